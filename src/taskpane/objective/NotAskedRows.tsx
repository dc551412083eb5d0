/** What the draft holds and the template does not ask: to be copied elsewhere, or removed. */
import { makeStyles, Text } from '@fluentui/react-components';
import { useStrings } from '../strings';
import { notAsked } from './asked';
import { removeThenFocus } from './focus';
import { notAskedId } from './places';
import { RowCard } from './RowCard';
import type { StepProps } from './steps';

const useStyles = makeStyles({
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', userSelect: 'text' },
});

export function NotAskedRows({ draft, form, dispatch }: StepProps) {
  const styles = useStyles();
  const strings = useStrings().objective;
  return (
    <>
      <Text id={notAskedId} tabIndex={-1}>
        {strings.notAskedHelp(form.template.name)}
      </Text>
      {notAsked(draft, form).map(({ id, label, text, clear }) => (
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
