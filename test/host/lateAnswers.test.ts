/** An Excel whose custom functions answer later than the request that wrote. */
import { join } from 'node:path';
import { insertFormula } from '../../src/workbook';
import { createHost, type Host } from '../../workbench/host';

let host: Host;
beforeEach(async () => {
  host = await createHost({ functions: join(__dirname, '../../dist'), answersLate: true });
  (globalThis as { Excel?: unknown }).Excel = host.Excel;
});
afterEach(() => host.dispose());

it('their cells show #BUSY! in the request that writes and in the next, then what they answer', () =>
  host.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange('A1:C1');
    const seen = async () => {
      range.load('values,valueTypes,formulas');
      await context.sync();
      return [range.values[0], range.valueTypes[0]];
    };
    range.formulas = [[4, '=A1*2', '=PIAO.PUNTEGGIO(A1:A1,A1:A1)']];
    const busy = ['Double', 'Double', 'Error'];
    expect(await seen()).toEqual([[4, 8, '#BUSY!'], busy]);
    expect(await seen()).toEqual([[4, 8, '#BUSY!'], busy]);
    const answered = await seen();
    expect(answered[0]?.[2]).not.toBe('#BUSY!');
    expect(range.formulas[0]?.[2]).toBe('=PIAO.PUNTEGGIO(A1:A1,A1:A1)');
    // Whatever is written makes them compute again.
    sheet.getRange('A1').values = [[5]];
    expect((await seen())[0]?.[2]).toBe('#BUSY!');
  }));

it('the add-in waits for them, and tells what they answer', async () => {
  const order = { cell: 'B2', overwrite: false, size: { rows: 1, columns: 1 } };
  const sheet = await host.run(async ({ workbook }) => {
    const active = workbook.worksheets.getActiveWorksheet();
    active.load('id');
    await workbook.context.sync();
    return active.id;
  });
  const fine = { ...order, sheet, formula: '=PIAO.PUNTEGGIO({50,50},{1,0.5})' };
  expect(await insertFormula(fine)).toEqual({ outcome: 'written' });
  const wrong = { ...order, sheet, cell: 'B3', formula: '=PIAO.GRADO("x","y","z")' };
  expect(await insertFormula(wrong)).toEqual({ outcome: 'written', error: '#VALUE!' });
});
