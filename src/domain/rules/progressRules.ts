/** Rules on what was done of the phases, beside the date at which the states are computed. */
import type { BookObjective } from '../book';
import { periodDays } from '../schedule/calendar';
import { isoDate, toSerial } from '../dates';
import { rule } from './rule';

/** The latest period marked as done that begins after a date: its first day; null where there is none. */
function doneAfter({ objective }: BookObjective, date: number): number | null {
  const begins = objective.schedules.flatMap(({ year, periods, phases }) =>
    phases.flatMap(({ done }) =>
      done.map((position) => periodDays({ firstYear: year, perYear: periods }, position - 1).first),
    ),
  );
  const last = Math.max(0, ...begins);
  return last > date ? last : null;
}

/** What is done after the date counts in no state: most often the date was not brought forward. */
export const dateBehind = rule({
  id: 'TE16',
  severity: 'toFix',
  on: 'plan',
  needs: ['referenceDate'],
  check: ({ settings, objectives }) => {
    const date = toSerial(settings?.referenceDate ?? '');
    if (typeof date !== 'number') return [];
    const late = objectives.flatMap((objective) => {
      const last = doneAfter(objective, date);
      return last === null ? [] : [{ objective, last }];
    });
    if (late.length === 0) return [];
    const last = isoDate(Math.max(...late.map((each) => each.last)));
    return [
      {
        spot: { setting: 'DataRiferimento' },
        facts: { date: isoDate(date), last, objectives: late.length },
        others: late.flatMap(({ objective: { places } }) => places.fields.number ?? []),
      },
    ];
  },
});
