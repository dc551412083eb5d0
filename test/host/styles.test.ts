/** `workbook.styles` and `range.style`: looks with a name. */
import { createHost } from '../../workbench/host';
import { failureOf, useHost } from './support';

describe('styles', () => {
  const excel = useHost();

  it('of Excel itself are applied by the name that Office.js has for them, and told again', () =>
    excel.sheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.load('style');
      const { styles } = context.workbook;
      const shade = styles.getItem('20% - Accent1').load('name,builtIn,includeFont,includeNumber');
      await context.sync();
      expect(range.style).toBe('Normal');
      expect(shade.toJSON()).toEqual({
        ...{ name: '20% - Accent1', builtIn: true, includeFont: true, includeNumber: false },
      });
      range.style = 'Neutral';
      const cell = sheet.getRange('A1');
      cell.format.load('fill/color,font/color');
      range.load('style');
      sheet.getRange('B3').style = 'Accent1_20';
      const other = sheet.getRange('B3').load('style');
      const both = sheet.getRange('B2:B3').load('style');
      await context.sync();
      expect([range.style, other.style, both.style]).toEqual(['Neutral', 'Accent1_20', null]);
      expect(cell.format.fill.color).toBe('#FFEB9C');
      expect(cell.format.font.color).toBe('#9C5700');
    }));

  it('take away what they say something of, and leave the rest', () =>
    excel.sheet(async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.values = [[0.5]];
      range.format.font.bold = true;
      range.format.fill.color = '#00FF00';
      range.format.indentLevel = 2;
      range.style = 'Percent';
      range.load('text');
      range.format.load('indentLevel,font/bold,fill/color');
      await context.sync();
      expect(range.text).toEqual([['50%']]);
      expect(range.format.font.bold).toBe(true);
      range.style = 'Good';
      range.load('text,style');
      range.format.load('font/bold,fill/color,indentLevel');
      await context.sync();
      expect([range.style, range.text]).toEqual(['Good', [['50%']]]);
      expect([range.format.font.bold, range.format.indentLevel]).toEqual([false, 2]);
      expect(range.format.fill.color).toBe('#C6EFCE');
      range.style = 'Normal';
      range.load('text,style');
      range.format.load('fill/color,indentLevel');
      await context.sync();
      expect([range.style, range.text]).toEqual(['Normal', [['0,5']]]);
      expect([range.format.fill.color, range.format.indentLevel]).toEqual(['#FFFFFF', 0]);
    }));

  it('are added, described and changed, and the cells that have them go with them', () =>
    excel.sheet(async (sheet, context) => {
      const { styles } = context.workbook;
      const count = styles.getCount();
      styles.add('Titolo obiettivo');
      const style = styles.getItem('titolo obiettivo');
      style.font.bold = true;
      style.font.color = 'red';
      style.fill.color = '#D9E1F2';
      style.horizontalAlignment = 'Center';
      style.wrapText = true;
      style.numberFormat = '0.00';
      style.indentLevel = 1;
      style.locked = false;
      style.includeNumber = false;
      style.borders.getItem('EdgeBottom').style = 'Double';
      const range = sheet.getRange('B2:C2');
      range.values = [[1.5, 2]];
      range.style = 'Titolo obiettivo';
      sheet.getRange('E:E').style = 'Titolo obiettivo';
      sheet.getRange('C2').format.font.color = '#0000FF';
      style.font.color = '#00B050';
      style.locked = true;
      range.load('style,text');
      const [own, other, whole] = ['B2', 'C2', 'E9'].map((at) => {
        const { format } = sheet.getRange(at);
        format.load('horizontalAlignment,wrapText,indentLevel,font/color,font/bold,fill/color');
        format.protection.load('locked');
        return format;
      });
      const line = own!.borders.getItem('EdgeBottom').load('style');
      style.load('name,builtIn,numberFormat,indentLevel,locked,font/color,includeNumber');
      styles.load('items/name');
      await context.sync();
      expect(style.toJSON()).toMatchObject({
        ...{ name: 'Titolo obiettivo', builtIn: false, numberFormat: '0.00', indentLevel: 1 },
        ...{ locked: true, includeNumber: false, font: { color: '#00B050' } },
      });
      expect(styles.items).toHaveLength(count.value + 1);
      expect([range.style, range.text]).toEqual(['Titolo obiettivo', [['1,5', '2']]]);
      expect(own!.toJSON()).toMatchObject({
        ...{ horizontalAlignment: 'Center', wrapText: true, indentLevel: 1 },
        ...{ font: { bold: true, color: '#00B050' }, fill: { color: '#D9E1F2' } },
        protection: { locked: true },
      });
      expect(line.style).toBe('Double');
      // What a cell has of its own it keeps.
      expect(other!.font.color).toBe('#0000FF');
      expect(whole!.font.color).toBe('#00B050');
      style.delete();
      range.load('style');
      own!.load('fill/color');
      const gone = styles.getItemOrNullObject('Titolo obiettivo');
      await context.sync();
      expect([range.style, own!.fill.color, gone.isNullObject]).toEqual([
        'Normal',
        '#FFFFFF',
        true,
      ]);
    }));

  it('go along with cells that are copied, moved, inserted, and with a copied sheet', () =>
    excel.sheet(async (sheet, context) => {
      sheet.getRange('A1').style = 'Bad';
      sheet.getRange('C1').copyFrom('A1');
      sheet.getRange('1:1').insert('Down');
      const copy = sheet.copy();
      const ranges = [sheet.getRange('A2'), sheet.getRange('C2'), copy.getRange('A2')];
      for (const range of ranges) range.load('style');
      const read = sheet.getRange('A2').getCellProperties({ style: true });
      sheet
        .getRange('D2')
        .setCellProperties([[{ format: { font: { bold: true } }, style: 'Input' }]]);
      const font = sheet.getRange('D2').format.font.load('bold,color');
      await context.sync();
      expect(ranges.map(({ style }) => style)).toEqual(['Bad', 'Bad', 'Bad']);
      expect(read.value[0]![0]!.style).toBe('Bad');
      expect([font.bold, font.color]).toEqual([true, '#3F3F76']);
    }));

  it.each<[string, string, (sheet: Excel.Worksheet, styles: Excel.StyleCollection) => void]>([
    ['an unknown one for cells', 'InvalidArgument', (sheet) => (sheet.getRange('A1').style = 'No')],
    ['one that is not there', 'ItemNotFound', (_, styles) => styles.getItem('No').load('name')],
    ['a name twice', 'ItemAlreadyExists', (_, styles) => styles.add('good')],
    ['to go: Normal', 'InvalidOperation', (_, styles) => styles.getItem('Normal').delete()],
    [
      'a change of Normal, by name',
      'NotImplemented',
      (_, styles) => (styles.getItem('Normal').font.size = 20),
    ],
    [
      'on a protected sheet',
      'AccessDenied',
      (sheet) => {
        sheet.protection.protect();
        sheet.getRange('A1').style = 'Good';
      },
    ],
  ])('are refused: %s', (_what, code, work) =>
    excel.sheet(async (sheet, context) => {
      work(sheet, context.workbook.styles);
      expect((await failureOf(context.sync())).code).toBe(code);
    }),
  );

  it.each([
    ['it-IT', '1.234,50 €'],
    ['en-US', '$1,234.50'],
  ])("of money are written as in the user's country: %s", async (locale, shown) => {
    const host = await createHost({ locale });
    try {
      await host.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
        range.values = [[1234.5]];
        range.style = 'Currency';
        range.load('text');
        await context.sync();
        expect(range.text[0]![0]!.replaceAll(/[ \u00A0]+/g, ' ').trim()).toBe(shown);
      });
    } finally {
      host.dispose();
    }
  });
});
