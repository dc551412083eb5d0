/** Changes that rest on other cells: these must hold what they were read with, before and once all is carried out. */
import type { Change } from '../../src/domain/changes';
import { applyChanges, lastAction } from '../../src/workbook';
import { rememberStep } from '../../src/workbook/lastStep';
import { createHost, type Host } from '../../workbench/host';

let host: Host;
beforeEach(async () => {
  rememberStep(null);
  host = await createHost();
  (globalThis as { Excel?: unknown }).Excel = host.Excel;
  await host.run(async ({ workbook }) => {
    const sheet = workbook.worksheets.getActiveWorksheet();
    sheet.name = 'Sintesi';
    sheet.getRange('A1:A2').values = [['TITOLO'], ['']];
    const other = workbook.worksheets.add('Ob 1');
    other.getRange('A1:B1').values = [['Titolo', 'Sportello']];
    await workbook.context.sync();
  });
});
afterEach(() => host.dispose());

const formula = { formula: "='Ob 1'!$B$1" };
const changes: Change[] = [
  { kind: 'expect', sheet: 'Ob 1', row: 0, column: 1, values: [['Sportello']] },
  { kind: 'cells', sheet: 'Sintesi', row: 1, column: 0, content: [[formula]] },
  {
    kind: 'addRow',
    ...{ sheet: 'Sintesi', at: 2, content: [formula] },
    link: { column: 0, target: "'Ob 1'!A1", tooltip: 'Apre la scheda 1' },
  },
];

const act = (batch: (sheets: Excel.WorksheetCollection) => void) =>
  host.run(async ({ workbook }) => {
    batch(workbook.worksheets);
    await workbook.context.sync();
  });

const shown = () =>
  host.run(async ({ workbook }) => {
    const cells = ['A1', 'A2', 'A3'].map((address) =>
      workbook.worksheets.getItem('Sintesi').getRange(address).load('values,formulas,hyperlink'),
    );
    await workbook.context.sync();
    return cells.map(({ values, hyperlink }) => [values[0]![0], hyperlink?.documentReference]);
  });

const insertRow = () => act((sheets) => void sheets.getItem('Ob 1').getRange('1:1').insert('Down'));

it('are carried out where these hold, and a new row leads where it says', async () => {
  await applyChanges(changes);
  expect(await shown()).toEqual([
    ['TITOLO', undefined],
    ['Sportello', undefined],
    ['Sportello', "'Ob 1'!A1"],
  ]);
});

it('are not begun where one of these holds something else', async () => {
  const before = await shown();
  await insertRow();
  await expect(applyChanges(changes)).rejects.toMatchObject({
    problem: { code: 'changedMeanwhile', cell: 'Ob 1 B1' },
  });
  expect([await shown(), lastAction()]).toEqual([before, null]);
});

it('are taken back where the user moves one of these at the last moment', async () => {
  const before = await shown();
  // Once it was looked at, before the request that writes.
  host.beforeSync(2, insertRow);
  await expect(applyChanges(changes)).rejects.toMatchObject({
    problem: { code: 'changedMeanwhile', cell: 'Ob 1 B1' },
  });
  expect([await shown(), lastAction()]).toEqual([before, null]);
});
