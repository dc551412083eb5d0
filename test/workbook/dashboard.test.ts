/** The dashboard of a plan: what its sheets show, that they follow the cells, grow in place and go again. */
import { completeObjective, completePlan } from '../../src/domain/completePlan';
import { toSerial } from '../../src/domain/dates';
import type { RegisterEntry } from '../../src/domain/registerEntry';
import { registerSheet } from '../../src/templates/monitoring/registerSheet';
import {
  createObjective,
  lastAction,
  readBook,
  readDashboard,
  removeDashboard,
  undoLast,
  updateDashboard,
  WorkbookProblem,
  writeDashboard,
  writePlan,
  writeWorkbook,
} from '../../src/workbook';
import { PLAN_NAMES } from '../../src/templates/dashboard/identity';
import type { Host } from '../../workbench/host';
import { UserSheet } from './sheets/support';
import { contentsOf, openWorkbook } from './support';

const SHEETS = ['Cruscotto', 'Cronoprogramma del piano', 'Elenco dei ritardi', 'Persone'];
const GANTT = SHEETS[1]!;
const YEAR = 2026;

/** Indicators of which the result is known: the score is that of the target reached. */
const objective = (
  number: string,
  unit: string,
  { done = [] as number[], actual = null as number | null, title = `Gara ${number}` } = {},
) =>
  completeObjective(
    {
      ...{ number, title, unit, weight: 50, owner: `Responsabile ${unit}` },
      indicatorTable: {
        columns: [],
        indicators: [
          { description: 'Atti', target: '100', actual, weight: 100, polarity: 'crescente' },
        ],
      },
      issues: actual === 20 ? 'Personale in aspettativa' : '',
      schedules: [
        {
          ...{ year: YEAR, title: 'Attività', periods: 12, doneLabel: 'Realizzato' },
          phases: [
            { name: `Avvio ${number}`, planned: [1, 2], done },
            { name: `Chiusura ${number}`, planned: [9, 10], done: [] },
          ],
        },
      ],
      people: [{ title: 'Personale', members: [{ role: 'Istruttore', share: 40 }] }],
    },
    YEAR,
  );

// Names that formulas could trip over.
const UNITS = ['Tributi', '=Area "A" * d’ufficio'];

const plan = () =>
  completePlan({
    ...{ id: 'prova', template: 'scheda-completa', authority: 'Comune', title: 'Piano' },
    ...{ firstYear: YEAR, lastYear: YEAR, referenceDate: `${YEAR}-06-30` },
    units: UNITS.map((name) => ({ name, aliases: [], owner: `Responsabile ${name}` })),
    objectives: [
      objective('1', UNITS[0]!, { done: [1, 2], actual: 100 }),
      {
        ...objective('2', UNITS[0]!, { actual: 20 }),
        sharedWith: [{ unit: UNITS[1]!, number: '8', strategicRelevance: null, weight: 30 }],
      },
      objective('3', UNITS[1]!, { done: [1], actual: 60, title: '=1+1 "d’ufficio"' }),
    ],
  });

let host: Host;
beforeAll(async () => {
  host = await openWorkbook();
  await writePlan(plan());
});
afterAll(() => host.dispose());

/** Sheets and names; which sheet is shown Annulla leaves to Excel. */
const held = async () => ({ ...((await contentsOf(host)) as object), active: null });

const valuesOf = (sheet: string) => new UserSheet(host, sheet).values();
/** Rows of the dashboard's tables by the name in their first column, in order. */
const figures = async (name: string) =>
  (await valuesOf('Cruscotto')).filter((row) => row[1] === name).map((row) => row.slice(2, 8));

const chartsOf = (name: string) =>
  host.run(async ({ workbook, sync }) => {
    const { charts } = workbook.worksheets.getItem(name);
    charts.load('items/name');
    await sync();
    const found = charts.items.map((chart) => {
      const { series } = chart;
      series.load('items/name');
      chart.title.load('text');
      return { chart, series };
    });
    await sync();
    const values = found.map(({ series }) =>
      series.items.map((each) => each.getDimensionValues('Values')),
    );
    await sync();
    return found.map(({ chart, series }, index) => ({
      title: chart.title.text,
      series: series.items.map((each) => each.name),
      values: values[index]!.map(({ value }) => value),
    }));
  });

it('tells in two requests what it comes to, and writes four sheets that say the same as the plan', async () => {
  const before = await held();
  host.counters.reset();
  expect(await readDashboard()).toMatchObject({
    ...{ sheets: [], objectives: 3, units: 2, late: 3, years: [YEAR], people: 3 },
    ...{ hasStates: true, hasScores: true },
  });
  expect(host.counters.syncs).toBe(2);
  host.counters.reset();
  expect((await writeDashboard()).sheets).toEqual(SHEETS);
  // To read the plan, to look, to write and, of what a printer may refuse, the pages.
  expect(host.counters.syncs).toBe(5);

  // Late, in progress, concluded, to begin, without state, all: the shared one in each unit, once in the authority.
  expect((await figures(UNITS[0]!))[0]).toEqual([1, 1, 0, 0, 0, 2]);
  expect((await figures(UNITS[1]!))[0]).toEqual([2, 0, 0, 0, 0, 2]);
  expect((await figures('Tutto l’ente'))[0]).toEqual([2, 1, 0, 0, 0, 3]);
  const [, progress, scores] = await figures('Tutto l’ente');
  expect(progress![0]).toBeCloseTo((0.5 + 0 + 0.25) / 3, 9);
  expect(progress![1]).toBeCloseTo(0.5, 9);
  // As the summary has it: the mean of the units', by the rules of the SMVP.
  expect(scores!.slice(0, 5)).toEqual([expect.closeTo((0.6 + 0.45) / 2, 9), 1, 1, 3, 3]);
  // By the weights of the unit: 50 at 60% and 30 at 20%.
  expect((await figures(UNITS[1]!))[2]![0]).toBeCloseTo((50 * 0.6 + 30 * 0.2) / 80, 9);
  const bands = (await valuesOf('Cruscotto')).filter(([, name]) =>
    /^(?:da|100|sotto|senza) /.test(String(name)),
  );
  expect(bands.map((row) => row[2])).toEqual([1, 0, 0, 0, 1, 1, 0]);
  const sentences = (await valuesOf('Cruscotto'))
    .map((row) => String(row[1]))
    .filter((text) => text.startsWith('Al 30/06/2026'));
  expect(sentences).toEqual([
    expect.stringContaining('3 obiettivi'),
    expect.stringContaining('avanzamento dell’ente 25%, atteso 50%'),
    expect.stringContaining(
      'punteggio dell’ente 53%, 3 obiettivi con punteggio (come nella sintesi)',
    ),
    expect.stringContaining('1 a 100 o più (33%), 1 sotto 60'),
  ]);

  const charts = await chartsOf('Cruscotto');
  expect(charts.map(({ title }) => title)).toEqual([
    ...['Obiettivi per settore e stato', 'Avanzamento e avanzamento atteso per settore'],
    ...['Punteggi per settore', 'Distribuzione dei punteggi'],
  ]);
  expect(charts[0]!.series).toEqual([
    ...['Non avviati o in ritardo', 'In corso', 'Conclusi', 'Da avviare', 'Senza stato'],
  ]);
  expect(charts[0]!.values[0]!.map(Number)).toEqual([1, 2, 2]);
  expect(charts[3]!.values[0]!.map(Number)).toEqual([1, 0, 0, 0, 1, 1, 0]);

  const late = (await valuesOf('Elenco dei ritardi')).filter(([key]) =>
    String(key).startsWith('riga'),
  );
  expect(late.slice(0, 4).map((row) => [row[1], row[2], row[5], row[8], row[9]])).toEqual([
    [`Responsabile ${UNITS[1]}`, '8', 'Non avviata', 'Avvio 2', 'Personale in aspettativa'],
    [`Responsabile ${UNITS[1]}`, '3', 'In ritardo', 'Avvio 3', ''],
    [`Responsabile ${UNITS[0]}`, '2', 'Non avviata', 'Avvio 2', 'Personale in aspettativa'],
    ['', '', '', '', ''],
  ]);
  const people = (await valuesOf('Persone')).filter(([key]) => String(key).includes(' | '));
  expect(people.filter(([, role]) => role === 'Istruttore').map((row) => row.slice(5))).toEqual([
    ['partecipa', 40, 3, 120],
    ['partecipa', 40, '', ''],
    ['partecipa', 40, '', ''],
  ]);
  expect(
    (await valuesOf('Cronoprogramma del piano')).flat().filter((value) => /^#/.test(String(value))),
  ).toEqual([]);

  expect(lastAction()).toMatchObject({ sheets: SHEETS });
  await undoLast();
  expect(await held()).toEqual(before);
  expect(
    await host.run(async ({ workbook, sync }) => {
      const count = workbook.worksheets.getFirst().charts.getCount();
      await sync();
      return count.value;
    }),
  ).toBe(0);
});

it('follows the cells, takes in an objective in place and says when one is gone', async () => {
  await writeDashboard();
  await new UserSheet(host, 'Ob 3').type({ ...(await doneCell('Ob 3', 2)) });
  expect((await figures('Tutto l’ente'))[0]).toEqual([1, 2, 0, 0, 0, 3]);
  expect(await readDashboard()).toMatchObject({
    obstacles: [],
    added: 0,
    removed: 0,
    rewritten: 0,
  });

  await createObjective(objective('4', 'Polizia', { actual: 100 }), null);
  expect((await figures('Tutto l’ente'))[0]![5]).toBe(3);
  const book = await readBook();
  const late = book.objectives.find(({ objective: { number } }) => number === '2')!;
  await writeWorkbook({
    sheets: [registerSheet(book, 'Monitoraggio', registerOf(late.id!))],
    ...{ names: [], activate: 'Monitoraggio' },
  });
  // A row of the plan, one unit in three tables, two roles; what the register says of four rows.
  expect(await readDashboard()).toMatchObject({
    obstacles: [],
    added: 6,
    removed: 0,
    rewritten: 4,
  });
  const standing = await Promise.all(SHEETS.map(valuesOf));
  await updateDashboard();
  expect((await figures('Tutto l’ente'))[0]).toEqual([2, 2, 0, 0, 0, 4]);
  expect((await figures('Polizia'))[0]).toEqual([1, 0, 0, 0, 0, 1]);
  expect((await chartsOf('Cruscotto'))[0]!.values[0]!.map(Number)).toEqual([1, 1, 1, 2]);
  const causes = (await valuesOf('Elenco dei ritardi')).filter((row) => row[2] === '2');
  expect(causes.map((row) => row[9])).toEqual(['Gara deserta – Prezzi fermi']);
  await undoLast();
  expect(await Promise.all(SHEETS.map(valuesOf))).toEqual(standing);

  await host.run(async ({ workbook, sync }) => {
    workbook.worksheets.getItem('Ob 3').delete();
    await sync();
  });
  const gone = (await valuesOf(GANTT)).filter((row) => row[5] === 'Eliminato');
  expect(gone.map((row) => row[2])).toEqual([
    'Obiettivo eliminato: premere «Aggiorna» in Cruscotto',
  ]);
  expect((await figures('Tutto l’ente'))[0]).toEqual([1, 1, 0, 0, 0, 2]);
  for (const sheet of SHEETS)
    expect((await valuesOf(sheet)).flat().filter((value) => /^#/.test(String(value)))).toEqual([]);
  // Its row, and those of its two roles.
  expect(await readDashboard()).toMatchObject({ obstacles: [], removed: 3 });
});

it('says what stands in the way of an update, and goes with its names', async () => {
  await host.run(async ({ workbook, sync }) => {
    workbook.worksheets.getItem('Persone').delete();
    await sync();
  });
  expect((await readDashboard()).obstacles).toEqual([{ sheet: 'Persone', why: 'missing' }]);
  await expect(updateDashboard()).rejects.toThrow(WorkbookProblem);
  await expect(writeDashboard()).rejects.toThrow(WorkbookProblem);
  await removeDashboard();
  expect(await readDashboard()).toMatchObject({ sheets: [], obstacles: [] });
  const { names } = (await contentsOf(host)) as { names: string[] };
  expect(names.filter((name) => Object.values<string>(PLAN_NAMES).includes(name))).toEqual([]);
});

it('leaves nothing behind where Excel fails', async () => {
  const before = await contentsOf(host);
  for (const fault of [{ sync: 4 }, { action: 400 }]) {
    host.failAt(fault);
    await expect(writeDashboard()).rejects.toThrow(WorkbookProblem);
    expect(await contentsOf(host)).toEqual(before);
  }
});

/** What was told of an objective: before, last, and after the reference date. */
const registerOf = (id: string): RegisterEntry[] =>
  [
    { date: '2026-03-31', issue: 'Manca il personale', cause: '' },
    { date: '2026-06-30', issue: 'Gara deserta', cause: 'Prezzi fermi' },
    { date: '2026-09-30', issue: 'Nulla', cause: '' },
  ].map(({ date, ...said }) => ({
    ...{ unit: '', number: '2', title: '', owner: '', by: '', about: '', update: '' },
    ...{ act: '', actNumber: '', link: '', reason: '', written: null, id },
    ...said,
    date: toSerial(date) as number,
  }));

/** Marks a month as done in the first phase of a sheet. */
async function doneCell(sheet: string, month: number): Promise<Record<string, unknown>> {
  const values = await valuesOf(sheet);
  const row = values.findIndex((cells) => cells.includes('Realizzato'));
  const column = values[row]!.indexOf('Realizzato') + month;
  const letters =
    column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(39 + column)}`;
  return { [`${letters}${row + 1}`]: 'X' };
}
