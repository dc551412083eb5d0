import { namedFormula } from '../../src/workbook/piaoFormulas';

describe('namedFormula', () => {
  it.each([
    ['=PIAO.GRADO(A1,B1)', '=PIAO.GRADO(A1,B1)'],
    ['=piao.grado(A1,B1)', '=piao.grado(A1,B1)'],
    ['=_xldudf_PIAO_VERIFICA_PESI(A1:A2)', '=PIAO.VERIFICA_PESI(A1:A2)'],
    ['=_XLDUDF_PIAO_GRADO(A1,B1)', '=PIAO.GRADO(A1,B1)'],
    ['=[2]!_xldudf_PIAO_GRADO(A1,B1)', '=PIAO.GRADO(A1,B1)'],
    ["='C:\\Add\\ATPVBAEN.XLAM'!_xldudf_PIAO_GRADO(A1,B1)", '=PIAO.GRADO(A1,B1)'],
    ['=_xll.PIAO.GRADO(A1,B1)', '=PIAO.GRADO(A1,B1)'],
    ['=IF(A1="",0,@PIAO.GRADO(A1,B1))', '=IF(A1="",0,@PIAO.GRADO(A1,B1))'],
    [
      '=_xldudf_PIAO_ATTESO(_xldudf_PIAO_CRONOPROGRAMMA(A1,B1,2024),C1,2024)',
      '=PIAO.ATTESO(PIAO.CRONOPROGRAMMA(A1,B1,2024),C1,2024)',
    ],
    [
      `=PIAO.LEGGI_PESO("vedi ""_xldudf_PIAO_GRADO"" e l'_xll.PIAO.")`,
      `=PIAO.LEGGI_PESO("vedi ""_xldudf_PIAO_GRADO"" e l'_xll.PIAO.")`,
    ],
    [
      "=_xll.PIAO.GRADO('PIAO \"24\"'!A1,'_xll.PIAO.'!B1)",
      "=PIAO.GRADO('PIAO \"24\"'!A1,'_xll.PIAO.'!B1)",
    ],
  ])('of %s', (formula, named) => {
    expect(namedFormula(formula)).toBe(named);
  });

  it.each([
    'PIAO.GRADO(A1,B1)',
    '=SUM(A1:A2)',
    '=_xldudf_ALTRO_GRADO(A1)',
    '=ALTRO.PIAO.GRADO(A1)',
    '=MIOPIAO.GRADO(A1)',
    '="PIAO.GRADO(A1)"',
    "='PIAO.GRADO(A1)'!B1",
    '=PIAO.totale',
    12,
    '',
  ])('finds no function in %p', (content) => {
    expect(namedFormula(content)).toBeUndefined();
  });
});
