/** The value of a function, or in words why it has none. */
import { call } from './support';

const table = (name: unknown, ...given: unknown[]) =>
  call(
    'VALORE_O_MOTIVO',
    name,
    given.map((each) => (Array.isArray(each) ? each : [[each]])),
  );

/** The one cell that it fills, or its refusal. */
function reason(name: unknown, ...given: unknown[]): unknown {
  const answer = table(name, ...given);
  if (!Array.isArray(answer)) return answer;
  const [[cell] = [], ...others] = answer as unknown[][];
  expect(others).toEqual([]);
  return cell;
}

describe('VALORE_O_MOTIVO', () => {
  it('is the value where there is one, number or text', () => {
    expect(reason('GRADO', 8, 10)).toBe(0.8);
    expect(reason(' leggi_peso ', 'Peso 80%')).toBe(80);
    expect(reason('STATO_FASE', [['X', '']], [['X', '']], '31/12/2021', 2021)).toBe('Conclusa');
    expect(reason('VERIFICA_PESI', [[60], [40]])).toBe('OK');
  });

  it('is the words of the refusal, with the place of the cell', () => {
    expect(reason('AVANZAMENTO', [['X', 'X', 'X']], [['X', '', 'forse']])).toBe(
      'realizzato, colonna 3: «forse» non è un segno (usare X)',
    );
    expect(reason('GRADO', 'forse', 10)).toMatch(/^consuntivo: «forse» non/);
    expect(reason('VERIFICA_PESI', [['alto'], [40]])).toMatch(/^pesi, riga 1: «alto» non/);
  });

  it('is blank where there are no data', () => {
    expect(reason('GRADO', '', 10)).toBe('');
    expect(reason('AVANZAMENTO', [['', '']], [['', '']])).toBe('');
    expect(reason('VERIFICA_PESI', [[''], ['']])).toBe('');
  });

  it('takes arguments that are left out at the end, or "" for one between', () => {
    expect(reason('GRADO', 12, 10, '', '', '', 'nessuno')).toBe(1.2);
    expect(reason('GRADO', 12, 10)).toBe(1);
  });

  it.each([[''], [' '], [null]])('asks for its function: %p', (name) => {
    expect(refused(() => reason(name, 1))).toMatchObject({
      code: '#VALUE!',
      message: 'funzione: manca il nome della funzione PIAO',
    });
  });

  it.each([['GRADI'], [3], [true]])('refuses %p, which is no function', (name) => {
    expect(refused(() => reason(name, 1))).toMatchObject({
      code: '#VALUE!',
      message: expect.stringMatching(/^funzione: «.*» non è una funzione PIAO$/),
    });
  });

  it('fills the cells of a function that fills several, or one with the words', () => {
    const groups = [['Tributi'], ['SUAP'], ['Tributi']];
    expect(table('VERIFICA_PESI', [[60], [90], [40]], 100, groups)).toEqual([
      ['Tributi', 100, 'OK'],
      ['SUAP', 90, 'Somma 90: mancano 10'],
    ]);
    expect(reason('VERIFICA_PESI', [['alto'], [90], [40]], 100, groups)).toMatch(
      /^pesi, riga 1: «alto» non/,
    );
  });

  it('passes on an error that is in the cells: its place tells of it', () => {
    expect(refused(() => reason('GRADO', '#DIV/0!', 10))).toMatchObject({ code: '#DIV/0!' });
  });
});

/** What a function answers, or throws, where it gives no value. */
function refused(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}
