/** Grades and weights in the cells of two ranges, row by row. */
import { isBlank } from '../../domain/cells';
import { toFraction } from '../../domain/numbers';
import { Rejection, badInput } from '../../domain/rejection';
import { GradeSum } from '../../domain/scoring/gradeSum';
import { isUnmeasurable } from '../../domain/scoring/measure';
import type { ScoreRow } from '../../domain/scoring/scoreWords';
import type { ScoreMode, Unmeasured } from '../../domain/smvp';
import type { Argument } from './arguments';
import { differentSizes, place, readArgument, unreadable } from './arguments';
import { weightAt } from './weights';

/**
 * The sums of the rows that have a weight. A grade that is blank, or said not to be measurable, is left out, counted
 * as 0 or refused, by `unmeasured`; the grade of a row without weight is not read.
 */
export function readGrades(
  gradi: unknown,
  pesi: unknown,
  unmeasured: Unmeasured,
  mode: ScoreMode,
): GradeSum | Rejection {
  const grades = readArgument('gradi', gradi);
  const weights = readArgument('pesi', pesi);
  const problem = differentSizes(grades, weights);
  if (problem) return problem;
  const sum = new GradeSum();
  for (let index = 0; index < weights.length; index++) {
    // The other modes ask for the least grade or the largest weight.
    if (mode === 'normalizzato') index = sum.addPlainRows(grades, weights, index);
    if (index === weights.length) break;
    const refused = addRow(sum, grades, weights, index, unmeasured);
    if (refused) return refused;
  }
  return sum;
}

/** Adds a row that is not two plain numbers; the result is what cannot be added. */
function addRow(
  sum: GradeSum,
  grades: Argument,
  weights: Argument,
  index: number,
  unmeasured: Unmeasured,
): Rejection | undefined {
  const weight = weightAt(weights, index);
  if (weight instanceof Rejection) return weight;
  const value = grades.at(index);
  if (value instanceof Rejection) return value;
  if (weight === 0) return undefined;
  const isMissing = isBlank(value) || isUnmeasurable(value);
  const grade = isMissing ? null : toFraction(value);
  if (grade === undefined) return unreadable(place(grades, index), value, 'non è un numero');
  if (grade !== null) sum.add(grade, weight);
  else if (unmeasured === 'zero') sum.add(0, weight);
  else if (unmeasured === 'escludi') sum.addUnmeasured(weight);
  else {
    const problem = isBlank(value) ? 'manca il grado' : 'non misurabile';
    return badInput(place(grades, index), problem);
  }
  return undefined;
}

/** The rows that have a weight, with whatever stands in the place of their grade. */
export function readScoreRows(
  gradi: unknown,
  pesi: unknown,
  motivi: unknown,
): ScoreRow[] | Rejection {
  const grades = readArgument('gradi', gradi);
  const weights = readArgument('pesi', pesi);
  const given = readArgument('motivi', motivi);
  const refusals = given.isBlank() ? undefined : given;
  const problem = differentSizes(grades, weights) ?? (refusals && differentSizes(grades, refusals));
  if (problem) return problem;
  const rows: ScoreRow[] = [];
  for (let index = 0; index < weights.length; index++) {
    const weight = weightAt(weights, index);
    const [grade, refusal] = [grades.at(index), refusals?.at(index) ?? ''];
    for (const each of [weight, grade, refusal]) if (each instanceof Rejection) return each;
    if (weight === 0) continue;
    rows.push({
      number: index + 1,
      grade,
      weight: weight as number,
      // Excel makes 0 of a blank cell.
      refusal: typeof refusal === 'string' ? refusal : '',
    });
  }
  return rows;
}
