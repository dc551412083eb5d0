import { shownFormula, storedFormula } from '../../../workbench/xlsx/formulas';

/** What Excel shows, and what its files hold. */
const FORMULAS = [
  ['=SUM(A1:A3)', 'SUM(A1:A3)'],
  ['=PIAO.PUNTEGGIO(A1,B1)', '_xldudf_PIAO_PUNTEGGIO(A1,B1)'],
  ['=FILTER(A1:A3,B1:B3="x")', '_xlfn._xlws.FILTER(A1:A3,B1:B3="x")'],
  ['=IFS(A1=1,"IFS(",TRUE,2)', '_xlfn.IFS(A1=1,"IFS(",TRUE,2)'],
  [`='PIAO.X(1)'!A1+"PIAO.Y("`, `'PIAO.X(1)'!A1+"PIAO.Y("`],
  ['="detto ""FILTER(x)"""', '"detto ""FILTER(x)"""'],
  // Newer than Excel 2007, and older, and those that are newer and have no prefix.
  [
    '=STDEV.S(A1:A3)+DAYS(A1,A2)+XOR(TRUE)+STDEV(A1)',
    '_xlfn.STDEV.S(A1:A3)+_xlfn.DAYS(A1,A2)+_xlfn.XOR(TRUE)+STDEV(A1)',
  ],
  ['=AGGREGATE(9,6,A1:A3)/TEXTSPLIT(A1," ")', '_xlfn.AGGREGATE(9,6,A1:A3)/_xlfn.TEXTSPLIT(A1," ")'],
  [
    '=NETWORKDAYS.INTL(A1,B1)+WORKDAY.INTL(A1,2)+IFERROR(A1,SUMIFS(A:A,B:B,1))',
    'NETWORKDAYS.INTL(A1,B1)+WORKDAY.INTL(A1,2)+IFERROR(A1,SUMIFS(A:A,B:B,1))',
  ],
  // Names that the formula gives itself, where they are given, used and no longer known.
  ['=LET(x,2,x*3)', '_xlfn.LET(_xlpm.x,2,_xlpm.x*3)'],
  [
    '=LET(peso, A1, y, peso+1, IF(peso>y,"peso",Foglio1!peso))+peso',
    '_xlfn.LET(_xlpm.peso, A1, _xlpm.y, _xlpm.peso+1, IF(_xlpm.peso>_xlpm.y,"peso",Foglio1!peso))+peso',
  ],
  [
    '=MAP(A1:A3,LAMBDA(a,LET(b,a^2,a+b)))',
    '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.a,_xlfn.LET(_xlpm.b,_xlpm.a^2,_xlpm.a+_xlpm.b)))',
  ],
  ['=LET(f,LAMBDA(n,n+1),f(A1))', '_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.n,_xlpm.n+1),_xlpm.f(A1))'],
  [
    '=LAMBDA(x,[y],IF(ISOMITTED(y),x,x+y))(1)',
    '_xlfn.LAMBDA(_xlpm.x,_xlop.y,IF(_xlfn.ISOMITTED(_xlpm.y),_xlpm.x,_xlpm.x+_xlpm.y))(1)',
  ],
  ['=LET(p,{1,2;3,4},q,p,q)', '_xlfn.LET(_xlpm.p,{1,2;3,4},_xlpm.q,_xlpm.p,_xlpm.q)'],
  // A letter that is a name is not the column of that letter.
  ['=LET(a,1,SUM($A$1,A2,A:A)+a+1E5)', '_xlfn.LET(_xlpm.a,1,SUM($A$1,A2,A:A)+_xlpm.a+1E5)'],
  ['=BYROW(A1:B3,SUM)+SUM(A1)', '_xlfn.BYROW(A1:B3,_xleta.SUM)+SUM(A1)'],
  ['=SUM(LET(t,Pesi[Peso],t))', 'SUM(_xlfn.LET(_xlpm.t,Pesi[Peso],_xlpm.t))'],
  ['=SUM(Pesi[[#Totals],[IFS(t)]])+[1]Foglio!A1', 'SUM(Pesi[[#Totals],[IFS(t)]])+[1]Foglio!A1'],
  // An apostrophe in brackets stands before a sign of the column's name.
  [
    "=IFS(T[IFS( '[a']],1,T[b '[c'] IFS(],IFS(1,2))",
    "_xlfn.IFS(T[IFS( '[a']],1,T[b '[c'] IFS(],_xlfn.IFS(1,2))",
  ],
  ["=[1]Foglio1!A1+IFS(1,'[2]B C'!A1)", "[1]Foglio1!A1+_xlfn.IFS(1,'[2]B C'!A1)"],
  [
    "=SUM(A1#)+COUNTA('un foglio'!$B$2#)",
    "SUM(_xlfn.ANCHORARRAY(A1))+COUNTA(_xlfn.ANCHORARRAY('un foglio'!$B$2))",
  ],
  ['=IF(A1=#N/A,#REF!,{1,2;3,4})', 'IF(A1=#N/A,#REF!,{1,2;3,4})'],
] as const;

describe('a formula in the file', () => {
  it.each(FORMULAS)('%s is stored as %s', (formula, stored) => {
    expect(storedFormula(formula)).toBe(stored);
  });

  it.each(FORMULAS)('%s is shown again', (formula, stored) => {
    expect(shownFormula(stored)).toBe(formula);
  });

  it('takes names in small letters, and writes those that have a prefix in capitals', () => {
    expect(storedFormula('=piao.verifica_pesi(a1)+ifs(a1,2)')).toBe(
      '_xldudf_PIAO_VERIFICA_PESI(a1)+_xlfn.IFS(a1,2)',
    );
  });

  it('is shown without the mark of functions that nobody knew', () => {
    expect(shownFormula('_xludf.MIA(_xldudf_piao_doppio(1))')).toBe('=MIA(PIAO.DOPPIO(1))');
  });
});
