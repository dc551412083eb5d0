import { completePhase } from '../../../src/domain/completePlan';
import { serialOf } from '../../../src/domain/dates';
import type { Phase, Schedule } from '../../../src/domain/objective';
import { progressAt, recordsStates, stateAt } from '../../../src/domain/schedule/scheduleStates';

const block = (year: number, phases: Partial<Phase>[], more: Partial<Schedule> = {}): Schedule => ({
  ...{ year, title: '', periods: 12, doneLabel: 'Realizzato', hasExecuted: false },
  phases: phases.map((phase) => completePhase(phase)),
  ...more,
});

const MARCH_31 = serialOf(2024, 3, 31);

describe('a block', () => {
  it('has a state where it has phases and records what was done', () => {
    expect(recordsStates(block(2024, [{}]))).toBe(true);
    expect(recordsStates(block(2024, []))).toBe(false);
    expect(recordsStates(block(2024, [{}], { doneLabel: '' }))).toBe(false);
  });
});

describe('the state of schedules at a date', () => {
  it('is that of the phases of one year', () => {
    const phases = [{ planned: [2, 3, 4], done: [2, 3, 4] }];
    expect(stateAt([block(2024, phases)], MARCH_31)).toBe('In corso');
    expect(stateAt([block(2024, phases)], serialOf(2024, 4, 1))).toBe('Conclusa');
  });

  it('is that of several years', () => {
    const first = block(2024, [{ planned: [1], done: [1] }]);
    const second = block(2025, [{ planned: [1] }]);
    expect(stateAt([first, second], MARCH_31)).toBe('In corso');
    expect(stateAt([first, second], serialOf(2025, 1, 31))).toBe('Non avviata');
    expect(stateAt([first, block(2025, [{}])], MARCH_31)).toBe('Conclusa');
  });

  it('leaves out blocks that record nothing', () => {
    const silent = block(2024, [{ planned: [1] }], { doneLabel: '' });
    expect(stateAt([silent], MARCH_31)).toBeNull();
    expect(stateAt([], MARCH_31)).toBeNull();
    expect(stateAt([silent, block(2024, [{ planned: [9] }])], MARCH_31)).toBe('Da avviare');
  });

  it('leaves out years that no calendar has', () => {
    const planned = [{ planned: [1] }];
    expect(stateAt([block(1899, planned), block(10_000, planned)], MARCH_31)).toBeNull();
    expect(stateAt([block(1900, planned)], MARCH_31)).toBe('Non avviata');
    expect(stateAt([block(9999, planned)], MARCH_31)).toBe('Da avviare');
  });

  it('counts fortnights where the year is divided so', () => {
    const phases = [{ planned: [5, 6, 7], done: [5, 6] }];
    expect(stateAt([block(2024, phases, { periods: 24 })], MARCH_31)).toBe('In corso');
    expect(stateAt([block(2024, phases, { periods: 24 })], serialOf(2024, 4, 15))).toBe(
      'In ritardo',
    );
  });

  it('reads the periods of the year alone, not a thirteenth cell', () => {
    const phases = [{ planned: [12, 13], done: [12] }];
    expect(stateAt([block(2024, phases)], serialOf(2024, 12, 31))).toBe('Conclusa');
    expect(stateAt([block(2024, [{ planned: [0, 1], done: [1] }])], MARCH_31)).toBe('Conclusa');
    expect(stateAt([block(2024, [{ planned: [13] }])], MARCH_31)).toBe('Non pianificata');
  });

  it('leaves out phases without weight where others weigh', () => {
    const light = { planned: [1], weight: null };
    const done = { planned: [1], done: [1], weight: 100 };
    expect(stateAt([block(2024, [light, done])], MARCH_31)).toBe('Conclusa');
    expect(stateAt([block(2024, [light, { ...done, weight: null }])], MARCH_31)).toBe(
      'Non avviata',
    );
  });
});

describe('the progress of schedules at a date', () => {
  it('weighs the phases of all years alike', () => {
    const first = block(2024, [{ planned: [1], done: [1], weight: 5 }]);
    const second = block(2025, [{ planned: [1], weight: 95 }]);
    expect(progressAt([first, second], MARCH_31)).toBe(0.05);
    expect(progressAt([first], MARCH_31)).toBe(1);
  });

  it('counts every phase the same without weights', () => {
    const first = block(2024, [{ planned: [1], done: [1] }]);
    const second = block(2025, [{ planned: [1] }, { planned: [2] }, {}]);
    expect(progressAt([first, second], MARCH_31)).toBeCloseTo(1 / 3, 12);
  });

  it('is none where nothing is planned', () => {
    expect(progressAt([], MARCH_31)).toBeNull();
    expect(progressAt([block(2024, [{}])], MARCH_31)).toBeNull();
  });
});
