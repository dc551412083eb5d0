/** How the rules read the indicators of an objective: their names, their values, what their table asks. */
import { isBlank, toBoolean } from '../cells';
import { toFraction, toNumber } from '../numbers';
import { toSerial } from '../dates';
import type { Indicator, IndicatorField, PlanValue } from '../objective';
import type { IndicatorSubject, Raised } from './rule';
import { countsActivity, isYesNo } from './wording';

export const textOf = (value: PlanValue | undefined): string => String(value ?? '').trim();

export const isBlankAt = (indicator: Indicator, field: IndicatorField): boolean =>
  textOf(indicator[field]) === '';

/** Indicators with something in a cell. */
export const isFilled = (indicator: Indicator): boolean =>
  Object.values(indicator).some((value) => !isBlank(value));

/** Whether the table of the indicator has a column. */
export const asks = ({ owner }: IndicatorSubject, field: IndicatorField): boolean =>
  owner.objective.indicatorTable.columns.some((column) => column.field === field);

/** Which indicator it is, for whoever reads the words. */
export interface WhichIndicator {
  /** From 1. */
  position: number;
  name: string;
}

export const which = ({ index, indicator }: IndicatorSubject): WhichIndicator => ({
  position: index + 1,
  name: textOf(indicator.description),
});

/** A finding on a cell of an indicator that only says which it is. */
export const of = (subject: IndicatorSubject, field: IndicatorField): Raised<WhichIndicator> => ({
  spot: { indicator: subject.index, field },
  facts: which(subject),
});

/** Those that have a name, of the objective that the subject is of. */
export const named = ({ owner }: IndicatorSubject): Indicator[] =>
  owner.objective.indicatorTable.indicators.filter((each) => !isBlankAt(each, 'description'));

/** SI, NO as words: a 1 is a number. */
const toAnswer = (value: string) => (/\d|^[-x]$/i.test(value) ? undefined : toBoolean(value));

export const isYesNoIndicator = (indicator: Indicator): boolean =>
  [indicator.description, indicator.unitOfMeasure, indicator.target].some((value) =>
    isYesNo(textOf(value)),
  ) || typeof toAnswer(textOf(indicator.target)) === 'boolean';

export const isActivity = (indicator: Indicator): boolean =>
  countsActivity(textOf(indicator.description));

/** What a cell holds to measure by: a number with how it was written, a date, an answer; undefined for words. */
export type Measure = { number: number; isPercent: boolean } | 'date' | 'answer' | undefined;

/** Any leap year: every day of the calendar may be written without its year. */
const LEAP_YEAR = 2024;

export function measureOf(value: PlanValue | undefined): Measure {
  const text = textOf(value);
  if (text === '') return undefined;
  if (toSerial(text, LEAP_YEAR) !== undefined) return 'date';
  const number = toFraction(text) ?? toNumber(text);
  if (typeof number === 'number') return { number, isPercent: text.endsWith('%') };
  return typeof toAnswer(text) === 'boolean' ? 'answer' : undefined;
}

/** Two numbers to compare; undefined where one is none, or a percentage stands beside a count. */
export function compared(
  one: PlanValue | undefined,
  other: PlanValue | undefined,
): [number, number] | undefined {
  const [first, second] = [measureOf(one), measureOf(other)];
  if (typeof first !== 'object' || typeof second !== 'object') return undefined;
  const isCount = ({ number, isPercent }: typeof first) => !isPercent && Math.abs(number) > 1;
  const areAlike = first.isPercent === second.isPercent || !(isCount(first) || isCount(second));
  return areAlike ? [first.number, second.number] : undefined;
}
