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

const YEARS = /^((?:19|20)\d\d)(?: ?[-–/] ?((?:19|20)\d\d))?$/;

/** Whether years are as many as the words say: one of the plan's, or those that it begins with. */
function isSpan(years: string, length: number, { book: { settings } }: View): boolean {
  const [, from, to = from] = YEARS.exec(years.trim()) ?? [];
  if (from === undefined || settings === null) return false;
  const [first, last] = [Number(from), Number(to)];
  const isIn = first >= settings.firstYear && last <= settings.lastYear;
  return isIn && last - first + 1 === length && (length === 1 || first === settings.firstYear);
}

/** Whether two cells tell one duration, each in its own way. */
export function lastAlike(one: string, other: string, view: View): boolean {
  const [first, second] = [lengthIn(one), lengthIn(other)];
  if (first !== undefined && second !== undefined) return first === second;
  if (first !== undefined) return isSpan(other, first, view);
  return second !== undefined && isSpan(one, second, view);
}
