import type { ICellData } from '@univerjs/core';
import { SheetInterceptorService } from '@univerjs/sheets';
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

describe('formulas told from their cells', () => {
  const excel = useHost();

  it.each([
    ['B2', '=A1*$A$1', '=R[-1]C[-1]*R1C1'],
    ['B2', '=B2:C$3', '=RC:R3C[1]'],
    ['C3', '=SUM(A:A,$B:$D,3:3,$1:4)', '=SUM(C[-2],C2:C4,R,R1:R[1])'],
    ['D4', `='Foglio A1'!B2&"B2"&LOG10(C4)`, `='Foglio A1'!R[-2]C[-2]&"B2"&LOG10(RC[-1])`],
    ['A1', '=XFD1048576', '=R[1048575]C[16383]'],
    ['A1', '=Nome_B2+ROUND(1.5,0)', '=Nome_B2+ROUND(1.5,0)'],
  ])('in %s %s is %s', (address, a1, r1c1) =>
    excel.sheet(async (sheet, context) => {
      context.workbook.names.getItemOrNullObject('Nome_B2').delete();
      context.workbook.names.add('Nome_B2', '=1');
      const other = context.workbook.worksheets.getItemOrNullObject('Foglio A1');
      await context.sync();
      if (other.isNullObject) context.workbook.worksheets.add('Foglio A1');
      const cell = sheet.getRange(address);
      cell.formulas = [[a1]];
      cell.load('formulasR1C1');
      await context.sync();
      expect(cell.formulasR1C1).toEqual([[r1c1]]);
      cell.clear();
      cell.formulasR1C1 = [[r1c1]];
      cell.load('formulas');
      await context.sync();
      expect(cell.formulas).toEqual([[a1]]);
    }),
  );

  it('are written once for many cells, beside values, round the edge of the sheet', () =>
    excel.sheet(async (sheet, context) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      const range = sheet.getRange('B1:B3');
      range.formulasR1C1 = '=RC[-1]*2' as unknown as string[][];
      const mixed = sheet.getRange('A5:B5');
      mixed.formulasR1C1 = [['R1C1', '=RC[-2]']];
      range.load('formulas,values');
      mixed.load('formulas,formulasR1C1');
      await context.sync();
      expect(range.formulas).toEqual([['=A1*2'], ['=A2*2'], ['=A3*2']]);
      expect(range.values).toEqual([[2], [4], [6]]);
      expect(mixed.formulas).toEqual([['R1C1', '=XFD5']]);
      expect(mixed.formulasR1C1).toEqual([['R1C1', '=RC[16382]']]);
    }));
});

describe("formulas of the user's language", () => {
  const excel = useHost();

  it.each([
    ['=IF(A1>1.5,SUM(B1:B3),"no, sì")', '=SE(A1>1,5;SOMMA(B1:B3);"no, sì")'],
    ['=ROUND(AVERAGEIFS(A:A,B:B,TRUE),2)', '=ARROTONDA(MEDIA.PIÙ.SE(A:A;B:B;VERO);2)'],
    ['=SUM({1,2.5;3,4})', '=SOMMA({1\\2,5;3\\4})'],
    ['=IFERROR(#N/A,#REF!)', '=SE.ERRORE(#N/D;#RIF!)'],
    ["='Foglio 1'!A1+LOG10(100)", "='Foglio 1'!A1+LOG10(100)"],
  ])('%s is %s', (invariant, local) =>
    excel.sheet(async (sheet, context) => {
      const other = context.workbook.worksheets.getItemOrNullObject('Foglio 1');
      await context.sync();
      if (other.isNullObject) context.workbook.worksheets.add('Foglio 1');
      const cells = sheet.getRange('D1:E1');
      cells.formulas = [[invariant, 1.5]];
      cells.load('formulasLocal');
      await context.sync();
      expect(cells.formulasLocal).toEqual([[local, 1.5]]);
      cells.clear();
      cells.formulasLocal = [[local, '1,5']];
      cells.load('formulas');
      await context.sync();
      expect(cells.formulas).toEqual([[invariant, 1.5]]);
    }),
  );

  it('are refused by name where the host does not know a function', () =>
    excel.sheet(async (sheet, context) => {
      sheet.getRange('A1').formulasLocal = [['=BESSEL.J(1;2)']];
      const { code, message } = await failureOf(context.sync());
      expect([code, message]).toEqual(['NotImplemented', expect.stringContaining('BESSEL.J')]);
    }));
});
