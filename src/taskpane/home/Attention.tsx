/** What asks for action, each with the way to where it is done. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { Heading } from '../components/Heading';
import { plainList } from '../components/plainList';
import type { ScreenName, ScreenProps } from '../screenNames';
import type { PlanGlance } from '../services';
import { useStrings } from '../strings';
import { LateObjectives } from './LateObjectives';

/** More units than these are only counted: the table below names them all. */
const NAMES_SHOWN = 3;

const useStyles = makeStyles({
  list: plainList(tokens.spacingVerticalS),
  item: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'flex-start' },
  text: { flexGrow: 1 },
  icon: { flexShrink: 0, marginTop: '2px', color: tokens.colorStatusWarningForeground3 },
  done: { flexShrink: 0, marginTop: '2px', color: tokens.colorStatusSuccessForeground1 },
});

interface Item {
  text: string;
  screen?: ScreenName;
}

export function Attention({ glance: found, onGo }: { glance: PlanGlance } & ScreenProps) {
  const styles = useStyles();
  const { glance } = useStrings();
  const items = useItems(found);
  return (
    <>
      <Heading level={3} look="part">
        {glance.attention}
      </Heading>
      <ul className={styles.list}>
        {items.map(({ text, screen }) => (
          <li key={text} className={styles.item}>
            <WarningRegular className={styles.icon} fontSize={16} />
            <Text className={styles.text}>{text}</Text>
            {screen !== undefined && (
              <Button size="small" aria-label={glance.seeAbout(text)} onClick={() => onGo(screen)}>
                {glance.see}
              </Button>
            )}
          </li>
        ))}
        {found.late.length > 0 && (
          <li className={styles.item}>
            <WarningRegular className={styles.icon} fontSize={16} />
            <LateObjectives late={found.late} />
          </li>
        )}
        {items.length + found.late.length === 0 && (
          <li className={styles.item}>
            <CheckmarkCircleRegular className={styles.done} fontSize={16} />
            <Text className={styles.text}>
              {(found.hasStates ? glance.nothingLate : glance.nothing)[found.weightsDue]}
            </Text>
          </li>
        )}
      </ul>
    </>
  );
}

function useItems({ settings, units, ...found }: PlanGlance): Item[] {
  const { glance } = useStrings();
  const about = (of: typeof units, text: (names: string) => string, screen: ScreenName): Item[] => {
    if (of.length === 0) return [];
    const names = of.map(({ unit }) => (unit === '' ? glance.noUnit : unit));
    const rest = names.length - NAMES_SHOWN;
    const shown = names.slice(0, NAMES_SHOWN).join(', ');
    return [{ text: text(rest > 0 ? `${shown} ${glance.more(rest)}` : shown), screen }];
  };
  const counted = (count: number, text: (count: number) => string): Item[] =>
    count === 0 ? [] : [{ text: text(count), screen: 'check' }];
  const isOff = ({ missing }: (typeof units)[number]) => missing !== null && missing !== 0;
  const wrong = units.filter((unit) => isOff(unit) && unit.weight !== 0).length;
  const { undecided } = found;
  const sheets = undecided.slice(0, NAMES_SHOWN).map((name) => `«${name}»`);
  const others = undecided.length - sheets.length;
  return [
    ...(sheets.length > 0
      ? [
          {
            text: glance.undecided(
              others > 0 ? `${sheets.join(', ')} ${glance.more(others)}` : sheets.join(', '),
            ),
            screen: 'check' as const,
          },
        ]
      : []),
    ...(settings === null ? [{ text: glance.missingSettings, screen: 'plan' as const }] : []),
    ...about(
      units.filter(({ objectives }) => objectives === 0),
      glance.withoutObjectives,
      'objective',
    ),
    ...about(
      units.filter((unit) => isOff(unit) && unit.weight === 0),
      glance.withoutWeights,
      'weights',
    ),
    ...(wrong > 0 ? [{ text: glance.wrongWeights(wrong), screen: 'weights' as const }] : []),
    ...(found.summaryMisses.length > 0
      ? [
          {
            text: glance.summaryMisses(found.summaryMisses.join(', ')),
            screen: 'summary' as const,
          },
        ]
      : []),
    // What the screen "Verifica" tells in full.
    ...counted(found.differences, glance.differences),
    ...counted(found.unread, glance.unread),
  ];
}
