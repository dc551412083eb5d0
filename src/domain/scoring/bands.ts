/** Thresholds: the step or band that a value reaches, and points in proportion between one threshold and the next. */
import { italian } from '../cells';
import { compare, decimalSum, snapped } from '../decimal';
import type { Rejection } from '../rejection';
import { badInput } from '../rejection';

/** A threshold with its place in the list from which it was read. */
export interface Threshold {
  at: number;
  limit: number;
}

/** The highest threshold that a value reaches, of equal ones the first; undefined below the lowest. */
export function reached(value: number, thresholds: readonly Threshold[]): Threshold | undefined {
  let highest: Threshold | undefined;
  for (const each of thresholds) {
    if (compare(value, each.limit) < 0) continue;
    if (!highest || compare(each.limit, highest.limit) > 0) highest = each;
  }
  return highest;
}

/** The lowest threshold that a value does not reach; undefined from the highest on. */
export function next(value: number, thresholds: readonly Threshold[]): Threshold | undefined {
  let lowest: Threshold | undefined;
  for (const each of thresholds) {
    if (compare(value, each.limit) >= 0) continue;
    if (!lowest || compare(each.limit, lowest.limit) < 0) lowest = each;
  }
  return lowest;
}

/** Points in proportion to where a value lies between two thresholds. */
export function between(
  value: number,
  [from, to]: readonly [number, number],
  [low, high]: readonly [number, number],
): number {
  const share = decimalSum([value, -from]) / decimalSum([to, -from]);
  return snapped(decimalSum([low, share * decimalSum([high, -low])]));
}

/** A score above this is in points, when no threshold is above the other. */
const LEAST_POINTS = 10;
const MOST_FRACTION = 2;

/** The refusal of a score in points among thresholds that are fractions, or the other way round: 84 among 0,6 and 0,8. */
export function mixedThresholds(
  score: number,
  thresholds: readonly Threshold[],
): Rejection | undefined {
  const most = thresholds.reduce((highest, { limit }) => Math.max(highest, limit), -Infinity);
  const isPointsAmongFractions =
    compare(score, LEAST_POINTS) > 0 && most > -Infinity && compare(most, MOST_FRACTION) <= 0;
  const isFractionAmongPoints =
    score > 0 && compare(score, 1) <= 0 && compare(most, LEAST_POINTS) > 0;
  if (!isPointsAmongFractions && !isFractionAmongPoints) return undefined;
  return badInput(
    'punteggio',
    `${italian(score)} con soglie fino a ${italian(most)}: punti o percentuali?`,
  );
}
