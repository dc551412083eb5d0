import { areaOfName } from '../../src/workbook/nameArea';

const B3_W3 = { row: 2, column: 1, rows: 1, columns: 22 };

describe('the area of a name', () => {
  it.each([
    ["='Ob 1-1'!$B$3:$W$3", 'Ob 1-1'],
    ["='Dell''ente (2021)!'!$B$3:$W$3", "Dell'ente (2021)!"],
    ["='a''''b'!$B$3:$W$3", "a''b"],
    ['=Foglio1!$B$3:$W$3', 'Foglio1'],
    ['=Foglio1!$b$3:$w$3', 'FOGLIO1'],
    ['=Foglio1!$W$3:$B$3', 'Foglio1'],
    ['=Priorità_2!$B$3:$W$3', 'Priorità_2'],
  ])('%s on the sheet %s', (formula, sheet) => {
    expect(areaOfName(formula, sheet)).toEqual(B3_W3);
  });

  it('is a cell, whole columns or whole rows too', () => {
    expect(areaOfName('=A!$XFD$1048576', 'A')).toEqual({
      row: 1_048_575,
      column: 16_383,
      rows: 1,
      columns: 1,
    });
    expect(areaOfName('=A!$B:$C', 'A')).toEqual({
      row: 0,
      column: 1,
      rows: 1_048_576,
      columns: 2,
    });
    expect(areaOfName('=A!$1:$4', 'A')).toEqual({ row: 0, column: 0, rows: 4, columns: 16_384 });
  });

  it.each([
    '=#REF!',
    '=A!#REF!',
    "='A'!#REF!",
    '=0.75',
    '="A!$B$3"',
    '=SUM(A!$B$3:$W$3)',
    '=A!$B$3,A!$D$3',
    '=A!B3',
    '=A!$B3',
    '=$B$3',
    '=B!$B$3',
    "='[Altro.xlsx]A'!$B$3",
    "='A:B'!$B$3",
    '=A!$XFE$1',
    '=A!$A$0',
    '=A!$A$1048577',
    '',
  ])('is none for %j', (formula) => {
    expect(areaOfName(formula, 'A')).toBeUndefined();
  });
});
