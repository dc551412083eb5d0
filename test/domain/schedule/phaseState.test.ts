import fc from 'fast-check';
import { PHASE_STATES, phaseState, trafficLight } from '../../../src/domain/schedule/phaseState';
import { MONTHS, phaseOn } from './support';

type Day = [month: number, day: number];

const PLANNED = [2, 3, 4, 5];

describe('the state of a phase', () => {
  const state = (done: number[], at: Day, isExecuted?: boolean) =>
    phaseState(phaseOn(at, PLANNED, done), isExecuted);

  it.each<[done: number[], at: Day, state: string]>([
    [[2, 3], [6, 30], 'In ritardo'],
    [[2, 3], [3, 31], 'In corso'],
    [[2, 3], [4, 29], 'In corso'],
    [[2, 3], [4, 30], 'In ritardo'],
    [[2, 3], [3, 1], 'In corso'],
    [[1, 2, 3], [3, 1], 'In anticipo'],
    [[1, 2], [2, 28], 'In anticipo'],
    [[2], [2, 1], 'In corso'],
    [[1], [1, 31], 'In anticipo'],
    [[1], [1, 1], 'In anticipo'],
    [[7], [12, 31], 'In ritardo'],
    [[], [2, 27], 'Da avviare'],
    [[], [2, 28], 'Non avviata'],
    [[], [12, 31], 'Non avviata'],
    [[2, 3, 4, 5], [5, 1], 'Conclusa'],
    [[1, 2, 3, 5], [5, 1], 'Conclusa'],
    [[1, 2, 3, 4], [12, 31], 'Conclusa in anticipo'],
    [[3, 4, 5, 6], [12, 31], 'Conclusa in ritardo'],
    [[2, 3, 4, 6, 7], [12, 31], 'Conclusa in ritardo'],
    [[1, 2, 3, 4, 5], [12, 31], 'Conclusa'],
  ])('done %j on %j: %s', (done, at, expected) => {
    expect(state(done, at)).toBe(expected);
  });

  it.each<[done: number[], at: Day, state: string]>([
    // Planned and done from February to May: on 31 March it was in progress.
    [[2, 3, 4, 5], [3, 31], 'In corso'],
    [[2, 3, 4, 5], [4, 30], 'In corso'],
    [[2, 3, 4, 5], [1, 31], 'Da avviare'],
    [[3, 4, 5], [2, 28], 'Non avviata'],
    [[2, 5], [4, 30], 'In ritardo'],
    [[1, 2, 3, 4, 5, 6], [4, 1], 'Conclusa in anticipo'],
  ])('done %j on %j, as it was known then: %s', (done, at, expected) => {
    expect(state(done, at)).toBe(expected);
  });

  it('takes the declaration that the phase was executed', () => {
    expect(state([], [6, 30], true)).toBe('Conclusa');
    expect(state([2, 3], [6, 30], true)).toBe('Conclusa in anticipo');
    expect(state([6], [6, 30], true)).toBe('Conclusa in ritardo');
    expect(state([5], [6, 30], true)).toBe('Conclusa');
    expect(state([6], [5, 31], true)).toBe('Conclusa');
    expect(state([2, 3], [6, 30], false)).toBe('In ritardo');
  });

  it('is not planned where no period is, whatever was done', () => {
    expect(phaseState(phaseOn([6, 30], [], [1]), true)).toBe('Non pianificata');
    expect(phaseState(phaseOn([6, 30], []))).toBe('Non pianificata');
  });

  it('follows a phase over the years', () => {
    const at = (month: number, day: number, done: number[]) =>
      phaseState(phaseOn([month, day], [11, 12, 13], done));
    expect(at(12, 31, [11])).toBe('In ritardo');
    expect(at(12, 31, [11, 12])).toBe('In corso');
    expect(at(12, 31, [10, 11, 12])).toBe('Conclusa in anticipo');
    expect(at(15, 1, [11, 12, 14])).toBe('Conclusa in ritardo');
  });

  const months = fc.subarray(MONTHS);
  const day = fc.tuple(fc.integer({ min: 1, max: 24 }), fc.integer({ min: 1, max: 28 }));

  it('always is a known state', () => {
    fc.assert(
      fc.property(months, months, day, fc.boolean(), (plan, done, at, isExecuted) => {
        const found = phaseState(phaseOn(at, plan, done), isExecuted);
        expect(PHASE_STATES).toContain(found);
        expect(found === 'Non pianificata').toBe(plan.length === 0);
      }),
    );
  });

  it('of a past date does not change with what is marked later', () => {
    fc.assert(
      fc.property(months, months, day, fc.boolean(), (plan, done, at, isExecuted) => {
        const known = done.filter((month) => month <= at[0]);
        expect(phaseState(phaseOn(at, plan, done), isExecuted)).toBe(
          phaseState(phaseOn(at, plan, known), isExecuted),
        );
      }),
    );
  });

  it('is closed once all that was planned is done, and does not open again with time', () => {
    fc.assert(
      fc.property(fc.subarray(MONTHS, { minLength: 1 }), fc.nat(20), (plan, more) => {
        expect(phaseState(phaseOn([plan.at(-1)! + more, 1], plan, plan))).toBe('Conclusa');
      }),
    );
  });
});

describe('the light of a state', () => {
  it.each([
    ['Conclusa', 3],
    ['Conclusa in anticipo', 3],
    ['In corso', 3],
    ['In anticipo', 3],
    ['Conclusa in ritardo', 2],
    ['Non avviata', 1],
    ['In ritardo', 1],
    ['Da avviare', 0],
    ['Non pianificata', 0],
    [' in  RITARDO ', 1],
  ])('%j is %d', (state, light) => {
    expect(trafficLight(state)).toBe(light);
  });

  it('is there for every state', () => {
    expect(PHASE_STATES).toHaveLength(9);
    expect(PHASE_STATES.map(trafficLight)).not.toContain(undefined);
  });

  it.each(['Sospesa', 'ritardo', '', '__proto__', 'constructor', 'toString'])(
    'is not there for %j',
    (state) => {
      expect(trafficLight(state)).toBeUndefined();
    },
  );
});
