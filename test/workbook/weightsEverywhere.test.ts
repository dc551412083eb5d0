/** The weights of a plan are the same on every screen, whatever its user did to the sheets: Home, Pesi, Verifica, the summaries. */
import { completeObjective } from '../../src/domain/completePlan';
import { overviewByUnit } from '../../src/domain/planOverview';
import { countedRows } from '../../src/domain/countedRows';
import { planSettings } from '../../src/domain/planSettings';
import { checkBook } from '../../src/domain/rules';
import {
  createObjective,
  createPlan,
  readBook,
  readPlanGlance,
  readWeights,
  updateSummaries,
  writeWeights,
} from '../../src/workbook';
import type { Host } from '../../workbench/host';
import { FASI, type Row } from './handMade';
import { namedValues, openWorkbook } from './support';

const unit = (name: string) => ({ name, aliases: [], owner: '' });

let host: Host;
beforeEach(async () => {
  host = await openWorkbook();
});
afterEach(() => host.dispose());

const act = (work: (sheets: Excel.WorksheetCollection) => void) =>
  host.run(async ({ workbook, sync }) => {
    work(workbook.worksheets);
    await sync();
  });

/** Unit and total, as each screen says them. */
async function totals() {
  const book = await readBook();
  const of = (found: { unit: string; weight: number }[]) =>
    found.map((each) => [each.unit, each.weight]);
  return {
    home: of((await readPlanGlance()).units),
    pesi: of((await readWeights()).units),
    verifica: of(
      overviewByUnit(countedRows(book), { units: [], weightScale: '100', ...book.settings }),
    ),
  };
}
const everywhere = (all: [string, number][]) => ({ home: all, pesi: all, verifica: all });

describe('a plan with an objective that units share', () => {
  beforeEach(async () => {
    await createPlan(
      planSettings({
        ...{ template: 'scheda-completa', firstYear: 2026, title: 'Piano' },
        units: ['Tributi', 'SUAP'].map(unit),
      }),
    );
    const sharedWith = [{ unit: 'SUAP', number: '2', strategicRelevance: null, weight: 40 }];
    for (const given of [
      { number: '1', title: 'Gare', unit: 'Tributi', weight: 100, sharedWith },
      { number: '3', title: 'Sportello', unit: 'SUAP', weight: 60 },
    ])
      await createObjective(completeObjective(given, 2026), null);
  });

  const ALL = everywhere([
    ['Tributi', 100],
    ['SUAP', 100],
  ]);

  it('has the same totals everywhere', async () => {
    expect(await totals()).toEqual(ALL);
  });

  it('keeps them, and the shared weight its unit and its cell, after a column is inserted at the left', async () => {
    await act((sheets) => void sheets.getItem('Ob 1').getRange('A:A').insert('Right'));
    expect(await totals()).toEqual(ALL);
    const suap = (await readWeights()).units.find(({ unit: name }) => name === 'SUAP')!;
    const shared = suap.rows.find(({ number }) => number === '2')!;
    await writeWeights([{ cell: shared.cell!, weight: 35 }]);
    expect(await totals()).toEqual(
      everywhere([
        ['Tributi', 100],
        ['SUAP', 95],
      ]),
    );
  });

  it('counts a sheet that Excel copied nowhere, and says of it what it is', async () => {
    await updateSummaries();
    await act((sheets) => void sheets.getItem('Ob 3').copy('End'));
    await updateSummaries();
    expect(await totals()).toEqual(ALL);
    const check = await namedValues(host, 'Sintesi obiettivi', 'VerificaPesi');
    expect(check.filter(([name]) => name !== '').map((row) => row.slice(0, 3))).toEqual([
      ['Tributi', 100, 'OK'],
      ['SUAP', 100, 'OK'],
    ]);
    const { findings } = checkBook(await readBook());
    expect(findings.filter(({ rule }) => rule === 'ID01').map(({ facts }) => facts)).toEqual([
      { original: 'Ob 3' },
    ]);
    expect((await readPlanGlance()).undecided).toHaveLength(1);
  });
});

it('sheets made by hand have their weights in Pesi as in Home and Verifica', async () => {
  const other = FASI.map((cells) =>
    cells.map((cell) =>
      String(cell).startsWith('N.° 1') ? 'N.° 2' : String(cell).replace('15 / 100', '85 / 100'),
    ),
  );
  await host.run(async ({ workbook, sync }) => {
    for (const [name, rows] of [
      ['Uno', FASI],
      ['Due', other as Row[]],
    ] as const) {
      const sheet = workbook.worksheets.add(name);
      rows.forEach((cells, row) =>
        cells.forEach((content, column) => {
          if (content !== '') sheet.getCell(row, column).values = [[content]];
        }),
      );
    }
    await sync();
  });
  expect(await totals()).toEqual(
    everywhere([['Servizi alle imprese e promozione del territorio', 100]]),
  );
  const [only] = (await readWeights()).units;
  expect(only!.rows.map(({ weight, cell }) => [weight, cell?.sheet])).toEqual([
    [15, 'Uno'],
    [85, 'Due'],
  ]);
});
