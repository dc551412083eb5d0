import type { ICellData } from '@univerjs/core';
import { BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { createHost, type Host } from '../../workbench/host';
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

  it.each([
    ['it-IT', '45,5%', 0.455, '0.00%'],
    ['it-IT', '45.5%', '45.5%', 'General'],
    ['it-IT', '1.5.', '1.5.', 'General'],
    ['it-IT', '30/06/2026', 46_203, 'dd/mm/yyyy'],
    ['it-IT', '06/30/2026', '06/30/2026', 'General'],
    ['it-IT', '1/2/3', 37_653, 'dd/mm/yyyy'],
    ['it-IT', '6/2026', 46_174, 'mmm-yy'],
    ['it-IT', '1 1/2', 1.5, '# ?/?'],
    ['en-US', '45.5%', 0.455, '0.00%'],
    ['en-US', '45,5%', '45,5%', 'General'],
    ['en-US', '30/06/2026', '30/06/2026', 'General'],
    ['en-US', '6/30/2026', 46_203, 'm/d/yyyy'],
    ['en-US', '1.2.2026', '1.2.2026', 'General'],
  ])('is in %s, for %s, %s in the format %s', async (locale, typed, value, format) => {
    const host = await createHost({ locale });
    const cell = await host.run(async (context) => {
      const written = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      written.values = [[typed]];
      written.load('values,numberFormat');
      await context.sync();
      return [written.values[0]![0], written.numberFormat[0]![0]] as unknown[];
    });
    host.dispose();
    expect(cell).toEqual([value, format]);
  });
});

describe('what a user types at the grid', () => {
  /** What the grid's editor does once a cell is typed in. */
  const type = ({ engine }: Host, address: string, text: string) => {
    const range = engine.workbook.getActiveSheet().getRange(address);
    const [row, column] = [range.getRow(), range.getColumn()];
    const sheet = engine.workbook.getActiveSheet().getSheet();
    const interceptors = engine.workbook.getActiveSheet().getInject().get(SheetInterceptorService);
    const { s } = sheet.getCellRaw(row, column) ?? {};
    const typed = { v: text, f: null, si: null, p: null, ...(s && { s }) };
    const workbook = engine.workbook.getWorkbook();
    const cell = interceptors.onWriteCell(workbook, sheet, row, column, typed);
    range.setValue(cell as ICellData);
  };

  it.each([
    ['it-IT', ['45%', '1/2', '30/06/2026', '3-5', '12,5', 'vero', 'testo']],
    ['en-US', ['45%', '1/2', '6/30/2026', '3-5', '12.5', 'true', 'text']],
  ])('is read as Excel reads it: %s', async (locale, typed) => {
    const host = await createHost({ locale });
    const read = await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B1:B9').numberFormat = [['@']];
      sheet.getRange('C1:C9').numberFormat = [['0%']];
      // The same, written by the add-in.
      const [inGeneral, inText] = ['D', 'E'].map((column) => {
        const cells = sheet.getRange(`${column}1:${column}${typed.length}`);
        if (column === 'E') cells.numberFormat = [['@']];
        cells.values = typed.map((text) => [text]);
        return cells.load('values,numberFormat');
      });
      await context.sync();
      for (const [index, text] of typed.entries())
        for (const column of ['A', 'B']) type(host, `${column}${index + 1}`, text);
      type(host, 'C1', '45');
      const columns = ['A', 'B'].map((column) =>
        sheet.getRange(`${column}1:${column}${typed.length}`).load('values,numberFormat'),
      );
      const percentage = sheet.getRange('C1').load('values');
      await context.sync();
      for (const [index, written] of [inGeneral!, inText!].entries()) {
        expect(columns[index]!.values).toEqual(written.values);
        expect(columns[index]!.numberFormat).toEqual(written.numberFormat);
      }
      expect(percentage.values).toEqual([[0.45]]);
      return columns.map(({ values }) => values.flat().slice(0, 4) as unknown[]);
    });
    host.dispose();
    expect(read[0]).toEqual([0.45, expect.any(Number), 46_203, expect.any(Number)]);
    expect(read[1]).toEqual(typed.slice(0, 4));
  });
});

describe('what the grid draws of numbers', () => {
  const drawn = ({ engine }: Host, address: string) => {
    const range = engine.workbook.getActiveSheet().getRange(address);
    const sheet = engine.workbook.getActiveSheet().getSheet();
    const [row, column] = [range.getRow(), range.getColumn()];
    const interceptors = engine.workbook.getActiveSheet().getInject().get(SheetInterceptorService);
    const workbook = engine.workbook.getWorkbook();
    const context = {
      ...{ row, col: column, workbook, worksheet: sheet },
      ...{ unitId: workbook.getUnitId(), subUnitId: sheet.getSheetId() },
      origin: sheet.getCellRaw(row, column),
    };
    const change = interceptors.writeCellInterceptor.fetchThroughInterceptors(BEFORE_CELL_EDIT);
    return {
      cell: sheet.getCell(row, column)?.v,
      toChange: change({ ...sheet.getCellRaw(row, column) }, context)?.v,
    };
  };

  it.each([
    [
      'it-IT',
      ['1234,5', '1234,5', '0,3', '80%', '31/12/2026', '31/12/2026', '1.234,50', '10:30 AM'],
      ['1234,5', '1234,5', '0,3', '80%', '31/12/2026', undefined, '1234,5', undefined],
    ],
    [
      'en-US',
      ['1234.5', '1234.5', '0.3', '80%', '12/31/2026', '12/31/2026', '1,234.50', '10:30 AM'],
      ['1234.5', '1234.5', '0.3', '80%', '12/31/2026', undefined, '1234.5', undefined],
    ],
  ])('is what Excel shows: %s', async (locale, shown, changed) => {
    const host = await createHost({ locale });
    try {
      const [text, formats] = await host.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('D1:E1').numberFormat = [['0%', 'm/d/yyyy']];
        sheet.getRange('G1').numberFormat = [['#,##0.00']];
        sheet.getRange('A1:H1').formulas = [
          [1234.5, 1234.5, 0.1 + 0.2, 0.8, 46_387, '=DATE(2026,12,31)', 1234.5, '=TIME(10,30,0)'],
        ];
        const cells = sheet.getRange('A1:H1').load('text,numberFormat');
        await context.sync();
        return [cells.text[0]!, cells.numberFormat[0]!] as const;
      });
      const cells = [...'ABCDEFGH'].map((column) => drawn(host, `${column}1`));
      expect(cells.map(({ cell }) => cell)).toEqual(shown);
      expect(text).toEqual(shown);
      expect(formats.slice(5)).toEqual(['m/d/yyyy', '#,##0.00', 'h:mm AM/PM']);
      // Formulas are changed as they are.
      for (const [index, { toChange }] of cells.entries())
        if (changed[index] !== undefined) expect(toChange).toBe(changed[index]);
    } finally {
      host.dispose();
    }
  });
});
