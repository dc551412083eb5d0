/** The door: changes of cells, rows and sheets, all or none, taken back by "Annulla". */
import type { Change } from '../../src/domain/changes';
import { applyChanges, lastAction, undoLast, type WorkbookProblem } from '../../src/workbook';
import { rememberStep } from '../../src/workbook/lastStep';
import { createHost, type Host } from '../../workbench/host';
import { chosen, told } from '../sample';

let host: Host;
beforeEach(async () => {
  rememberStep(null);
  host = await createHost();
  (globalThis as { Excel?: unknown }).Excel = host.Excel;
  await host.run(async ({ workbook }) => {
    const table = workbook.worksheets.getActiveWorksheet();
    table.name = 'Tabella';
    table.getRange('A1:D6').formulas = [
      ['Titolo', 'Peso', 'Doppio', 'Note'],
      ['uno', 10, '=B2*2', 'a'],
      ['due', 20, '=B3*2', ''],
      ['tre', 30, '=B4*2', "'=testo"],
      ['quattro', 40, '=B5*2', 'd'],
      ['Totale', '=SUM(B2:B5)', '=SUM(C2:C5)', '=A5'],
    ];
    table.getRange('A5:D5').format.fill.color = '#DDEEFF';
    table.getRange('B5').format.font.bold = true;
    table.getRange('B5').numberFormat = [['0.00']];
    table.getRange('5:5').format.rowHeight = 33;
    const other = workbook.worksheets.add('Altro');
    other.getRange('A1:A3').formulas = [['=Tabella!B5'], ['=SUM(Tabella!B2:B5)'], ['fermo']];
    workbook.names.add('Ultima', table.getRange('A5:D5'));
    workbook.names.add('Tutte', table.getRange('A2:D5'));
    await workbook.context.sync();
  });
});
afterEach(() => host.dispose());

/** Everything that the tests look at: formulas, a few formats, names. */
const snapshot = () =>
  host.run(async ({ workbook }) => {
    const ranges = ['Tabella', 'Altro'].map((name) => {
      const range = workbook.worksheets.getItem(name).getRange('A1:E9');
      range.load('formulas,values,numberFormat');
      return range;
    });
    const looks = Array.from({ length: 8 }, (_, row) => {
      const cell = workbook.worksheets.getItem('Tabella').getRange(`B${row + 1}`);
      cell.load('format/fill/color,format/font/bold,format/rowHeight');
      return cell;
    });
    workbook.names.load('items/name,items/formula');
    workbook.worksheets.load('items/name');
    await workbook.context.sync();
    return {
      sheets: workbook.worksheets.items.map(({ name }) => name),
      cells: ranges.map(({ formulas, values, numberFormat }) => ({
        formulas,
        values,
        numberFormat,
      })),
      looks: looks.map(({ format }) => [
        format.fill.color,
        format.font.bold,
        Math.round(format.rowHeight),
      ]),
      names: workbook.names.items.map(({ name, formula }) => [name, formula]),
    };
  });

const read = async (sheet: string, address: string) =>
  host.run(async ({ workbook }) => {
    const range = workbook.worksheets.getItem(sheet).getRange(address);
    range.load('formulas');
    await workbook.context.sync();
    return range.formulas as unknown[][];
  });

/** One of each, put together in no particular order; rows as read. */
const everything: Change[] = [
  { kind: 'removeRow', sheet: 'Tabella', row: 4 },
  {
    kind: 'addRow',
    ...{ sheet: 'Tabella', at: 2, like: { row: 4, formulas: true } },
    content: ['uno e mezzo', 15],
  },
  { kind: 'cells', sheet: 'Tabella', row: 3, column: 0, content: [['TRE', 33, undefined, '=1+1']] },
  { kind: 'cells', sheet: 'Altro', row: 2, column: 0, content: [[{ formula: '=Tabella!B4' }]] },
  { kind: 'addRow', sheet: 'Tabella', at: 5, content: ['in fondo', { formula: '=B5+1' }] },
];

describe('changes', () => {
  it('are made at the places that were read, in whatever order they are given', async () => {
    await applyChanges(everything);
    expect(await read('Tabella', 'A1:D7')).toEqual([
      ['Titolo', 'Peso', 'Doppio', 'Note'],
      ['uno', 10, '=B2*2', 'a'],
      ['uno e mezzo', 15, '=B3*2', ''],
      ['due', 20, '=B4*2', ''],
      ['TRE', 33, '=B5*2', '=1+1'],
      ['in fondo', '=#REF!+1', '', ''],
      ['Totale', '=SUM(B2:B5)', '=SUM(C2:C5)', '=#REF!'],
    ]);
    expect(await read('Altro', 'A1:A3')).toEqual([
      [expect.stringContaining('#REF!')],
      ['=SUM(Tabella!B2:B5)'],
      ['=Tabella!B5'],
    ]);
  });
});

describe('a text', () => {
  it('stays a text, whatever it looks like, and is told as it was', async () => {
    const { differences } = await applyChanges([
      { kind: 'cells', sheet: 'Tabella', row: 1, column: 3, content: [['=2+2'], ['1/1'], [null]] },
    ]);
    expect(await read('Tabella', 'D2:D4')).toEqual([['=2+2'], ['1/1'], ['']]);
    expect(differences).toEqual([
      { kind: 'cell', sheet: 'Tabella', row: 1, column: 3, before: 'a', after: '=2+2' },
      { kind: 'cell', sheet: 'Tabella', row: 2, column: 3, before: '', after: '1/1' },
      { kind: 'cell', sheet: 'Tabella', row: 3, column: 3, before: "'=testo", after: '' },
    ]);
  });
});

describe('Annulla', () => {
  it('puts everything back: contents, formats, heights, names and what referred to a row', async () => {
    const before = await snapshot();
    await applyChanges(everything);
    expect(lastAction()).toEqual({ sheets: [], cells: 4, rows: 3 });
    const undone = await undoLast();
    expect(undone).toEqual({ sheets: [], cells: 4, rows: 3, leftAlone: [] });
    expect(await snapshot()).toEqual(before);
    expect(lastAction()).toBeNull();
  });

  it('leaves rows alone that were changed since, and gives the cells back', async () => {
    await applyChanges(everything);
    await host.run(async ({ workbook }) => {
      workbook.worksheets.getItem('Tabella').getRange('A3').values = [['mio']];
      await workbook.context.sync();
    });
    const undone = await undoLast();
    expect(undone).toMatchObject({ cells: 4 });
    expect(undone.leftAlone).toHaveLength(3);
    expect(await read('Tabella', 'A3:B3')).toEqual([['mio', 15]]);
    expect(await read('Altro', 'A3')).toEqual([['fermo']]);
  });

  it('is not offered where a sheet went, which cannot come back', async () => {
    await applyChanges([{ kind: 'cells', sheet: 'Tabella', row: 0, column: 0, content: [['x']] }]);
    const { differences } = await applyChanges([{ kind: 'removeSheet', sheet: 'Altro' }]);
    expect(differences).toEqual([{ kind: 'sheetRemoved', sheet: 'Altro' }]);
    expect(lastAction()).toBeNull();
  });
});

describe('a change that Excel fails', () => {
  const orders = [{}, { after: true }];

  /** Requests and actions of the whole. */
  async function sizes() {
    host.counters.reset();
    await applyChanges(everything);
    const { syncs, actions } = host.counters;
    await undoLast();
    return { syncs, actions };
  }

  it('leaves the workbook as it was, or as was asked, and says which', async () => {
    const before = await snapshot();
    await applyChanges(everything);
    const asked = await snapshot();
    await undoLast();
    const { syncs } = await sizes();
    const places = Array.from({ length: syncs }, (_, index) => index + 1);
    const failures = places.flatMap((sync) =>
      [...orders, { lose: true }].map((order) => ({ sync, ...order })),
    );
    for (const failure of chosen(failures, 6, 31)) {
      host.failAt(failure);
      const outcome = await applyChanges(everything).then(
        () => 'done',
        (problem: WorkbookProblem) => problem.message,
      );
      host.cancel();
      expect([told, failure, outcome, await snapshot()]).toEqual([
        ...[told, failure, outcome],
        outcome === 'done' ? asked : before,
      ]);
      if (outcome !== 'done') continue;
      await undoLast();
      expect(await snapshot()).toEqual(before);
    }
  });

  it('takes back what it had done, wherever it stops', async () => {
    const before = await snapshot();
    await applyChanges(everything);
    const asked = await snapshot();
    await undoLast();
    const { actions } = await sizes();
    const places = Array.from({ length: Math.ceil(actions / 31) }, (_, index) => 1 + index * 31);
    const failures = places.flatMap((action) => orders.map((order) => ({ action, ...order })));
    for (const failure of chosen(failures, 6, 32)) {
      host.failAt(failure);
      const outcome = await applyChanges(everything).then(
        () => 'done',
        ({ code }) => String(code),
      );
      host.cancel();
      expect([told, failure, outcome, await snapshot()]).toEqual([
        ...[told, failure, outcome],
        outcome === 'done' ? asked : before,
      ]);
      if (outcome === 'done') await undoLast();
      else expect(outcome).toBe('excelError');
    }
  });
});

it('access that nothing protects from is told as denied by something else', async () => {
  const sheet = await host.run(async ({ workbook }) => {
    const active = workbook.worksheets.getActiveWorksheet();
    active.load('id');
    await workbook.context.sync();
    return active.id;
  });
  host.failAt({ sync: 2, code: 'AccessDenied' });
  const change: Change = { kind: 'cells', sheet, row: 1, column: 1, content: [[11]] };
  await expect(applyChanges([change])).rejects.toMatchObject({
    code: 'accessDenied',
    details: expect.stringContaining('AccessDenied') as string,
  });
});
