import {
  deadlineDegree,
  evenDelay,
  noDelay,
  steppedDelay,
} from '../../../src/domain/scoring/deadline';

describe('the degree of a deadline', () => {
  const even = evenDelay(20);
  const stepped = steppedDelay([
    { days: 15, degree: 0.9 },
    { days: 30, degree: 0.8 },
  ]);

  it.each([
    [0, 1, 1, 1],
    [-3, 1, 1, 1],
    [1, 0, 0.95, 0.9],
    [10, 0, 0.5, 0.9],
    [15, 0, 0.25, 0.9],
    [16, 0, 0.2, 0.8],
    [19, 0, 0.05, 0.8],
    [20, 0, 0, 0.8],
    [21, 0, 0, 0.8],
    [30, 0, 0, 0.8],
    [31, 0, 0, 0],
  ])('with %d days of delay is %d, %d or %d', (delay, none, inProportion, bySteps) => {
    const degree = (rule: typeof even) => deadlineDegree(45657 + delay, 45657, rule);
    expect([noDelay, even, stepped].map(degree)).toEqual([none, inProportion, bySteps]);
  });

  it('is nothing late by a table without rows', () => {
    expect(deadlineDegree(2, 1, steppedDelay([]))).toBe(0);
  });
});
