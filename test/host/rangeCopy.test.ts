/** Cells that are copied, or that change places: what goes along, and what is left as it was. */
import { failureOf, useHost } from './support';

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
