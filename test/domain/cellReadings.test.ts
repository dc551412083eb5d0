import { deadlineIn, planValueIn, weightIn } from '../../src/domain/cellReadings';

describe('a weight in a cell', () => {
  it.each([
    [15, false, 15],
    [0.05, true, 5],
    [0.07, true, 7],
    [0.333, true, 33.3],
    [1, true, 100],
    [0.05, false, 0.05],
    ['15%', false, 15],
    // A text is read as it stands, whatever the format of its cell.
    ['15%', true, 15],
    ['', true, null],
    [null, false, null],
    ['trenta', true, undefined],
    [true, false, undefined],
    [NaN, true, undefined],
  ])('%p, shown as a percentage: %p, is %p', (value, isPercent, weight) => {
    expect(weightIn(value, isPercent)).toBe(weight);
  });
});

describe('a number or words', () => {
  it.each([
    [0.45, true, '45%'],
    [0.455, true, '45,5%'],
    [0.45, false, 0.45],
    ['1 delibera', false, '1 delibera'],
    ['  ', false, null],
    [false, false, 'FALSO'],
    [true, false, 'VERO'],
  ])('%p, shown as a percentage: %p, is %p', (value, isPercent, read) => {
    expect(planValueIn(value, isPercent)).toBe(read);
  });
});

describe('a deadline', () => {
  it.each([
    // A year was read as the 17/07/1905.
    [2025, '2025'],
    [1900, '1900'],
    [2199, '2199'],
    // The first and the last of the serials that are dates.
    [20_000, '03/10/1954'],
    [79_999, '10/01/2119'],
    [46_203, '30/06/2026'],
    [46_203.5, '30/06/2026'],
    ['31.12.2024', '31.12.2024'],
    ['31/12/24', '31/12/24'],
    ['30/06', '30/06'],
    ['29/02', '29/02'],
    ['2026-06-30', '2026-06-30'],
    ['giugno 2026', 'giugno 2026'],
    ['12/2026', '12/2026'],
    ['entro il 30/06/2026', 'entro il 30/06/2026'],
    ['entro il 30/06/26', 'entro il 30/06/26'],
    // No dates: an act and a version of a document.
    ['delibera 31/06/20265', 'delibera 31/06/20265'],
    ['capitolo 1.31.06.2026', 'capitolo 1.31.06.2026'],
    ['capitolo 31.06.2026.1', 'capitolo 31.06.2026.1'],
    ['per tutto l’anno 2024', 'per tutto l’anno 2024'],
    ['', ''],
    [null, ''],
  ])('%p is «%s»', (value, text) => {
    expect(deadlineIn(value)).toEqual({ text, isUnderstood: true });
  });

  it.each([
    '31/06/2026',
    '31.06.26',
    '30/02',
    '29/02/2025',
    '2026-06-31',
    'giugno',
    'Giu.',
    'entro il 31/06/2026',
    'entro il 31/06/26',
    'entro il 31/06/2026, se possibile',
    ' giugno ',
    ' 31/06/2026 ',
    1899,
    2200,
    19_999,
    80_000,
    'dal 01/01/2026 al 31/04/2026',
    45,
    true,
  ])('%p says no day', (value) => {
    expect(deadlineIn(value)).toEqual({
      text: String(value),
      isUnderstood: false,
    });
  });
});
