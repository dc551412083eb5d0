import { storedFormula } from '../../../workbench/xlsx/formulas';

describe('a formula in the file', () => {
  it.each([
    ['=SUM(A1:A3)', 'SUM(A1:A3)'],
    ['=PIAO.PUNTEGGIO(A1,B1)', '_xldudf_PIAO_PUNTEGGIO(A1,B1)'],
    ['=piao.verifica_pesi(A1)', '_xldudf_PIAO_VERIFICA_PESI(A1)'],
    ['=FILTER(A1:A3,B1:B3="x")', '_xlfn._xlws.FILTER(A1:A3,B1:B3="x")'],
    ['=IFS(A1=1,"IFS(",TRUE,2)', '_xlfn.IFS(A1=1,"IFS(",TRUE,2)'],
    [`='PIAO.X(1)'!A1+"PIAO.Y("`, `'PIAO.X(1)'!A1+"PIAO.Y("`],
    [
      "=IFS(T[IFS( '[a']],1,T[b '[c'] IFS(],IFS(1,2))",
      "_xlfn.IFS(T[IFS( '[a']],1,T[b '[c'] IFS(],_xlfn.IFS(1,2))",
    ],
    ["=[1]Foglio1!A1+IFS(1,'[2]B C'!A1)", "[1]Foglio1!A1+_xlfn.IFS(1,'[2]B C'!A1)"],
    ['="detto ""FILTER(x)"""', '"detto ""FILTER(x)"""'],
  ])('%s is stored as %s', (formula, stored) => {
    expect(storedFormula(formula)).toBe(stored);
  });
});
