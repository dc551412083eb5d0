/** An objective to begin from: what it plans, without what came of it. */
import type { Objective } from '../../domain/objective';

export function duplicateOf(objective: Objective, number: string): Objective {
  const { indicatorTable, schedules, financialIndicators, levels, sharedWith } = objective;
  return {
    ...objective,
    number,
    issues: '',
    indicatorTable: {
      ...indicatorTable,
      indicators: indicatorTable.indicators.map(({ actual: _, ...planned }) => planned),
    },
    financialIndicators: financialIndicators.map(({ planned }) => ({ planned, recorded: '' })),
    schedules: schedules.map((schedule) => ({
      ...schedule,
      phases: schedule.phases.map((phase) => ({
        ...{ ...phase, done: [], executed: '' as const, recorded: '' },
      })),
    })),
    levels: levels.map(({ label }) => ({ label, value: null })),
    // What it has there of the 100 of another unit is that unit's to give.
    sharedWith: sharedWith.map((each) => ({ ...each, number: '', weight: null })),
  };
}
