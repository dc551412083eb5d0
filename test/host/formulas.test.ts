/** Formulas: how else they are written, and when they are computed. */
import { failureOf, useHost } from './support';

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

describe('formulas that are computed', () => {
  const excel = useHost();

  it('are told of by cell, to a sheet and to all', () =>
    excel.sheet(async (sheet, context) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('B1:C3').formulas = [
        ['=A1*2', ''],
        ['=A2*2', '=B2+1'],
        ['', '=1+1'],
      ];
      sheet.load('id');
      const before = sheet.getRange('C3').load('values');
      await context.sync();
      expect(before.values).toEqual([[2]]);
      const heard: [string, string, string][] = [];
      const { worksheets } = context.workbook;
      const listen = async ({ type, worksheetId, address }: Excel.WorksheetCalculatedEventArgs) => {
        if (worksheetId === sheet.id) heard.push([type, worksheetId, address]);
      };
      const handlers = [sheet.onCalculated.add(listen), worksheets.onCalculated.add(listen)];
      await context.sync();
      sheet.getRange('A1:A2').values = [[10], [20]];
      const sum = sheet.getRange('C2').load('values');
      await context.sync();
      for (let again = 0; again < 100 && heard.length < 2; again += 1)
        await new Promise((resolve) => setTimeout(resolve, 30));
      expect(sum.values).toEqual([[41]]);
      const told = ['WorksheetCalculated', sheet.id, 'B1:B2,C2'];
      expect(heard).toEqual([told, told]);
      for (const handler of handlers) handler.remove();
      await context.sync();
    }));

  it('are computed at once, and refuse to be anything else', () =>
    excel.run(async (context) => {
      context.application.calculationMode = 'Automatic';
      await context.sync();
      context.application.calculationMode = 'Manual';
      expect((await failureOf(context.sync())).code).toBe('NotImplemented');
    }));
});
