import { bandOf } from '../../../src/domain/scoring/bandOf';

const bands = [
  { threshold: 0.6, label: 'C' },
  { threshold: 0.95, label: 'A' },
  { threshold: 0.8, label: 'B' },
];

it.each([
  [0.95, true, 0, 'A'],
  [0.945, true, 0, 'A'],
  [0.945, true, 1, 'B'],
  [0.945, false, 0, 'B'],
  [0.6, false, 2, 'C'],
  [0.59, false, 2, null],
])(
  'of %s, rounded before %s with %s decimals: %s',
  (score, roundsBeforeBanding, decimals, band) => {
    expect(bandOf(score, { bands, roundsBeforeBanding, decimals })).toBe(band);
  },
);

it('is none where the SMVP has no bands', () => {
  expect(bandOf(1, { bands: [], roundsBeforeBanding: true, decimals: 2 })).toBeNull();
});
