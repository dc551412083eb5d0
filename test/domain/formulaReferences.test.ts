import { referencesIn } from '../../src/domain/formulaReferences';

const cell = (sheet: string, row: number, column: number) => ({ sheet, row, column });

describe('the cells of other sheets that a formula refers to', () => {
  it.each([
    ["='Ob 1'!$B$7", [cell('Ob 1', 6, 1)]],
    ['=Sintesi!B7', [cell('Sintesi', 6, 1)]],
    ['=Attività_2.b!A1', [cell('Attività_2.b', 0, 0)]],
    ['=_elenco!A1', [cell('_elenco', 0, 0)]],
    ['=elenco!b$12', [cell('elenco', 11, 1)]],
    ["='L''Aquila'!A1", [cell("L'Aquila", 0, 0)]],
    [`='Ob "uno"'!A1`, [cell('Ob "uno"', 0, 0)]],
    [`='Ob ''"''A'!A1`, [cell(`Ob '"'A`, 0, 0)]],
    ['=Elenco!AA1048576', [cell('Elenco', 1_048_575, 26)]],
    ['=Elenco!XFD1', [cell('Elenco', 0, 16_383)]],
  ])('%s', (formula, found) => {
    expect(referencesIn(formula)).toEqual(found);
  });

  it('come in order, of an area the first cell alone', () => {
    expect(referencesIn("=SUM('Ob 2'!C3:D9)+Elenco!A1*'Ob 1'!B2")).toEqual([
      cell('Ob 2', 2, 2),
      cell('Elenco', 0, 0),
      cell('Ob 1', 1, 1),
    ]);
  });

  it.each([
    ['a text', "'Ob 1'!A1"],
    ['the own sheet', '=$A$1+B2:C3'],
    ['one that was deleted', '=#REF!$A$1'],
    ['words that look like one', '="vedi Elenco!A1"&B1'],
    ['words in quotation marks, within words', '="""Elenco!A1"" e Elenco!A1"'],
    ['a name of a sheet', '=Elenco!Titolo'],
    ['a name that begins like a cell', '=Elenco!AB12_totale'],
    ['a function', '=Elenco!LOG10(2)'],
    ['what has more figures than rows have', '=Elenco!A12345678'],
  ])('are none of %s', (_, formula) => {
    expect(referencesIn(formula)).toEqual([]);
  });

  it('are found beside texts with apostrophes and quotation marks', () => {
    expect(referencesIn(`="L'"&'Ob 1'!A1&""""&'Ob 2'!A1`)).toEqual([
      cell('Ob 1', 0, 0),
      cell('Ob 2', 0, 0),
    ]);
  });
});
