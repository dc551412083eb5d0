/** How long an objective lasts, in words or in years: "triennale" and "2026 - 2028" may be one and the same. */
import { textKey } from '../cells';
import type { View } from './view';

const LENGTHS: readonly (readonly [RegExp, number])[] = [
  [/^(?:annuale|annualita|(?:1|un|uno) anno)$/, 1],
  [/^(?:biennale|(?:2|due) anni)$/, 2],
  [/^(?:triennale|(?:3|tre) anni)$/, 3],
];

const lengthIn = (text: string): number | undefined =>
  LENGTHS.find(([words]) => words.test(textKey(text)))?.[1];

const YEAR = '(?:19|20)\\d\\d';
const YEARS = new RegExp(`(?<!\\d)(${YEAR})(?: ?[-–/] ?(${YEAR}|\\d\\d)(?![\\d/.]))?(?!\\d)`, 'g');

/** The years that a duration tells: "2026-2028", "Annuale: 2026", "2026/27", "dal 01/01/2026". */
export const yearsIn = (duration: string): number[] =>
  [...duration.matchAll(YEARS)].flatMap(([, from = '', to]) => {
    const last = to?.length === 2 ? from.slice(0, 2) + to : to;
    return last === undefined ? [Number(from)] : [Number(from), Number(last)];
  });

/** Nothing but years. */
const ONLY_YEARS = /^\d{4}(?: ?[-–/] ?\d{2,4})?$/;

/** Whether years are as many as the words say: one of the plan's, or those that it begins with. */
function isSpan(years: string, length: number, { book: { settings } }: View): boolean {
  const [first, last = first] = ONLY_YEARS.test(years.trim()) ? yearsIn(years) : [];
  if (first === undefined || last === undefined || settings === null) return false;
  const isIn = first >= settings.firstYear && last <= settings.lastYear;
  return isIn && last - first + 1 === length && (length === 1 || first === settings.firstYear);
}

/** Whether two cells tell one duration, each in its own way. */
export function lastAlike(one: string, other: string, view: View): boolean {
  const [first, second] = [lengthIn(one), lengthIn(other)];
  if (first !== undefined && second !== undefined) return first === second;
  if (first !== undefined) return isSpan(other, first, view);
  if (second !== undefined) return isSpan(one, second, view);
  return ONLY_YEARS.test(one.trim()) && yearsIn(one).join() === yearsIn(other).join();
}
