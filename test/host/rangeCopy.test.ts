/** `range.copyFrom`: what goes along, and what is left as it was. */
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

describe('a range that is filled on', () => {
  const excel = useHost();

  /** What stands below some cells of column A once they are filled down to the sixth row. */
  const filled = (
    cells: (string | number)[],
    type?: string,
    format = 'General',
    row = 1,
    to = 'A1:A6',
  ) =>
    excel.sheet(async (sheet, context) => {
      const range = sheet.getRange(`A${row}:A${row + cells.length - 1}`);
      range.numberFormat = cells.map(() => [format]);
      range.formulas = cells.map((cell) => [cell]);
      range.autoFill(to, type as Excel.AutoFillType);
      const all = sheet.getRange('A1:A6').load('formulas,numberFormat');
      await context.sync();
      expect(all.numberFormat.every(([each]) => each === format)).toBe(type !== 'FillValues');
      return all.formulas.map(([cell]) => cell as unknown);
    });

  it.each<[string, (string | number)[], string | undefined, unknown[]]>([
    ['a number is repeated', [5], undefined, [5, 5, 5, 5, 5, 5]],
    ['one that is a series goes on', [5], 'FillSeries', [5, 6, 7, 8, 9, 10]],
    ['two numbers go on', [1, 3], undefined, [1, 3, 5, 7, 9, 11]],
    ['two numbers are copied', [1, 3], 'FillCopy', [1, 3, 1, 3, 1, 3]],
    [
      'three lie near a line',
      [1, 2, 4],
      'LinearTrend',
      [1, 2, 4, 5.33333333333, 6.83333333333, 8.33333333333],
    ],
    ['they grow', [1, 2], 'GrowthTrend', [1, 2, 4, 8, 16, 32]],
    ['months go round', ['nov'], undefined, ['nov', 'dic', 'gen', 'feb', 'mar', 'apr']],
    [
      'days as they are spelled',
      ['Venerdì'],
      undefined,
      ['Venerdì', 'Sabato', 'Domenica', 'Lunedì', 'Martedì', 'Mercoledì'],
    ],
    [
      'a number at the end goes on',
      ['Ob. 08', 'Ob. 10'],
      undefined,
      ['Ob. 08', 'Ob. 10', 'Ob. 12', 'Ob. 14', 'Ob. 16', 'Ob. 18'],
    ],
    ['words are repeated', ['sì', 'no'], undefined, ['sì', 'no', 'sì', 'no', 'sì', 'no']],
    ['formulas move', ['=B1*2'], undefined, ['=B1*2', '=B2*2', '=B3*2', '=B4*2', '=B5*2', '=B6*2']],
  ])('%s', async (_what, cells, type, expected) => {
    expect(await filled(cells, type)).toEqual(expected);
  });

  it.each<[string, number[], string | undefined, number[]]>([
    // 45688 is 31 January 2025, a Friday.
    ['days', [45688], undefined, [45688, 45689, 45690, 45691, 45692, 45693]],
    ['weekdays', [45688], 'FillWeekdays', [45688, 45691, 45692, 45693, 45694, 45695]],
    ['months', [45688], 'FillMonths', [45688, 45716, 45747, 45777, 45808, 45838]],
    ['years', [45688], 'FillYears', [45688, 46053, 46418, 46783, 47149, 47514]],
    [
      'the months that two begin',
      [45658, 45689],
      undefined,
      [45658, 45689, 45717, 45748, 45778, 45809],
    ],
  ])('dates go on by %s', async (_what, cells, type, expected) => {
    expect(await filled(cells, type, 'dd/mm/yyyy')).toEqual(expected);
  });

  it('goes up as well as down, and to the right', async () => {
    expect(await filled([10, 8], undefined, 'General', 5)).toEqual([18, 16, 14, 12, 10, 8]);
    await excel.sheet(async (sheet, context) => {
      sheet.getRange('A1:A2').values = [['uno'], ['Voce 1']];
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1:A2').autoFill('A1:C2');
      sheet.getRange('A1').autoFill('A1:A1');
      sheet.getRange('A5').values = [['x']];
      sheet.getRange('A1').autoFill(sheet.getRange('A1:B1'), 'FillFormats');
      const range = sheet.getRange('A1:C2').load('values');
      const font = sheet.getRange('C1').format.font.load('bold');
      await context.sync();
      expect(range.values).toEqual([
        ['uno', 'uno', 'uno'],
        ['Voce 1', 'Voce 2', 'Voce 3'],
      ]);
      expect(font.bold).toBe(true);
    });
  });

  it.each([
    ['to a destination without the range', 'InvalidArgument', 'B1:B6', undefined],
    ['both ways at once', 'InvalidArgument', 'A1:B6', undefined],
    ['by flash fill', 'NotImplemented', 'A1:A6', 'FlashFill'],
  ])('is refused %s', (_what, code, to, type) =>
    excel.sheet(async (sheet, context) => {
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A1').autoFill(to, type as Excel.AutoFillType);
      expect((await failureOf(context.sync())).code).toBe(code);
    }),
  );
});
