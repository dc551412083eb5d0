/** Catches what breaks while a screen opens, above all a chunk that does not arrive, and lets the user try again. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Component } from 'react';
import type { ReactNode } from 'react';
import { useStrings } from '../strings';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
  },
});

interface State {
  failed: boolean;
}

export class LoadFailure extends Component<{ children: ReactNode }, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <Notice /> : this.props.children;
  }
}

/** React remembers a failed chunk, so trying again means loading the page again: the draft is kept. */
function Notice() {
  const styles = useStyles();
  const { common } = useStrings();
  return (
    <div role="alert" className={styles.box}>
      <strong>{common.screenFailed}</strong>
      <span>{common.screenFailedHelp}</span>
      <Button onClick={() => window.location.reload()}>{common.retry}</Button>
    </div>
  );
}
