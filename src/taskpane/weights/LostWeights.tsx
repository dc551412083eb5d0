/** What was typed for objectives that the workbook holds no more, or elsewhere: it is written nowhere, and is told. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { plainList } from '../components/plainList';
import { useStrings } from '../strings';
import { objectiveName, type TypedWeight } from './weightsDraft';

const useStyles = makeStyles({ paragraph: { margin: 0 }, list: plainList('2px') });

export interface LostWeightsProps {
  lost: readonly TypedWeight[];
  onDismiss: () => void;
}

export function LostWeights({ lost, onDismiss }: LostWeightsProps) {
  const styles = useStyles();
  const { common, weights } = useStrings();
  if (lost.length === 0) return null;
  return (
    <div role="alert">
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{weights.lost(lost.length)}</MessageBarTitle>
          <p className={styles.paragraph}>{weights.lostHelp}</p>
          <ul className={styles.list}>
            {lost.map((entry, index) => (
              <li key={index}>
                {weights.weightOf(objectiveName(entry) || weights.untitled)}:{' '}
                {entry.text || weights.noWeight}
              </li>
            ))}
          </ul>
        </MessageBarBody>
        <MessageBarActions>
          <Button onClick={onDismiss}>{common.closeMessage}</Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
