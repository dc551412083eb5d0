/** What asks for action, each with the way to where it is done. */
import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { useState } from 'react';
import { FailureMessage } from '../components/FailureMessage';
import { Heading } from '../components/Heading';
import { plainList } from '../components/plainList';
import type { Failure } from '../failure';
import type { ScreenName, ScreenProps } from '../screens';
import { useServices } from '../services';
import type { PlanGlance } from '../services';
import { useStrings } from '../strings';

/** More late objectives than these are only counted: the summary lists them all. */
const LATE_SHOWN = 3;
/** Titles run over many lines in a narrow pane: what is beyond is in the sheet. */
const LONGEST_TITLE = 70;

const useStyles = makeStyles({
  list: plainList(tokens.spacingVerticalS),
  item: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'flex-start' },
  text: { flexGrow: 1 },
  icon: { flexShrink: 0, marginTop: '2px', color: tokens.colorStatusWarningForeground3 },
  done: { flexShrink: 0, marginTop: '2px', color: tokens.colorStatusSuccessForeground1 },
  late: { ...plainList(tokens.spacingVerticalXS), margin: `${tokens.spacingVerticalXS} 0 0` },
});

interface Item {
  text: string;
  screen?: ScreenName;
}

export function Attention({ glance: found, onGo }: { glance: PlanGlance } & ScreenProps) {
  const styles = useStyles();
  const { glance } = useStrings();
  const wrong = found.units.filter(({ missing }) => missing !== null && missing !== 0).length;
  const items: Item[] = [
    ...(found.settings === null ? [{ text: glance.missingSettings, screen: 'plan' as const }] : []),
    ...(wrong > 0 ? [{ text: glance.wrongWeights(wrong), screen: 'weights' as const }] : []),
    ...(found.summaryMisses.length > 0
      ? [
          {
            text: glance.summaryMisses(found.summaryMisses.join(', ')),
            screen: 'summary' as const,
          },
        ]
      : []),
    ...about(found.differences, glance.differences),
    ...about(found.unread, glance.unread),
  ];
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
        {found.late.length > 0 && <Late late={found.late} />}
        {items.length + found.late.length === 0 && (
          <li className={styles.item}>
            <CheckmarkCircleRegular className={styles.done} fontSize={16} />
            <Text className={styles.text}>{glance.nothing}</Text>
          </li>
        )}
      </ul>
    </>
  );
}

/** What the screen "Verifica" tells in full. */
function about(count: number, text: (count: number) => string): Item[] {
  return count === 0 ? [] : [{ text: text(count), screen: 'check' }];
}

function nameOf(number: string, title: string): string {
  const shown =
    title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE).trimEnd()}…` : title;
  return [number, shown].filter((text) => text !== '').join(' · ');
}

function Late({ late }: Pick<PlanGlance, 'late'>) {
  const styles = useStyles();
  const { glance } = useStrings();
  const { showCell, explain } = useServices();
  const [failure, setFailure] = useState<Failure | null>(null);
  const open = async (sheet: string) => {
    setFailure(null);
    await showCell(sheet).catch((error: unknown) => setFailure(explain(error)));
  };
  return (
    <li className={styles.item}>
      <WarningRegular className={styles.icon} fontSize={16} />
      <div className={styles.text}>
        <Text block>{glance.late(late.length)}</Text>
        <ul className={styles.late}>
          {late.slice(0, LATE_SHOWN).map(({ index, number, title, state, sheet }) => (
            <li key={index}>
              <Link
                as="button"
                aria-label={`${nameOf(number, title)}: ${glance.showSheet(sheet)}`}
                onClick={() => void open(sheet)}
              >
                {nameOf(number, title)}
              </Link>{' '}
              ({glance.states[state]})
            </li>
          ))}
          {late.length > LATE_SHOWN && <li>{glance.more(late.length - LATE_SHOWN)}</li>}
        </ul>
        {failure !== null && <FailureMessage failure={failure} />}
      </div>
    </li>
  );
}
