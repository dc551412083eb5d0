import { failureOf, useHost } from './support';

describe('what Excel makes of a value that is written', () => {
  const excel = useHost();

  const written = (value: unknown, format = 'General') =>
    excel.sheet(async (sheet, context) => {
      const cell = sheet.getRange('B2');
      cell.numberFormat = [[format]];
      cell.values = [[value]];
      cell.load('values,numberFormat,text');
      await context.sync();
      return {
        value: cell.values[0]?.[0] as unknown,
        format: cell.numberFormat[0]?.[0] as unknown,
        text: cell.text[0]?.[0],
      };
    });

  it.each([
    ['1.234,5', 1234.5, '#,##0.00'],
    ['12%', 0.12, '0%'],
    ['12,5%', 0.125, '0.00%'],
    ['-3', -3, 'General'],
    ['007', 7, 'General'],
    ['31/12/2025', 46_022, 'dd/mm/yyyy'],
    ['10:30', 0.4375, 'hh:mm'],
    ['vero', true, 'General'],
  ])('reads %s as the user would have typed it', async (typed, value, format) => {
    const cell = await written(typed);
    expect(cell.value).toBe(value);
    expect(cell.format).toBe(format);
  });

  it('turns "1/1" into a date of the current year', async () => {
    const cell = await written('1/1');
    const newYear = Date.UTC(new Date().getFullYear(), 0, 1);
    expect(cell.value).toBe(Math.round((newYear - Date.UTC(1899, 11, 30)) / 86_400_000));
    expect(cell.format).toBe('d-mmm');
    expect(cell.text).toBe('1-gen');
  });

  it.each([
    ["'1/1", '1/1'],
    ["'=A1", '=A1'],
    ["'007", '007'],
    ["''tra apici", "'tra apici"],
  ])('takes %s as literal text', async (typed, value) => {
    expect((await written(typed)).value).toBe(value);
  });

  it.each(['1/1', '007', '=A1', '12%'])('leaves %s alone in a cell of text', async (typed) => {
    expect((await written(typed, '@')).value).toBe(typed);
  });

  it.each(['Ob. 1-1', '1.2.3', 'e-mail: 5/7', '+'])(
    'leaves %s as the text that it is',
    async (typed) => {
      expect((await written(typed)).value).toBe(typed);
    },
  );

  it('makes a formula of a text that starts with a sign', async () => {
    const formulas = await excel.sheet(async (sheet, context) => {
      const cells = sheet.getRange('A1:B1');
      cells.values = [['-B5', '+5']];
      cells.load('formulas');
      await context.sync();
      return cells.formulas[0];
    });
    expect(formulas).toEqual(['=-B5', 5]);
  });

  it.each(['=SUM(A1;B1)', '=SUM(A1', '="aperto', '=A1+'])(
    'refuses the formula %s',
    async (typed) => {
      const error = await failureOf(written(typed));
      expect(error.code).toBe('InvalidArgument');
    },
  );

  it('reads the same texts as English Excel does when told', async () => {
    const { createHost } = await import('../../workbench/host');
    const host = await createHost({ locale: 'en-US' });
    const values = await host.run(async (context) => {
      const cells = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
      cells.values = [['1,234.5', '12/31/2025']];
      cells.load('values');
      await context.sync();
      return cells.values[0];
    });
    host.dispose();
    expect(values).toEqual([1234.5, 46_022]);
  });
});
