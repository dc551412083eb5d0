import { NEEDS, SEVERITIES, at, rule, waiting, when } from '../../../src/domain/rules/rule';
import type { View } from '../../../src/domain/rules/view';
import { bookOf } from './support';

describe('a rule', () => {
  it('is what it was given as', () => {
    const given = { id: 'XX01', severity: 'blocks', on: 'plan', check: () => [] } as const;
    expect(rule(given)).toBe(given);
  });

  it('raises the one thing that it found, or nothing', () => {
    const raised = { spot: { field: 'title' as const }, facts: 3 };
    expect(when(true, () => raised)).toEqual([raised]);
    expect(when(false, () => raised)).toEqual([]);
    expect(at({ field: 'title' })).toEqual({ spot: { field: 'title' }, facts: null });
  });

  it('has one of three severities, the worst first, and needs that are known', () => {
    expect(SEVERITIES).toEqual(['blocks', 'toFix', 'toKnow']);
    expect(new Set(NEEDS).size).toBe(NEEDS.length);
  });
});

describe('a rule whose data no sheet holds yet', () => {
  it('says what it lacks and finds nothing', () => {
    const { check, ...rest } = waiting('XX02', 'toFix', 'approval');
    expect(rest).toEqual({ id: 'XX02', severity: 'toFix', on: 'plan', needs: ['approval'] });
    expect(check(bookOf([]), {} as View)).toEqual([]);
    expect(waiting('XX03', 'toFix', 'approval', 'L. 1/2000').law).toBe('L. 1/2000');
  });
});
