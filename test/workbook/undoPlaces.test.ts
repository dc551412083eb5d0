/** Marks and weights taken back once the user has moved, renamed or protected what they stand in. */
import { completeObjective, completePhase } from '../../src/domain/completePlan';
import { planSettings } from '../../src/domain/planSettings';
import {
  createObjective,
  createPlan,
  readWeights,
  undoLast,
  writeWeights,
} from '../../src/workbook';
import { rememberStep } from '../../src/workbook/lastStep';
import type { Host } from '../../workbench/host';
import { openWorkbook } from './support';
import { sheetOf } from './toggleMarksSupport';

let host: Host;
beforeAll(async () => {
  host = await openWorkbook();
  await createPlan(settings);
});
beforeEach(() => rememberStep(null));
/** The plan stays; the sheets that a test adds to it go. */
afterEach(() =>
  host.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    for (const sheet of worksheets.items)
      if (sheet.name !== 'Impostazioni' && sheet.name !== 'Foglio1') sheet.delete();
    worksheets.getItem('Foglio1').getRange().clear();
    await context.sync();
  }),
);
afterAll(() => host.dispose());

/** Four phases, one of them not planned. */
const schedule = (unplanned?: number) => ({
  ...{
    year: 2026,
    title: 'Cronoprogramma',
    periods: 12 as const,
    doneLabel: 'Realizzato' as const,
  },
  hasExecuted: false,
  phases: [1, 2, 3, 4].map((number) =>
    completePhase({ name: `F${number}`, planned: number === unplanned ? [] : [1, 2] }),
  ),
});
const settings = planSettings({ firstYear: 2026, title: 'Piano', template: 'scheda-completa' });

/** A sheet of the add-in: the rows of its phases with their names, and where the second of them is. */
async function objectiveSheet(unplanned?: number) {
  const schedules = [schedule(unplanned)];
  await createObjective(
    completeObjective({ number: '1', title: 'Gara', unit: 'Tributi', schedules }, 2026),
    null,
  );
  const sheet = sheetOf(host, 'Ob 1');
  const all = async () => {
    const rows = await sheet.formulas('A1:P60');
    return rows.map((row) => row.map(String));
  };
  const cells = await all();
  const row = cells.findIndex((row) => row.includes('F2')) + 1;
  const first = cells[row - 1]!.findIndex((cell) => /^(Programmato|Previsto)/i.test(cell)) + 1;
  const month = (index: number) => String.fromCharCode(65 + first + index);
  return { sheet, all, row, marks: (at: number) => `${month(0)}${at}:${month(1)}${at}` };
}

describe('marks taken back', () => {
  it('stay removed where rows inserted above have moved them, and no other phase is marked', async () => {
    const { sheet, all, row, marks } = await objectiveSheet();
    expect(await sheet.toggle(marks(row))).toMatchObject({ outcome: 'unmarked', cells: 2 });
    await sheet.edit((ws) => ws.getRange(`${row}:${row + 1}`).insert('Down'));
    const before = await all();
    expect(await undoLast()).toEqual({
      ...{ sheets: [], cells: 0, leftAlone: [`Ob 1!${marks(row)}`] },
    });
    expect(await all()).toEqual(before);
  });

  it('stay where rows deleted above have moved them, and no other phase loses its own', async () => {
    const { sheet, all, row, marks } = await objectiveSheet(2);
    expect(await sheet.toggle(marks(row))).toMatchObject({ outcome: 'marked', cells: 2 });
    await sheet.edit((ws) => ws.getRange(`${row - 2}:${row - 1}`).delete('Up'));
    const before = await all();
    expect(await undoLast()).toMatchObject({ cells: 0, leftAlone: [`Ob 1!${marks(row)}`] });
    expect(await all()).toEqual(before);
  });

  it('stay removed where a column inserted before them has moved them', async () => {
    const { sheet, all, row, marks } = await objectiveSheet();
    await sheet.toggle(marks(row));
    const [column] = marks(row);
    await sheet.edit((ws) => ws.getRange(`${column}:${column}`).insert('Right'));
    const before = await all();
    expect((await undoLast()).cells).toBe(0);
    expect(await all()).toEqual(before);
  });

  it('come back where other phases were marked and the sheet was renamed, in two requests', async () => {
    const { sheet, all, row, marks } = await objectiveSheet();
    const before = await all();
    expect((await sheet.toggle(marks(row), marks(row + 1), marks(row + 3))).syncs).toBe(3);
    await sheet.edit((ws) => {
      ws.getRange(marks(row + 4)).values = [['', 'X']];
      ws.name = 'Gara';
    });
    const marked = sheetOf(host, 'Gara');
    host.counters.reset();
    expect(await undoLast()).toMatchObject({ leftAlone: [] });
    expect(host.counters.syncs).toBe(2);
    await marked.edit((ws) => (ws.getRange(marks(row + 4)).values = [['X', 'X']]));
    expect((await marked.formulas('A1:P60')).map((each) => each.map(String))).toEqual(before);
  });

  it('are told apart in a sheet that has no labels by how much of it is used', async () => {
    const sheet = sheetOf(host, 'Foglio1');
    await sheet.edit((ws) => (ws.getRange('A1:C6').values = Array(6).fill(['', 'X', 'X'])));
    await sheet.toggle('B3:C3');
    await undoLast();
    expect(await sheet.row('A3:C3')).toBe('.XX');
    await sheet.toggle('B3:C3');
    await sheet.edit((ws) => ws.getRange('2:2').insert('Down'));
    await sheet.edit((ws) => (ws.getRange('B3:C3').values = [['', '']]));
    expect((await undoLast()).leftAlone).toEqual(['Foglio1!B3:C3']);
    expect(await sheet.row('A3:C3')).toBe('...');
  });

  it('come back as the texts that they were', async () => {
    const sheet = sheetOf(host, 'Foglio1');
    await sheet.edit((ws) => {
      ws.getRange('A1:L1').values = ['gen feb mar apr mag giu lug ago set ott nov dic'.split(' ')];
      ws.getRange('A2:B2').values = [["'1", 'X']];
    });
    expect(await sheet.toggle('A2:B2')).toMatchObject({ outcome: 'unmarked', cells: 2 });
    await undoLast();
    expect(await sheet.values('A2:B2')).toEqual([['1', 'X']]);
  });
});

describe('weights taken back', () => {
  const weightsOf = async () => {
    for (const number of ['1', '2'])
      await createObjective(
        completeObjective({ number, title: `Gara ${number}`, unit: 'Tributi', weight: 50 }, 2026),
        null,
      );
    const rows = (await readWeights()).units[0]!.rows;
    return rows.map(({ cell }) => cell!);
  };
  const shown = async () => (await readWeights()).units[0]!.rows.map(({ weight }) => weight);

  it('are all as before or none, where one of the sheets was protected meanwhile', async () => {
    const [one, two] = await weightsOf();
    await writeWeights([
      { cell: one!, weight: 30 },
      { cell: two!, weight: 70 },
    ]);
    const sheet = sheetOf(host, 'Ob 2');
    await sheet.edit((ws) => ws.protection.protect());
    await expect(undoLast()).rejects.toMatchObject({ code: 'protectedSheet', details: 'Ob 2' });
    expect(await shown()).toEqual([30, 70]);
    await sheet.edit((ws) => ws.protection.unprotect());
    expect(await undoLast()).toMatchObject({ cells: 2, leftAlone: [] });
    expect(await shown()).toEqual([50, 50]);
  });

  it('are given back to no other cell, where rows were inserted above', async () => {
    const [one] = await weightsOf();
    await writeWeights([{ cell: one!, weight: null }]);
    const sheet = sheetOf(host, 'Ob 1');
    await sheet.edit((ws) => ws.getRange('1:1').insert('Down'));
    const before = await sheet.formulas();
    expect((await undoLast()).leftAlone).toEqual([`Ob 1!${one!.cell}`]);
    expect(await sheet.formulas()).toEqual(before);
  });

  it('are the texts that they were', async () => {
    const [one] = await weightsOf();
    const sheet = sheetOf(host, 'Ob 1');
    await sheet.edit((ws) => (ws.getRange(one!.cell).values = [["'20%"]]));
    const typed = (await readWeights()).units[0]!.rows[0]!.cell!;
    await writeWeights([{ cell: typed, weight: 40 }]);
    await undoLast();
    expect(await sheet.values(one!.cell)).toEqual([['20%']]);
  });
});

describe('a weight that a formula computes', () => {
  it('is not written over', async () => {
    await createObjective(
      completeObjective({ number: '1', title: 'Gara', weight: 50 }, 2026),
      null,
    );
    const cell = (await readWeights()).units[0]!.rows[0]!.cell!;
    const sheet = sheetOf(host, 'Ob 1');
    await sheet.edit((ws) => (ws.getRange(cell.cell).formulas = [['=20+30']]));
    await expect(writeWeights([{ cell, weight: 40 }])).rejects.toMatchObject({
      ...{ code: 'holdsFormula', details: `Ob 1 ${cell.cell}` },
    });
    expect(await sheet.formulas(cell.cell)).toEqual([['=20+30']]);
  });
});
