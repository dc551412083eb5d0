/** How many of the planted faults the check finds, and how much of what it then says the plant did not cause. */
import type { Place } from '../../src/domain/places';
import { checkBook, RULES, type AnyFinding } from '../../src/domain/rules';
import { WAITING_RULES } from '../../src/domain/rules/waitingRules';
import { readBook } from '../../src/templates/reading/readBook';
import type { SheetContents } from '../../src/templates/sheetContents';
import type { Fault } from './plant';

export interface Measured {
  isFound: boolean;
  /** Findings that were not there before and that the plant does not account for. */
  falsely: AnyFinding[];
  /** Those of other rules on the very cells that were changed: of what is wrong there, a second word. */
  beside: AnyFinding[];
}

/** The rules that look at something: of those that wait for their data nothing can be planted. */
const WAITING: readonly string[] = WAITING_RULES.map(({ id }) => id);
export const RUN_RULES: readonly string[] = RULES.map(({ id }) => id).filter(
  (id) => !WAITING.includes(id),
);

/** What is told of a cell already, and now in other words, is not new. */
const key = ({ rule, sheet, at }: AnyFinding) => JSON.stringify([rule, sheet, at?.row, at?.column]);

export const findingsIn = (sheets: readonly SheetContents[]): AnyFinding[] =>
  checkBook(readBook(sheets)).findings;

export function measured(
  before: readonly AnyFinding[],
  sheets: readonly SheetContents[],
  rule: string,
  { told, also = [], edits = [] }: Fault,
): Measured {
  const known = new Set(before.map(key));
  const news = findingsIn(sheets).filter((each) => !known.has(key(each)));
  const own = news.filter((each) => each.rule === rule && isThere(each, told));
  const others = news.filter((each) => !own.includes(each) && !also.includes(each.rule));
  const isOnEdited = ({ at }: AnyFinding) => edits.some((each) => isSame(each.at, at));
  return {
    isFound: own.length > 0,
    falsely: others.filter((each) => !isOnEdited(each)),
    beside: others.filter(isOnEdited),
  };
}

const isSame = (one: Place, other: Place | null) =>
  other !== null &&
  (['sheet', 'row', 'column'] as const).every((part) => one[part] === other[part]);

function isThere({ at, others, sheet, objective, unit }: AnyFinding, told: Fault['told']): boolean {
  const cells = [...(at ? [at] : []), ...others];
  const isCell = (told.at ?? []).some((place) => cells.some((each) => isSame(place, each)));
  const isOther =
    (told.objective !== undefined && objective?.key === told.objective) ||
    (told.unit !== undefined && unit === told.unit);
  const isSheet = told.sheet !== undefined && sheet === told.sheet;
  return isCell || isOther || isSheet || told.plan === true;
}

export interface Tally {
  planted: number;
  found: number;
  falsely: number;
  beside: number;
}

export const none = (): Tally => ({ planted: 0, found: 0, falsely: 0, beside: 0 });

export const recallOf = ({ planted, found }: Tally): number =>
  planted === 0 ? 1 : found / planted;

export const precisionOf = ({ found, falsely }: Tally): number =>
  found + falsely === 0 ? 1 : found / (found + falsely);
