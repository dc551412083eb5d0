import { cellInput } from '../../src/workbook/literal';

describe('what is written into a cell', () => {
  it.each([
    '=1+1',
    '+39 051',
    '-',
    '@nome',
    "'citato",
    ' =x',
    '1/1',
    '15%',
    'gen 2021',
    'VERO',
    'true',
    '#N/A',
    '12'.repeat(25),
    `€ ${'1.000.'.repeat(8)}000,50`,
  ])('keeps the text %j from being read as something else', (text) => {
    expect(cellInput(text)).toBe(`'${text}`);
  });

  it.each(['Durata', 'Presidente e Giunta', 'a'.repeat(50) + ' 1'])('leaves %j alone', (text) => {
    expect(cellInput(text)).toBe(text);
  });

  it('lets numbers, truth values, blanks and formulas through', () => {
    expect(cellInput(0.5)).toBe(0.5);
    expect(cellInput(false)).toBe(false);
    expect(cellInput(null)).toBe('');
    expect(cellInput('')).toBe('');
    expect(cellInput({ formula: '=SUM(A1:A2)' })).toBe('=SUM(A1:A2)');
  });
});
