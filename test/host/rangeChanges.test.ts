/** What changes many cells at once: rows and columns inserted, deleted, hidden; cells merged, cleared, copied, replaced. */
import { failureOf, useHost } from './support';

describe('changes of ranges', () => {
  const excel = useHost();

  it('inserts rows: formulas, names and ranges in hand follow their cells', () =>
    excel.sheet(async (sheet, context) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('B1').formulas = [['=SUM(A1:A3)']];
      const kept = sheet.getRange('A2:A3');
      sheet.names.add('Dati', kept);
      await context.sync();
      const inserted = sheet.getRange('2:2').insert('Down').load('address,values');
      await context.sync();
      const sum = sheet.getRange('B1').load('formulas');
      const named = sheet.names.getItem('Dati').getRange().load('address');
      kept.load('address');
      await context.sync();
      expect(inserted.address).toMatch(/!2:2$/);
      expect(sum.formulas).toEqual([['=SUM(A1:A4)']]);
      expect(named.address).toMatch(/!A3:A4$/);
      expect(kept.address).toMatch(/!A3:A4$/);
    }));

  it('inserts cells and pushes down only the columns concerned', () =>
    excel.sheet(async (sheet, context) => {
      sheet.getRange('A1:B2').values = [
        ['a', 'b'],
        ['c', 'd'],
      ];
      sheet.getRange('A1').insert('Down');
      const cells = sheet.getRange('A1:B3').load('values');
      await context.sync();
      expect(cells.values).toEqual([
        ['', 'b'],
        ['a', 'd'],
        ['c', ''],
      ]);
    }));

  it('deletes rows and columns, and references to them become #REF!', () =>
    excel.sheet(async (sheet, context) => {
      sheet.getRange('A1:D1').values = [[1, 2, '=B1', '=A1']];
      await context.sync();
      sheet.getRange('B:B').delete('Left');
      const cells = sheet.getRange('A1:C1').load('values,formulas');
      await context.sync();
      expect(cells.values).toEqual([[1, '#REF!', 1]]);
      expect(cells.formulas[0]?.[2]).toBe('=A1');
    }));

  it('refuses a range whose cells were deleted', async () => {
    const error = await failureOf(
      excel.sheet(async (sheet, context) => {
        const doomed = sheet.getRange('A3:B3');
        doomed.load('address');
        await context.sync();
        sheet.getRange('3:3').delete('Up');
        await context.sync();
        doomed.load('values');
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidReference');
  });

  it('clears contents and keeps formats, clears formats and keeps contents', () =>
    excel.sheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.values = [['uno', 2]];
      range.format.font.bold = true;
      await context.sync();
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('B1').clear('Formats');
      range.load('values');
      const bold = [sheet.getRange('A1'), sheet.getRange('B1')].map((cell) =>
        cell.format.font.load('bold'),
      );
      await context.sync();
      expect(range.values).toEqual([['', 2]]);
      expect(bold.map((font) => font.bold)).toEqual([true, false]);
    }));

  it('merges, keeps the first cell and unmerges', () =>
    excel.sheet(async (sheet, context) => {
      const range = sheet.getRange('A1:C2');
      range.values = [
        ['titolo', 'b', 'c'],
        ['d', 'e', 'f'],
      ];
      range.merge();
      const merged = sheet.getRange('B2').getMergedAreasOrNullObject().load('address');
      range.load('values');
      await context.sync();
      expect(merged.address).toMatch(/!A1:C2$/);
      expect(range.values).toEqual([
        ['titolo', '', ''],
        ['', '', ''],
      ]);
      range.unmerge();
      const none = range.getMergedAreasOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    }));

  it('merges each row on its own when asked to merge across', () =>
    excel.sheet(async (sheet, context) => {
      sheet.getRange('A1:B3').merge(true);
      const merged = sheet.getRange('A1:B3').getMergedAreasOrNullObject().load('areaCount');
      await context.sync();
      expect(merged.areaCount).toBe(3);
    }));

  it('copies with relative references moved, and values alone when asked', () =>
    excel.sheet(async (sheet, context) => {
      sheet.getRange('A1:B2').values = [
        [1, '=A1+$A$1'],
        [5, ''],
      ];
      await context.sync();
      sheet.getRange('B2').copyFrom('B1');
      sheet.getRange('D1').copyFrom('B1', 'Values');
      const cells = sheet.getRange('B2').load('formulas,values');
      const values = sheet.getRange('D1').load('formulas');
      await context.sync();
      expect(cells.formulas).toEqual([['=A2+$A$1']]);
      expect(cells.values).toEqual([[6]]);
      expect(values.formulas).toEqual([[2]]);
    }));

  it('finds and replaces text', () =>
    excel.sheet(async (sheet, context) => {
      sheet.getRange('A1:A3').values = [['Peso'], ['Indicatore: peso'], ['altro']];
      const found = sheet.getRange('A:A').find('indicatore', {}).load('address');
      const exact = sheet
        .getRange('A:A')
        .findOrNullObject('peso', { completeMatch: true })
        .load('address');
      const missing = sheet.getRange('A:A').findOrNullObject('assente', {});
      const replaced = sheet.getRange('A1:A3').replaceAll('peso', 'Punti', {});
      const cells = sheet.getRange('A1:A2').load('values');
      await context.sync();
      expect(found.address).toMatch(/!A2$/);
      expect(exact.address).toMatch(/!A1$/);
      expect(missing.isNullObject).toBe(true);
      expect(replaced.value).toBe(2);
      expect(cells.values).toEqual([['Punti'], ['Indicatore: Punti']]);
    }));

  it('hides rows and columns', () =>
    excel.sheet(async (sheet, context) => {
      sheet.getRange('2:3').rowHidden = true;
      sheet.getRange('B:B').columnHidden = true;
      const hidden = sheet.getRange('A2:A3').load('rowHidden');
      const mixed = sheet.getRange('A1:A3').load('rowHidden');
      const column = sheet.getRange('B1').load('columnHidden');
      await context.sync();
      expect([hidden.rowHidden, mixed.rowHidden, column.columnHidden]).toEqual([true, null, true]);
    }));
});
