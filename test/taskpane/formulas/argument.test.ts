import { readArgument } from '../../../src/taskpane/formulas/argument';
import type { ParameterInfo } from '../../../src/taskpane/formulas/catalogue';

const parameter = (changes: Partial<ParameterInfo> = {}): ParameterInfo => ({
  name: 'valore',
  description: '',
  isRange: false,
  isOptional: false,
  choices: [],
  ...changes,
});

const read = (text: string, changes: Partial<ParameterInfo> = {}, decimal = ',') =>
  readArgument(
    { text, sheet: 'Dati' },
    { parameter: parameter(changes), names: ['PIAO_DataRiferimento'], decimal },
  );

const cells = (sheet: string, address: string) => ({
  kind: 'cells',
  place: { sheet, cells: address },
});
const number = (digits: number, isPercent = false) => ({ kind: 'number', digits, isPercent });
const text = (content: string) => ({ kind: 'text', text: content });
const problem = (kind: string) => ({ kind: 'problem', problem: kind });

describe('an argument typed by the user', () => {
  it.each([
    ['b2', cells('Dati', 'B2')],
    ['=$B$2', cells('Dati', '$B$2')],
    ["'Ob 1-1'!c3", cells('Ob 1-1', 'C3')],
    ['piao_datariferimento', { kind: 'name', name: 'PIAO_DataRiferimento' }],
    ['12,5', number(12.5)],
    ['1.234,56', number(1234.56)],
    ['1.500', number(1500)],
    ['0.5', number(0.5)],
    ['-3', number(-3)],
    ['92,5%', number(92.5, true)],
    ['60 %', number(60, true)],
    ['€ 5.000', number(5000)],
    ['5000 €', number(5000)],
    ['31/12/2024', { kind: 'date', serial: 45657 }],
    ['2024-12-31', { kind: 'date', serial: 45657 }],
    ['1.2.2024', { kind: 'date', serial: 45323 }],
    ['31/02/2024', problem('badDate')],
    ['Vero', { kind: 'truth', value: true }],
    ['FALSO', { kind: 'truth', value: false }],
    ['SI', text('SI')],
    ['30/06', text('30/06')],
    ['Conclusa in ritardo', text('Conclusa in ritardo')],
    ['Strategicità 100 – Peso 80%', text('Strategicità 100 – Peso 80%')],
    ['"B2"', text('B2')],
    ['"12"', text('12')],
    ['"detta ""X"""', text('detta "X"')],
    ['"senza fine', problem('openQuote')],
    ['"due "virgolette"', problem('openQuote')],
    ['detta "X"', text('detta "X"')],
    ['=A1*2', problem('formula')],
    ['=Conclusa', problem('formula')],
    ['Dati!', problem('noRange')],
    ['B2:B10', problem('oneCell')],
    ['x'.repeat(255), text('x'.repeat(255))],
    ['x'.repeat(256), problem('tooLong')],
    ['  ', problem('missing')],
  ])('for one cell: %s', (typed, expected) => {
    expect(read(typed)).toEqual(expected);
  });

  it.each([
    ['B2:B10', cells('Dati', 'B2:B10')],
    ['C:C', cells('Dati', 'C:C')],
    ['Altro!B2', cells('Altro', 'B2')],
    ['30', number(30)],
    ['"SUAP"', text('SUAP')],
    ['B2-B10', problem('noRange')],
    ['gradi', problem('noRange')],
    ['ZZZZ1:B2', problem('noRange')],
  ])('for a range: %s', (typed, expected) => {
    expect(read(typed, { isRange: true })).toEqual(expected);
  });

  it.each([
    ['12.5', number(12.5)],
    ['1,234.56', number(1234.56)],
    ['1,500', number(1500)],
    ['1.500', number(1.5)],
    ['12,5', text('12,5')],
    ['92.5%', number(92.5, true)],
    ['+7', number(7)],
  ])('with a decimal point: %s', (typed, expected) => {
    expect(read(typed, {}, '.')).toEqual(expected);
  });

  it('may be left out when it is optional', () => {
    expect(read('', { isOptional: true })).toEqual({ kind: 'omitted' });
    expect(read('', { isOptional: true, isRange: true })).toEqual({ kind: 'omitted' });
  });

  it('is the word that was chosen among those offered', () => {
    const choices = [{ word: 'zero', meaning: 'Conta come 0.' }];
    expect(read('zero', { choices, isOptional: true })).toEqual(text('zero'));
    expect(read('', { choices, isOptional: true })).toEqual({ kind: 'omitted' });
  });
});
