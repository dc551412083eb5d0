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
      worksheet.getRange('E26:P29').formulas = months as string[][];
    });
});

/** The written sheet, its marks as they were written. */
async function writtenSheet() {
  const sheet = sheetOf(host, 'Ob 1');
  months ??= await sheet.formulas('E26:P29');
  return sheet;
}

describe('the selected periods of a written sheet', () => {
  it('are marked where some are blank, and unmarked once all have a mark, in three requests', async () => {
    const sheet = await writtenSheet();
    expect(await sheet.toggle('F26:I26')).toEqual({ ...MARKED, cells: 2, syncs: 3 });
    expect(await sheet.row('E26:P26')).toBe('XXXXX.......');
    expect(await sheet.toggle('F26:I26')).toEqual({ ...UNMARKED, cells: 4, syncs: 3 });
    expect(await sheet.row('E26:P26')).toBe('X...........');
  });

  it('move the results beside them', async () => {
    const sheet = await writtenSheet();
    const state = async () => {
      const [[progress]] = (await sheet.values('R26')) as [[number]];
      return progress;
    };
    expect(await state()).toBeCloseTo(2 / 3);
    await sheet.toggle('G27');
    expect(await state()).toBe(1);
  });

  it('have "Annulla" of the add-in, which gives back the signs that there were', async () => {
    const sheet = await writtenSheet();
    await sheet.edit((worksheet) => {
      worksheet.getRange('E28:G28').values = [['✓', '', 1]];
    });
    const before = await sheet.formulas('E26:P29');
    await sheet.toggle('E28', 'G28', 'E26:G26');
    expect(await sheet.row('E26:J26')).toBe('......');
    expect(lastAction()).toEqual({ sheets: [], cells: 5 });
    await undoLast();
    expect(await sheet.formulas('E26:P29')).toEqual(before);
    await sheet.toggle('H26:I27');
    await undoLast();
    expect(await sheet.formulas('E26:P29')).toEqual(before);
  });

  it('may be in several parts, one over another', async () => {
    const sheet = await writtenSheet();
    expect(await sheet.toggle('H26:I26', 'I26:I28', 'P29')).toEqual({
      ...MARKED,
      cells: 5,
      syncs: 3,
    });
    expect(await sheet.row('E26:P26')).toBe('XXXXX.......');
    expect(await sheet.row('E27:P27')).toBe('XX..X.......');
    expect(await sheet.row('E28:P28')).toBe('....XX......');
    expect(await sheet.row('E29:P29')).toBe('...........X');
  });

  it.each([
    ['rows', ['26:27'], ['26', '27']],
    ['columns', ['F:G'], ['26', '27', '28', '29']],
    ['cells around the block', ['A22:U31'], ['26', '27', '28', '29']],
  ])('are alone changed where %s are selected', async (_, selected, rows) => {
    const sheet = await writtenSheet();
    const before = await sheet.formulas();
    const columns =
      selected[0] === 'F:G' ? [5, 6] : Array.from({ length: 12 }, (_each, index) => 4 + index);
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
      worksheet.getRange('H26:K26').formulas = [['vedi nota', 7, '=E26', '=""']];
    });
    expect(await sheet.toggle('E26:L26')).toMatchObject({
      outcome: 'marked',
      cells: 1,
      leftAlone: ['H26', 'I26', 'J26', 'K26'],
    });
    expect(await sheet.formulas('E26:M26')).toEqual([
      ['X', 'X', 'X', 'vedi nota', 7, '=E26', '=""', 'X', ''],
    ]);
    expect(await sheet.toggle('H26:K26')).toEqual({
      outcome: 'nothingToMark',
      cells: 0,
      leftAlone: ['H26', 'I26', 'J26', 'K26'],
      syncs: 2,
    });
  });

  it('count as marked with any of the signs that functions know, and keep it beside new ones', async () => {
    const sheet = await writtenSheet();
    await sheet.edit((worksheet) => {
      worksheet.getRange('E29:L29').values = [['x', '✓', 1, true, '–', 0, 'no', ' ']];
    });
    expect(await sheet.toggle('E29:L29')).toMatchObject({ ...MARKED, cells: 4 });
    expect(await sheet.formulas('E29:L29')).toEqual([['x', '✓', 1, true, 'X', 'X', 'X', 'X']]);
    expect(await sheet.toggle('E29:L29')).toMatchObject({ ...UNMARKED, cells: 8 });
    expect(await sheet.row('E29:L29')).toBe('........');
  });

  it('may be merged: the cell that shows counts for all', async () => {
    const sheet = await writtenSheet();
    await sheet.edit((worksheet) => worksheet.getRange('K28:M28').merge());
    expect(await sheet.toggle('J28:N28')).toMatchObject({ ...MARKED, cells: 2 });
    expect(await sheet.row('E28:P28')).toBe('.....XX..X..');
    expect(await sheet.toggle('J28:N28')).toMatchObject({ ...UNMARKED, cells: 3 });
    await sheet.edit((worksheet) => worksheet.getRange('K28:M28').unmerge());
  });

  it('that a merged cell covers take no mark, and nothing asks for the merges: Excel would forget what can be undone', async () => {
    const sheet = await writtenSheet();
    await sheet.edit((worksheet) => worksheet.getRange('K28:M28').merge());
    const { Range } = host.Excel as unknown as { Range: { prototype: Excel.Range } };
    const asked = jest.spyOn(Range.prototype, 'getMergedAreasOrNullObject');
    expect(await sheet.toggle('J28:N28')).toEqual({ ...MARKED, cells: 2, syncs: 3 });
    expect(await sheet.toggle('K28:M28')).toEqual({ ...UNMARKED, cells: 1, syncs: 4 });
    expect(await sheet.toggle('L28:M28')).toMatchObject({ outcome: 'nothingToMark', cells: 0 });
    expect(await sheet.toggle('K28:M28')).toEqual({ ...MARKED, cells: 1, syncs: 3 });
    expect(await sheet.row('E28:P28')).toBe('.....XX..X..');
    expect(asked).not.toHaveBeenCalled();
    await sheet.edit((worksheet) => worksheet.getRange('K28:M28').unmerge());
  });

  it('are none outside of the block, and nothing is written', async () => {
    const sheet = await writtenSheet();
    const before = await sheet.formulas();
    expect(await sheet.toggle('A26:D29', 'Q26:U30', 'E25:P25')).toEqual({
      ...NO_PERIODS,
      syncs: 2,
    });
    expect(await sheet.toggle('E30:P30')).toEqual({ ...NO_PERIODS, syncs: 2 });
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
      worksheet.getRange('E26:P26').format.protection.locked = false;
      worksheet.protection.protect();
    });
    const before = await sheet.formulas();
    for (const selected of ['E29:G29', 'E26:G27']) {
      await sheet.select(selected);
      expect(await failureOf(toggleMarks())).toMatchObject({
        code: 'protectedSheet',
        details: sheet.name,
      });
    }
    expect(await sheet.formulas()).toEqual(before);
    expect(await sheet.toggle('E26:I26')).toEqual({ ...MARKED, cells: 2, syncs: 3 });
    await sheet.edit((worksheet) => worksheet.protection.unprotect());
  });

  it.each([1, 2, 3])(
    'a failure of Excel at request %i leaves the sheet as it was',
    async (sync) => {
      const sheet = await writtenSheet();
      const before = await sheet.formulas();
      await sheet.select('F26:I27');
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
      worksheet.getRange('30:31').insert('Down');
      worksheet.getRange('D30:D31').values = [['Previsto'], ['Realizzato']];
      worksheet.getRange('27:27').insert('Down');
      worksheet.getRange('G:G').insert('Right');
      worksheet.getRange('A:A').insert('Right');
      worksheet.getRange('1:3').insert('Down');
      worksheet.name = "L'obiettivo, spostato";
    });
    const moved = sheetOf(host, "L'obiettivo, spostato");
    months = undefined;
    // The months are F, G, I to R: H is the user's own column. The added phase is in rows 34 and 35.
    expect(await moved.toggle('A1:V40')).toMatchObject({ ...MARKED, cells: 7 * 12 - 6 });
    for (const row of [29, 30, 31, 32, 33, 34, 35])
      expect(await moved.row(`F${row}:R${row}`)).toBe('XX.XXXXXXXXXX');
    expect(await moved.toggle('A1:V40')).toMatchObject({ ...UNMARKED, cells: 7 * 12 });
  });
});
