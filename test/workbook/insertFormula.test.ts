import { insertFormula, type FormulaOrder } from '../../src/workbook/insertFormula';
import { lastAction, undoLast } from '../../src/workbook';
import type { Host } from '../../workbench/host';
import { openWorkbook, valuesOf } from './support';

const ONE = { rows: 1, columns: 1 };

describe('inserting a formula', () => {
  let host: Host;

  beforeEach(async () => {
    host = await openWorkbook();
    await cells('A1:A3', [[1], [1], [1]]);
  });
  afterEach(() => host.dispose());

  const cells = (address: string, formulas: unknown[][]) =>
    host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Foglio1');
      sheet.getRange(address).formulas = formulas as string[][];
      await context.sync();
    });
  const insert = (order: Partial<FormulaOrder> = {}) =>
    insertFormula({
      sheet: 'Foglio1',
      cell: 'C5',
      formula: '=PIAO.GRADO(8,10)',
      size: ONE,
      overwrite: false,
      ...order,
    });
  const shown = (address: string) =>
    host.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Foglio1').getRange(address);
      range.load('formulas,text,numberFormat');
      await context.sync();
      return [range.formulas[0]?.[0], range.text[0]?.[0], range.numberFormat[0]?.[0]];
    });
  const protect = (unlocked?: string) =>
    host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Foglio1');
      if (unlocked) sheet.getRange(unlocked).format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
    });

  it('writes in an empty cell in two requests, with the format of the result', async () => {
    host.counters.reset();
    expect(await insert({ format: '0.0%' })).toEqual({ outcome: 'written' });
    expect(host.counters.syncs).toBe(3);
    expect(await shown('C5')).toEqual(['=PIAO.GRADO(8,10)', '80,0%', '0.0%']);
  });

  it('keeps the format that the cell has', async () => {
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Foglio1');
      sheet.getRange('C5').numberFormat = [['0.00']];
      await context.sync();
    });
    await insert({ format: '0.0%' });
    expect(await shown('C5')).toEqual(['=PIAO.GRADO(8,10)', '0,80', '0.00']);
  });

  it.each([
    ['Da conservare', 'Da conservare'],
    ['=1+1', '2'],
    ['=""', '=""'],
    [0, '0'],
  ])('overwrites %p only when told, saying what is there', async (content, said) => {
    await cells('C5', [[content]]);
    const before = await shown('C5');
    expect(await insert()).toEqual({ outcome: 'occupied', content: said, inTheWay: [] });
    expect(await shown('C5')).toEqual(before);
    expect(await insert({ overwrite: true })).toEqual({ outcome: 'written' });
    expect(await valuesOf(host, 'Foglio1', 'C5')).toEqual([[0.8]]);
  });

  it.each([[''], ['1/5'], ['=A1'], ["'=A1"], [12.5]])(
    'can be taken back: %p is there again',
    async (content) => {
      await cells('C5', [[content]]);
      const before = await shown('C5');
      const values = await valuesOf(host, 'Foglio1', 'C5');
      await insert({ overwrite: true });
      expect(lastAction()).toEqual({ sheets: [], cells: 1 });
      expect(await undoLast()).toEqual({ sheets: [], cells: 1, leftAlone: [] });
      expect(await shown('C5')).toEqual(before);
      expect(await valuesOf(host, 'Foglio1', 'C5')).toEqual(values);
    },
  );

  it('names the cells that would stop the result from spilling', async () => {
    await cells('C6:C7', [[''], ['nota']]);
    const spilling = { formula: '=PIAO.NORMALIZZA_PESI(A1:A3)', size: { rows: 3, columns: 1 } };
    expect(await insert(spilling)).toEqual({
      outcome: 'occupied',
      content: '',
      inTheWay: ['C7'],
    });
    expect(await valuesOf(host, 'Foglio1', 'C5')).toEqual([['']]);
    await cells('C7', [['']]);
    expect(await insert(spilling)).toEqual({ outcome: 'written' });
    expect(await valuesOf(host, 'Foglio1', 'C5:C7')).toEqual([[33.34], [33.33], [33.33]]);
    // What the formula itself fills is not in its way.
    expect(await insert(spilling)).toMatchObject({ content: '33,34', inTheWay: [] });
  });

  it('names the first cells of many, and looks no further than the sheet', async () => {
    await cells('A10:J10', [Array(10).fill('x')]);
    const row = { cell: 'A9', size: { rows: 2, columns: 10 } };
    expect(await insert(row)).toMatchObject({ inTheWay: ['A10', 'B10', 'C10', 'D10', 'E10'] });
    const corner = { cell: 'XFD1048576', size: { rows: 5, columns: 5 } };
    expect(await insert(corner)).toEqual({ outcome: 'written' });
  });

  it('does not write in a locked cell of a protected sheet', async () => {
    await protect();
    await expect(insert()).rejects.toMatchObject({ code: 'protectedSheet', details: 'Foglio1' });
  });

  it('writes in an unlocked cell of a protected sheet, whose format it cannot set', async () => {
    await protect('C5');
    expect(await insert({ format: '0.0%' })).toEqual({ outcome: 'written' });
    expect(await shown('C5')).toEqual(['=PIAO.GRADO(8,10)', '0,8', 'General']);
  });

  it('says that the sheet is gone', async () => {
    await expect(insert({ sheet: 'Tolto' })).rejects.toMatchObject({
      code: 'sheetGone',
      details: 'Tolto',
    });
  });

  it('waits for the cell that the user is writing in', async () => {
    host.cellEditing.begin();
    const inserting = insert();
    host.cellEditing.end();
    expect(await inserting).toMatchObject({ outcome: 'written' });
  });
});
