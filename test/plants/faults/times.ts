/** Faults in deadlines, phases and the years that they are in. */
import type { Place } from '../../../src/domain/places';
import {
  BLANKS,
  edit,
  objectivesOf,
  plant,
  texts,
  ways,
  type Edit,
  type Fault,
  type Plant,
  type Written,
} from '../plant';
import { inField } from '../places';
import { allPhases, hasDone, marksOf, periodsOf, phasesOf, type PhaseAt } from './phases';

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

/** The heading of a schedule, left from another year. */
const headings: Plant[] = ways(
  'TE03',
  texts('Cronoprogramma 2023', 'Attività anno 2024', 'Fasi 2022'),
  (workbook, text) => {
    const subject = workbook.pick(
      workbook.book.objectives.filter(({ places }) => places.schedules[0]?.title),
    );
    if (!subject) return null;
    const at = subject.places.schedules[0]!.title!;
    return { edits: [edit(at, text)], told: { at: [at], objective: subject.key }, also: ['TE02'] };
  },
);

/** The heading of a column of values, left from another year. */
const columnHeadings: Plant[] = ways(
  'TE03',
  texts('Target anno 2024', 'Valore atteso al 31/12/2023', 'Target 2022'),
  (workbook, text) => {
    const subject = workbook.pick(
      workbook.book.objectives.filter(({ places }) => places.indicatorHeadings.target),
    );
    if (!subject) return null;
    const at = subject.places.indicatorHeadings.target!;
    return { edits: [edit(at, text)], told: { at: [at] } };
  },
);

export const TIME_FAULTS: readonly Plant[] = [
  ...untimed,
  ...years,
  ...inField('TE02', 'duration', texts('2024', '2022-2024', 'triennale: 2023-2025')),
  ...inField(
    'TE20',
    'expectedResults',
    texts(
      'Entro il 31/12/2023 tutte le pratiche sono concluse.',
      'Lo sportello apre entro giugno 2025',
      'Archivio ordinato entro il 2024',
    ),
  ),
  ...headings,
  ...columnHeadings,
  ...dates,
  ...inPhase(
    'TE19',
    'name',
    texts(
      'Bando entro il 31/06/2026',
      'Avvio dal 30/02/2026 al 30/04/2026',
      'Contratto entro il 31 novembre 2026',
    ),
  ),
  ...inPhase(
    'TE20',
    'name',
    texts(
      'Bando entro il 31/12/2023',
      'Dal 01/03/2024 al 30/06/2024: lavori',
      'Contratto entro dicembre 2031',
    ),
  ),
  ...noPhases,
  ...inPhase('TE13', 'name', BLANKS),
  ...unmarked('TE14', hasDone),
  ...unmarked('TE18', (phase) => !hasDone(phase)),
  ...unvaried,
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
