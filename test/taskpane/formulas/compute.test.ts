import { FUNCTIONS } from '../../../src/functions/registry';
import { GROUPS } from '../../../src/taskpane/formulas/catalogue';
import type { FunctionName } from '../../../src/taskpane/formulas/catalogue';
import { compute } from '../../../src/taskpane/formulas/compute';
import { shownValue } from '../../../src/taskpane/formulas/shown';
import { CATALOGUES } from '../catalogues';

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

describe('compute', () => {
  it.each<[FunctionName, unknown[], unknown]>([
    ['PUNTEGGIO', [column(1, 0.8, 0.5), column(50, 30, 20), null, null], [[0.84]]],
    ['VERIFICA_PESI', [column(50, 40), null, null], [['Somma 90: mancano 10']]],
    ['NORMALIZZA_PESI', [column(1, 1, 1), null, null], [[33.34], [33.33], [33.33]]],
    ['LEGGI_PESO', ['Peso 80%'], [[80]]],
    ['SEMAFORO', ['In ritardo'], [[1]]],
    ['VALORE_O_MOTIVO', ['GRADO', 8, 10], [[0.8]]],
    ['VALORE_O_MOTIVO', ['GRADO', 'forse', 10], [['consuntivo: «forse» non è un numero']]],
    ['PREMIO', [5000, 0.925, null, null, null], [[4625]]],
    ['CRONOPROGRAMMA', [44197, 44255, 2021, 4], [['X', '', '', '']]],
  ])('%s', (name, given, result) => {
    expect(compute(name, given)).toEqual(result);
  });

  it('has every function: none throws, whatever it is given', () => {
    const inWords = new Set(['ESITO_PUNTEGGIO', 'MOTIVO']);
    const names = Object.values(GROUPS).flat();
    expect(new Set(names)).toEqual(new Set(FUNCTIONS.keys()));
    for (const name of names) {
      const [[first] = []] = compute(name, [null, null, null, null, null, null]);
      const refusal = expect.objectContaining({ code: expect.any(String) });
      expect([name, first]).toEqual([name, inWords.has(name) ? expect.any(String) : refusal]);
    }
  });

  it('gives the message of an error', () => {
    expect(compute('VALORE_O_MOTIVO', [null, null])).toEqual([
      [expect.objectContaining({ message: 'funzione: manca il nome della funzione PIAO' })],
    ]);
    expect(compute('PUNTEGGIO', [column(1, ''), column(50, 50), 'errore', null])).toEqual([
      [expect.objectContaining({ code: '#VALUE!', message: 'gradi, riga 2: manca il grado' })],
    ]);
  });

  it('passes on the first error among the cells, as Excel does without calling the function', () => {
    const given = [column(1, '#DIV/0!'), column(50, '#N/A'), null, null];
    expect(compute('PUNTEGGIO', given)).toEqual([[expect.objectContaining({ code: '#DIV/0!' })]]);
    // Excel would not call LEGGI_PESO either, which could read the error itself as a text.
    expect(compute('LEGGI_PESO', ['#REF!'])).toEqual([
      [expect.objectContaining({ code: '#REF!' })],
    ]);
  });
});

describe('shownValue', () => {
  const words = (language: 'it' | 'en') => {
    const { notation, locale, errorNames } = CATALOGUES[language].formulas;
    return { ...notation, locale, errorNames };
  };
  const error = (code: string) => ({ code, message: 'perché' });

  it.each([
    [0.84, 'fraction', '84,0%', '84.0%'],
    [0.857142857142857, undefined, '0,857142857', '0.857142857'],
    [12345.5, undefined, '12345,5', '12345.5'],
    [12345.5, 'euro', '12.345,50', '12,345.50'],
    [28.5, 'days', '28,50', '28.50'],
    [44228, 'date', '01/02/2021', '01/02/2021'],
    [true, undefined, 'VERO', 'TRUE'],
    [false, undefined, 'FALSO', 'FALSE'],
    ['Somma 90', 'fraction', 'Somma 90', 'Somma 90'],
    [error('#VALUE!'), 'fraction', '#VALORE!', '#VALUE!'],
    [error('#N/A'), undefined, '#N/D', '#N/A'],
    [error('#DIV/0!'), undefined, '#DIV/0!', '#DIV/0!'],
  ] as const)('%p as %s', (value, format, italian, english) => {
    expect(shownValue(value, format, words('it'))).toBe(italian);
    expect(shownValue(value, format, words('en'))).toBe(english);
  });
});
