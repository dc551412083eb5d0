/** Cells that are copied, or that change places: what goes along, and what is left as it was. */
import { failureOf, until, useHost } from './support';

describe('a copied range', () => {
  const excel = useHost();

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

  it('copies validations, conditional formats, merged cells and links, and replaces what was there', () =>
    excel.sheet(async (sheet, context) => {
      sheet.getRange('A1:C1').values = [['voce', '', 3]];
      sheet.getRange('A1:B1').merge();
      sheet.getRange('A1').hyperlink = { documentReference: 'C9', screenTip: 'qui' };
      sheet.getRange('C1').dataValidation.rule = { custom: { formula: '=C1>A1' } };
      const format = sheet.getRange('A1:C1').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=A1="x"';
      format.custom.format.fill.color = '#00FF00';
      sheet.getRange('A5:C5').format.font.bold = true;
      sheet.getRange('A5').dataValidation.rule = {
        wholeNumber: { formula1: 1, operator: 'EqualTo' },
      };
      sheet.getRange('A9').dataValidation.rule = {
        wholeNumber: { formula1: 1, operator: 'EqualTo' },
      };
      await context.sync();
      sheet.getRange('A5').copyFrom('A1:C1');
      sheet.getRange('A9').copyFrom('A1:C1', 'Formats');
      await context.sync();
      const merged = ['A5', 'A9'].map((each) =>
        sheet.getRange(each).getMergedAreasOrNullObject().load('address'),
      );
      const rules = ['A5', 'C5', 'A9', 'C9'].map((each) =>
        sheet.getRange(each).dataValidation.load('type,rule'),
      );
      const formats = ['A5', 'C9'].map((each) => sheet.getRange(each).conditionalFormats);
      for (const each of formats) each.load('items/type,items/custom/rule/formula');
      const links = ['A5', 'A9'].map((each) => sheet.getRange(each).load('hyperlink,values'));
      const font = sheet.getRange('C5').format.font.load('bold');
      await context.sync();
      expect(merged.map(({ address }) => address.split('!')[1])).toEqual(['A5:B5', 'A9:B9']);
      expect(rules.map(({ type }) => type)).toEqual(['None', 'Custom', 'WholeNumber', 'None']);
      expect(rules[1]!.rule.custom?.formula).toBe('=C5>A5');
      expect(formats.map(({ items }) => items.map((each) => each.custom.rule.formula))).toEqual([
        ['=A5="x"'],
        ['=A9="x"'],
      ]);
      expect(links[0]!.hyperlink).toMatchObject({ documentReference: 'C9', screenTip: 'qui' });
      expect(links[1]!.hyperlink).toBeNull();
      expect(links.map(({ values }) => values[0]![0] as string)).toEqual(['voce', '']);
      expect(font.bold).toBe(false);
    }));

  it('skips blanks with all that they have, and copies over itself', () =>
    excel.sheet(async (sheet, context) => {
      sheet.getRange('A1:A3').values = [['uno'], [''], ['tre']];
      sheet.getRange('A1:A3').format.font.bold = true;
      sheet.getRange('C1:C3').values = [[1], [2], [3]];
      sheet.getRange('C1:C3').copyFrom('A1:A3', 'All', true);
      sheet.getRange('A2').copyFrom('A1:A3');
      const [skipped, over] = ['C1:C3', 'A1:A4'].map((each) => sheet.getRange(each).load('values'));
      const bold = ['C1', 'C2'].map((each) => sheet.getRange(each).format.font.load('bold'));
      await context.sync();
      expect(skipped!.values.flat()).toEqual(['uno', 2, 'tre']);
      expect(bold.map((font) => font.bold)).toEqual([true, false]);
      expect(over!.values.flat()).toEqual(['uno', 'uno', '', 'tre']);
    }));
});

describe('removing duplicates', () => {
  const excel = useHost();

  it('keeps the first of the rows that show the same, and moves the others up within the range', () =>
    excel.sheet(async (sheet, context) => {
      sheet.getRange('A1:C7').formulas = [
        ['Voce', 'Peso', 'fuori'],
        ['a', 1, 'x1'],
        ['A', 1, 'x2'],
        ['b', '=1+1', 'x3'],
        ['a', 2, 'x4'],
        ['b', 2, 'x5'],
        ['', '', 'x6'],
      ];
      sheet.getRange('A5').format.fill.color = '#FFC000';
      const both = sheet.getRange('A:B').removeDuplicates([0, 1], true).load();
      const fills = ['A4', 'A5'].map((at) => sheet.getRange(at).format.fill.load('color'));
      const range = sheet.getRange('A1:C7').load('formulas');
      await context.sync();
      expect(both.toJSON()).toEqual({ removed: 2, uniqueRemaining: 3 });
      expect(range.formulas).toEqual([
        ['Voce', 'Peso', 'fuori'],
        ['a', 1, 'x1'],
        ['b', '=1+1', 'x2'],
        ['a', 2, 'x3'],
        ['', '', 'x4'],
        ['', '', 'x5'],
        ['', '', 'x6'],
      ]);
      expect(fills.map(({ color }) => color)).toEqual(['#FFC000', '#FFFFFF']);
      const one = sheet.getRange('A2:B4').removeDuplicates([0], false).load();
      const none = sheet.getRange('F1:G9').removeDuplicates([1], false).load();
      await context.sync();
      expect(one.toJSON()).toEqual({ removed: 1, uniqueRemaining: 2 });
      expect(none.toJSON()).toEqual({ removed: 0, uniqueRemaining: 0 });
    }));

  it.each<[string, string, (sheet: Excel.Worksheet) => Excel.RemoveDuplicatesResult]>([
    [
      'no column',
      'InvalidArgument',
      (sheet) => sheet.getRange('A1:B2').removeDuplicates([], false),
    ],
    [
      'one beyond',
      'InvalidArgument',
      (sheet) => sheet.getRange('A1:B2').removeDuplicates([2], false),
    ],
    [
      'a protected sheet',
      'AccessDenied',
      (sheet) => {
        sheet.protection.protect();
        return sheet.getRange('A1:B2').removeDuplicates([0], false);
      },
    ],
    [
      'a table',
      'NotImplemented',
      (sheet) => sheet.tables.add('A1:B2', true).getRange().removeDuplicates([0], true),
    ],
  ])('refuses %s', async (_what, code, use) => {
    const error = await failureOf(
      excel.sheet(async (sheet, context) => {
        use(sheet).load('removed');
        await context.sync();
      }),
    );
    expect(error.code).toBe(code);
  });
});

describe('a moved range', () => {
  const excel = useHost();

  it('takes values, formulas and formats along, and what refers to it follows', () =>
    excel.sheet(async (sheet, context) => {
      sheet.load('name');
      sheet.getRange('B2').hyperlink = { documentReference: 'D1' };
      sheet.getRange('A1:B2').formulas = [
        [1, '=A1+D1'],
        [2, '=A2*10'],
      ];
      sheet.getRange('D1:D3').formulas = [[5], ['=SUM(A1:A2)'], ['=B2']];
      sheet.getRange('A1').format.fill.color = '#FFC000';
      sheet.getRange('A1').format.indentLevel = 1;
      sheet.getRange('A2').format.protection.locked = false;
      sheet.getRange('A1:A2').dataValidation.rule = {
        list: { inCellDropDown: true, source: '1,2' },
      };
      const name = sheet.names.add('Mosso', sheet.getRange('A1:A2'));
      const elsewhere = context.workbook.worksheets.getItem('Foglio1');
      await context.sync();
      elsewhere.getRange('A1').formulas = [[`='${sheet.name}'!A2`]];
      await context.sync();
      sheet.getRange('A1:B2').moveTo('F5');
      const old = sheet.getRange('A1:B2').load('formulas');
      const moved = sheet.getRange('F5:G6').load('formulas,values');
      const others = sheet.getRange('D1:D3').load('formulas,values');
      const other = elsewhere.getRange('A1').load('formulas,values');
      const [first, second] = ['F5', 'F6'].map((at) => sheet.getRange(at));
      const left = sheet.getRange('A1');
      left.load('format/fill/color,format/indentLevel,dataValidation/type');
      first!.load('format/fill/color,format/indentLevel,dataValidation/type');
      second!.load('format/protection/locked,dataValidation/type');
      const link = sheet.getRange('G6').load('hyperlink');
      const named = name.getRange().load('address');
      await context.sync();
      expect(old.formulas).toEqual([
        ['', ''],
        ['', ''],
      ]);
      expect(moved.formulas).toEqual([
        [1, '=F5+D1'],
        [2, '=F6*10'],
      ]);
      expect(moved.values).toEqual([
        [1, 6],
        [2, 20],
      ]);
      expect(others.formulas.flat()).toEqual([5, '=SUM(F5:F6)', '=G6']);
      expect(others.values.flat()).toEqual([5, 3, 20]);
      expect(other.formulas).toEqual([[`='${sheet.name}'!F6`]]);
      expect(other.values).toEqual([[2]]);
      expect(named.address).toMatch(/!F5:F6$/);
      const look = ({ format, dataValidation }: Excel.Range) => [
        ...[format.fill.color, format.indentLevel, dataValidation.type],
      ];
      expect(look(first!)).toEqual(['#FFC000', 1, 'List']);
      expect(look(left)).toEqual(['#FFFFFF', 0, 'None']);
      expect(second!.format.protection.locked).toBe(false);
      expect(link.hyperlink?.documentReference).toBe('D1');
      expect(second!.dataValidation.type).toBe('List');
    }));

  it('goes to other sheets and over itself, as large as it is, and lays aside what was there', () =>
    excel.sheet(async (sheet, context) => {
      const other = context.workbook.worksheets.add();
      other.load('name');
      sheet.load('name');
      sheet.getRange('A1:A3').formulas = [[1], ['=A1+1'], ['=B1']];
      sheet.getRange('B1').values = [[7]];
      other.getRange('C4:C9').values = [[9], [9], [9], [9], [9], [9]];
      await context.sync();
      sheet.getRange('A1:A3').moveTo(other.getRange('C4'));
      const there = other.getRange('C4:C7').load('formulas,values');
      await context.sync();
      expect(there.formulas.flat()).toEqual([1, '=C4+1', `='${sheet.name}'!B1`, 9]);
      expect(there.values.flat()).toEqual([1, 2, 7, 9]);
      other.getRange('C4:C6').moveTo('C5:Z99');
      const over = other.getRange('C4:C8').load('formulas,values');
      await context.sync();
      expect(over.formulas.flat()).toEqual(['', 1, '=C5+1', `='${sheet.name}'!B1`, 9]);
      expect(over.values.flat()).toEqual(['', 1, 2, 7, 9]);
    }));

  it('takes merged cells along, and is told as written where it was and where it is', () =>
    excel.sheet(async (sheet, context) => {
      const heard: string[] = [];
      sheet.getRange('A1:B1').merge();
      sheet.getRange('A1').values = [['Titolo']];
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 100));
      sheet.onChanged.add(
        async ({ address, changeType }) => void heard.push(`${changeType} ${address}`),
      );
      await context.sync();
      sheet.getRange('A1:B1').moveTo('C3');
      const merged = sheet.getRange('A1:F9').getMergedAreasOrNullObject().load('address');
      await context.sync();
      expect(merged.address).toMatch(/!C3:D3$/);
      await until(() => heard.length > 1);
      expect(heard).toEqual(['RangeEdited A1:B1', 'RangeEdited C3:D3']);
    }));

  it.each<[string, string, (sheet: Excel.Worksheet) => void]>([
    ['what does not fit', 'InvalidArgument', (sheet) => sheet.getRange('A1:B2').moveTo('XFD1')],
    [
      'cells of a table',
      'NotImplemented',
      (sheet) => {
        sheet.tables.add('A1:B2', true);
        sheet.getRange('A1:B2').moveTo('D1');
      },
    ],
    ['whole columns', 'NotImplemented', (sheet) => sheet.getRange('A:B').moveTo('D1')],
    [
      'a part of merged cells',
      'InvalidOperation',
      (sheet) => {
        sheet.getRange('A1:B1').merge();
        sheet.getRange('B1:B2').moveTo('D1');
      },
    ],
    [
      'locked cells of a protected sheet',
      'AccessDenied',
      (sheet) => {
        sheet.getRange('A1').format.protection.locked = false;
        sheet.protection.protect();
        sheet.getRange('A1').moveTo('D1');
      },
    ],
  ])('is not %s', async (_what, code, use) => {
    const error = await failureOf(
      excel.sheet(async (sheet, context) => {
        use(sheet);
        await context.sync();
      }),
    );
    expect(error.code).toBe(code);
  });
});
