/** What tests of schedules share: phases of months, counted from 1, at a date of 2021. */
import { serialOf } from '../../../src/domain/dates';
import { momentOn } from '../../../src/domain/schedule/calendar';
import { countMarks } from '../../../src/domain/schedule/marks';
import type { WeightedPhase } from '../../../src/domain/schedule/objectiveState';

export const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** A phase planned and done in these months, as it is on a day of a month; later years go on counting: 13 is January 2022. */
export function phaseOn(
  [month, day]: readonly [month: number, day: number],
  planned: readonly number[],
  done: readonly number[] = [],
  weight = 0,
): WeightedPhase {
  const year = 2021 + Math.floor((month - 1) / 12);
  const date = serialOf(year, ((month - 1) % 12) + 1, day);
  const moment = momentOn({ firstYear: 2021, perYear: 12 }, date);
  const marks = (months: readonly number[]) =>
    countMarks(
      months.map((each) => each - 1),
      moment,
    );
  return { planned: marks(planned), done: marks(done), weight };
}
