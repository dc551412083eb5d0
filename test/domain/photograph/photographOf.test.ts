/** What a photograph takes of the book, and what stands against it. */
import type { Book } from '../../../src/domain/book';
import type { BookSummary, BookSummaryRow } from '../../../src/domain/bookSummary';
import type { ShownCell } from '../../../src/domain/places';
import { completeObjective } from '../../../src/domain/completePlan';
import {
  hinders,
  photographObstacles,
  type PhotographObstacle,
} from '../../../src/domain/photograph/obstacles';
import { approvedOf, fingerprint, rowsOf } from '../../../src/domain/photograph/photograph';
import { photographOf } from '../../../src/domain/photograph/photographOf';
import { planSettings } from '../../../src/domain/planSettings';
import { bookObjective, bookOf } from '../../bookObjective';
import { objectiveRow, photograph } from './support';

const facts = { date: '2026-06-30', takenOn: '2026-07-02', role: '', remark: '' };
const settings = planSettings({
  ...{ firstYear: 2026, lastYear: 2028, referenceDate: '2026-06-30' },
  monitoringDates: ['30/06', '31/12'],
});
const objective = completeObjective(
  {
    ...{ number: '1', title: 'Gara', unit: 'Tributi', weight: 60, dueDate: '31/12/2026' },
    ...{ duration: 'triennale', completionYear: 2028, issues: 'Ricorso', notes: 'Ricorso' },
    levels: [
      { label: 'Al 30/06', value: '50%' },
      { label: 'Al 31/12', value: null },
    ],
    sharedWith: [{ unit: 'SUAP', number: '2', strategicRelevance: null, weight: 40 }],
    schedules: [
      {
        ...{ year: 2026, title: '', periods: 12, doneLabel: 'Realizzato' },
        phases: [{ name: 'Bando', planned: [1, 2, 3, 9], done: [1, 8] }],
      },
    ],
    indicatorTable: {
      columns: [],
      resultDates: ['30/06', '31/12'],
      indicators: [
        { description: 'Domande', target: 40, results: [12, '20%'] },
        { description: 'Tempi', target: 30, actual: 28 },
      ],
    },
    financialIndicators: [{ planned: 'Entrate 10', recorded: 'Entrate 12' }],
  },
  2026,
);
const book: Book = bookOf([bookObjective(objective)], settings);
const taken = photographOf(book, { ...facts, version: null, act: null });

it('takes what the plan promises and what the year brings, by part', () => {
  expect(rowsOf(taken, 'objective').map(({ values }) => values)).toMatchObject([
    {
      ...{ number: '1', title: 'Gara', unit: 'Tributi', weight: 60, due: '31/12/2026' },
      duration: 'triennale\nfino al 2028',
    },
  ]);
  expect(rowsOf(taken, 'remark').map(({ values }) => values)).toEqual([
    { number: '1', title: 'Gara', declared: 'Al 30/06: 50%', notes: 'Ricorso' },
  ]);
  expect(rowsOf(taken, 'share').map(({ values }) => values)).toEqual([
    { number: '2', title: 'Gara', unit: 'SUAP', weight: 40 },
  ]);
  expect(rowsOf(taken, 'phase').map(({ values }) => values)).toMatchObject([
    { name: 'Bando', year: 2026, planned: 'gen–mar, set', done: 'gen, ago' },
  ]);
  expect(rowsOf(taken, 'indicator').map(({ values }) => values)).toMatchObject([
    { description: 'Domande', target: 40, result: '30/06: 12\n31/12: 20%' },
    { description: 'Tempi', target: 30, result: 28 },
    { description: 'Entrate 10', result: 'Entrate 12' },
  ]);
});

describe('of a book with a summary', () => {
  const at = { sheet: 'Sintesi', row: 5, column: 0 };
  const cell = (value: ShownCell['value']): ShownCell => ({ at, value, formula: null });
  const line = (more: Partial<BookSummaryRow>): BookSummaryRow => ({
    ...{ row: 5, id: null, cells: {}, states: [], others: [], match: 'none', objective: null },
    ...{ shared: null, isBroken: false },
    ...more,
  });
  const bare = { number: '', title: 'Bando', unit: 'SUAP' };
  const objectives = [
    { ...bookObjective(completeObjective(bare, 2026)), key: 'k3x9q2mv', id: 'k3x9q2mv' },
    bookObjective(completeObjective({ ...bare, title: '' }, 2026), 'Ob 2'),
  ];
  const summary: BookSummary = {
    ...{ sheet: 'Sintesi', unit: null, version: 1, headings: 4, end: 9, columns: {} },
    ...{ monitoring: [], idColumn: null, check: null, lostHeadings: [], sections: [] },
    rows: [
      line({
        ...{ match: 'id', objective: 'k3x9q2mv', states: ['avviato', '', 'chiuso'].map(cell) },
        cells: {
          ...{ weight: cell(25), state: cell('In corso'), progress: cell(0.5), score: cell('') },
          notes: cell('Da rivedere'),
        },
      }),
      line({ cells: { number: cell('9'), title: cell('Solo qui'), unit: cell('SUAP') } }),
    ],
  };
  const with2: Book = { ...bookOf([], settings), objectives, summaries: [summary] };
  const rows = photographOf(with2, { ...facts, version: null, act: null }).rows;

  it('takes states, weights and notes that only the summary has, and rows of its own', () => {
    expect(rows).toEqual([
      {
        ...{ part: 'objective', objective: 'k3x9q2mv', service: '', kind: '' },
        values: {
          ...{ number: '', title: 'Bando', unit: 'SUAP', weight: 25, owner: null, due: null },
          ...{ duration: null, state: 'In corso', progress: 0.5, score: null },
        },
      },
      {
        ...{ part: 'remark', objective: 'k3x9q2mv' },
        values: {
          ...{ number: '', title: 'Bando', notes: 'Da rivedere' },
          declared: '30/06: avviato\n3ª data: chiuso',
        },
      },
      {
        ...{ part: 'objective', objective: '#2', service: '', kind: '' },
        values: {
          ...{ number: '', title: null, unit: 'SUAP', weight: null, owner: null, due: null },
          ...{ duration: null, state: null, progress: null, score: null },
        },
      },
      {
        ...{ part: 'objective', objective: '#6' },
        values: { number: '9', title: 'Solo qui', unit: 'SUAP', weight: null },
      },
    ]);
  });

  it('what the sheet shows comes before the summary; yes and no are words', () => {
    const results = { degrees: [], state: cell('Conclusa'), progress: cell(''), score: cell(true) };
    const of = { ...with2, objectives: [{ ...objectives[0]!, results }] };
    const [row] = photographOf(of, { ...facts, version: null, act: null }).rows;
    expect(row!.values).toMatchObject({ state: 'Conclusa', progress: 0.5, score: 'SI' });
  });

  it('says at which date its states are; a book without settings says none', () => {
    const of = (book2: Book) => photographOf(book2, { ...facts, version: null, act: null });
    expect(of(with2).referenceDate).toBe('2026-06-30');
    expect(of({ ...with2, settings: null }).referenceDate).toBe('');
    const [, remark] = of({ ...with2, settings: null }).rows;
    expect(remark!.values.declared).toBe('1ª data: avviato\n3ª data: chiuso');
  });
});

it('takes all that an indicator and a phase have', () => {
  const whole = completeObjective(
    {
      ...{ number: ' ', title: 'Gara', owner: 'Responsabile', service: 'Asili', kind: 'ordinario' },
      issues: 'Ricorso',
      schedules: [
        {
          ...{ year: 2026, title: '', periods: 24, doneLabel: '' },
          phases: [
            {
              ...{ name: 'Bando', owner: 'Ufficio', deliverable: 'Atto', weight: 40 },
              ...{ planned: [1], executed: 'SI', recorded: 'Fatto' },
            },
          ],
        },
      ],
      indicatorTable: {
        columns: [],
        resultDates: ['30/06'],
        indicators: [
          {
            ...{ description: 'Domande', unitOfMeasure: 'n.', polarity: 'crescente', weight: 100 },
            ...{ target: 40, midYearTarget: 20, baseline: 10, threshold: 5, finalResult: '100%' },
            actual: 30,
          },
          { description: 'Per data', results: [null, 7, ''], targets: [1, 2] },
        ],
      },
    },
    2026,
  );
  const results = { degrees: [{ at: { sheet: '', row: 0, column: 0 }, value: 0.75, formula: '' }] };
  const of = bookOf([{ ...bookObjective(whole), results }], settings);
  const { rows } = photographOf(of, { ...facts, version: null, act: null });
  expect(rows.slice(1)).toEqual([
    {
      ...{ part: 'remark', objective: '#1' },
      values: { number: ' ', title: 'Gara', declared: null, notes: 'Ricorso' },
    },
    {
      ...{ part: 'phase', objective: '#1' },
      values: {
        ...{ number: null, year: 2026, name: 'Bando', owner: 'Ufficio', deliverable: 'Atto' },
        ...{ weight: 40, planned: 'gen 1', done: null, executed: 'SI', recorded: 'Fatto' },
      },
    },
    {
      ...{ part: 'indicator', objective: '#1' },
      values: {
        ...{ number: null, description: 'Domande', unitOfMeasure: 'n.', polarity: 'crescente' },
        ...{ weight: 100, target: 40, midYearTarget: 20, result: 30, degree: 0.75, baseline: 10 },
        ...{ threshold: 5, expected: '100%' },
      },
    },
    {
      ...{ part: 'indicator', objective: '#1' },
      values: {
        ...{ number: null, description: 'Per data', unitOfMeasure: null, polarity: null },
        ...{ weight: null, target: '30/06: 1\n2ª data: 2', midYearTarget: null },
        ...{ result: '2ª data: 7', degree: null, baseline: null, threshold: null, expected: null },
      },
    },
  ]);
  expect(rows[0]).toMatchObject({ service: 'Asili', kind: 'ordinario' });
});

const found = (of: Book, date: string, today = '2026-07-10') =>
  photographObstacles(of, photographOf(of, { ...facts, version: null, act: null }), [], {
    ...{ date, today },
  });

it.each([
  [bookOf([], settings), '2026-06-30', { kind: 'noObjectives' }, true],
  [book, '', { kind: 'noDate' }, true],
  [book, '2026-07-11', { kind: 'futureDate' }, true],
  [book, '2026-06-30', { kind: 'laterResults', date: '31/12', count: 1 }, false],
  [book, '2026-06-30', { kind: 'laterMonths', count: 1 }, false],
  [book, '2026-05-31', { kind: 'otherReferenceDate', date: '2026-06-30' }, false],
  [book, '2025-12-31', { kind: 'beforePlan', year: 2026 }, false],
] as const)('%#: tells what stands against a date', (of, date, obstacle, isBarred) => {
  const all: PhotographObstacle[] = found(of, date);
  expect(all).toContainEqual(obstacle);
  expect(all.some(hinders)).toBe(isBarred);
});

it('tells of nothing where there is nothing to tell', () => {
  const late = { ...settings, referenceDate: '2026-12-31' };
  expect(found({ ...book, settings: late }, '2026-12-31', '2026-12-31')).toEqual([]);
});

it('tells a formula that shows an error, and a day that has a photograph', () => {
  const place = { sheet: 'Ob 1', row: 0, column: 0 };
  const results = { degrees: [], state: { at: place, value: '#NAME?', formula: '=A1' } };
  const wrong = bookOf([{ ...bookObjective(objective), results }], settings);
  expect(found(wrong, '2026-06-30')).toContainEqual({ kind: 'notComputed', count: 1 });
  const same = [{ date: '2026-06-30', sheet: 'F' }];
  expect(
    photographObstacles(book, taken, same, { date: '2026-06-30', today: '2026-07-10' }),
  ).toContainEqual({ kind: 'sameDate', sheet: 'F' });
});

it('a fingerprint tells every value, and neither order nor spaces', () => {
  const rows = [objectiveRow('a', { weight: 30 }), objectiveRow('b', { weight: 20 })];
  const own = fingerprint(photograph(rows));
  expect(fingerprint(photograph(rows.toReversed()))).toBe(own);
  expect(fingerprint(photograph([objectiveRow('a', { weight: 31 }), rows[1]!]))).not.toBe(own);
  expect(fingerprint(photograph(rows, { version: 1 }))).not.toBe(own);
});

it('the latest version approved is the one that counts', () => {
  const of = (version: number | null) => ({ version });
  expect(approvedOf([of(null), of(1), of(2), of(null)])).toEqual({ version: 2 });
  expect(approvedOf([of(null)])).toBeUndefined();
});
