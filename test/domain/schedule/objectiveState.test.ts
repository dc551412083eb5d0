import fc from 'fast-check';
import {
  objectiveProgress,
  objectiveState,
  stateOfAll,
  type WeightedPhase,
} from '../../../src/domain/schedule/objectiveState';
import { PHASE_STATES, phaseState, type PhaseState } from '../../../src/domain/schedule/phaseState';
import { progress } from '../../../src/domain/schedule/progress';
import { MONTHS, phaseOn } from './support';

/** Phases as they are on 31 March. */
const on = (planned: number[], done: number[] = [], weight = 0) =>
  phaseOn([3, 31], planned, done, weight);

const LATE = on([1, 2], [1]);
const NOT_STARTED = on([1, 2]);
const ONGOING = on([3, 4], [3]);
const EARLY = on([5, 6], [3]);
const TO_START = on([9]);
const CLOSED = on([1], [1]);
const CLOSED_LATE = on([1], [2]);
const CLOSED_EARLY = on([2], [1]);
const BLANK = on([]);

const weighing = (phase: WeightedPhase, weight: number): WeightedPhase => ({ ...phase, weight });

describe('the state of an objective', () => {
  it.each<[phases: WeightedPhase[], state: PhaseState]>([
    [[NOT_STARTED], 'Non avviata'],
    [[LATE], 'In ritardo'],
    [[ONGOING], 'In corso'],
    [[EARLY], 'In anticipo'],
    [[TO_START], 'Da avviare'],
    [[CLOSED_LATE], 'Conclusa in ritardo'],
    [[CLOSED], 'Conclusa'],
    [[CLOSED_EARLY], 'Conclusa in anticipo'],
    [[BLANK], 'Non pianificata'],
    [[], 'Non pianificata'],
    [[BLANK, BLANK], 'Non pianificata'],
    // Any that has not begun, then any that is late, whatever the others are.
    [[CLOSED, LATE, ONGOING, NOT_STARTED], 'Non avviata'],
    [[CLOSED, EARLY, LATE], 'In ritardo'],
    // All concluded: the worst of them.
    [[CLOSED_EARLY, CLOSED, CLOSED_LATE], 'Conclusa in ritardo'],
    [[CLOSED_EARLY, CLOSED], 'Conclusa'],
    [[CLOSED_EARLY, CLOSED_EARLY], 'Conclusa in anticipo'],
    [[CLOSED_LATE, BLANK], 'Conclusa in ritardo'],
    // None begun.
    [[TO_START, TO_START], 'Da avviare'],
    [[TO_START, BLANK], 'Da avviare'],
    // One is done and the next is not due yet: the objective goes on.
    [[CLOSED, TO_START], 'In corso'],
    [[CLOSED_EARLY, TO_START], 'In corso'],
    [[CLOSED_LATE, TO_START], 'In corso'],
    [[ONGOING, TO_START], 'In corso'],
    [[ONGOING, CLOSED_EARLY], 'In corso'],
    [[ONGOING, CLOSED_LATE], 'In corso'],
    // Ahead of time, where every phase is that is begun and not concluded.
    [[EARLY, TO_START], 'In anticipo'],
    [[EARLY, CLOSED], 'In anticipo'],
    [[EARLY, CLOSED_LATE, TO_START, BLANK], 'In anticipo'],
    [[EARLY, ONGOING], 'In corso'],
    [[EARLY, EARLY, ONGOING, CLOSED], 'In corso'],
  ])('%#: %s', (phases, state) => {
    expect(objectiveState(phases)).toBe(state);
    expect(objectiveState([...phases].reverse())).toBe(state);
  });

  it('leaves out phases without weight where any has one', () => {
    expect(objectiveState([weighing(LATE, 0), weighing(CLOSED, 10)])).toBe('Conclusa');
    expect(objectiveState([weighing(LATE, 1), weighing(CLOSED, 10)])).toBe('In ritardo');
    expect(objectiveState([weighing(LATE, 0), weighing(CLOSED, 0)])).toBe('In ritardo');
    expect(objectiveState([weighing(LATE, 0), weighing(BLANK, 10)])).toBe('Non pianificata');
  });

  it('is the state of its only phase', () => {
    const months = fc.subarray(MONTHS);
    const day = fc.tuple(fc.integer({ min: 1, max: 24 }), fc.integer({ min: 1, max: 28 }));
    fc.assert(
      fc.property(months, months, day, fc.nat(2), (plan, done, at, weight) => {
        const phase = phaseOn(at, plan, done, weight);
        expect(objectiveState([phase])).toBe(phaseState(phase));
      }),
    );
  });
});

describe('the state of several years', () => {
  it.each<[years: PhaseState[], state: PhaseState]>([
    [['Conclusa', 'Da avviare'], 'In corso'],
    [['Conclusa', 'Non pianificata'], 'Conclusa'],
    [['Conclusa', 'In corso'], 'In corso'],
    [['Conclusa in ritardo', 'Conclusa in anticipo'], 'Conclusa in ritardo'],
    [['In anticipo', 'Da avviare'], 'In anticipo'],
    [['In anticipo', 'In corso'], 'In corso'],
    [['Non pianificata', 'Non pianificata'], 'Non pianificata'],
    [['Da avviare', 'Da avviare', 'Non pianificata'], 'Da avviare'],
    [['In ritardo', 'Non avviata'], 'Non avviata'],
    [['In ritardo', 'Da avviare'], 'In ritardo'],
  ])('of %j is %s', (years, state) => {
    expect(stateOfAll(years)).toBe(state);
  });

  it('does not depend on their order, nor on one that is there twice or not planned', () => {
    const states = fc.array(fc.constantFrom(...PHASE_STATES), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(states, (years) => {
        const state = stateOfAll(years);
        expect(stateOfAll([...years].reverse())).toBe(state);
        expect(stateOfAll([...years, years[0]!])).toBe(state);
        expect(stateOfAll(['Non pianificata', ...years])).toBe(state);
      }),
    );
  });
});

describe('the progress of an objective', () => {
  const plan = (...weights: number[]) => [
    on([1, 2], [1, 2, 3], weights[0]),
    on([3, 4, 5, 6], [3], weights[1]),
    on([], [], weights[2]),
  ];

  it('is the mean of the phases by weight, of equal weight where none has one', () => {
    expect(objectiveProgress(plan())).toBe(0.625);
    expect(objectiveProgress(plan(20, 80, 50))).toBe(0.4);
    expect(objectiveProgress(plan(0, 80))).toBe(0.25);
    expect(objectiveProgress(plan(0.2, 0.8))).toBe(0.4);
  });

  it('of several years weighs their phases like those of one', () => {
    const first = on([1], [1], 5);
    const second = on([9], [], 95);
    expect(objectiveProgress([first, second])).toBe(0.05);
  });

  it('counts what had begun by the date', () => {
    expect(objectiveProgress([on([3, 4], [3, 4]), on([1], [1])])).toBe(0.75);
  });

  it('is none where no phase counts', () => {
    expect(objectiveProgress([])).toBeNull();
    expect(objectiveProgress([on([], [1])])).toBeNull();
    expect(objectiveProgress([on([1], [1], 0), on([], [], 10)])).toBeNull();
  });

  it('is no number where the weights are too large to add', () => {
    expect(objectiveProgress([on([1], [1], 1e308), on([1], [1], 1e308)])).toBeNaN();
    expect(objectiveProgress([on([1], [], 1e308), on([1], [1], 1e308)])).toBeNaN();
  });

  it('is the progress of its only phase, and stays between those of many', () => {
    const months = fc.subarray(MONTHS, { minLength: 1 });
    const phase = fc.tuple(months, months, fc.integer({ min: 1, max: 100 }));
    fc.assert(
      fc.property(fc.array(phase, { minLength: 1, maxLength: 6 }), (given) => {
        const phases = given.map(([planned, done, weight]) =>
          phaseOn([12, 31], planned, done, weight),
        );
        const each = phases.map((one) => progress(one)!);
        const mean = objectiveProgress(phases)!;
        expect(mean).toBeGreaterThanOrEqual(Math.min(...each) - 1e-12);
        expect(mean).toBeLessThanOrEqual(Math.max(...each) + 1e-12);
        if (phases.length === 1) expect(mean).toBeCloseTo(each[0]!, 12);
      }),
    );
  });
});
