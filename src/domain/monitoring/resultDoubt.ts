/** What is doubtful in a result as it is typed, beside its target: asked about at once, and never changed unasked. */
import { isBlank } from '../cells';
import { serialText } from '../dates';
import type { PlanValue } from '../objective';
import { Rejection } from '../rejection';
import { comparisonOf } from '../scoring/comparison';
import { isUnmeasurable, readDoneDate, readMeasure } from '../scoring/measure';
import { readTarget } from '../scoring/targetText';
import { POLARITIES } from '../smvp';

export interface ResultDoubt {
  /** Why, in Italian: the words of the sheets' own formulas. */
  why: string;
  /** What was probably meant: "40%"; null where nobody can tell. */
  suggestion: string | null;
}

export interface TypedResult {
  result: string;
  target: PlanValue;
  baseline: PlanValue;
  polarity: PlanValue;
  span: DaySpan;
}

/** From the beginning of the plan to the date of the round: when something can have been done, as serials. */
export interface DaySpan {
  from: number;
  to: number;
}

/** Null where nothing is doubtful: blank, not measurable, or comparable with the target. */
export function resultDoubt({
  result,
  target,
  baseline,
  polarity,
  span,
}: TypedResult): ResultDoubt | null {
  if (isBlank(result) || isUnmeasurable(result) || isBlank(target)) return null;
  const wanted = readTarget(target);
  // A target in words can be compared with nothing, whatever is typed.
  if (wanted instanceof Rejection) return null;
  const actual = result.trim();
  const known = POLARITIES.find((each) => each === polarity) ?? null;
  const compared = comparisonOf({ actual, target, baseline, polarity: known });
  if (!(compared instanceof Rejection)) {
    const isDay = known === 'entro_data' || wanted?.value.kind === 'date';
    return isDay ? dayDoubt(actual, span) : null;
  }
  if (compared.kind !== 'value') return null;
  return { why: compared.message, suggestion: percentOf(actual, target) };
}

/** A year that is another's, or a day that the round cannot know of: the degree would be told as if it were so. */
function dayDoubt(actual: string, { from, to }: DaySpan): ResultDoubt | null {
  const day = readDoneDate(actual);
  if (typeof day !== 'number') return null;
  if (day < from)
    return {
      why: `è una data prima dell’inizio del piano, il ${serialText(from)}`,
      suggestion: null,
    };
  if (day > to)
    return { why: `è una data dopo quella del giro, il ${serialText(to)}`, suggestion: null };
  return null;
}

/** "40" beside a target of "45%" is probably 40%. */
function percentOf(actual: string, target: PlanValue): string | null {
  const measure = readMeasure('consuntivo', actual);
  const wanted = readTarget(target);
  if (measure instanceof Rejection || measure?.kind !== 'number' || measure.isPercent) return null;
  if (wanted === null || wanted instanceof Rejection || measure.unit !== '') return null;
  return 'isPercent' in wanted.value && wanted.value.isPercent ? `${actual}%` : null;
}
