import { Rejection } from '../../../src/domain/rejection';
import { indicatorDegree } from '../../../src/domain/scoring/indicatorDegree';
import { defaultSmvp, type Smvp } from '../../../src/domain/smvp';

type Given = Parameters<typeof indicatorDegree>[0];

const degree = (
  indicator: Given,
  actual: string | number | null,
  target: string | number | null,
  smvp: Partial<Smvp> = {},
) => {
  const found = indicatorDegree(indicator, { actual, target }, { ...defaultSmvp(), ...smvp });
  return found instanceof Rejection ? found.message : found.value;
};

it.each<
  [string, number | string, Given, string | number | null, string | number | null, Partial<Smvp>]
>([
  ['a ratio', 0.8, {}, 8, 10, {}],
  ['at most the cap', 1, {}, 12, 10, {}],
  ['without a cap', 1.2, {}, 12, 10, { cap: null }],
  ['below the threshold of the authority', 0, {}, 3, 10, { threshold: 0.5 }],
  ['below a threshold of its own', 0, { threshold: '90%' }, 8, 10, { threshold: 0.5 }],
  [
    'with a threshold of its own that is reached',
    0.4,
    { threshold: 0.3 },
    4,
    10,
    { threshold: 0.5 },
  ],
  ['decreasing', 0.5, { polarity: 'decrescente' }, 20, 10, {}],
  [
    'decreasing by excess',
    0.25,
    { polarity: 'decrescente' },
    35,
    20,
    { decreasing: 'decrescente_scarto' },
  ],
  ['in words of its own', 1, { polarity: 'non oltre il target' }, 5, 10, {}],
  ['from the baseline', 0.5, { baseline: 20 }, 15, 10, { baselineForm: 'da_partenza' }],
  ['with a baseline that does not count', 0.8, { baseline: 5 }, 8, 10, {}],
  ['late', 0, {}, '15/07/2026', 'entro il 30/06/2026', {}],
  [
    'late within the tolerance',
    0.5,
    {},
    '15/07/2026',
    'entro il 30/06/2026',
    { delayTolerance: 30 },
  ],
  [
    'late where no day is tolerated',
    0,
    {},
    '15/07/2026',
    'entro il 30/06/2026',
    { delayTolerance: 0 },
  ],
  ['not measured', 'consuntivo: manca il valore raggiunto', {}, null, 10, {}],
])('a degree is computed as on its sheet: %s', (_, expected, indicator, actual, target, smvp) => {
  expect(degree(indicator, actual, target, smvp)).toBe(expected);
});
