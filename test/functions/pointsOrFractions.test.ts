/** Points where fractions are meant, or the other way round: refused with the question, never a score a hundredfold wrong. */
import { bad, call, missing } from './support';

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const BANDS = column('C', 'B', 'A');

describe('points and fractions mixed', () => {
  it.each<[string, unknown[], string]>([
    ['PUNTEGGIO', [column(100, 0.8), column(50, 50)], 'gradi: 100 e 0,8: punti o percentuali?'],
    ['PUNTEGGIO', [column(0.8, 100), column(50, 50)], 'gradi: 100 e 0,8: punti o percentuali?'],
    ['PUNTEGGIO', [column('80%', 84), column(50, 50)], 'gradi: 84 e 0,8: punti o percentuali?'],
    [
      'FASCIA',
      [84, column(0.6, 0.8, 0.95), BANDS],
      'punteggio: 84 con soglie fino a 0,95: punti o percentuali?',
    ],
    [
      'FASCIA',
      [0.85, column(60, 80, 95), BANDS],
      'punteggio: 0,85 con soglie fino a 95: punti o percentuali?',
    ],
    // It would be in the lowest band, which begins at 0.
    [
      'FASCIA',
      [0.85, column(0, 80, 95), BANDS],
      'punteggio: 0,85 con soglie fino a 95: punti o percentuali?',
    ],
    [
      'FASCIA',
      ['85%', column(0, 80, 95), BANDS],
      'punteggio: 0,85 con soglie fino a 95: punti o percentuali?',
    ],
    ['VERIFICA_PAGAMENTI', [1, '100%'], 'peso: 1 punto o 100%? Per il 100% scrivere 100'],
  ])('%s(%j) is refused', (id, given, message) => {
    expect(call(id, ...given)).toEqual(bad(message));
  });

  it.each<[string, unknown[], unknown]>([
    ['PUNTEGGIO', [column(84, 70), column(50, 50)], 77],
    ['PUNTEGGIO', [column(1, 3, 4), column(1, 1, 2)], 3],
    ['PUNTEGGIO', [column(1.5, 0.3), column(50, 50)], 0.9],
    ['FASCIA', [84, column(60, 80, 95), BANDS], 'B'],
    ['FASCIA', [0.84, column(0.6, 0.8, 0.95), BANDS], 'B'],
    ['FASCIA', [0, column(0, 80, 95), BANDS], 'C'],
    ['FASCIA', ['84%', column('60%', '80%', '95%'), BANDS], 'B'],
  ])('%s(%j), all of one kind, is computed', (id, given, result) => {
    expect(call(id, ...given)).toBe(result);
  });

  it('a blank is no fraction, nor a score', () => {
    expect(call('PUNTEGGIO', column(100, ''), column(50, 50))).toBe(100);
    expect(call('FASCIA', '', column(0, 80, 95), BANDS)).toEqual(
      missing(expect.any(String) as never),
    );
  });
});
