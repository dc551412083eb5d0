import { failureOf, useHost } from './support';

describe('formats', () => {
  const excel = useHost();

  it('keeps fill, font and alignment', () =>
    excel.sheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.format.fill.color = 'yellow';
      range.format.font.set({
        name: 'Arial',
        size: 14,
        color: '#336699',
        bold: true,
        italic: true,
      });
      range.format.font.underline = 'Single';
      range.format.horizontalAlignment = 'Center';
      range.format.verticalAlignment = 'Top';
      range.format.wrapText = true;
      range.format.indentLevel = 2;
      range.format.textOrientation = 45;
      range.format.load(
        'horizontalAlignment,verticalAlignment,wrapText,indentLevel,textOrientation',
      );
      range.format.fill.load('color');
      range.format.font.load('name,size,color,bold,italic,underline');
      await context.sync();
      expect(range.format.fill.color).toBe('#FFFF00');
      expect(range.format.font.toJSON()).toEqual({
        name: 'Arial',
        size: 14,
        color: '#336699',
        bold: true,
        italic: true,
        underline: 'Single',
      });
      expect(range.format.toJSON()).toMatchObject({
        horizontalAlignment: 'Center',
        verticalAlignment: 'Top',
        wrapText: true,
        indentLevel: 2,
        textOrientation: 45,
      });
    }));

  it('keeps every alignment that Excel has', () =>
    excel.sheet(async (sheet, context) => {
      const horizontal = [
        ...['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection'],
        'Distributed',
      ] as const;
      const vertical = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
      const formats = horizontal.map((alignment, index) => {
        const { format } = sheet.getRange(`A${index + 1}`);
        format.horizontalAlignment = alignment as Excel.HorizontalAlignment;
        if (vertical[index]) format.verticalAlignment = vertical[index];
        return format.load('horizontalAlignment,verticalAlignment');
      });
      await context.sync();
      expect(formats.map(({ horizontalAlignment }) => horizontalAlignment)).toEqual(horizontal);
      expect(formats.map(({ verticalAlignment }) => verticalAlignment)).toEqual([
        ...vertical,
        ...Array(3).fill('Bottom'),
      ]);
    }));

  it.each([
    ['tomato', '#FF6347'],
    ['LightGoldenRodYellow', '#FAFAD2'],
    ['darkslategrey', '#2F4F4F'],
    ['yellowgreen', '#9ACD32'],
    ['peru', '#CD853F'],
  ])('knows the colour %s', (name, hex) =>
    excel.sheet(async (sheet, context) => {
      const { fill } = sheet.getRange('A1').format;
      fill.color = name;
      fill.load('color');
      await context.sync();
      expect(fill.color).toBe(hex);
    }),
  );

  it.each(['rosso', 'transparent', 'constructor', 'hsl(0, 50%, 50%)'])(
    'refuses the colour %s',
    async (name) => {
      const refused = excel.sheet(async (sheet, context) => {
        sheet.getRange('A1').format.fill.color = name;
        await context.sync();
      });
      expect((await failureOf(refused)).code).toBe('InvalidArgument');
    },
  );

  it('answers null for a property on which the cells differ', () =>
    excel.sheet(async (sheet, context) => {
      sheet.getRange('A1').format.font.bold = true;
      const font = sheet.getRange('A1:B1').format.font.load('bold,size');
      await context.sync();
      expect(font.bold).toBeNull();
      expect(font.size).toBe(11);
    }));

  it('reads no fill as white, also after clearing one', () =>
    excel.sheet(async (sheet, context) => {
      const { fill } = sheet.getRange('A1').format;
      fill.color = '#FF0000';
      fill.clear();
      fill.load('color');
      await context.sync();
      expect(fill.color).toBe('#FFFFFF');
    }));

  it('keeps a formula alive when its cell is formatted before it was computed', () =>
    excel.sheet(async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.formulas = [['=1+1']];
      cell.format.fill.color = '#EEEEEE';
      cell.numberFormat = [['0.00']];
      cell.load('values,formulas,text');
      await context.sync();
      expect(cell.formulas).toEqual([['=1+1']]);
      expect(cell.values).toEqual([[2]]);
      expect(cell.text).toEqual([['2,00']]);
    }));

  it('draws borders with style, weight and colour, on edges and inside', () =>
    excel.sheet(async (sheet, context) => {
      const range = sheet.getRange('B2:C3');
      const bottom = range.format.borders.getItem('EdgeBottom');
      bottom.style = 'Continuous';
      bottom.weight = 'Medium';
      bottom.color = '#445566';
      const inside = range.format.borders.getItem('InsideVertical');
      inside.style = 'Dash';
      bottom.load('style,weight,color');
      inside.load('style');
      const top = range.format.borders.getItem('EdgeTop').load('style');
      const facing = sheet.getRange('B4').format.borders.getItem('EdgeTop').load('style');
      await context.sync();
      expect(bottom.toJSON()).toMatchObject({
        style: 'Continuous',
        weight: 'Medium',
        color: '#445566',
      });
      expect([inside.style, top.style, facing.style]).toEqual(['Dash', 'None', 'Continuous']);
    }));

  it('takes a border away from both sides', () =>
    excel.sheet(async (sheet, context) => {
      sheet.getRange('A1').format.borders.getItem('EdgeBottom').style = 'Continuous';
      sheet.getRange('A2').format.borders.getItem('EdgeTop').style = 'None';
      const left = sheet.getRange('A1').format.borders.getItem('EdgeBottom').load('style');
      await context.sync();
      expect(left.style).toBe('None');
    }));

  it('sets widths and heights in points', () =>
    excel.sheet(async (sheet, context) => {
      sheet.getRange('B:C').format.columnWidth = 120;
      sheet.getRange('2:2').format.rowHeight = 30;
      const same = sheet.getRange('B1:C2').format.load('columnWidth,rowHeight');
      const mixed = sheet.getRange('A1:B1').format.load('columnWidth');
      await context.sync();
      expect(same.columnWidth).toBe(120);
      expect(same.rowHeight).toBeNull();
      expect(mixed.columnWidth).toBeNull();
    }));

  it('fits a column to its longest text, and a row to its wrapped lines', () =>
    excel.sheet(async (sheet, context) => {
      sheet.getRange('A1:B1').values = [['un titolo piuttosto lungo per una colonna', 'no']];
      sheet.getRange('A:B').format.autofitColumns();
      const [long, short] = ['A1', 'B1'].map((cell) =>
        sheet.getRange(cell).format.load('columnWidth'),
      );
      await context.sync();
      expect(long?.columnWidth).toBeGreaterThan(150);
      expect(short?.columnWidth).toBeLessThan(30);
      const cell = sheet.getRange('A1');
      cell.format.columnWidth = 60;
      cell.format.wrapText = true;
      cell.format.autofitRows();
      cell.format.load('rowHeight');
      await context.sync();
      expect(cell.format.rowHeight).toBeGreaterThanOrEqual(45);
    }));

  it('formats whole columns for cells that are written later', () =>
    excel.sheet(async (sheet, context) => {
      sheet.getRange('C:C').format.font.bold = true;
      const font = sheet.getRange('C50').format.font.load('bold');
      const other = sheet.getRange('D50').format.font.load('bold');
      await context.sync();
      expect([font.bold, other.bold]).toEqual([true, false]);
    }));

  it('formats several ranges at once and reads what they share', () =>
    excel.sheet(async (sheet, context) => {
      const areas = sheet.getRanges('A1:B1,D4');
      areas.format.fill.color = '#AABBCC';
      areas.format.font.bold = true;
      areas.format.borders.getItem('EdgeTop').style = 'Continuous';
      sheet.getRange('D4').format.wrapText = true;
      areas.format.load('wrapText');
      areas.format.fill.load('color');
      areas.load('areaCount,cellCount');
      const fill = sheet.getRange('D4').format.fill.load('color');
      const top = sheet.getRange('B1').format.borders.getItem('EdgeTop').load('style');
      await context.sync();
      expect([areas.areaCount, areas.cellCount]).toEqual([2, 3]);
      expect([areas.format.fill.color, fill.color]).toEqual(['#AABBCC', '#AABBCC']);
      expect(areas.format.wrapText).toBeNull();
      expect(top.style).toBe('Continuous');
    }));

  it('reads and writes properties of each cell', () =>
    excel.sheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.setCellProperties([
        [
          { format: { fill: { color: '#FF0000' }, font: { bold: true } } },
          { hyperlink: { documentReference: 'A1', textToDisplay: 'su' }, format: {} },
        ],
      ]);
      const read = range.getCellProperties({
        ...{ address: true, hidden: true, hyperlink: true, style: true },
        format: { fill: { color: true }, font: { bold: true } },
      });
      sheet.load('name');
      await context.sync();
      const [first, second] = read.value[0]!;
      expect(first).toMatchObject({
        ...{ address: `'${sheet.name}'!A1`, hidden: false, style: 'Normal', hyperlink: null },
        format: { fill: { color: '#FF0000' }, font: { bold: true } },
      });
      expect(second?.hyperlink).toMatchObject({ documentReference: 'A1' });
      range.setCellProperties([[{}]]);
      expect((await failureOf(context.sync())).code).toBe('InvalidArgument');
    }));

  it('reads and writes properties of rows and of columns', () =>
    excel.sheet(async (sheet, context) => {
      const range = sheet.getRange('B2:C4');
      range.setRowProperties([
        { format: { rowHeight: 30, fill: { color: '#00FF00' } } },
        { rowHidden: true },
        {},
      ]);
      range.setColumnProperties([{ format: { columnWidth: 90 } }, { columnHidden: true }]);
      sheet.getRange('C2').format.font.bold = true;
      const rows = range.getRowProperties({
        ...{ rowIndex: true, rowHidden: true },
        format: { rowHeight: true, font: { bold: true }, fill: { color: true } },
      });
      const columns = range.getColumnProperties({
        ...{ columnIndex: true, columnHidden: true },
        format: { columnWidth: true },
      });
      await context.sync();
      expect(rows.value.map(({ rowIndex, rowHidden }) => [rowIndex, rowHidden])).toEqual([
        [1, false],
        [2, true],
        [3, false],
      ]);
      // The cells of the first row differ.
      expect(rows.value[0]?.format).toMatchObject({
        ...{ rowHeight: 30, font: { bold: null }, fill: { color: '#00FF00' } },
      });
      expect(rows.value[2]?.format).toMatchObject({ font: { bold: false } });
      expect(
        columns.value.map(({ columnIndex, columnHidden }) => [columnIndex, columnHidden]),
      ).toEqual([
        [1, false],
        [2, true],
      ]);
      expect(columns.value[0]?.format?.columnWidth).toBe(90);
      range.setRowProperties([{}, {}]);
      expect((await failureOf(context.sync())).code).toBe('InvalidArgument');
    }));

  it('shows numbers in their format, as Italian Excel does', () =>
    excel.sheet(async (sheet, context) => {
      const range = sheet.getRange('A1:D1');
      range.values = [[1234.5, 0.256, 45000, 45000]];
      range.numberFormat = [['#,##0.00', '0.0%', 'dd/mm/yyyy', 'mmm yyyy']];
      range.load('text,numberFormatLocal,numberFormatCategories');
      await context.sync();
      expect(range.text).toEqual([['1.234,50', '25,6%', '15/03/2023', 'mar 2023']]);
      expect(range.numberFormatLocal).toEqual([['#.##0,00', '0,0%', 'gg/mm/aaaa', 'mmm aaaa']]);
      expect(range.numberFormatCategories?.[0]).toEqual(['Number', 'Percentage', 'Date', 'Date']);
    }));
});
