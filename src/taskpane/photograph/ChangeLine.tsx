/** One change of the plan: of which objective, what, from what to what. */
import { makeStyles, Text } from '@fluentui/react-components';
import type { PlanChange } from '../../domain/photograph/comparison';
import { usePhotographWords } from '../strings/words';

const useStyles = makeStyles({ box: { overflowWrap: 'anywhere' } });

export function ChangeLine({ change }: { change: PlanChange }) {
  const styles = useStyles();
  const words = usePhotographWords();
  const { number, title } = change.objective;
  const fromTo = words.of.fromTo(change);
  return (
    <span className={styles.box}>
      <Text block weight="semibold">
        {[number, title].filter((part) => part !== '').join(' ')}
      </Text>
      <Text block>{words.of.what(change)}</Text>
      {fromTo !== '' && <Text block>{fromTo}</Text>}
    </span>
  );
}
