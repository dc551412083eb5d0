/** Hints below the fields that they are about: said when they change, never in the way, each to be hidden. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { LightbulbRegular } from '@fluentui/react-icons/svg/lightbulb';
import { plainList } from '../components/plainList';
import { useStrings } from '../strings';
import type { ShownHint } from './draftHints';

const useStyles = makeStyles({
  list: { ...plainList(tokens.spacingVerticalXS), margin: `${tokens.spacingVerticalXS} 0 0` },
  hint: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    alignItems: 'start',
    gap: tokens.spacingHorizontalXS,
    padding: tokens.spacingHorizontalXS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  icon: { fontSize: '20px', color: tokens.colorNeutralForeground2 },
  texts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
});

/** Long enough that a hint does not come between two words. */
export const HINT_PAUSE = 700;

export interface SmartHintsProps {
  label: string;
  hints: readonly ShownHint[];
  onHide: (key: string) => void;
  /** Takes the focus when a hint goes away and its own field is not in sight. */
  staysId: string;
}

export function SmartHints({ label, hints, onHide, staysId }: SmartHintsProps) {
  const styles = useStyles();
  const { smart } = useStrings().objective;
  const hide = ({ key, field }: ShownHint) => {
    onHide(key);
    (document.getElementById(field) ?? document.getElementById(staysId))?.focus();
  };
  // The region is there before its hints, so that screen readers say them when they come.
  return (
    <div aria-live="polite">
      {hints.length > 0 && (
        <ul className={styles.list} aria-label={label}>
          {hints.map((hint) => (
            <li key={hint.key} className={styles.hint}>
              <LightbulbRegular className={styles.icon} />
              <span className={styles.texts}>
                <Text size={200}>
                  <Text size={200} weight="semibold">
                    {smart.label}.
                  </Text>{' '}
                  {hint.message}
                </Text>
                {hint.example !== null && (
                  <Text size={200} italic>
                    {smart.example(hint.example)}
                  </Text>
                )}
              </span>
              <Button
                appearance="subtle"
                size="small"
                icon={<DismissRegular />}
                aria-label={smart.hide(hint.message)}
                title={smart.hide(hint.message)}
                onClick={() => hide(hint)}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
