/** Results in every model: typed where the book says their cells are, computed on the sheets, read back and shown in the summary. */
import type { Book, BookObjective } from '../../src/domain/book';
import type { Place } from '../../src/domain/places';
import { completePlan } from '../../src/domain/completePlan';
import { monitoringDatesOf } from '../../src/domain/monitoringDates';
import type { Objective } from '../../src/domain/objective';
import { resultAt } from '../../src/domain/results';
import type { Plan, TemplateId } from '../../src/domain/plan';
import type { DraftAction } from '../../src/taskpane/objective/actions';
import type { Draft } from '../../src/taskpane/objective/draft';
import { draftToEdit, toldBy } from '../../src/taskpane/objective/editing/draftToEdit';
import { formToEdit } from '../../src/taskpane/objective/editing/formToEdit';
import { draftReducer } from '../../src/taskpane/objective/reducer';
import { editObjective } from '../../src/templates/editing/objectiveEdit';
import { objectiveTemplate } from '../../src/templates/forms';
import {
  applyChanges,
  readBook,
  readBookToEdit,
  readResultsUse,
  undoLast,
  writePlan,
  writeResultsUse,
  writeScoreTrail,
} from '../../src/workbook';
import { indicatorColumns } from '../../src/templates/sheet/indicatorLabels';
import type { ResultsUse } from '../../src/domain/resultsUse';
import type { Host } from '../../workbench/host';
import { snapshot } from '../fidelity/snapshot';
import { openWorkbook } from './support';

const INDICATORS = {
  columns: indicatorColumns('description', 'target', 'midYearTarget'),
  indicators: [
    {
      description: 'Pratiche evase',
      target: '80',
      midYearTarget: '40',
      weight: 60,
      polarity: 'crescente',
    },
    { description: 'Giorni di attesa', target: '10', weight: 40, polarity: 'decrescente' },
  ],
};

const planOf = (template: TemplateId, results: Partial<ResultsUse>): Plan =>
  completePlan({
    ...{
      id: 'prova',
      template,
      firstYear: 2026,
      lastYear: 2026,
      authority: 'Comune',
      title: 'Piano',
    },
    ...{ referenceDate: '2026-09-30', monitoringDates: ['30/06', '31/12'], results },
    units: [{ name: 'Tributi', owner: 'Responsabile' }],
    objectives: [
      {
        ...{ number: '1', title: 'Recupero', unit: 'Tributi', weight: 100 },
        ...(template === 'pdo-strategico-ordinario' && { kind: 'strategico' as const }),
        indicatorTable: INDICATORS as never,
        levels: [
          { label: 'Percentuale raggiungimento al 30/06', value: null },
          { label: 'Percentuale raggiungimento al 31/12', value: null },
        ],
        schedules: [{ year: 2026, phases: [{ name: 'Analisi', planned: [1, 2, 3, 4] }] }],
      },
    ],
  });

const only = ({ objectives }: Book): BookObjective => objectives[0]!;

/** Cells typed in one request. */
const type = (
  host: Host,
  cells: readonly (readonly [at: Place | null | undefined, value: unknown])[],
) =>
  host.run(async (context) => {
    for (const [at, value] of cells) {
      if (!at) throw new Error('no cell for it');
      const sheet = context.workbook.worksheets.getItem(at.sheet);
      sheet.getCell(at.row, at.column).values = [[value]];
    }
    await context.sync();
  });

const setDate = (host: Host, day: number) =>
  host.run(async (context) => {
    const name = context.workbook.names.getItem('PIAO_DataRiferimento');
    name.getRange().values = [[day]];
    await context.sync();
  });

const serial = (month: number, day: number) => Date.UTC(2026, month - 1, day) / 86_400_000 + 25_569;

describe.each([
  'peg-cronoprogramma',
  'fasi-prodotti',
  'pdo-strategico-ordinario',
  'scheda-completa',
] as const)('a result for each date in %s', (template) => {
  let host: Host;
  beforeAll(async () => {
    host = await openWorkbook();
    await writePlan(planOf(template, { score: 'indicatori', byDate: true }));
  });
  afterAll(() => host.dispose());

  it('is typed in the cells of its date; the score is that of the reference date', async () => {
    const before = only(await readBook());
    expect(before.objective.indicatorTable.resultDates).toEqual(['30/06/2026', '31/12/2026']);
    const [one, two] = before.places.results!;
    await type(host, [
      ...([
        [one![0], 30],
        [one![1], 60],
        [two![0], 12.5],
        [two![1], 8],
      ] as const),
    ]);
    const book = await readBook();
    const { results, objective } = only(book);
    expect(book.unread).toEqual([]);
    expect(book.errors).toEqual([]);
    expect(objective.indicatorTable.indicators.map((each) => each.results)).toEqual([
      [30, 60],
      [12.5, 8],
    ]);
    // 30 of 40 of the half-year; 10 of 12.5; weights 60 and 40.
    expect(results.degrees.map((each) => each?.value)).toEqual([0.75, 0.8]);
    expect(results.score?.value).toBeCloseTo(0.77, 9);
    expect(results.scoreOutcome?.value).toBe('');
    expect(book.summaries[0]?.rows[0]?.cells.score?.value).toBeCloseTo(0.77, 9);
  });

  it('is computed again by the trail, from the same cells', async () => {
    await writeScoreTrail();
    const rows = await snapshotOf(host, 'Traccia dei punteggi');
    const of = (what: string) => rows.find(([first]) => first === what) ?? [];
    expect(of('Pratiche evase')).toEqual(expect.arrayContaining([30, 40, 0.75, 'OK']));
    expect(of('Giorni di attesa')).toEqual(expect.arrayContaining([12.5, 10, 0.8, 'OK']));
    expect(of('Punteggio dell’obiettivo')).toContain('OK');
    expect(rows.flat()).not.toContain('DIVERSO');
  });

  it('follows the reference date', async () => {
    await setDate(host, serial(12, 31));
    const late = only(await readBook()).results;
    expect(late.degrees.map((each) => each?.value)).toEqual([0.75, 1]);
    expect(late.score?.value).toBeCloseTo(0.85, 9);
    await setDate(host, serial(6, 29));
    const early = only(await readBook()).results;
    expect(early.score?.value).toBe('');
    expect(early.degrees.map((each) => each?.value)).toEqual(['', '']);
  });
});

/** A workbook of its own with what a test types. */
async function withPlan(
  template: TemplateId,
  results: Partial<ResultsUse>,
  check: (host: Host) => Promise<void>,
): Promise<void> {
  const host = await openWorkbook();
  try {
    await writePlan(planOf(template, results));
    await check(host);
  } finally {
    host.dispose();
  }
}

test('one result for the whole year, with what the model has no column for beside it', () =>
  withPlan('fasi-prodotti', { score: 'indicatori' }, async (host) => {
    const { places, objective } = only(await readBook());
    expect(objective.indicatorTable.resultDates).toBeUndefined();
    expect(places.results).toBeUndefined();
    const [one, two] = places.indicators;
    await type(host, [
      [one!.actual, 40],
      [two!.actual, 'non misurabile'],
    ]);
    const book = await readBook();
    const { results, objective: after } = only(book);
    expect(book.unread).toEqual([]);
    expect(after.indicatorTable.indicators).toMatchObject([
      { weight: 60, polarity: 'crescente', actual: 40 },
      { weight: 40, polarity: 'decrescente', actual: 'non misurabile' },
    ]);
    expect(results.score?.value).toBeCloseTo(0.5, 9);
  }));

test('a score from phases, in a model whose phases have no row for what was done', () =>
  withPlan('fasi-prodotti', { score: 'fasi' }, async (host) => {
    const { places } = only(await readBook());
    const [{ done } = {}] = places.schedules[0]!.phases;
    await type(host, [[done, 'X']]);
    const book = await readBook();
    const { results } = only(book);
    expect(book.unread).toEqual([]);
    expect(results.progress?.value).toBe(0.25);
    expect(results.score?.value).toBe(0.25);
    expect(results.scoreOutcome?.value).toBe('dall’avanzamento delle fasi');
    const { cells } = book.summaries[0]!.rows[0]!;
    expect(cells.score?.value).toBe(0.25);
    expect(cells.progress?.value).toBe(0.25);
    expect(cells.state?.value).toBe('In ritardo');
  }));

test.each(['pdo-strategico-ordinario', 'peg-cronoprogramma'] as const)(
  'the percentage that is typed at the date, in %s',
  (template) =>
    withPlan(template, { score: 'percentuale' }, async (host) => {
      const before = only(await readBook());
      expect(before.results.score?.value).toBe('');
      expect(before.results.scoreOutcome?.value).toBe(
        'in attesa: nessuna percentuale alla data di riferimento',
      );
      const [june, december] = before.places.levels;
      await type(host, [
        [june!.value, 0.45],
        [december!.value, 80],
      ]);
      const book = await readBook();
      expect(book.unread).toEqual([]);
      expect(only(book).results.score?.value).toBe(0.45);
      expect(only(book).results.scoreOutcome?.value).toBe(
        'dalla percentuale scritta al monitoraggio',
      );
      await setDate(host, serial(12, 31));
      expect(only(await readBook()).results.score?.value).toBe(
        '80: scrivere una percentuale, per esempio 80%',
      );
    }),
);

test('sheets stay as the document has them where the plan asks for nothing', () =>
  withPlan('fasi-prodotti', {}, async () => {
    const { results, places } = only(await readBook());
    expect(results.score).toBeUndefined();
    expect(places.schedules[0]!.phases[0]!.done).toBeUndefined();
  }));

/** Edits the only objective as the pane does. */
async function edit(template: TemplateId, actions: (draft: Draft) => DraftAction[]) {
  const book = await readBookToEdit('Ob 1');
  const target = only(book);
  const form = formToEdit(objectiveTemplate(template)!, target, '100');
  const { draft, origins } = draftToEdit(target.objective, form, { firstYear: '2026' });
  const now = actions(draft).reduce(draftReducer, draft);
  const [before, after] = [draft, now].map((each) => toldBy(each, form, origins));
  await applyChanges(editObjective(book, target, before!, after!).changes);
}

describe.each([
  ['peg-cronoprogramma', { score: 'indicatori', byDate: true, doneRow: false }],
  ['fasi-prodotti', { score: 'indicatori', byDate: false, doneRow: false }],
  ['peg-cronoprogramma', { score: 'fasi', byDate: false, doneRow: false }],
  ['peg-cronoprogramma', { score: 'percentuale', byDate: true, doneRow: false }],
  ['pdo-strategico-ordinario', { score: 'percentuale', byDate: true, doneRow: false }],
] as const)('%s that is there gains %j', (template, results) => {
  test('on request: the sheet reads as one that had it from the beginning, and one step takes it back', async () => {
    let fresh: BookObjective | undefined;
    await withPlan(template, results, async () => {
      fresh = only(await readBook());
    });
    await withPlan(template, {}, async (host) => {
      const before = await contents(host);
      const { gaining, left } = (await readResultsUse(results)).edit;
      expect([gaining, left]).toEqual([['Ob 1'], []]);
      const { applied } = await writeResultsUse(results);
      expect(applied.errorsShown).toEqual([]);
      const book = await readBook();
      expect(book.settings?.results).toEqual(results);
      expect([book.unread, book.errors]).toEqual([[], []]);
      expect(told(only(book))).toEqual(told(fresh!));
      expect((await readResultsUse(results)).edit.having).toEqual(['Ob 1']);
      await undoLast();
      expect(await contents(host)).toEqual(before);
    });
  });
});

/** The engine takes needless quotes from formulas that refer to rows that move. */
const contents = async (host: Host) =>
  JSON.stringify(await snapshot(host)).replaceAll("'Impostazioni'!", 'Impostazioni!');

/** Weights and polarities are typed in the section: a sheet without it has none. */
const told = ({ objective, places, results }: BookObjective) => ({
  ...objective,
  indicatorTable: {
    ...objective.indicatorTable,
    indicators: objective.indicatorTable.indicators.map(
      ({ weight: _, polarity: __, ...rest }) => rest,
    ),
  },
  fields: places.indicators.map((each) => Object.keys(each)),
  dates: places.results?.map((each) => each.length),
  score: results.score?.formula && results.score.value,
  degrees: results.degrees.map((each) => each?.value),
});

test('an indicator that comes or goes in its table does so in that of the score', () =>
  withPlan('peg-cronoprogramma', { score: 'indicatori', byDate: true }, async (host) => {
    const [first] = only(await readBook()).places.results!;
    await type(host, [[first![0], 20]]);
    await edit('peg-cronoprogramma', ({ indicators, nextId }) => [
      { type: 'addIndicator' },
      { type: 'indicator', id: nextId, field: 'description', value: 'Reclami' },
      { type: 'indicator', id: nextId, field: 'target', value: '4' },
      { type: 'removeIndicator', id: indicators[1]!.id },
    ]);
    const { places, objective } = only(await readBook());
    expect(objective.indicatorTable.indicators.map(({ description }) => description)).toEqual([
      'Pratiche evase',
      'Reclami',
    ]);
    const [, added] = places.results!;
    await type(host, [
      [added![0], 3],
      [places.indicators[1]!.weight, 20],
    ]);
    const book = await readBook();
    expect(book.unread).toEqual([]);
    expect(book.errors).toEqual([]);
    // 20 of 40 with 60, 3 of 4 with 20.
    expect(only(book).results.degrees.map((each) => each?.value)).toEqual([0.5, 0.75]);
    expect(only(book).results.score?.value).toBeCloseTo(0.5625, 4);
  }));

const listOf = (template: TemplateId, objectives: Partial<Objective>[]): Plan =>
  completePlan({
    ...{
      id: 'elenco',
      template,
      firstYear: 2026,
      lastYear: 2028,
      authority: 'Comune',
      title: 'Piano',
    },
    ...{ referenceDate: '2027-06-30', results: { score: 'indicatori' } },
    units: [{ name: 'Polizia locale', owner: '' }],
    objectives: objectives as never,
  });

test('a list has what was done, its degree and the weighted points, and adds them by unit', async () => {
  const unit = 'Polizia locale';
  const plan = listOf('elenco-obiettivi', [
    {
      title: 'Controlli',
      unit,
      weight: 60,
      dueDate: '31/12/2026',
      outcome: 'fatti 90',
      degree: 0.9,
    },
    { title: 'Scuole', unit, weight: 40, dueDate: '31/12/2026' },
  ]);
  const host = await openWorkbook();
  try {
    await writePlan(plan);
    const book = await readBook();
    expect(book.unread).toEqual([]);
    const [one, two] = book.objectives;
    expect(one!.objective).toMatchObject({ outcome: 'fatti 90', degree: 0.9 });
    expect([one!.results.points?.value, two!.results.points?.value]).toEqual([54, '']);
    await type(host, [[two!.places.fields.degree, 0.5]]);
    const sheet = await snapshotOf(host, two!.sheet);
    expect((await readBook()).objectives[1]!.results.points?.value).toBe(20);
    expect(sheet.find(([title]) => title === 'TOTALE')).toEqual(
      expect.arrayContaining([100, '2 di 2', 74]),
    );
    await type(host, [[two!.places.fields.degree, 80]]);
    expect((await readBook()).objectives[1]!.results.points?.value).toBe(
      '80: scrivere una percentuale, per esempio 80%',
    );
  } finally {
    host.dispose();
  }
});

test('public value has where it starts, targets and values by year, and the degree of the year', async () => {
  const indicator = {
    ...{ description: 'Raccolta differenziata', baseline: 60, polarity: 'crescente' },
    ...{ targets: [65, 70, 75], results: [66, 63, null] },
  };
  const plan = listOf('valore-pubblico', [
    {
      ...{ title: 'Ambiente', area: 'SOSTENIBILITÀ' },
      indicatorTable: { columns: [], indicators: [indicator, { description: 'Alberi' }] },
    },
  ]);
  const host = await openWorkbook();
  try {
    await writePlan(plan);
    const book = await readBook();
    expect([book.unread, book.errors]).toEqual([[], []]);
    const found = book.objectives[0]!;
    expect(found.objective.indicatorTable.resultDates).toEqual(['2026', '2027', '2028']);
    expect(found.objective.indicatorTable.indicators[0]).toMatchObject(indicator);
    expect(found.results.degrees.map((each) => each?.value)).toEqual([0.9, '']);
    const [in2026] = monitoringDatesOf({ firstYear: 2026, monitoringDates: ['31/12'] });
    expect(resultAt(found, 0, in2026!)?.value).toBe(66);
    await type(host, [[found.places.results![1]![1], 12]]);
    await setDate(host, serial(12, 31));
    const { results, objective } = (await readBook()).objectives[0]!;
    expect(objective.indicatorTable.indicators[1]!.results).toEqual([null, 12, null]);
    expect(results.degrees.map((each) => each?.value)).toEqual([1, '']);
  } finally {
    host.dispose();
  }
});

/** What a sheet shows. */
const snapshotOf = (host: Host, name: string): Promise<unknown[][]> =>
  host.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRange();
    range.load('values');
    await context.sync();
    return range.values;
  });

describe('what cannot gain results stays as it is, with the reason', () => {
  test('a list', async () => {
    const plan = listOf('elenco-obiettivi', [
      { title: 'Scuole', unit: 'Polizia locale', weight: 40 },
    ]);
    const host = await openWorkbook();
    try {
      await writePlan({ ...plan, results: { score: 'nessuno', byDate: false, doneRow: false } });
      const { edit } = await readResultsUse({ score: 'indicatori', byDate: true, doneRow: false });
      expect(edit.left).toEqual([{ sheet: 'Elenco obiettivi', why: 'list' }]);
    } finally {
      host.dispose();
    }
  });

  test('phases without a row for what was done, and a sheet that is protected', () =>
    withPlan('fasi-prodotti', {}, async (host) => {
      const asked = { score: 'fasi', byDate: false, doneRow: false } as const;
      expect((await readResultsUse(asked)).edit.left).toEqual([{ sheet: 'Ob 1', why: 'phases' }]);
      await host.run(async (context) => {
        context.workbook.worksheets.getItem('Ob 1').protection.protect();
        await context.sync();
      });
      host.counters.reset();
      const { edit } = await readResultsUse({ ...asked, score: 'indicatori' });
      expect(host.counters.syncs).toBeLessThanOrEqual(2);
      expect(edit.left).toEqual([{ sheet: 'Ob 1', why: 'protected' }]);
      const { applied } = await writeResultsUse({ ...asked, score: 'indicatori' });
      expect(applied.differences).toHaveLength(1);
    }));
});

test('an objective without indicators has nothing to score yet, and nothing of it is misread', async () => {
  const asked = { score: 'indicatori', byDate: true, doneRow: false } as const;
  const plan = planOf('peg-cronoprogramma', asked);
  const [own] = plan.objectives;
  const bare = {
    ...own!,
    ...{ number: '2', title: 'Senza misura', indicatorTable: { columns: [], indicators: [] } },
  };
  const host = await openWorkbook();
  try {
    await writePlan({ ...plan, objectives: [own!, bare] });
    const book = await readBook();
    expect([book.unread, book.errors]).toEqual([[], []]);
    const { objective, results } = book.objectives[1]!;
    expect(objective.indicatorTable.indicators).toEqual([]);
    expect(results.score).toBeUndefined();
    const { having, left } = (await readResultsUse(asked)).edit;
    expect([having, left]).toEqual([['Ob 1'], [{ sheet: 'Ob 2', why: 'indicators' }]]);
  } finally {
    host.dispose();
  }
});

test('where the document has a column for what was reached, that is the result', async () => {
  const plan = planOf('pdo-strategico-ordinario', { score: 'indicatori' });
  const [own] = plan.objectives;
  const columns = [
    { field: 'description', label: 'Indicatori di risultato programmati' },
    { field: 'actual', label: 'Indicatori di risultato raggiunti' },
  ] as const;
  const indicatorTable = {
    columns: [...columns],
    indicators: [{ description: 'Gare', target: '10', weight: 1 }],
  };
  const other = await openWorkbook();
  try {
    await writePlan({ ...plan, objectives: [{ ...own!, indicatorTable }] });
    const { places } = only(await readBook());
    await type(other, [[places.indicators[0]!.actual, 5]]);
    const { results, objective } = only(await readBook());
    expect(objective.indicatorTable.indicators).toEqual([
      { description: 'Gare', target: 10, weight: 1, actual: 5 },
    ]);
    expect(results.score?.value).toBe(0.5);
  } finally {
    other.dispose();
  }
});
