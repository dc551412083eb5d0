/** A result beside its target: what is asked about, and what is not. */
import { serialOf } from '../../../src/domain/dates';
import { resultDoubt } from '../../../src/domain/monitoring/resultDoubt';

/** A plan of 2026, at its half-year. */
const SPAN = { from: serialOf(2026, 1, 1), to: serialOf(2026, 6, 30) };

const doubt = (result: string, target: string | number | null, polarity: string | null = null) =>
  resultDoubt({ result, target, baseline: null, polarity, span: SPAN });

it('40 beside 45% is probably 40%', () => {
  expect(doubt('40', '45%')).toEqual({ why: 'consuntivo: scrivere 40%', suggestion: '40%' });
  expect(doubt('40%', '45%')).toBeNull();
  expect(doubt(' 40 ', 'almeno il 45%')?.suggestion).toBe('40%');
});

it('days beside hours, a date without its year, words: asked about, and nothing is guessed', () => {
  expect(doubt('3 giorni', '72 ore')).toEqual({
    why: 'consuntivo: è in «giorni», il target in «ore»',
    suggestion: null,
  });
  expect(doubt('31/12', '31/12/2026')?.why).toContain('anno');
  expect(doubt('quasi tutti', 10)).toEqual({
    why: 'consuntivo: «quasi tutti» non è un numero',
    suggestion: null,
  });
});

it('a day of another year, or later than the round, is asked about', () => {
  const before = {
    why: 'è una data prima dell’inizio del piano, il 01/01/2026',
    suggestion: null,
  };
  expect(doubt('15/10/2025', '30/09/2026', 'entro_data')).toEqual(before);
  // The target says it by itself; so it is where a late day counts for nothing.
  expect(doubt('31/12/2025', '30/09/2026')).toEqual(before);
  expect(doubt('31/12/2025', '30/09/2026', 'soglia_max')).toEqual(before);
  expect(doubt('01/07/2026', '30/09/2026', 'entro_data')).toEqual({
    why: 'è una data dopo quella del giro, il 30/06/2026',
    suggestion: null,
  });
  for (const day of ['01/01/2026', '30/06/2026'])
    expect(doubt(day, '30/09/2026', 'entro_data')).toBeNull();
});

it.each([
  ['', '45%'],
  ['non misurabile', '45%'],
  ['40', null],
  ['40', 'Relazione approvata dalla Giunta'],
  ['SI', 'SI'],
  ['0,4', '45%'],
  ['12 giorni', '≤ 15 giorni'],
])('%j beside %j is no doubt', (result, target) => expect(doubt(result, target)).toBeNull());
