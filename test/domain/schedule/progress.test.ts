import fc from 'fast-check';
import { NO_DATE } from '../../../src/domain/schedule/calendar';
import { countMarks } from '../../../src/domain/schedule/marks';
import { deviation, expectedProgress, progress } from '../../../src/domain/schedule/progress';
import { MONTHS, phaseOn } from './support';

const PLANNED = [2, 3, 4, 5];

describe('progress', () => {
  it.each<[planned: number[], done: number[], share: number | null]>([
    [PLANNED, [], 0],
    [PLANNED, [2], 0.25],
    [PLANNED, [2, 3, 4, 5], 1],
    [[2, 3], [4, 5, 6], 1],
    [[], [1], null],
  ])('of %j done in %j is %j', (planned, done, share) => {
    expect(progress(phaseOn([12, 31], planned, done))).toBe(share);
    const marks = (months: number[]) => countMarks(months, NO_DATE);
    expect(progress({ planned: marks(planned), done: marks(done) })).toBe(share);
  });

  it('does not count a period before it begins', () => {
    expect(progress(phaseOn([4, 30], PLANNED, PLANNED))).toBe(0.75);
    expect(progress(phaseOn([5, 1], PLANNED, PLANNED))).toBe(1);
    expect(progress(phaseOn([1, 31], PLANNED, PLANNED))).toBe(0);
  });

  it('never falls when a mark is added, nor with time', () => {
    const done = fc.subarray(MONTHS, { maxLength: 11 });
    const day = fc.tuple(fc.integer({ min: 1, max: 11 }), fc.integer({ min: 1, max: 28 }));
    const plans = fc.subarray(MONTHS, { minLength: 1 });
    fc.assert(
      fc.property(plans, done, fc.nat(), day, (plan, marks, pick, at) => {
        const free = MONTHS.filter((month) => !marks.includes(month));
        const more = [...marks, free[pick % free.length]!];
        const before = progress(phaseOn(at, plan, marks))!;
        const after = progress(phaseOn(at, plan, more))!;
        const later = progress(phaseOn([at[0] + 1, 1], plan, more))!;
        expect(after).toBeGreaterThanOrEqual(before);
        expect(later).toBeGreaterThanOrEqual(after);
        expect(later).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('expected progress', () => {
  it.each<[month: number, day: number, share: number]>([
    [1, 31, 0],
    [2, 27, 0],
    [2, 28, 0.25],
    [3, 30, 0.25],
    [3, 31, 0.5],
    [12, 31, 1],
  ])('in month %d on the %d is %d', (month, day, share) => {
    expect(expectedProgress(phaseOn([month, day], PLANNED).planned)).toBe(share);
  });

  it('is none where nothing is planned', () => {
    expect(expectedProgress(phaseOn([12, 31], []).planned)).toBeNull();
  });
});

describe('the deviation', () => {
  it.each<[done: number[], at: [number, number], difference: number]>([
    [[2, 3], [6, 30], -0.5],
    [[2, 3], [3, 31], 0],
    [[1, 2, 3], [3, 31], 0.25],
    [[2, 3, 4], [3, 31], 0],
    [[], [12, 31], -1],
    [[1, 2, 3, 4, 5], [1, 1], 0.25],
  ])('done %j on %j is %d', (done, at, difference) => {
    expect(deviation(phaseOn(at, PLANNED, done))).toBe(difference);
  });

  it('is free of the noise of binary fractions', () => {
    const plan = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    expect(deviation(phaseOn([3, 31], plan, [1]))).toBe(-0.2);
    expect(deviation(phaseOn([2, 1], plan, [1, 2]))).toBe(0.1);
  });

  it('is none where nothing is planned', () => {
    expect(deviation(phaseOn([3, 31], [], [1]))).toBeNull();
  });
});
