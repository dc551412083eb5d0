/** What the draft holds and the template does not ask: to be copied elsewhere, or removed. */
import { makeStyles, Text } from '@fluentui/react-components';
import { useStrings } from '../strings';
import { notAsked } from './asked';
import { removeThenFocus } from '../wizard/focus';
import { notAskedId } from './places';
import { RowCard } from '../wizard/RowCard';
import type { StepProps } from './steps';

const useStyles = makeStyles({
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', userSelect: 'text' },
});

export function NotAskedRows({ draft, form, dispatch }: StepProps) {
  const styles = useStyles();
  const strings = useStrings().objective;
  const rows = notAsked(draft, form);
  return (
    <>
      <Text id={notAskedId} tabIndex={-1}>
        {rows.length > 0 ? strings.notAskedHelp(form.template.name) : strings.notAskedDone}
      </Text>
      {rows.map(({ id, label, text, clear }) => (
        <RowCard
          key={id}
          heading={label(strings)}
          removeLabel={strings.remove(label(strings))}
          onRemove={() => removeThenFocus(() => dispatch(clear), notAskedId)}
        >
          <Text className={styles.text}>{text}</Text>
        </RowCard>
      ))}
    </>
  );
}
