/** The weighted score of objectives, indicators or phases. */
import type { Argument } from './arguments';
import { differentSizes, place, readArgument, readOption, refusal, unreadable } from './arguments';
import { toFraction } from './cells';
import { DecimalSum } from './decimal';
import { Rejection, badInput, noData } from './rejection';
import { outcome, weightAt } from './weights';

type Blanks = 'escludi' | 'zero' | 'errore';

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
  const blanks = readOption('non_misurati', nonMisurati, ['escludi', 'zero', 'errore']);
  const mode = readOption('modo', modo, ['normalizzato', 'stretto']);
  const problem =
    blanks instanceof Rejection
      ? blanks
      : mode instanceof Rejection
        ? mode
        : differentSizes(grades, weights);
  const result = problem ?? weightedMean(grades, weights, blanks as Blanks, mode === 'stretto');
  return result instanceof Rejection ? refusal(result, gradi, pesi, nonMisurati, modo) : result;
}

function weightedMean(
  grades: Argument,
  weights: Argument,
  blanks: Blanks,
  isStrict: boolean,
): number | Rejection {
  const all = new DecimalSum();
  const counted = new DecimalSum();
  const products = new DecimalSum();
  let excluded = false;
  for (let index = 0; index < weights.length; index++) {
    const weight = weightAt(weights, index);
    if (weight instanceof Rejection) return weight;
    if (weight === 0) {
      const grade = grades.at(index);
      if (grade instanceof Rejection) return grade;
      continue;
    }
    all.add(weight);
    const grade = gradeAt(grades, index);
    if (grade instanceof Rejection) return grade;
    if (grade === null) {
      if (blanks === 'errore') return badInput(place(grades, index), 'manca il grado');
      if (blanks === 'escludi') {
        excluded = true;
        continue;
      }
    }
    products.add(weight * (grade ?? 0));
    counted.add(weight);
  }
  const total = all.total;
  if (total === 0) return noData('pesi', 'nessun peso');
  if (isStrict && ![100, 1].some((due) => outcome(total, due) === 'OK')) {
    return badInput('pesi', outcome(total, 100));
  }
  const divisor = excluded ? counted.total : total;
  return divisor === 0 ? noData('gradi', 'nessun grado') : products.total / divisor;
}

/** A grade as a fraction, null where it is blank. */
function gradeAt(grades: Argument, index: number): number | null | Rejection {
  const cell = grades.raw(index);
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
  const value = grades.at(index);
  const grade = toFraction(value);
  return grade === undefined ? unreadable(place(grades, index), value, 'non è un numero') : grade;
}
