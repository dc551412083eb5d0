/** A result beside its target: what is asked about, and what is not. */
import { resultDoubt } from '../../../src/domain/monitoring/resultDoubt';

const doubt = (result: string, target: string | number | null, polarity: string | null = null) =>
  resultDoubt({ result, target, baseline: null, polarity });

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

it.each([
  ['', '45%'],
  ['non misurabile', '45%'],
  ['40', null],
  ['40', 'Relazione approvata dalla Giunta'],
  ['SI', 'SI'],
  ['0,4', '45%'],
  ['12 giorni', '≤ 15 giorni'],
])('%j beside %j is no doubt', (result, target) => expect(doubt(result, target)).toBeNull());
