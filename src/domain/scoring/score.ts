/** The weighted score of objectives, indicators or phases: no law fixes it, the options are those of the SMVP. */
import { italian } from '../cells';
import { compare, snapped } from '../decimal';
import type { Rejection } from '../rejection';
import { badInput, noData } from '../rejection';
import type { ScoreMode } from '../smvp';
import type { GradeSum } from './gradeSum';
import { WHOLE, missingFrom, outcome, tooLarge } from './weightTotal';

/** Points begin above this, fractions end at 1: together they are no mean of anything. Short scales end at 10. */
const LEAST_POINTS = 10;

/** The refusal of grades of which some are points and some fractions: 84 and 0,8. */
export function mixedGrades({ most, leastPositive }: GradeSum): Rejection | undefined {
  if (!(compare(most, LEAST_POINTS) > 0 && compare(leastPositive, 1) <= 0)) return undefined;
  return badInput('gradi', `${italian(most)} e ${italian(leastPositive)}: punti o percentuali?`);
}

/** The refusal of weights that do not total 100, nor 1 where all are fractions. */
export function notWhole({ total, mostWeight }: GradeSum): Rejection | undefined {
  if (missingFrom(WHOLE, total) === 0) return undefined;
  const told = mostWeight <= 1 ? outcome(total, 1, 'percent') : outcome(total, WHOLE);
  return told === 'OK' ? undefined : badInput('pesi', told);
}

/**
 * The score of rows with a weight: Σ weight·grade / Σ weight, or the lowest grade with "peggiore". With "stretto" the
 * weights, also of what is not measured, must total 100 ± 0,005, or 1 ± 0,00005 where all are fractions. No weight and
 * no grade are no data; points beside fractions are bad input.
 */
export function scoreOf(sum: GradeSum, mode: ScoreMode): number | Rejection {
  const { total } = sum;
  if (total === 0) return noData('pesi', 'nessun peso');
  const problem =
    tooLarge(total) ?? (mode === 'stretto' ? notWhole(sum) : undefined) ?? mixedGrades(sum);
  if (problem) return problem;
  const { weight } = sum;
  if (weight === 0) return noData('gradi', 'nessun grado');
  return mode === 'peggiore' ? sum.least : snapped(sum.product / weight);
}
