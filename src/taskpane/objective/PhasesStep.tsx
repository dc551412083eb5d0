/** Second step: the cronoprogramma, year by year, phase by phase, each with its months or fortnights. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { FIRST_YEAR } from '../../domain/dates';
import { TextField } from '../components/TextField';
import { PasteArea } from '../paste/PasteArea';
import type { Pasted } from '../paste/PasteArea';
import { PasteSpread } from '../paste/PasteSpread';
import { useAllStrings, useStrings } from '../strings';
import { useState } from 'react';
import type { DraftYear, PhaseField } from './draft';
import { pastedPhases } from './pastedTable';
import { removeThenFocus } from '../wizard/focus';
import { labelOf } from './labels';
import { PeriodGrid } from './PeriodGrid';
import { PeriodsChoice } from './PeriodsChoice';
import { PeriodWords } from './PeriodWords';
import { addPhaseId, addYearId, phaseFieldId, phaseId, phaseWordsId, yearId } from './places';
import { readYear } from './reading';
import { phaseWeights } from './rowWeights';
import { RowList } from '../wizard/RowList';
import type { StepProps } from './steps';
import { TotalNote } from './TotalNote';
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
  const { draft, form, dispatch } = props;
  const styles = useStyles();
  const strings = useStrings().objective;
  return (
    <div className={styles.step}>
      <Text>{strings.phasesHelp}</Text>
      {draft.years.map((year) => (
        <YearPhases key={year.id} {...props} year={year} />
      ))}
      {form.hasOpenYears && (
        <Button
          id={addYearId}
          appearance="subtle"
          icon={<AddRegular />}
          onClick={() => dispatch({ type: 'addYear' })}
        >
          {strings.addYear}
        </Button>
      )}
    </div>
  );
}

function YearPhases(props: StepProps & { year: DraftYear }) {
  const { draft, form, dispatch, year } = props;
  const styles = useStyles();
  const { objective: strings, tables } = useAllStrings();
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const paste = (at: number | null, from: 'name' | PhaseField) => (cells: string[][]) => {
    const of = readYear(year.year) ?? props.years.current;
    const { rows, unused } = pastedPhases(cells, from, form, of);
    dispatch({ type: 'pastePhases', year: year.id, at, rows });
    setPasted({ rows: rows.length, unused });
  };
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
        {form.hasOpenYears && draft.years.length > 1 && (
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
      {form.hasOpenPeriods && (
        <PeriodsChoice
          year={year}
          onChoose={(periods) => dispatch({ type: 'periods', id: year.id, periods })}
        />
      )}
      {year.phases.some(({ carries }) => carries !== undefined) && (
        <Text size={200}>{strings.carriedPhases}</Text>
      )}
      <RowList
        rows={year.phases}
        empty={strings.noPhases}
        heading={strings.phaseName}
        removeLabel={strings.removePhase}
        onRemove={(id) => dispatch({ type: 'removePhase', id })}
        addId={addPhaseId(year.id)}
        addLabel={strings.addPhase}
        onAdd={() => dispatch({ type: 'addPhase', year: year.id })}
      >
        {(phase, position) => (
          <>
            <PasteSpread onCells={paste(phase.id, 'name')}>
              <TextField
                id={phaseId(phase.id)}
                label={strings.phaseActivity}
                value={phase.name}
                grows
                problem={problemAt(phaseId(phase.id))}
                onChange={(value) =>
                  dispatch({ type: 'phase', id: phase.id, field: 'name', value })
                }
              />
            </PasteSpread>
            {form.phaseColumns.map(({ field, label }) => (
              <PasteSpread key={field} onCells={paste(phase.id, field)}>
                <TextField
                  id={phaseFieldId(phase.id, field)}
                  label={labelOf(label, strings.phase[field], strings)}
                  value={phase[field]}
                  problem={problemAt(phaseFieldId(phase.id, field))}
                  onChange={(value) => dispatch({ type: 'phase', id: phase.id, field, value })}
                />
              </PasteSpread>
            ))}
            <PeriodWords
              id={phaseWordsId(phase.id)}
              year={readYear(year.year) ?? FIRST_YEAR}
              periods={year.periods}
              onPlan={(planned) => dispatch({ type: 'planPeriods', id: phase.id, planned })}
            />
            <PeriodGrid
              key={year.periods}
              position={position}
              planned={phase.planned}
              onToggle={(period) => dispatch({ type: 'togglePeriod', id: phase.id, period })}
              onPlan={(planned) => dispatch({ type: 'planPeriods', id: phase.id, planned })}
            />
          </>
        )}
      </RowList>
      <PasteArea hint={tables.paste.hints.phases} pasted={pasted} onCells={paste(null, 'name')} />
      <TotalNote total={phaseWeights(year, form)} texts={strings.phaseTotal} />
    </section>
  );
}
