/** Second step: the cronoprogramma, year by year, phase by phase, each with its months. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { TextField } from '../components/TextField';
import { useStrings } from '../strings';
import type { DraftYear } from './draft';
import { removeThenFocus } from '../wizard/focus';
import { labelOf } from './labels';
import { MonthGrid } from './MonthGrid';
import { addPhaseId, addYearId, phaseFieldId, phaseId, yearId } from './places';
import { RowCard } from '../wizard/RowCard';
import type { StepProps } from './steps';
import { useProblems } from '../wizard/findings';

const useStyles = makeStyles({
  step: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  year: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  yearHead: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'start',
    gap: tokens.spacingHorizontalS,
  },
  removeYear: { marginTop: '26px' },
});

export function PhasesStep(props: StepProps) {
  const { draft, dispatch } = props;
  const styles = useStyles();
  const strings = useStrings().objective;
  return (
    <div className={styles.step}>
      <Text>{strings.phasesHelp}</Text>
      {draft.years.map((year) => (
        <YearPhases key={year.id} {...props} year={year} />
      ))}
      <Button
        id={addYearId}
        appearance="subtle"
        icon={<AddRegular />}
        onClick={() => dispatch({ type: 'addYear' })}
      >
        {strings.addYear}
      </Button>
    </div>
  );
}

function YearPhases(props: StepProps & { year: DraftYear }) {
  const { draft, form, dispatch, year } = props;
  const styles = useStyles();
  const strings = useStrings().objective;
  const problemAt = useProblems(props.findings, props.reviewed);
  return (
    <section className={styles.year} aria-label={strings.yearHeading(year.year)}>
      <div className={styles.yearHead}>
        <TextField
          id={yearId(year.id)}
          label={strings.year}
          value={year.year}
          problem={problemAt(yearId(year.id))}
          onChange={(value) => dispatch({ type: 'year', id: year.id, value })}
        />
        {draft.years.length > 1 && (
          <Button
            className={styles.removeYear}
            appearance="subtle"
            icon={<DeleteRegular />}
            aria-label={strings.removeYear(year.year)}
            title={strings.removeYear(year.year)}
            onClick={() =>
              removeThenFocus(() => dispatch({ type: 'removeYear', id: year.id }), addYearId)
            }
          />
        )}
      </div>
      {year.phases.length === 0 && <Text>{strings.noPhases}</Text>}
      {year.phases.map((phase, index) => (
        <RowCard
          key={phase.id}
          heading={strings.phaseName(index + 1)}
          removeLabel={strings.removePhase(index + 1)}
          onRemove={() =>
            removeThenFocus(
              () => dispatch({ type: 'removePhase', id: phase.id }),
              addPhaseId(year.id),
            )
          }
        >
          <TextField
            id={phaseId(phase.id)}
            label={strings.phaseActivity}
            value={phase.name}
            problem={problemAt(phaseId(phase.id))}
            onChange={(value) => dispatch({ type: 'phase', id: phase.id, field: 'name', value })}
          />
          {form.phaseColumns.map(({ field, label }) => (
            <TextField
              key={field}
              id={phaseFieldId(phase.id, field)}
              label={labelOf(label, strings.phase[field], strings)}
              value={phase[field]}
              problem={problemAt(phaseFieldId(phase.id, field))}
              onChange={(value) => dispatch({ type: 'phase', id: phase.id, field, value })}
            />
          ))}
          <MonthGrid
            position={index + 1}
            planned={phase.planned}
            onToggle={(month) => dispatch({ type: 'toggleMonth', id: phase.id, month })}
          />
        </RowCard>
      ))}
      <Button
        id={addPhaseId(year.id)}
        icon={<AddRegular />}
        onClick={() => dispatch({ type: 'addPhase', year: year.id })}
      >
        {strings.addPhase}
      </Button>
    </section>
  );
}
