/** What changes many cells at once: rows and columns inserted, deleted, hidden; cells merged, cleared, replaced. */
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

  it('keeps what is written to the first of merged cells, and nothing of what is written to the others', () =>
    excel.sheet(async (sheet, context) => {
      sheet.getRange('B1:D1').merge();
      const row = sheet.getRange('A1:E1');
      row.values = [[1, 2, 3, '=1+1', 5]];
      sheet.getRange('C1').values = [['x']];
      row.load('values');
      await context.sync();
      expect(row.values).toEqual([[1, 2, '', '', 5]]);
    }));

  it('merges each row on its own when asked to merge across', () =>
    excel.sheet(async (sheet, context) => {
      sheet.getRange('A1:B3').merge(true);
      const merged = sheet.getRange('A1:B3').getMergedAreasOrNullObject().load('areaCount');
      await context.sync();
      expect(merged.areaCount).toBe(3);
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

  it('moves with inserted and deleted cells what they have, and nothing beside them', () =>
    excel.sheet(async (sheet, context) => {
      sheet.getRange('A1:C3').values = [
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, '=B2'],
      ];
      const list = { list: { inCellDropDown: true, source: 'SI,NO' } };
      sheet.getRange('A2:C9').dataValidation.rule = list;
      sheet.getRange('B20').dataValidation.rule = list;
      sheet.getRange('B3').hyperlink = { documentReference: 'A1', textToDisplay: '8' };
      sheet.getRange('B30').format.rowHeight = 40;
      sheet.pageLayout.setPrintArea('A1:C40');
      const [kept, beside, wide] = ['B3:B4', 'C3:C4', 'A3:C4'].map((each) => sheet.getRange(each));
      sheet.names.add('Dati', kept!);
      sheet.activate();
      sheet.getRange('C7').select();
      await context.sync();
      sheet.getRange('B2:B3').insert('Down');
      await context.sync();
      const types = (addresses: string[]) =>
        addresses.map((each) => sheet.getRange(each).dataValidation.load('type'));
      const seen = {
        cells: sheet.getRange('B1:C5').load('formulas'),
        validations: types(['B2', 'B3', 'B4', 'B11', 'B12', 'C2', 'C9', 'C10', 'B20', 'B22']),
        ranges: [kept!, beside!, wide!, sheet.names.getItem('Dati').getRange()],
        link: sheet.getRange('B5').load('hyperlink'),
        height: sheet.getRange('B30').format.load('rowHeight'),
        print: sheet.pageLayout.getPrintArea().load('address'),
        selected: context.workbook.getSelectedRange().load('address'),
      };
      for (const each of seen.ranges) each.load('address');
      await context.sync();
      expect(seen.cells.formulas).toEqual([
        [2, 3],
        ['', 6],
        ['', '=B4'],
        [5, ''],
        ['8', ''],
      ]);
      expect(seen.validations.map(({ type }) => type)).toEqual(
        'None None List List None List List None None List'.split(' '),
      );
      const cellsOf = ({ address }: { address: string }) => address.split('!')[1];
      expect(seen.ranges.map(cellsOf)).toEqual(['B5:B6', 'C3:C4', 'A3:C4', 'B5:B6']);
      expect(seen.link.hyperlink.documentReference).toBe('A1');
      expect(seen.height.rowHeight).toBe(40);
      expect(cellsOf(seen.print)).toBe('A1:C40');
      expect(cellsOf(seen.selected)).toBe('C7');
      sheet.getRange('B2:B3').delete('Up');
      const back = types(['B1', 'B2', 'B9', 'B10', 'B20']);
      for (const each of seen.ranges) each.load('address');
      await context.sync();
      expect(back.map(({ type }) => type)).toEqual('None List List None List'.split(' '));
      expect(seen.ranges.map(cellsOf)).toEqual(['B3:B4', 'C3:C4', 'A3:C4', 'B3:B4']);
    }));

  it('inserts cells that look like those above, and rows leave the selection where it is', () =>
    excel.sheet(async (sheet, context) => {
      sheet.getRange('B1').format.fill.color = '#AABBCC';
      sheet.getRange('B2').format.fill.color = '#112233';
      sheet.activate();
      sheet.getRange('D4').select();
      sheet.getRange('B2').insert('Down');
      sheet.getRange('2:3').insert('Down');
      const fill = sheet.getRange('B4').format.fill.load('color');
      const moved = sheet.getRange('B5').format.fill.load('color');
      const selected = context.workbook.getSelectedRange().load('address');
      await context.sync();
      expect([fill.color, moved.color]).toEqual(['#AABBCC', '#112233']);
      expect(selected.address).toMatch(/!D4$/);
    }));

  it.each(['B3', 'B1:C1'])(
    'refuses to split a table or merged cells: %s inserted',
    async (cells) => {
      const refused = excel.sheet(async (sheet, context) => {
        sheet.tables.add('A2:B5', true);
        sheet.getRange('C4:D4').merge();
        await context.sync();
        sheet.getRange(cells).insert('Down');
        await context.sync();
      });
      expect((await failureOf(refused)).code).toBe('InsertDeleteConflict');
    },
  );
});
