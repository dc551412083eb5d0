/** The phases that are due: done as planned with one press, or period by period, or in words where the sheet has these. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { RoundPhase } from '../../domain/monitoring/round';
import type { PhaseEntry, RoundEntry } from '../../domain/monitoring/roundEntry';
import { TextField } from '../components/TextField';
import { useMonitoringWords } from '../strings/words';
import { DonePeriods } from './DonePeriods';

const useStyles = makeStyles({
  phase: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  button: { alignSelf: 'flex-start' },
});

export interface PhaseFieldsProps {
  id: string;
  phases: readonly RoundPhase[];
  entry: RoundEntry;
  onChange: (phases: PhaseEntry[]) => void;
}

export function PhaseFields({ id, phases, entry, onChange }: PhaseFieldsProps) {
  const styles = useStyles();
  const { card } = useMonitoringWords();
  const inMonths = phases.filter(({ records }) => records === 'months');
  const change = (changed: readonly PhaseEntry[]) =>
    onChange([
      ...entry.phases.filter((each) => !changed.some((other) => isSame(each, other))),
      ...changed,
    ]);
  const asPlanned = (phase: RoundPhase): PhaseEntry => {
    const own = phaseEntry(entry, phase);
    const done = [...new Set([...own.done, ...phase.ended])].sort((one, other) => one - other);
    return { ...own, done };
  };
  const open = inMonths.filter(({ ended }) => ended.length > 0);
  return (
    <>
      {open.length > 1 && (
        <Button className={styles.button} onClick={() => change(open.map(asPlanned))}>
          {card.all}
        </Button>
      )}
      {phases.map((phase, index) => {
        const own = phaseEntry(entry, phase);
        const { name, records, ended } = phase;
        return (
          <div key={`${phase.schedule}/${phase.phase}`} className={styles.phase}>
            {records !== 'words' && <Text weight="semibold">{name}</Text>}
            {records === 'nothing' && <Text>{card.noMonths}</Text>}
            {records === 'words' && (
              <TextField
                id={`${id}-phase-${index}`}
                label={card.recorded(name)}
                value={own.recorded}
                grows
                onChange={(recorded) => change([{ ...own, recorded }])}
              />
            )}
            {records === 'months' && (
              <>
                <Text size={200}>
                  {card.done(
                    ended.filter((position) => own.done.includes(position)).length,
                    ended.length,
                  )}
                </Text>
                {ended.length > 0 && (
                  <Button
                    className={styles.button}
                    size="small"
                    aria-label={card.asPlannedOf(name)}
                    onClick={() => change([asPlanned(phase)])}
                  >
                    {card.asPlanned}
                  </Button>
                )}
                <DonePeriods
                  {...{ phase, done: own.done }}
                  onChange={(done) => change([{ ...own, done }])}
                />
              </>
            )}
          </div>
        );
      })}
    </>
  );
}

const isSame = (
  one: Pick<PhaseEntry, 'schedule' | 'phase' | 'name'>,
  other: Pick<PhaseEntry, 'schedule' | 'phase' | 'name'>,
) => one.schedule === other.schedule && one.phase === other.phase && one.name === other.name;

function phaseEntry({ phases }: RoundEntry, phase: RoundPhase): PhaseEntry {
  const { schedule, phase: position, name, done, recorded } = phase;
  return (
    phases.find((each) => isSame(each, phase)) ?? {
      ...{ schedule, phase: position, name, done, recorded },
      was: { done, recorded },
    }
  );
}
