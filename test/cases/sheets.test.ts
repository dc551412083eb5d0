/** What published plans and public questions show of sheets: read, summed and scored as their records say is right. */
import { completeObjective, completePlan } from '../../src/domain/completePlan';
import {
  readSummaryUpdate,
  readWeights,
  readWorkbookPlan,
  updateSummaries,
  writePlan,
  type WorkbookPlan,
} from '../../src/workbook';
import type { Host } from '../../workbench/host';
import { marks, type Row } from '../workbook/handMade';
import { PEG } from '../workbook/handMadePeg';
import { openWorkbook } from '../workbook/support';
import { objective, UserSheet, write } from '../workbook/sheets/support';

let host: Host;
beforeEach(async () => {
  host = await openWorkbook();
});
afterEach(() => host.dispose());

/** A sheet that people made, its cells typed: "5%" becomes a number that is shown as a percentage. */
const typed = (rows: Row[], name = 'A mano') =>
  host.run(async ({ workbook, sync }) => {
    const sheet = workbook.worksheets.add(name);
    rows.forEach((cells, row) =>
      cells.forEach((content, column) => {
        if (content !== '') sheet.getCell(row, column).values = [[content]];
      }),
    );
    await sync();
  });

const listOf = (...weights: (string | number)[]): Row[] => [
  ['UNIONE DEI COMUNI'],
  ['OBIETTIVI 2024 – RESPONSABILE Servizio Polizia locale'],
  [],
  ['OBIETTIVO', 'TERMINE PREVISTO', 'PESO'],
  ...weights.map((weight, index): Row => [`Obiettivo ${index + 1}`, '31/12/2024', weight]),
];

const pegWith = (headings: Row, ...planned: Row[]): Row[] => [
  ...PEG.slice(0, 18),
  [],
  ['Attività del cronoprogramma 2024', 'ESEGUITO', '', ...headings],
  ...planned.flatMap((cells, index): Row[] => [
    [`Fase ${index + 1}`, 'SI/NO', 'Previsto', ...cells],
    ['', '', 'Realizzato'],
  ]),
];

const weightsIn = ({ objectives }: WorkbookPlan) =>
  objectives.map(({ objective: each }) => each.weight);

/** Phases by the months that they are planned in. */
const plannedIn = ({ objectives }: WorkbookPlan) =>
  objectives.flatMap(({ objective: each }) =>
    each.schedules.flatMap(({ phases }) => phases.map(({ name, planned }) => [name, planned])),
  );

it('T04: weights typed as 5 %, 5 %, 10 % are 5, 5, 10', async () => {
  await typed(listOf('5%', '5%', '10%'));
  const found = await readWorkbookPlan();
  expect(weightsIn(found)).toEqual([5, 5, 10]);
  expect(found.unread).toEqual([]);
  const { units } = await readWeights();
  expect(units.map(({ weight, missing }) => [weight, missing])).toEqual([[20, 80]]);
});

it('T09: a cronoprogramma by quarters marks the three months of each', async () => {
  await typed(
    pegWith(['I TRIM', 'II TRIM', 'III TRIM', 'IV TRIM'], ['X', '', '', ''], ['', 'X', 'X', '']),
  );
  const found = await readWorkbookPlan();
  expect(plannedIn(found)).toEqual([
    ['Fase 1', [1, 2, 3]],
    ['Fase 2', [4, 5, 6, 7, 8, 9]],
  ]);
  expect(found.unread).toEqual([]);
});

it('T11: a cronoprogramma headed 1 … 12 is one of months', async () => {
  const numbers = Array.from({ length: 12 }, (_, index) => index + 1);
  await typed(pegWith(numbers, marks(2, 4), marks(12, 12)));
  const found = await readWorkbookPlan();
  expect(plannedIn(found)).toEqual([
    ['Fase 1', [2, 3, 4]],
    ['Fase 2', [12]],
  ]);
  expect(found.unread).toEqual([]);
});

it('T18: weights in words are read, or told with their cells', async () => {
  await typed(listOf('p. 30', 'punti 40', '30 punti'));
  const found = await readWorkbookPlan();
  const told = new Set(found.unread.map(({ cell }) => cell));
  const rightOrTold = weightsIn(found).map(
    (weight, index) =>
      weight === [30, 40, 30][index] || (weight === null && told.has(`C${index + 5}`)),
  );
  expect(rightOrTold).toEqual([true, true, true]);
});

const twoSheets = (units: readonly [string, string]) =>
  writePlan(
    completePlan({
      ...{ id: 'prova', template: 'peg-cronoprogramma', firstYear: 2024, title: 'PEG' },
      objectives: units.map((unit, index) =>
        completeObjective(
          { number: String(index + 1), title: `Gara ${index}`, unit, weight: 50 },
          2024,
        ),
      ),
    }),
  );

/** The rows of the check of the weights, by the sheet that they stand on. */
async function checks(): Promise<Record<string, unknown[][]>> {
  const names = await host.run(async ({ workbook, sync }) => {
    workbook.worksheets.load('items/name');
    await sync();
    return workbook.worksheets.items.map(({ name }) => name);
  });
  const found: Record<string, unknown[][]> = {};
  for (const name of names.filter((each) => each.startsWith('Sintesi'))) {
    const values = await new UserSheet(host, name).values();
    const heading = values.findIndex((cells) => cells.includes('Esito'));
    const column = values[heading]!.indexOf('Esito') - 2;
    const rows = values.slice(heading + 1).map((cells) => cells.slice(column, column + 3));
    found[name] = rows.filter((cells) => cells.some((cell) => cell !== ''));
  }
  return found;
}

const typeWeight = (number: number, content: string) =>
  host.run(async ({ workbook, sync }) => {
    const { names } = workbook.worksheets.getItem(`Ob ${number}`);
    names.getItem('Priorita').getRange().getCell(0, 0).values = [[content]];
    await sync();
  });

it('T20: one unit written in capitals and in small letters has one summary, of 100', async () => {
  await twoSheets(['TRIBUTI', 'Tributi']);
  await typeWeight(1, 'Strategicità 100 – Peso 30%');
  await typeWeight(2, 'Strategicità 100 – Peso 70%');
  await updateSummaries();
  const found = Object.entries(await checks());
  expect(found.length).toBeGreaterThan(0);
  for (const [name, rows] of found) expect([name, rows]).toEqual([name, [['TRIBUTI', 100, 'OK']]]);
});

it('T23: weights of 30 % and 70 % in percent format are 100: OK', async () => {
  await twoSheets(['TRIBUTI', 'TRIBUTI']);
  await typeWeight(1, '30%');
  await typeWeight(2, '70%');
  await updateSummaries();
  const { units } = await readWeights();
  expect(units.map(({ weight, missing }) => [weight, missing])).toEqual([[100, 0]]);
  for (const rows of Object.values(await checks())) expect(rows).toEqual([['TRIBUTI', 100, 'OK']]);
  // Nothing differs from the sheets, and there is nothing more to put right.
  expect((await readSummaryUpdate()).update.changes).toEqual([]);
  const cells = (await new UserSheet(host, 'Sintesi obiettivi').values()).flat().map(String);
  expect(cells.filter((cell) => cell.startsWith('Nella scheda'))).toEqual([]);
});

describe('T24: a target of words beside one of numbers', () => {
  const indicators = [
    { description: 'Gara', weight: 50, target: 'aggiudicazione', actual: 'SI' },
    {
      description: 'Pratiche',
      weight: 50,
      target: '80%',
      actual: '85%',
      polarity: 'crescente' as const,
    },
  ];
  const written = async () => {
    await write([objective({ indicatorTable: { columns: [], indicators } })]);
    return new UserSheet(host, 'Ob 1');
  };
  const scored = async (sheet: UserSheet) => [
    await sheet.shown('Punteggio'),
    await sheet.shown('PunteggioEsito'),
  ];

  it('makes the score wait, and names the indicator', async () => {
    const sheet = await written();
    expect(await scored(sheet)).toEqual(['in attesa: indicatore 1', 'in attesa: indicatore 1']);
  });

  it('leaves it out once it is "non misurabile"', async () => {
    const sheet = await written();
    const { row, column } = await sheet.place('Indicatore_1_actual');
    await sheet.edit((worksheet) => {
      worksheet.getCell(row, column).values = [['non misurabile']];
    });
    expect((await scored(sheet))[0]).toBe(1);
  });

  it('takes the degree that somebody types in place of the formula', async () => {
    const sheet = await written();
    const { row } = await sheet.place('Indicatore_1_actual');
    const { column } = await sheet.place('PunteggioIndicatori_degree');
    await sheet.edit((worksheet) => {
      worksheet.getCell(row, column).values = [[0.5]];
    });
    expect((await scored(sheet))[0]).toBe(0.75);
  });
});
