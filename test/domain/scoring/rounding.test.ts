import { isRoundedAt, roundedAt } from '../../../src/domain/scoring/rounding';

it.each([
  ['obiettivo', true, true, true],
  ['settore', false, true, true],
  ['ente', false, false, true],
  ['nessuno', false, false, false],
] as const)('rounds from the level of the SMVP on: %s', (from, objective, unit, authority) => {
  const levels = ['obiettivo', 'settore', 'ente'] as const;
  expect(levels.map((level) => isRoundedAt(level, from))).toEqual([objective, unit, authority]);
});

it('rounds the fraction to two decimals more than its percentage', () => {
  const smvp = { roundedFrom: 'settore', decimals: 1 } as const;
  expect(roundedAt('settore', 0.84565, smvp)).toBe(0.846);
  expect(roundedAt('obiettivo', 0.84565, smvp)).toBe(0.84565);
});
