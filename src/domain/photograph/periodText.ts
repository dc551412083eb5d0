/** Marked periods in words, "mar–giu, set", and back: what a photograph says of the months of a phase. */
import { MONTHS_SHORT } from '../months';
import type { Periods } from '../periods';

/** "mar", or the fortnights "mar 1" and "mar 2". Positions beyond the year, as some documents print, are numbers. */
function nameOf(position: number, periods: Periods): string {
  const perMonth = periods / 12;
  const month = MONTHS_SHORT[Math.floor((position - 1) / perMonth)];
  if (month === undefined || position < 1) return `${position}°`;
  return perMonth === 1 ? month : `${month} ${((position - 1) % perMonth) + 1}`;
}

/** Runs of positions (from 1) as intervals; blank where there is none. */
export function periodText(positions: readonly number[], periods: Periods): string {
  const sorted = [...new Set(positions)].sort((one, other) => one - other);
  const runs: [first: number, last: number][] = [];
  for (const position of sorted) {
    const run = runs.at(-1);
    if (run && run[1] === position - 1) run[1] = position;
    else runs.push([position, position]);
  }
  return runs
    .map(([first, last]) =>
      first === last
        ? nameOf(first, periods)
        : `${nameOf(first, periods)}–${nameOf(last, periods)}`,
    )
    .join(', ');
}

/** The end of the last period that a text names, in half months from 1; undefined where it names none. */
export function lastPeriod(text: string): number | undefined {
  const last = text.split(/[,–]/).at(-1)!.trim().toLowerCase();
  const [, name = '', half] = /^([a-z]{3})(?: ([12]))?$/.exec(last) ?? [];
  const month = MONTHS_SHORT.indexOf(name);
  if (month < 0) return undefined;
  return month * 2 + Number(half ?? 2);
}
