/** The weighted score of objectives, indicators or phases. */
import type { Argument } from '../functions/reading/arguments';
import {
  differentSizes,
  place,
  readArgument,
  readOption,
  refusal,
  unreadable,
} from '../functions/reading/arguments';
import { toFraction } from './cells';
import { DecimalSum, decimalSum } from './decimal';
import { Rejection, badInput, noData } from './rejection';
import { WeightedSum } from './scoring/weightedSum';
import { weightAt } from '../functions/reading/weights';
import { outcome, tooLarge } from './weights';

const BLANKS = ['escludi', 'zero', 'errore'] as const;
const MODES = ['normalizzato', 'stretto'] as const;

type Blanks = (typeof BLANKS)[number];

/**
 * PUNTEGGIO: Σ weight·grade / Σ weight, grades as fractions 0–1. Rows without weight (blank or 0) are
 * prerequisites and left out, whatever their grade says. A blank grade is excluded, counted as zero or
 * refused, by `nonMisurati`; with "stretto" the weights must total 100, or 1 as fractions.
 */
export function score(
  gradi: unknown,
  pesi: unknown,
  nonMisurati?: unknown,
  modo?: unknown,
): number | Rejection {
  const grades = readArgument('gradi', gradi);
  const weights = readArgument('pesi', pesi);
  const blanks = readOption('non_misurati', nonMisurati, BLANKS);
  const mode = readOption('modo', modo, MODES);
  let problem = differentSizes(grades, weights);
  if (mode instanceof Rejection) problem = mode;
  if (blanks instanceof Rejection) problem = blanks;
  const result = problem ?? weightedMean(grades, weights, blanks as Blanks, mode === 'stretto');
  return result instanceof Rejection ? refusal(result, gradi, pesi, nonMisurati, modo) : result;
}

function weightedMean(
  grades: Argument,
  weights: Argument,
  blanks: Blanks,
  isStrict: boolean,
): number | Rejection {
  const counted = new WeightedSum();
  let excluded: DecimalSum | undefined;
  for (let next = 0; next < weights.length; next++) {
    next = counted.addPlainRows(grades, weights, next);
    if (next === weights.length) break;
    const row = readRow(grades, weights, next, blanks);
    if (row instanceof Rejection) return row;
    if (row.weight === 0) continue;
    if (row.grade === null) (excluded ??= new DecimalSum()).add(row.weight);
    else counted.add(row.grade, row.weight);
  }
  const { weight } = counted;
  const total = excluded ? decimalSum([weight, excluded.total]) : weight;
  if (total === 0) return noData('pesi', 'nessun peso');
  const problem = tooLarge(total);
  if (problem) return problem;
  if (isStrict && ![100, 1].some((due) => outcome(total, due) === 'OK')) {
    return badInput('pesi', outcome(total, 100));
  }
  return weight === 0 ? noData('gradi', 'nessun grado') : counted.product / weight;
}

/** A row that is not two plain numbers; a grade of null is to be left out. */
function readRow(
  grades: Argument,
  weights: Argument,
  index: number,
  blanks: Blanks,
): { weight: number; grade: number | null } | Rejection {
  const weight = weightAt(weights, index);
  if (weight instanceof Rejection) return weight;
  const value = grades.at(index);
  if (weight === 0) return value instanceof Rejection ? value : { weight, grade: null };
  const grade = toFraction(value);
  if (grade === undefined) return unreadable(place(grades, index), value, 'non è un numero');
  if (grade !== null || blanks === 'escludi') return { weight, grade };
  return blanks === 'zero'
    ? { weight, grade: 0 }
    : badInput(place(grades, index), 'manca il grado');
}
