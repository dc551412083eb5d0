import {
  readCellNames,
  readCells,
  readSelectedCells,
  watchActiveCell,
  type CellPlace,
} from '../../src/workbook/formulaCells';
import type { Host } from '../../workbench/host';
import { selectAll } from '../host/support';
import { openWorkbook } from './support';

describe('what the formula help asks of the workbook', () => {
  let host: Host;

  beforeAll(async () => {
    host = await openWorkbook();
    await host.run(async (context) => {
      const { worksheets, names } = context.workbook;
      worksheets.getItem('Foglio1').getRange('A1:B3').values = [
        ['Peso', 'Grado'],
        [60, 0.5],
        [40, ''],
      ];
      worksheets.add('Ob 1-1').getRange('C2').formulas = [['=1/0']];
      worksheets.add('Vuoto');
      names.add('PIAO_DataRiferimento', worksheets.getItem('Foglio1').getRange('A2'));
      names.add('Aliquota', '=0.5');
      names.add('PesoIntero', '=Foglio1!$A:$A');
      await context.sync();
    });
  });
  afterAll(() => host.dispose());

  const select = (sheet: string, address: string) =>
    host.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRange(address).select();
      await context.sync();
    });

  it.each([
    ['Foglio1', 'B2:B10'],
    ['Ob 1-1', 'C2'],
    ['Foglio1', 'B:B'],
  ])('tells the selected cells: %s %s', async (sheet, cells) => {
    await select(sheet, cells);
    expect(await readSelectedCells()).toEqual({ sheet, cells });
  });

  it('has no cells for a selection of several areas, or of no cell', async () => {
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Foglio1');
      sheet.activate();
      await selectAll(host, sheet, ['A1', 'B2']);
    });
    expect(await readSelectedCells()).toBeNull();
    host.failAt({ sync: 1, code: 'InvalidSelection' });
    expect(await readSelectedCells()).toBeNull();
  });

  it('follows the active cell, over the sheets, until told to stop', async () => {
    await select('Foglio1', 'B2:B10');
    const places: CellPlace[] = [];
    const stop = await watchActiveCell((place) => places.push(place));
    expect(places).toEqual([{ sheet: 'Foglio1', cells: 'B2' }]);
    await select('Ob 1-1', 'D4');
    await until(() => places.at(-1)?.cells === 'D4');
    expect(places.at(-1)).toEqual({ sheet: 'Ob 1-1', cells: 'D4' });
    await stop();
    const heard = places.length;
    const later: CellPlace[] = [];
    const stopLater = await watchActiveCell((place) => later.push(place));
    await select('Foglio1', 'A1');
    await until(() => later.at(-1)?.cells === 'A1');
    await stopLater();
    expect(places).toHaveLength(heard);
  });

  it('keeps the last place where no cell is active', async () => {
    await select('Foglio1', 'C3');
    const places: CellPlace[] = [];
    host.failAt({ sync: 2, code: 'InvalidSelection' });
    const stop = await watchActiveCell((place) => places.push(place));
    expect(places).toEqual([]);
    await select('Foglio1', 'C4');
    await until(() => places.length > 0);
    expect(places).toEqual([{ sheet: 'Foglio1', cells: 'C4' }]);
    await stop();
  });

  it('knows the names of cells, not those of values', async () => {
    expect(await readCellNames()).toEqual(['PIAO_DataRiferimento', 'PesoIntero']);
  });

  it('reads cells by place and by name in two requests', async () => {
    host.counters.reset();
    expect(
      await readCells([
        { sheet: 'Foglio1', cells: 'A2:B4' },
        { name: 'piao_datariferimento' },
        { sheet: 'Ob 1-1', cells: 'C2' },
        { sheet: 'Manca', cells: 'A1' },
        { name: 'Manca' },
        { name: 'Aliquota' },
      ]),
    ).toEqual([
      {
        kind: 'values',
        values: [
          [60, 0.5],
          [40, ''],
          ['', ''],
        ],
      },
      { kind: 'values', values: [[60]] },
      { kind: 'values', values: [['#DIV/0!']] },
      { kind: 'noSheet' },
      { kind: 'noName' },
      { kind: 'noName' },
    ]);
    expect(host.counters.syncs).toBe(2);
  });

  it('reads of whole columns what is used, side by side, and leaves what is too large', async () => {
    expect(
      await readCells([
        { sheet: 'Foglio1', cells: 'A:A' },
        { sheet: 'Foglio1', cells: 'B:B' },
        { sheet: 'Vuoto', cells: 'B:B' },
        { name: 'PesoIntero' },
      ]),
    ).toEqual([
      { kind: 'values', values: [['Peso'], [60], [40]] },
      { kind: 'values', values: [['Grado'], [0.5], ['']] },
      { kind: 'values', values: [['']] },
      { kind: 'tooMany' },
    ]);
    await host.run(async (context) => {
      context.workbook.worksheets.getItem('Vuoto').getRange('A100001').values = [[1]];
      await context.sync();
    });
    expect(await readCells([{ sheet: 'Vuoto', cells: 'A:A' }])).toEqual([{ kind: 'tooMany' }]);
  });

  it('asks nothing for nothing, and says why it could not read', async () => {
    host.counters.reset();
    expect(await readCells([])).toEqual([]);
    expect(host.counters.syncs).toBe(0);
    host.failAt({ sync: 1 });
    await expect(readCells([{ sheet: 'Foglio1', cells: 'A1' }])).rejects.toMatchObject({
      code: 'excelError',
    });
  });
});

/** Waits for what an event brings. */
async function until(isTrue: () => boolean): Promise<void> {
  for (let turn = 0; turn < 500 && !isTrue(); turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 2));
  expect(isTrue()).toBe(true);
}
