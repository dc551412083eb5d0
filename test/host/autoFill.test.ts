/** `range.autoFill`: cells that go on as with the fill handle. */
import { failureOf, useHost } from './support';

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
