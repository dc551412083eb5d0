import { selectAll, failureOf, useHost } from './support';

describe('ranges', () => {
  const excel = useHost();

  it('writes a table of values and formulas and reads the results', () =>
    excel.sheet(async (sheet, context) => {
      const range = sheet.getRange('A1:C2');
      range.values = [
        [2, 3, '=A1*B1'],
        ['testo', true, ''],
      ];
      await context.sync();
      range.load('values,formulas,text,valueTypes');
      await context.sync();
      expect(range.values).toEqual([
        [2, 3, 6],
        ['testo', true, ''],
      ]);
      expect(range.formulas[0]).toEqual([2, 3, '=A1*B1']);
      expect(range.text[1]).toEqual(['testo', 'VERO', '']);
      expect(range.valueTypes).toEqual([
        ['Double', 'Double', 'Double'],
        ['String', 'Boolean', 'Empty'],
      ]);
    }));

  it('spreads one value over the whole range', () =>
    excel.sheet(async (sheet, context) => {
      const range = sheet.getRange('B2:C3');
      // The library's types want a table; Excel takes one value too.
      (range as { values: unknown }).values = 'x';
      range.numberFormat = [['0.00']];
      range.load('values,numberFormat');
      await context.sync();
      expect(range.values).toEqual([
        ['x', 'x'],
        ['x', 'x'],
      ]);
      expect(range.numberFormat).toEqual([
        ['0.00', '0.00'],
        ['0.00', '0.00'],
      ]);
    }));

  it('leaves cells alone where the table says null, and empties them where it says ""', () =>
    excel.sheet(async (sheet, context) => {
      const range = sheet.getRange('A1:C1');
      range.values = [['uno', 'due', 'tre']];
      range.values = [[null, '', 'nuovo']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['uno', '', 'nuovo']]);
    }));

  it('tells addresses, sizes and places', () =>
    excel.sheet(async (sheet, context) => {
      sheet.load('name');
      const range = sheet.getRange('$C$4:B2').load('address,rowIndex,columnIndex,cellCount');
      const column = sheet.getRange('D:D').load('address,isEntireColumn,rowCount');
      const row = sheet.getRange('3:4').load('address,isEntireRow,columnCount');
      await context.sync();
      expect(range.address).toBe(`'${sheet.name}'!B2:C4`);
      expect([range.rowIndex, range.columnIndex, range.cellCount]).toEqual([1, 1, 6]);
      expect(column.toJSON()).toMatchObject({ isEntireColumn: true, rowCount: 1_048_576 });
      expect(column.address).toBe(`'${sheet.name}'!D:D`);
      expect(row.toJSON()).toMatchObject({ isEntireRow: true, columnCount: 16_384 });
    }));

  it('finds other ranges from a range', () =>
    excel.sheet(async (sheet, context) => {
      const range = sheet.getRange('B2:D5');
      const found = {
        cell: range.getCell(1, 2),
        beyond: range.getCell(4, 0),
        offset: range.getOffsetRange(1, -1),
        larger: range.getResizedRange(1, 2),
        smaller: range.getResizedRange(-2, -1),
        before: range.getResizedRange(-4, -3),
        row: range.getRow(1),
        column: range.getColumn(0),
        lastCell: range.getLastCell(),
        lastRow: range.getLastRow(),
        lastColumn: range.getLastColumn(),
        above: range.getRowsAbove(1),
        below: range.getRowsBelow(2),
        after: range.getColumnsAfter(1),
        rows: range.getEntireRow(),
        columns: range.getEntireColumn(),
        rectangle: range.getBoundingRect('F1'),
        common: range.getIntersection('C3:H9'),
      };
      Object.values(found).forEach((each) => each.load('address'));
      const none = range.getIntersectionOrNullObject('H1:H9');
      await context.sync();
      const addresses = Object.fromEntries(
        Object.entries(found).map(([key, each]) => [key, each.address.split('!')[1]]),
      );
      expect(addresses).toEqual({
        cell: 'D3',
        beyond: 'B6',
        offset: 'A3:C6',
        larger: 'B2:F6',
        smaller: 'B2:C3',
        before: 'A1:B2',
        row: 'B3:D3',
        column: 'B2:B5',
        lastCell: 'D5',
        lastRow: 'B5:D5',
        lastColumn: 'D2:D5',
        above: 'B1:D1',
        below: 'B6:D7',
        after: 'E2:E5',
        rows: '2:5',
        columns: 'B:D',
        rectangle: 'B1:F5',
        common: 'C3:D5',
      });
      expect(none.isNullObject).toBe(true);
    }));

  it('refuses an offset beyond the sheet', async () => {
    const error = await failureOf(
      excel.sheet(async (sheet, context) => {
        sheet.getRange('A1').getOffsetRange(-1, 0);
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
    expect(error.debugInfo.errorLocation).toBe('Range.getOffsetRange');
  });

  it('knows the used range, with and without mere formats', () =>
    excel.sheet(async (sheet, context) => {
      const empty = sheet.getUsedRangeOrNullObject();
      sheet.getRange('B3:C4').values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange('F9').format.fill.color = '#CCCCCC';
      const used = sheet.getUsedRange().load('address');
      const values = sheet.getUsedRange(true).load('address');
      await context.sync();
      expect(empty.isNullObject).toBe(true);
      expect(used.address).toMatch(/!B3:F9$/);
      expect(values.address).toMatch(/!B3:C4$/);
    }));

  it('spills a formula and tells where', () =>
    excel.sheet(async (sheet, context) => {
      const origin = sheet.getRange('B2');
      origin.formulas = [['=SEQUENCE(3,2)']];
      await context.sync();
      const spilled = origin.getSpillingToRange().load('address,values,hasSpill');
      const parent = sheet.getRange('C4').getSpillParentOrNullObject().load('address');
      await context.sync();
      expect(spilled.address).toMatch(/!B2:C4$/);
      expect(spilled.values).toEqual([
        [1, 2],
        [3, 4],
        [5, 6],
      ]);
      expect(spilled.hasSpill).toBe(true);
      expect(parent.address).toMatch(/!B2$/);
    }));

  it('selects, and the workbook tells the selection and the active cell', () =>
    excel.sheet(async (sheet, context) => {
      sheet.getRange('C3:D4').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const cell = context.workbook.getActiveCell().load('address');
      await context.sync();
      expect(selected.address).toMatch(/!C3:D4$/);
      expect(cell.address).toMatch(/!C3$/);
    }));

  it('tells all parts of a selection; whole rows and columns have all of their cells', () =>
    excel.sheet(async (sheet, context) => {
      await selectAll(excel.host, sheet, ['B2:C3', 'E5', 'G:H']);
      const { areas } = context.workbook.getSelectedRanges();
      areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
      await context.sync();
      expect(
        areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => [
          rowIndex,
          columnIndex,
          rowCount,
          columnCount,
        ]),
      ).toEqual([
        [1, 1, 2, 2],
        [4, 4, 1, 1],
        [0, 6, 1_048_576, 2],
      ]);
    }));

  it('links a cell to a place of the workbook', () =>
    excel.sheet(async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.hyperlink = {
        documentReference: 'Foglio1!A1',
        textToDisplay: 'Indice',
        screenTip: "Vai all'indice",
      };
      cell.load('hyperlink,values');
      await context.sync();
      expect(cell.values).toEqual([['Indice']]);
      expect(cell.hyperlink).toMatchObject({
        documentReference: 'Foglio1!A1',
        screenTip: "Vai all'indice",
        textToDisplay: 'Indice',
      });
    }));

  it('types again what a linked cell shows: a text like a date or a formula stays only where it is written afterwards', () =>
    excel.sheet(async (sheet, context) => {
      const cells = sheet.getRange('A1:B1');
      const link = () =>
        ['A1', 'B1'].forEach((address) => {
          sheet.getRange(address).hyperlink = { documentReference: 'Foglio1!A1' };
        });
      const seen = async () => {
        cells.load('formulas');
        await context.sync();
        return cells.formulas[0];
      };
      cells.formulas = [["'1/12", '=1+1']];
      link();
      expect(await seen()).not.toEqual(['1/12', '=1+1']);
      cells.clear();
      link();
      cells.formulas = [["'1/12", '=1+1']];
      expect(await seen()).toEqual(['1/12', '=1+1']);
    }));

  it('moves to the edge of the data and knows the region around a cell', () =>
    excel.sheet(async (sheet, context) => {
      sheet.getRange('B2:C4').values = [
        [1, 2],
        [3, 4],
        [5, 6],
      ];
      const edge = sheet.getRange('B2').getRangeEdge('Down').load('address');
      const extended = sheet.getRange('B2').getExtendedRange('Right').load('address');
      const region = sheet.getRange('C3').getSurroundingRegion().load('address');
      await context.sync();
      expect(edge.address).toMatch(/!B4$/);
      expect(extended.address).toMatch(/!B2:C2$/);
      expect(region.address).toMatch(/!B2:C4$/);
    }));

  it('finds special cells: blanks, constants and formulas by value, validations, visible ones', () =>
    excel.sheet(async (sheet, context) => {
      sheet.getRange('A1:B4').formulas = [
        ['testo', 1],
        ['=1/0', 2],
        ['', true],
        ['=A1&"x"', '=1+1'],
      ];
      sheet.getRange('D1').values = [['oltre']];
      sheet.getRange('A1:A2').dataValidation.rule = {
        wholeNumber: { formula1: 1, operator: 'EqualTo' },
      };
      sheet.getRange('2:2').rowHidden = true;
      const range = sheet.getRange('A1:B4');
      const found = (
        [
          ['Constants'],
          ['Constants', 'LogicalNumbers'],
          ['Formulas'],
          ['Formulas', 'Errors'],
          ['Blanks'],
          ['DataValidations'],
          ['Visible'],
        ] as [Excel.SpecialCellType, Excel.SpecialCellValueType?][]
      ).map(([type, values]) => range.getSpecialCells(type, values).load('address'));
      const column = sheet.getRange('C:D').getSpecialCells('Constants').load('address');
      const none = range.getSpecialCellsOrNullObject('ConditionalFormats');
      await context.sync();
      expect(found.map(({ address }) => address.replaceAll(/'[^']*'!/g, ''))).toEqual([
        'A1:B1,B2:B3',
        'B1:B3',
        'A2,A4:B4',
        'A2',
        'A3',
        'A1:A2',
        'A1:B1,A3:B4',
      ]);
      expect(column.address).toMatch(/!D1$/);
      expect(none.isNullObject).toBe(true);
      range.getSpecialCells('ConditionalFormats');
      expect((await failureOf(context.sync())).code).toBe('ItemNotFound');
    }));
});
