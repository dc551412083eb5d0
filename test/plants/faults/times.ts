/** Faults in deadlines, phases and the years that they are in. */
import type { BookObjective, PhasePlaces, Place } from '../../../src/domain/book';
import {
  BLANKS,
  edit,
  plant,
  texts,
  ways,
  type Edit,
  type Fault,
  type Plant,
  type Written,
} from '../plant';
import { along, fieldOf, inField } from '../places';
import { objectivesOf } from '../plant';

interface PhaseAt {
  subject: BookObjective;
  schedule: number;
  index: number;
  places: PhasePlaces;
}

const phasesOf = (subject: BookObjective): PhaseAt[] =>
  subject.places.schedules.flatMap(({ phases }, schedule) =>
    phases.map((places, index) => ({ subject, schedule, index, places })),
  );

const allPhases = (workbook: Written) => objectivesOf(workbook).flatMap(phasesOf);

/** Cells of the periods of a phase. */
const periodsOf = ({ subject, schedule, places }: PhaseAt, row: 'planned' | 'done'): Place[] =>
  places[row] ? along(places[row], subject.objective.schedules[schedule]!.periods) : [];

const marksOf = (phase: PhaseAt): Place[] => [...periodsOf(phase, 'planned')];

/** A cell of a phase typed over. */
const inPhase = (
  rule: string,
  field: 'name' | 'weight' | 'owner' | 'deliverable',
  values: readonly (readonly [string, Edit['value']])[],
  also: readonly string[] = [],
): Plant[] =>
  ways(rule, values, (workbook, value) => {
    const found = workbook.pick(allPhases(workbook).filter(({ places }) => places[field]));
    if (!found) return null;
    const at = found.places[field]!;
    return { edits: [edit(at, value)], told: { at: [at], objective: found.subject.key }, also };
  });

const everyCell = (phase: PhaseAt): Place[] => [
  ...(['name', 'owner', 'deliverable', 'weight', 'executed', 'recorded'] as const).flatMap(
    (field) => phase.places[field] ?? [],
  ),
  ...periodsOf(phase, 'planned'),
  ...periodsOf(phase, 'done'),
];

const emptied = (places: readonly Place[], blank: string): Edit[] =>
  places.map((at) => edit(at, blank));

const hasDone = ({ subject, schedule }: PhaseAt) =>
  subject.objective.schedules[schedule]!.doneLabel !== '';

/** All periods of one phase emptied. */
const unmarked = (rule: string, of: (phase: PhaseAt) => boolean): Plant[] =>
  ways(rule, BLANKS, (workbook, blank) => {
    const found = workbook.pick(
      allPhases(workbook).filter((each) => each.places.planned && of(each)),
    );
    if (!found) return null;
    const told = { at: [found.places.planned!, ...marksOf(found)], objective: found.subject.key };
    return { edits: emptied(marksOf(found), blank), told };
  });

const TIMES = ['duration', 'dueDate', 'completionYear'] as const;

const untimed: Plant[] = ways('TE01', BLANKS, (workbook, blank) => {
  const all = objectivesOf(workbook).filter(({ places }) =>
    TIMES.some((field) => places.fields[field]),
  );
  const subject = workbook.pick(all);
  if (!subject) return null;
  const fields = TIMES.flatMap((field) => subject.places.fields[field] ?? []);
  const marks = phasesOf(subject).flatMap(marksOf);
  return {
    edits: emptied([...fields, ...marks], blank),
    told: { at: fields, objective: subject.key },
    also: ['TE14', 'TE18', 'TE12'],
  };
});

const yearOf =
  (value: number) =>
  (workbook: Written): Fault | null => {
    const subject = workbook.pick(
      workbook.book.objectives.filter(({ places }) => places.schedules[0]?.year),
    );
    if (!subject) return null;
    const at = subject.places.schedules[0]!.year!;
    return {
      edits: [edit(at, value)],
      told: { at: [at], objective: subject.key },
      also: ['TE16', 'TE03'],
    };
  };

const years: Plant[] = [
  ...[2024, 2031, 2016].map((year) => plant('TE02', `schedule of ${year}`, yearOf(year))),
  ...inField('TE02', 'dueDate', texts('31/12/2030', '15.3.2025', '30 giugno 2024'), {
    also: ['TE03'],
  }),
  ...inField('TE02', 'completionYear', [['an earlier year', 2024]]),
  ...[2026, 2027].map((year, index) =>
    plant('TE15', `both schedules of ${year}`, (workbook) => {
      const subject = workbook.book.objectives.find(({ places }) => places.schedules[1]?.year);
      if (!subject) return null;
      const cells = subject.places.schedules.map((each) => each.year!);
      const at = cells[1 - index]!;
      return {
        edits: [edit(at, year)],
        told: { at: cells, objective: subject.key },
        also: ['TE02'],
      };
    }),
  ),
];

/** A year of another plan in a text. */
const stale = (
  field: 'description' | 'expectedResults' | 'duration' | 'notes' | 'title',
  text: string,
): Plant =>
  plant('TE03', `${field}: «${text}»`, (workbook) => {
    const found = fieldOf(workbook, field);
    if (!found) return null;
    const told = { at: [found.at], objective: found.subject.key };
    return { edits: [edit(found.at, text)], told, also: ['OB10', 'PE08', 'PE09', 'PE10'] };
  });

const dates: Plant[] = [
  ...inField('TE11', 'dueDate', texts('31/06/2026', '30/02/2027', '32/12/2026')),
  ...inField(
    'TE04',
    'dueDate',
    texts(
      'entro la fine del mandato amministrativo',
      'a seguito dell’approvazione del bilancio',
      'da concordare con l’Assessore',
    ),
  ),
  ...inField('TE01', 'dueDate', BLANKS, {
    of: ({ places }) => places.schedules.length === 0 && !places.fields.duration,
  }),
];

const noPhases: Plant[] = ways('TE12', BLANKS, (workbook, blank) => {
  const subject = workbook.pick(
    objectivesOf(workbook).filter(({ places }) => places.schedules[0]?.phases[0]),
  );
  if (!subject) return null;
  const cells = phasesOf(subject).flatMap(everyCell);
  return { edits: emptied(cells, blank), told: { objective: subject.key }, also: ['TE01', 'PE16'] };
});

const marked = (rule: string, way: string, columns: (periods: number) => number[]): Plant =>
  plant(rule, way, (workbook) => {
    const found = workbook.pick(
      objectivesOf(workbook).filter((each) => phasesOf(each).some(({ places }) => places.planned)),
    );
    if (!found) return null;
    const phases = phasesOf(found);
    const edits = phases.flatMap((phase) => {
      const cells = periodsOf(phase, 'planned');
      const on = columns(cells.length);
      return cells.map((at, index) => edit(at, on.includes(index + 1) ? 'X' : ''));
    });
    const told = { at: phases.flatMap((phase) => marksOf(phase)), objective: found.key };
    return { edits, told };
  });

const allOf = (periods: number) => Array.from({ length: periods }, (_, index) => index + 1);

const unvaried: Plant[] = [
  marked('TE06', 'every month of every phase', allOf),
  marked('TE06', 'only the last period of the year', (periods) => [periods]),
  marked('TE06', 'every phase to the last period', (periods) => [periods - 1, periods]),
];

/** Results that are there before the year has begun. */
const results: Plant[] = [
  ...[1, 3, 8].map((month) =>
    plant('TE16', `done in month ${month}`, (workbook) => {
      const found = workbook.pick(
        allPhases(workbook).filter((each) => each.places.done && hasDone(each)),
      );
      if (!found) return null;
      const at = periodsOf(found, 'done')[month - 1 + 1]!;
      const setting = workbook.book.settingsPlaces.get('DataRiferimento')!;
      return { edits: [edit(at, 'X')], told: { at: [setting] }, also: ['TE07'] };
    }),
  ),
  ...[
    ['the target copied', true],
    ['another number', false],
  ].map(([way, isCopied]) =>
    plant('TE07', way as string, (workbook) => {
      const found = workbook.pick(
        objectivesOf(workbook).filter(({ places }) => places.indicators[0]?.actual),
      );
      if (!found) return null;
      const { actual } = found.places.indicators[0]!;
      const { target, description } = found.objective.indicatorTable.indicators[0]!;
      const copy = String(target ?? description);
      return {
        edits: [edit(actual!, isCopied ? copy : 7)],
        told: { at: [actual!], objective: found.key },
        also: ['IN35'],
      };
    }),
  ),
  plant('TE07', 'a level of attainment', (workbook) => {
    const found = workbook.pick(
      objectivesOf(workbook).filter(({ places }) => places.levels[0]?.value),
    );
    if (!found) return null;
    const at = found.places.levels[0]!.value!;
    return { edits: [edit(at, '100%')], told: { at: [at], objective: found.key } };
  }),
];

export const TIME_FAULTS: readonly Plant[] = [
  ...untimed,
  ...years,
  stale('description', 'Prosecuzione delle attività avviate con il piano 2022-2024.'),
  stale('expectedResults', 'Entro il 31/12/2023 tutte le pratiche sono concluse.'),
  stale('duration', '2024'),
  ...dates,
  ...noPhases,
  ...inPhase('TE13', 'name', BLANKS),
  ...unmarked('TE14', hasDone),
  ...unmarked('TE18', (phase) => !hasDone(phase)),
  ...unvaried,
  ...results,
  ...inPhase('PE16', 'weight', [
    ['less', 5],
    ['more', 90],
    ['emptied', ''],
  ]),
  ...inPhase(
    'PE19',
    'weight',
    [
      ['below nought', -40],
      ['one below', -1],
      ['all of it', -100],
    ],
    ['PE16'],
  ),
];
