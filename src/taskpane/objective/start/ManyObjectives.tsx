/** All the objectives of a table: a line for each, with its number and what stands in its way; their sheets are made at once. */
import { Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { Objective } from '../../../domain/objective';
import { FailureMessage } from '../../components/FailureMessage';
import { Part } from '../../components/Part';
import { TextField } from '../../components/TextField';
import { WritingProgress } from '../../components/WritingProgress';
import { useServices } from '../../services';
import { useAllStrings } from '../../strings';
import type { AllStrings } from '../../strings';
import { numberText } from '../../strings/numberText';
import type { Writing } from '../../useWriting';
import { UnitField } from '../UnitField';
import { manyRows } from './many';
import type { ManyChoices, ManyPlan, ManyProblem, ManyRow } from './many';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 88px',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
  },
  told: { gridColumn: '1 / -1', margin: 0, paddingLeft: tokens.spacingHorizontalXXL },
  create: { alignSelf: 'flex-start' },
});

export interface ManyObjectivesProps {
  found: readonly Objective[];
  plan: ManyPlan;
  writing: Writing;
  /** Called when the sheets are written. */
  onCreated: (count: number) => void;
}

export function ManyObjectives(props: ManyObjectivesProps) {
  const { tables } = useAllStrings();
  return (
    <Part heading={tables.many.heading(props.found.length)}>
      {props.plan.hasPlan ? <Candidates {...props} /> : <Text>{tables.many.noPlan}</Text>}
    </Part>
  );
}

const changed = <Value,>(before: ReadonlyMap<number, Value>, at: number, value: Value) =>
  new Map([...before, [at, value] as const]);

function Candidates({ found, plan, writing, onCreated }: ManyObjectivesProps) {
  const styles = useStyles();
  const { tables } = useAllStrings();
  const texts = tables.many;
  const services = useServices();
  const [choices, setChoices] = useState<ManyChoices>({
    unit: '',
    numbers: new Map(),
    included: new Map(),
  });
  const { form, beside, firstYear, list, onBusy } = plan;
  const rows = useMemo(
    () => manyRows(found, choices, { form, beside, firstYear, ...(list && { list }) }),
    [found, choices, form, beside, firstYear, list],
  );
  useEffect(() => onBusy(writing.busy), [onBusy, writing.busy]);
  const chosen = rows.filter(({ isIncluded }) => isIncluded).map(({ objective }) => objective);
  const create = async () => {
    const made = await writing.run((options) =>
      list ? list.write(chosen) : services.createObjectives(chosen, options),
    );
    if (made) onCreated(chosen.length);
  };

  return (
    <>
      <Text>{list ? texts.helpRows : texts.help}</Text>
      {found.some(({ unit }) => unit.trim() === '') && (
        <UnitField
          id="many-unit"
          label={texts.unit}
          value={choices.unit}
          names={list ? list.groups : beside.units.map(({ name }) => name)}
          onChange={(unit) => setChoices({ ...choices, unit })}
        />
      )}
      {rows.map((row, index) => (
        <Candidate
          key={index}
          row={row}
          isNumbered={form.header.has('number')}
          position={index}
          onInclude={(isIncluded) =>
            setChoices({ ...choices, included: changed(choices.included, index, isIncluded) })
          }
          onNumber={(number) =>
            setChoices({ ...choices, numbers: changed(choices.numbers, index, number) })
          }
        />
      ))}
      {writing.state.phase === 'writing' && (
        <WritingProgress state={writing.state} onStop={writing.stop} />
      )}
      {writing.state.phase === 'failed' && (
        <FailureMessage failure={writing.state.failure} onDismiss={writing.dismiss} />
      )}
      {chosen.length === 0 && <Text>{texts.nothing}</Text>}
      <Button
        className={styles.create}
        appearance="primary"
        disabledFocusable={chosen.length === 0 || writing.busy}
        onClick={() => void create()}
      >
        {list ? texts.createRows(chosen.length) : texts.create(chosen.length)}
      </Button>
    </>
  );
}

interface CandidateProps {
  row: ManyRow;
  isNumbered: boolean;
  position: number;
  onInclude: (isIncluded: boolean) => void;
  onNumber: (number: string) => void;
}

function Candidate({ row, isNumbered, position, onInclude, onNumber }: CandidateProps) {
  const styles = useStyles();
  const strings = useAllStrings();
  const texts = strings.tables.many;
  const { objective, problems, isBlocked, isIncluded } = row;
  const title = objective.title === '' ? texts.untitled : objective.title;
  return (
    <div role="group" aria-label={title} className={styles.row}>
      <Checkbox
        label={title}
        checked={isIncluded}
        disabled={isBlocked}
        onChange={(_, { checked }) => onInclude(checked === true)}
      />
      {isNumbered && (
        <TextField
          id={`many-number-${position}`}
          label={strings.objective.header.number}
          value={objective.number}
          onChange={onNumber}
        />
      )}
      <ul className={styles.told}>
        <li>
          <Text size={200}>{contentsOf(objective, strings)}</Text>
        </li>
        {problems.map((problem) => (
          <li key={problem.kind}>
            <Text size={200} weight={isBlocked ? 'semibold' : 'regular'}>
              {problemText(problem, strings)}
            </Text>
          </li>
        ))}
      </ul>
    </div>
  );
}

function contentsOf(
  { unit, area, owner, weight, indicatorTable, schedules }: Objective,
  { tables, objective: { review }, check }: AllStrings,
): string {
  const { contents } = tables.many;
  return [
    unit || area || contents.noUnit,
    owner !== '' && contents.owner(owner),
    weight !== null && contents.weight(numberText(weight, check.locale)),
    review.indicators(indicatorTable.indicators.length),
    review.phases(schedules.reduce((count, { phases }) => count + phases.length, 0)),
  ]
    .filter((part) => part !== false)
    .join(', ');
}

function problemText(problem: ManyProblem, { tables, objective }: AllStrings): string {
  const { problems } = tables.many;
  switch (problem.kind) {
    case 'sameTitle':
    case 'sameNumber':
      return problems[problem.kind](problem.sheet);
    case 'unknownUnit':
    case 'noTable':
      return problems[problem.kind](problem.unit);
    case 'notAsked':
      return problems.notAsked(problem.labels(objective).join(', '));
    default:
      return problems[problem.kind];
  }
}
