/** Catches what breaks while something is shown, above all a chunk that does not arrive, and lets the user try again. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Component } from 'react';
import type { ReactNode } from 'react';
import { useServices } from '../services';
import { useStrings } from '../strings';
import { FailureMessage } from './FailureMessage';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
  },
});

interface State {
  error: unknown;
}

const NONE = Symbol('no error');

export class LoadFailure extends Component<{ children: ReactNode }, State> {
  override state: State = { error: NONE };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === NONE ? this.props.children : <Notice error={error} />;
  }
}

/** React remembers a failed chunk, so trying again means loading the page again: the draft is kept. */
function Notice({ error }: { error: unknown }) {
  const styles = useStyles();
  const { common } = useStrings();
  const { explain } = useServices();
  return (
    <div className={styles.box}>
      <FailureMessage failure={{ ...explain(error), kind: 'screenFailed' }} />
      <Button onClick={() => window.location.reload()}>{common.retry}</Button>
    </div>
  );
}
