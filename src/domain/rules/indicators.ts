/** How the rules read the indicators of an objective: their names, their values, what their table asks. */
import { isBlank, italian } from '../cells';
import type { Indicator, IndicatorField, PlanValue } from '../objective';
import type { IndicatorSubject, Raised } from './rule';
import { Rejection } from '../rejection';
import { isDayAndMonth, readTarget, type Side, type TargetValue } from '../scoring/targetText';
import { POLARITIES, readOption, type Polarity } from '../smvp';
import { countsActivity, isYesNo, saysNothing, wordsOf } from './wording';

/** As people see it: a number with a comma. */
export const textOf = (value: PlanValue | undefined): string =>
  typeof value === 'number' ? italian(value) : String(value ?? '').trim();

/** Blank, or with a sign that there is nothing to say. */
export const isBlankAt = (indicator: Indicator, field: IndicatorField): boolean =>
  saysNothing(textOf(indicator[field]));

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

export const isYesNoIndicator = (indicator: Indicator): boolean =>
  [indicator.description, indicator.unitOfMeasure, indicator.target].some((value) =>
    isYesNo(textOf(value)),
  ) || measureOf(indicator.target) === 'yesNo';

export const isActivity = (indicator: Indicator): boolean =>
  countsActivity(textOf(indicator.description));

/** What a cell holds to measure by: a number with how it was written, or what else; undefined for words. */
export type Measure =
  | { number: number; isPercent: boolean; unit: string }
  | Exclude<TargetValue['kind'], 'number'>
  | undefined;

/** Formulas read it as `readTarget` does; a day and a month are a date that lacks its year. */
export function measureOf(value: PlanValue | undefined): Measure {
  const target = readTarget(typeof value === 'string' ? value.trim() : value);
  if (target === null) return undefined;
  if (target instanceof Rejection) return isDayAndMonth(textOf(value)) ? 'date' : undefined;
  const { value: found } = target;
  if (found.kind !== 'number') return found.kind;
  return { number: found.value, isPercent: found.isPercent, unit: found.unit };
}

/** The polarity that a cell says, as the settings print it too; undefined for a blank one and for other words. */
export function polarityOf({ polarity }: Indicator): Polarity | undefined {
  const letters = (text: string) => text.replace(/\b(?:a|la)\b/g, '').replace(/[^a-z]/g, '');
  const key = letters(wordsOf(textOf(polarity)));
  return (
    POLARITIES.find((each) => letters(each) === key) ?? readOption(textOf(polarity), POLARITIES)
  );
}

/** The side that the words of the target say: null where it has none, or is not understood. */
export function sideOfTarget({ target }: Indicator): Side | null {
  const read = readTarget(target);
  return read === null || read instanceof Rejection ? null : read.side;
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
