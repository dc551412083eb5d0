/** What is doubtful in a result as it is typed, beside its target: asked about at once, and never changed unasked. */
import { isBlank } from '../cells';
import type { PlanValue } from '../objective';
import { Rejection } from '../rejection';
import { comparisonOf } from '../scoring/comparison';
import { isUnmeasurable, readMeasure } from '../scoring/measure';
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
}

/** Null where nothing is doubtful: blank, not measurable, or comparable with the target. */
export function resultDoubt({
  result,
  target,
  baseline,
  polarity,
}: TypedResult): ResultDoubt | null {
  if (isBlank(result) || isUnmeasurable(result) || isBlank(target)) return null;
  // A target in words can be compared with nothing, whatever is typed.
  if (readTarget(target) instanceof Rejection) return null;
  const actual = result.trim();
  const known = POLARITIES.find((each) => each === polarity) ?? null;
  const compared = comparisonOf({ actual, target, baseline, polarity: known });
  if (!(compared instanceof Rejection) || compared.kind !== 'value') return null;
  return { why: compared.message, suggestion: percentOf(actual, target) };
}

/** "40" beside a target of "45%" is probably 40%. */
function percentOf(actual: string, target: PlanValue): string | null {
  const measure = readMeasure('consuntivo', actual);
  const wanted = readTarget(target);
  if (measure instanceof Rejection || measure?.kind !== 'number' || measure.isPercent) return null;
  if (wanted === null || wanted instanceof Rejection || measure.unit !== '') return null;
  return 'isPercent' in wanted.value && wanted.value.isPercent ? `${actual}%` : null;
}
