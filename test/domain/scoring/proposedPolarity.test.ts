/** The polarity that a target's words propose is one with which its degree can be computed. */
import type { PlanValue } from '../../../src/domain/objective';
import { Rejection } from '../../../src/domain/rejection';
import { degreeOf } from '../../../src/domain/scoring/degree';
import { polarityOfName, proposedPolarity } from '../../../src/domain/scoring/proposedPolarity';

it.each<[PlanValue, string]>([
  [80, 'crescente'],
  ['80%', 'crescente'],
  ['almeno 30', 'crescente'],
  ['≥ 80%', 'crescente'],
  ['non oltre 5', 'decrescente'],
  ['≤ 0', 'decrescente'],
  ['entro 30 giorni', 'decrescente'],
  ['entro il 30/06/2026', 'entro_data'],
  ['30/06/2026', 'entro_data'],
  ['3%-5%', 'intervallo'],
  ['+10%', 'crescente'],
  ['-10%', 'decrescente'],
  ['SI', 'crescente'],
  ['NO', 'uguale'],
  ['aggiudicazione', 'crescente'],
  [null, 'crescente'],
  ['', 'crescente'],
])('%p is %s', (target, polarity) => {
  expect(proposedPolarity({ target })).toBe(polarity);
});

it.each<[PlanValue, unknown]>([
  [80, 40],
  ['non oltre 5', 10],
  ['≤ 0', -3],
  ['entro 30 giorni', '40 giorni'],
  ['30/06/2026', '30/06/2026'],
  ['3%-5%', 0.04],
  ['-10%', '-8%'],
  ['NO', 'NO'],
])('%p can be scored with it, and as without one', (target, actual) => {
  const cells = { actual, target, baseline: null, form: 'rapporto' } as const;
  const given = degreeOf({ ...cells, polarity: proposedPolarity({ target }) });
  const without = degreeOf(cells);
  expect(given).not.toBeInstanceOf(Rejection);
  expect((given as { value: number }).value).toBe((without as { value: number }).value);
});

it.each<[string, PlanValue, PlanValue, string]>([
  ['Tempi medi di pagamento', 30, null, 'decrescente'],
  ['Numero di reclami', 5, null, 'decrescente'],
  ['Riduzione dei tempi medi di rilascio', 30, null, 'decrescente'],
  ['Riduzione dei tempi medi di rilascio', '10%', null, 'crescente'],
  ['Riduzione del contenzioso', 20, 30, 'decrescente'],
  ['Riduzione dei consumi', '90%', '100%', 'decrescente'],
  ['Percentuale di riduzione dei consumi', '10%', '5%', 'crescente'],
  // The target's own words and dates come first.
  ['Tempi medi di pagamento', '+10%', null, 'crescente'],
  ['Tempi medi di pagamento', 'almeno 5', null, 'crescente'],
  ['Numero di utenti', 30, 40, 'crescente'],
])('%s: %p, from %p, is %s', (description, target, baseline, polarity) => {
  expect(proposedPolarity({ description, target, baseline })).toBe(polarity);
});

it.each<[string, string | undefined]>([
  ['Tempi medi di pagamento', 'decrescente'],
  ['Approvazione del regolamento entro il 30/06', 'entro_data'],
  ['Pratiche concluse entro i termini', undefined],
  ['Numero di utenti', undefined],
])('before there is a target %s says %p', (description, polarity) => {
  expect(polarityOfName(description)).toBe(polarity);
});
