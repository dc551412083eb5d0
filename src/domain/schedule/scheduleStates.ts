/** The state and the progress at a date of the schedules of an objective, a block for each year. */
import { FIRST_YEAR, LAST_YEAR } from '../dates';
import type { Schedule } from '../objective';
import { momentOn } from './calendar';
import { countMarks } from './marks';
import {
  objectiveProgress,
  objectiveState,
  stateOfAll,
  type WeightedPhase,
} from './objectiveState';
import type { PhaseState } from './phaseState';

/** Whether a block has a state: blocks that do not record what was done have none. */
export const recordsStates = ({ doneLabel, phases }: Schedule): boolean =>
  doneLabel !== '' && phases.length > 0;

/**
 * The phases of a block as they are at a date (a serial). Marks beyond the periods of the year, which no formula of the
 * sheet reads, are left out.
 */
export function phasesAt({ year, periods, phases }: Schedule, date: number): WeightedPhase[] {
  const moment = momentOn({ firstYear: year, perYear: periods }, date);
  const marks = (positions: readonly number[]) => {
    const own = positions.filter((position) => position >= 1 && position <= periods);
    return countMarks(
      own.map((position) => position - 1),
      moment,
    );
  };
  return phases.map(({ planned, done, weight }) => ({
    planned: marks(planned),
    done: marks(done),
    weight: weight ?? 0,
  }));
}

export const isYearOfSheets = ({ year }: Pick<Schedule, 'year'>): boolean =>
  year >= FIRST_YEAR && year <= LAST_YEAR;

/** Those of the blocks that have a state, one list for each; blocks of years that no sheet can have are left out. */
const phasesByYear = (schedules: readonly Schedule[], date: number): WeightedPhase[][] =>
  schedules
    .filter(recordsStates)
    .filter(isYearOfSheets)
    .map((schedule) => phasesAt(schedule, date));

/** The state of an objective over its years, as its sheet computes it: by the marks alone. Null where none is recorded. */
export function stateAt(schedules: readonly Schedule[], date: number): PhaseState | null {
  const years = phasesByYear(schedules, date);
  return years.length === 0 ? null : stateOfAll(years.map(objectiveState));
}

/** The progress of an objective over its years, whose phases weigh like those of one. Null where nothing is planned. */
export function progressAt(schedules: readonly Schedule[], date: number): number | null {
  return objectiveProgress(phasesByYear(schedules, date).flat());
}
