/** How a number is compared with a target that is a number or a variation: by its side, from its baseline or not. */
import { italian } from '../cells';
import { compare, snapped } from '../decimal';
import { Rejection, badInput } from '../rejection';
import type { DegreeForm, Polarity } from '../smvp';
import type { NumberMeasure } from './measure';
import { percentProblem, unitProblem } from './sameMeasure';
import type { Side, Target } from './targetText';

/** Two numbers, or dates as serials, and the form of their comparison. */
export type Comparison =
  | { kind: 'threshold'; actual: number; target: number; isMet: boolean }
  | { kind: 'deadline'; actual: number; target: number }
  | { kind: 'ratio' | 'inverseRatio' | 'excess'; actual: number; target: number }
  | { kind: 'fromBaseline'; actual: number; target: number; baseline: number };

/** The side on which each polarity stands; those of no side are not here. */
export const SIDE_OF: Partial<Record<Polarity, Side>> = {
  crescente: 'more',
  soglia_min: 'more',
  decrescente: 'less',
  decrescente_scarto: 'less',
  soglia_max: 'less',
};

interface Given {
  actual: NumberMeasure;
  target: Target;
  baseline: NumberMeasure | null;
  /** Null where it is not given. */
  polarity: Polarity | null;
  form: DegreeForm;
}

/** Polarities that measure how far one has come; the others ask for yes or no. */
const RATIOS: ReadonlySet<Polarity> = new Set(['crescente', 'decrescente', 'decrescente_scarto']);

/** The comparison of numbers that cells ask for, a rejection where there is none. */
export function numberComparison(given: Given): Comparison | Rejection {
  const { value } = given.target;
  if (value.kind === 'variation') return variationComparison(given, value.value);
  // Ranges and dates are compared elsewhere.
  const due = value.kind === 'number' || value.kind === 'yesNo' ? value.value : 0;
  const polarity = polarityOf(given);
  const baseline = usedBaseline(given, polarity, due);
  const { actual } = given;
  const target = value.kind === 'number' ? value : null;
  const problem =
    (target && unitProblem(actual, target)) ??
    percentProblem({ consuntivo: actual, target, partenza: baseline });
  if (problem) return problem;
  const { side, isStrict } = given.target;
  if (side && baseline === null && compare(due, 0) <= 0) {
    const distance = side === 'more' ? compare(actual.value, due) : compare(due, actual.value);
    return threshold(actual.value, due, isStrict ? distance > 0 : distance >= 0);
  }
  if (!RATIOS.has(polarity))
    return threshold(actual.value, due, isMet(polarity, actual.value, due));
  return baseline === null
    ? ratioComparison(polarity, actual.value, due)
    : fromBaseline(given, due, baseline.value);
}

/** The polarity that is given; else that of the words, of the variation's sign, of NO; else more is better. */
function polarityOf({ polarity, target }: Given): Polarity {
  if (polarity) return polarity;
  const { side, value } = target;
  if (side) return side === 'more' ? 'crescente' : 'decrescente';
  if (value.kind === 'variation') return value.value < 0 ? 'decrescente' : 'crescente';
  return value.kind === 'yesNo' && value.value === 0 ? 'uguale' : 'crescente';
}

/**
 * The baseline that a degree is measured from; null where there is none, or the form does not use it. Beside a target
 * above 0 a decreasing indicator cannot begin at 0: that is a blank cell.
 */
function usedBaseline(
  { baseline, form }: Given,
  polarity: Polarity,
  due: number,
): NumberMeasure | null {
  if (!baseline || form !== 'da_partenza' || !RATIOS.has(polarity)) return null;
  const isBlank = baseline.value === 0 && SIDE_OF[polarity] === 'less' && due > 0;
  return isBlank ? null : baseline;
}

/** 1 or 0. */
export const threshold = (actual: number, target: number, isMet: boolean): Comparison => ({
  kind: 'threshold',
  actual,
  target,
  isMet,
});

function isMet(polarity: Polarity, actual: number, due: number): boolean {
  const distance = compare(actual, due);
  if (polarity === 'uguale') return distance === 0;
  return polarity === 'soglia_min' ? distance >= 0 : distance <= 0;
}

function ratioComparison(
  polarity: Polarity,
  actual: number,
  target: number,
): Comparison | Rejection {
  if (compare(target, 0) <= 0) return noRatio(polarity, target);
  if (polarity === 'crescente') return { kind: 'ratio', actual, target };
  return { kind: polarity === 'decrescente' ? 'inverseRatio' : 'excess', actual, target };
}

function noRatio(polarity: Polarity, target: number): Rejection {
  const what = target < 0 ? 'è negativo' : 'è 0';
  const instead = polarity === 'crescente' ? 'soglia_min' : 'soglia_max';
  return badInput('target', `${what}: con un rapporto non si misura, usare "${instead}"`);
}

function fromBaseline(
  { actual, target, polarity }: Given,
  due: number,
  baseline: number,
): Comparison | Rejection {
  const way = compare(due, baseline);
  const side = (polarity && SIDE_OF[polarity]) ?? target.side;
  if (way === 0) return polarityQuestion(baseline, 'uguale al', due);
  if ((side === 'more' && way < 0) || (side === 'less' && way > 0))
    return polarityQuestion(baseline, 'oltre il', due);
  return { kind: 'fromBaseline', actual: actual.value, target: due, baseline };
}

const polarityQuestion = (baseline: number, where: string, due: number) =>
  new Rejection(
    'value',
    `partenza ${italian(baseline)} ${where} target ${italian(due)}: polarità?`,
  );

/** A count from this on beside an actual value within 1 of 0 is hardly of the same thing. */
const LEAST_COUNT = 10;

/** A target that is a change: of the baseline, or beside an actual value that is a change too. */
function variationComparison(given: Given, change: number): Comparison | Rejection {
  const { actual, baseline } = given;
  const polarity = polarityOf(given);
  if (!baseline || baseline.value <= 0) return changeComparison(given, polarity, change);
  const size = Math.abs(actual.value);
  if (size > 0 && size < 1 && baseline.value >= LEAST_COUNT)
    return badInput('consuntivo', `${italian(actual.value)}: conteggio o percentuale?`);
  const problem = percentProblem({ consuntivo: actual, partenza: baseline });
  if (problem) return problem;
  const due = snapped(baseline.value * (1 + change));
  return RATIOS.has(polarity)
    ? fromBaseline(given, due, baseline.value)
    : threshold(actual.value, due, isMet(polarity, actual.value, due));
}

function changeComparison(
  { actual }: Given,
  polarity: Polarity,
  change: number,
): Comparison | Rejection {
  if (!actual.isPercent || !actual.isSigned)
    return badInput('partenza', "scrivere la partenza, o la variazione come testo: '+12%");
  if (!RATIOS.has(polarity))
    return threshold(actual.value, change, isMet(polarity, actual.value, change));
  if (change === 0) return noRatio(polarity, change);
  if ((SIDE_OF[polarity] === 'more') !== change > 0)
    return badInput(
      'target',
      `una variazione ${change > 0 ? 'in più' : 'in meno'} con "${polarity}": scrivere la partenza, o usare una soglia`,
    );
  if (actual.value * change < 0) return threshold(actual.value, change, false);
  return { kind: 'ratio', actual: actual.value, target: change };
}
