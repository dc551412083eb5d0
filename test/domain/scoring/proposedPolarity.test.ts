/** The polarity that a target's words propose is one with which its degree can be computed. */
import type { PlanValue } from '../../../src/domain/objective';
import { Rejection } from '../../../src/domain/rejection';
import { degreeOf } from '../../../src/domain/scoring/degree';
import { proposedPolarity } from '../../../src/domain/scoring/proposedPolarity';

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
  expect(proposedPolarity(target)).toBe(polarity);
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
  const given = degreeOf({ ...cells, polarity: proposedPolarity(target) });
  const without = degreeOf(cells);
  expect(given).not.toBeInstanceOf(Rejection);
  expect((given as { value: number }).value).toBe((without as { value: number }).value);
});
