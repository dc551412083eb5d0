import { parseReference, referenceText } from '../../src/workbook/reference';

describe('parseReference', () => {
  it.each([
    ['b2:b10', undefined, 'B2:B10', { row: 1, column: 1, rows: 9, columns: 1 }],
    [' $B$2 ', undefined, '$B$2', { row: 1, column: 1, rows: 1, columns: 1 }],
    ['C10:B2', undefined, 'C10:B2', { row: 1, column: 1, rows: 9, columns: 2 }],
    ['Dati!A1', 'Dati', 'A1', { row: 0, column: 0, rows: 1, columns: 1 }],
    ['Ob 1-1!A1', 'Ob 1-1', 'A1', { row: 0, column: 0, rows: 1, columns: 1 }],
    ["'L''obiettivo'!A1:B2", "L'obiettivo", 'A1:B2', { row: 0, column: 0, rows: 2, columns: 2 }],
    ['B:$C', undefined, 'B:$C', { row: 0, column: 1, rows: 1_048_576, columns: 2 }],
    ['2:3', undefined, '2:3', { row: 1, column: 0, rows: 2, columns: 16_384 }],
    [
      'XFD1048576',
      undefined,
      'XFD1048576',
      { row: 1_048_575, column: 16_383, rows: 1, columns: 1 },
    ],
  ])('reads %s', (text, sheet, cells, area) => {
    expect(parseReference(text)).toEqual({ sheet, cells, area });
  });

  it.each([
    '',
    '12',
    'Conclusa',
    'A0',
    'A1:',
    'XFE1',
    'A1048577',
    'A1;B2',
    '[Altro]Dati!A1',
    "'Dati!A1",
    '!A1',
  ])('does not read %p', (text) => {
    expect(parseReference(text)).toBeUndefined();
  });
});

describe('referenceText', () => {
  it.each([
    ['Dati', 'dati', 'B2'],
    ['Dati', 'Sintesi', 'Dati!B2'],
    ['Qualità_2', 'Sintesi', 'Qualità_2!B2'],
    ['Ob 1-1', 'Sintesi', "'Ob 1-1'!B2"],
    ["L'obiettivo", 'Sintesi', "'L''obiettivo'!B2"],
    ['AB12', 'Sintesi', "'AB12'!B2"],
    ['R1C1', 'Sintesi', "'R1C1'!B2"],
    ['2024', 'Sintesi', "'2024'!B2"],
  ])('of a cell on %s from %s', (sheet, home, text) => {
    expect(referenceText(sheet, 'B2', home)).toBe(text);
  });
});
