/** The objectives of the round by unit, one of them open; each says in words how far it is. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { RoundObjective } from '../../domain/monitoring/round';
import { isBlankEntry, type RoundEntry } from '../../domain/monitoring/roundEntry';
import { Heading } from '../components/Heading';
import { plainList } from '../components/plainList';
import { useMonitoringWords } from '../strings/words';
import { ObjectiveCard } from './ObjectiveCard';
import { entryOf, type RoundDraft } from './roundDraft';

const useStyles = makeStyles({
  list: plainList(tokens.spacingVerticalXS),
  button: {
    width: '100%',
    justifyContent: 'flex-start',
    textAlign: 'left',
    paddingLeft: 0,
    fontWeight: tokens.fontWeightRegular,
  },
  name: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere', minWidth: 0 },
  state: { fontSize: tokens.fontSizeBase200 },
});

export interface RoundListProps {
  objectives: readonly RoundObjective[];
  draft: RoundDraft;
  open: string | null;
  /** Whether it was opened by going on from another. */
  isNext: boolean;
  onOpen: (key: string | null) => void;
  onChange: (entry: RoundEntry) => void;
  onFinish: (entry: RoundEntry) => void;
  onForget: (key: string) => void;
}

export function RoundList(props: RoundListProps) {
  const { objectives, draft, open, isNext, onOpen, onChange, onFinish, onForget } = props;
  const styles = useStyles();
  const words = useMonitoringWords();
  const units = [...new Set(objectives.map(({ unit }) => unit))];
  return (
    <>
      {units.map((unit) => (
        <section key={unit} aria-label={unit || words.noUnit}>
          <Heading level={3} look="part">
            {unit || words.noUnit}
          </Heading>
          <ul className={styles.list}>
            {objectives
              .filter((each) => each.unit === unit)
              .map((objective) => {
                const { key, of } = objective;
                const { number, title } = of.objective;
                const isOpen = key === open;
                const entry = entryOf(draft, objective);
                return (
                  <li key={key}>
                    <Button
                      className={styles.button}
                      appearance="transparent"
                      icon={iconOf(isOpen, entry, objective)}
                      aria-expanded={isOpen}
                      onClick={() => onOpen(isOpen ? null : key)}
                    >
                      <span className={styles.name}>
                        <span>
                          {[number, title.trim() || words.untitled]
                            .filter((text) => text !== '')
                            .join(' · ')}
                        </span>
                        <span className={styles.state}>{stateText(objective, entry, words)}</span>
                      </span>
                    </Button>
                    {isOpen && (
                      <ObjectiveCard
                        id={`round-${key}`}
                        {...{ objective, entry, onChange, onFinish }}
                        takesFocus={isNext}
                        onForget={() => onForget(key)}
                      />
                    )}
                  </li>
                );
              })}
          </ul>
        </section>
      ))}
      {objectives.length === 0 && <Text role="status">{words.nothingLeft}</Text>}
    </>
  );
}

function iconOf(isOpen: boolean, entry: RoundEntry, { isUpdated }: RoundObjective) {
  if (isOpen) return <ChevronDownRegular />;
  return entry.isDone || (isUpdated && isBlankEntry(entry)) ? (
    <CheckmarkCircleRegular />
  ) : (
    <ChevronRightRegular />
  );
}

function stateText(
  { isUpdated, isDue, phases, indicators }: RoundObjective,
  entry: RoundEntry,
  { state }: ReturnType<typeof useMonitoringWords>,
): string {
  if (entry.isDone) return state.told;
  if (!isBlankEntry(entry)) return state.begun;
  if (isUpdated) return state.written;
  if (!isDue) return state.nothingDue;
  const due = (all: readonly { isDue: boolean }[]) => all.filter((each) => each.isDue).length;
  const [some, others] = [due(phases), due(indicators)];
  return [
    ...(some > 0 ? [state.duePhases(some)] : []),
    ...(others > 0 ? [state.dueResults(others)] : []),
  ].join(', ');
}
