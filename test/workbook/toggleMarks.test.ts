/** "Segna / togli X" in the sheets of the add-in, through Microsoft's library. */
import { planBlueprint } from '../../src/templates/plan';
import { writeWorkbook } from '../../src/workbook';
import { toggleMarks } from '../../src/workbook/toggleMarks';
import { lastAction, undoLast } from '../../src/workbook';
import type { Host } from '../../workbench/host';
import { failureOf } from '../host/support';
import { planOf } from './arbitraries';
import { openWorkbook } from './support';
import { MARKED, NO_PERIODS, objective, sheetOf, UNMARKED } from './toggleMarksSupport';

let host: Host;

beforeAll(async () => {
  host = await openWorkbook();
  await writeWorkbook(
    planBlueprint(
      planOf('peg-cronoprogramma', [objective('1', 'Realizzato')], { referenceDate: '2024-12-31' }),
    ),
  );
});
afterAll(() => host.dispose());

/** The months of the written sheet, given back after each test. */
let months: unknown[][] | undefined;
afterEach(async () => {
  const sheet = sheetOf(host, 'Ob 1');
  if (months)
    await sheet.edit((worksheet) => {
      worksheet.getRange('D24:O27').formulas = months as string[][];
    });
});

/** The written sheet, its marks as they were written. */
async function writtenSheet() {
  const sheet = sheetOf(host, 'Ob 1');
  months ??= await sheet.formulas('D24:O27');
  return sheet;
}

describe('the selected periods of a written sheet', () => {
  it('are marked where some are blank, and unmarked once all have a mark, in three requests', async () => {
    const sheet = await writtenSheet();
    expect(await sheet.toggle('E24:H24')).toEqual({ ...MARKED, cells: 2, syncs: 3 });
    expect(await sheet.row('D24:O24')).toBe('XXXXX.......');
    expect(await sheet.toggle('E24:H24')).toEqual({ ...UNMARKED, cells: 4, syncs: 3 });
    expect(await sheet.row('D24:O24')).toBe('X...........');
  });

  it('move the results beside them', async () => {
    const sheet = await writtenSheet();
    const state = async () => {
      const [[progress]] = (await sheet.values('R24')) as [[number]];
      return progress;
    };
    expect(await state()).toBeCloseTo(2 / 3);
    await sheet.toggle('F25');
    expect(await state()).toBe(1);
  });

  it('have "Annulla" of the add-in, which gives back the signs that there were', async () => {
    const sheet = await writtenSheet();
    await sheet.edit((worksheet) => {
      worksheet.getRange('D26:F26').values = [['✓', '', 1]];
    });
    const before = await sheet.formulas('D24:O27');
    await sheet.toggle('D26', 'F26', 'D24:F24');
    expect(await sheet.row('D24:I24')).toBe('......');
    expect(lastAction()).toEqual({ sheets: [], cells: 5 });
    await undoLast();
    expect(await sheet.formulas('D24:O27')).toEqual(before);
    await sheet.toggle('G24:H25');
    await undoLast();
    expect(await sheet.formulas('D24:O27')).toEqual(before);
  });

  it('may be in several parts, one over another', async () => {
    const sheet = await writtenSheet();
    expect(await sheet.toggle('G24:H24', 'H24:H26', 'O27')).toEqual({
      ...MARKED,
      cells: 5,
      syncs: 3,
    });
    expect(await sheet.row('D24:O24')).toBe('XXXXX.......');
    expect(await sheet.row('D25:O25')).toBe('XX..X.......');
    expect(await sheet.row('D26:O26')).toBe('....XX......');
    expect(await sheet.row('D27:O27')).toBe('...........X');
  });

  it.each([
    ['rows', ['24:25'], ['24', '25']],
    ['columns', ['E:F'], ['24', '25', '26', '27']],
    ['cells around the block', ['A20:T29'], ['24', '25', '26', '27']],
  ])('are alone changed where %s are selected', async (_, selected, rows) => {
    const sheet = await writtenSheet();
    const before = await sheet.formulas();
    const columns =
      selected[0] === 'E:F' ? [4, 5] : Array.from({ length: 12 }, (_each, index) => 3 + index);
    expect(await sheet.toggle(...selected)).toMatchObject(MARKED);
    const expected = before.map((row, index) =>
      row.map((cell, column) =>
        rows.includes(String(index + 1)) && columns.includes(column) ? 'X' : cell,
      ),
    );
    expect(await sheet.formulas()).toEqual(expected);
  });

  it('keep a text, a number or a formula, and these are told', async () => {
    const sheet = await writtenSheet();
    await sheet.edit((worksheet) => {
      worksheet.getRange('G24:J24').formulas = [['vedi nota', 7, '=D24', '=""']];
    });
    expect(await sheet.toggle('D24:K24')).toMatchObject({
      outcome: 'marked',
      cells: 1,
      leftAlone: ['G24', 'H24', 'I24', 'J24'],
    });
    expect(await sheet.formulas('D24:L24')).toEqual([
      ['X', 'X', 'X', 'vedi nota', 7, '=D24', '=""', 'X', ''],
    ]);
    expect(await sheet.toggle('G24:J24')).toEqual({
      outcome: 'nothingToMark',
      cells: 0,
      leftAlone: ['G24', 'H24', 'I24', 'J24'],
      syncs: 2,
    });
  });

  it('count as marked with any of the signs that functions know, and keep it beside new ones', async () => {
    const sheet = await writtenSheet();
    await sheet.edit((worksheet) => {
      worksheet.getRange('D27:K27').values = [['x', '✓', 1, true, '–', 0, 'no', ' ']];
    });
    expect(await sheet.toggle('D27:K27')).toMatchObject({ ...MARKED, cells: 4 });
    expect(await sheet.formulas('D27:K27')).toEqual([['x', '✓', 1, true, 'X', 'X', 'X', 'X']]);
    expect(await sheet.toggle('D27:K27')).toMatchObject({ ...UNMARKED, cells: 8 });
    expect(await sheet.row('D27:K27')).toBe('........');
  });

  it('may be merged: the cell that shows counts for all', async () => {
    const sheet = await writtenSheet();
    await sheet.edit((worksheet) => worksheet.getRange('J26:L26').merge());
    expect(await sheet.toggle('I26:M26')).toMatchObject({ ...MARKED, cells: 2 });
    expect(await sheet.row('D26:O26')).toBe('.....XX..X..');
    expect(await sheet.toggle('I26:M26')).toMatchObject({ ...UNMARKED, cells: 3 });
    await sheet.edit((worksheet) => worksheet.getRange('J26:L26').unmerge());
  });

  it('that a merged cell covers take no mark, and nothing asks for the merges: Excel would forget what can be undone', async () => {
    const sheet = await writtenSheet();
    await sheet.edit((worksheet) => worksheet.getRange('J26:L26').merge());
    const { Range } = host.Excel as unknown as { Range: { prototype: Excel.Range } };
    const asked = jest.spyOn(Range.prototype, 'getMergedAreasOrNullObject');
    expect(await sheet.toggle('I26:M26')).toEqual({ ...MARKED, cells: 2, syncs: 3 });
    expect(await sheet.toggle('J26:L26')).toEqual({ ...UNMARKED, cells: 1, syncs: 4 });
    expect(await sheet.toggle('K26:L26')).toMatchObject({ outcome: 'nothingToMark', cells: 0 });
    expect(await sheet.toggle('J26:L26')).toEqual({ ...MARKED, cells: 1, syncs: 3 });
    expect(await sheet.row('D26:O26')).toBe('.....XX..X..');
    expect(asked).not.toHaveBeenCalled();
    await sheet.edit((worksheet) => worksheet.getRange('J26:L26').unmerge());
  });

  it('are none outside of the block, and nothing is written', async () => {
    const sheet = await writtenSheet();
    const before = await sheet.formulas();
    expect(await sheet.toggle('A24:C27', 'P24:T28', 'D23:O23')).toEqual({
      ...NO_PERIODS,
      syncs: 2,
    });
    expect(await sheet.toggle('D28:O28')).toEqual({ ...NO_PERIODS, syncs: 2 });
    expect(await sheet.formulas()).toEqual(before);
  });

  it('are none in the settings and in the summary', async () => {
    for (const name of ['Impostazioni', 'Sintesi obiettivi']) {
      const sheet = sheetOf(host, name);
      const before = await sheet.formulas();
      expect(await sheet.toggle('A1:Z60')).toEqual({ ...NO_PERIODS, syncs: 2 });
      expect(await sheet.formulas()).toEqual(before);
    }
  });
});

describe('where nothing can be written', () => {
  it('a protected sheet is told by name; its unlocked cells are marked', async () => {
    const sheet = await writtenSheet();
    await sheet.edit((worksheet) => {
      worksheet.getRange('D24:O24').format.protection.locked = false;
      worksheet.protection.protect();
    });
    const before = await sheet.formulas();
    for (const selected of ['D27:F27', 'D24:F25']) {
      await sheet.select(selected);
      expect(await failureOf(toggleMarks())).toMatchObject({
        code: 'protectedSheet',
        details: sheet.name,
      });
    }
    expect(await sheet.formulas()).toEqual(before);
    expect(await sheet.toggle('D24:H24')).toEqual({ ...MARKED, cells: 2, syncs: 3 });
    await sheet.edit((worksheet) => worksheet.protection.unprotect());
  });

  it.each([1, 2, 3])(
    'a failure of Excel at request %i leaves the sheet as it was',
    async (sync) => {
      const sheet = await writtenSheet();
      const before = await sheet.formulas();
      await sheet.select('E24:H25');
      host.failAt({ sync, message: 'guasto' });
      expect(await failureOf(toggleMarks())).toMatchObject({ code: 'excelError' });
      expect(await sheet.formulas()).toEqual(before);
    },
  );

  it('a selected chart is no period', async () => {
    host.failAt({ sync: 1, code: 'InvalidSelection' });
    expect(await toggleMarks()).toEqual(NO_PERIODS);
  });

  it('waits while a cell is being edited', async () => {
    host.cellEditing.begin();
    const toggling = toggleMarks();
    host.cellEditing.end();
    expect(await toggling).toHaveProperty('outcome');
  });
});

describe('the selected periods of a sheet that the user has changed', () => {
  it('are found after rows and columns were inserted, also among them, and below the last phase', async () => {
    const sheet = await writtenSheet();
    await sheet.edit((worksheet) => {
      worksheet.getRange('28:29').insert('Down');
      worksheet.getRange('C28:C29').values = [['Previsto'], ['Realizzato']];
      worksheet.getRange('25:25').insert('Down');
      worksheet.getRange('F:F').insert('Right');
      worksheet.getRange('A:A').insert('Right');
      worksheet.getRange('1:3').insert('Down');
      worksheet.name = "L'obiettivo, spostato";
    });
    const moved = sheetOf(host, "L'obiettivo, spostato");
    months = undefined;
    // The months are E, F, H to Q: G is the user's own column. The added phase is in rows 32 and 33.
    expect(await moved.toggle('A1:U40')).toMatchObject({ ...MARKED, cells: 7 * 12 - 6 });
    for (const row of [27, 28, 29, 30, 31, 32, 33])
      expect(await moved.row(`E${row}:Q${row}`)).toBe('XX.XXXXXXXXXX');
    expect(await moved.toggle('A1:U40')).toMatchObject({ ...UNMARKED, cells: 7 * 12 });
  });
});
