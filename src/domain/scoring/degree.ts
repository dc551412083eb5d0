/**
 * The degree of achievement of an indicator, in six steps: what the target says, which side is better, a variation
 * on the baseline, percentages beside numbers, the degree, its limits. No law fixes a formula (D.Lgs. 150/2009 leaves
 * it to each SMVP): polarity, form, threshold and cap are given. What cannot be compared is refused with the reason.
 */
import { compare, decimalSum, snapped } from '../decimal';
import { Rejection, badInput } from '../rejection';
import type { DelayRule } from './deadline';
import { deadlineDegree, noDelay } from './deadline';
import type { IndicatorCells } from './comparison';
import { comparisonOf } from './comparison';
import type { Comparison } from './numberComparison';

export type { IndicatorCells };

/** All fractions. A degree below the threshold is 0; then it stays between the two limits. */
export interface DegreeLimits {
  threshold: number | null;
  least: number;
  /** Infinity where there is none. */
  most: number;
}

export const NO_THRESHOLD: DegreeLimits = { threshold: null, least: 0, most: 1 };

/** Which form of the degree was used. */
export type DegreeRule = Comparison['kind'];

export interface Degree {
  value: number;
  rule: DegreeRule;
  /** The numbers that it was computed from, in the order of the computation. */
  steps: () => DegreeStep[];
}

export interface DegreeStep {
  what: 'actual' | 'baseline' | 'target' | 'degree' | 'limited';
  value: number;
}

/** The degree, or why there is none: bad input, or nothing measured yet. */
export function degreeOf(
  cells: IndicatorCells,
  limits: DegreeLimits = NO_THRESHOLD,
  delay: DelayRule = noDelay,
): Degree | Rejection {
  const comparison = comparisonOf(cells);
  if (comparison instanceof Rejection) return comparison;
  const raw = rawDegree(comparison, delay);
  if (Number.isNaN(raw)) return badInput('consuntivo', 'i valori sono troppo grandi');
  if (raw === Infinity && limits.most === Infinity) {
    return badInput('massimo', 'senza limite il rapporto con un consuntivo di 0 o meno è infinito');
  }
  const value = limited(raw, limits);
  return { value, rule: comparison.kind, steps: () => stepsOf(comparison, raw, value) };
}

/** Why a degree is refused, in words; "" where it is not, and where nothing is measured yet. */
export function degreeRefusal(
  cells: IndicatorCells,
  limits: DegreeLimits = NO_THRESHOLD,
  delay: DelayRule = noDelay,
): string {
  const degree = degreeOf(cells, limits, delay);
  return degree instanceof Rejection && degree.kind === 'value' ? degree.message : '';
}

function rawDegree(comparison: Comparison, delay: DelayRule): number {
  switch (comparison.kind) {
    case 'threshold':
      return comparison.isMet ? 1 : 0;
    case 'deadline':
      return deadlineDegree(comparison.actual, comparison.target, delay);
    case 'ratio':
      return snapped(comparison.actual / comparison.target);
    case 'inverseRatio':
      return comparison.actual <= 0 ? Infinity : snapped(comparison.target / comparison.actual);
    case 'excess':
      return snapped(2 - comparison.actual / comparison.target);
    case 'fromBaseline': {
      const { actual, target, baseline } = comparison;
      return snapped(decimalSum([actual, -baseline]) / decimalSum([target, -baseline]));
    }
  }
}

function limited(degree: number, { threshold, least, most }: DegreeLimits): number {
  const counted = threshold !== null && compare(degree, threshold) < 0 ? 0 : degree;
  return Math.min(most, Math.max(least, counted));
}

function stepsOf(comparison: Comparison, raw: number, value: number): DegreeStep[] {
  const steps: DegreeStep[] = [{ what: 'actual', value: comparison.actual }];
  if ('baseline' in comparison) steps.push({ what: 'baseline', value: comparison.baseline });
  steps.push({ what: 'target', value: comparison.target }, { what: 'degree', value: raw });
  if (value !== raw) steps.push({ what: 'limited', value });
  return steps;
}
