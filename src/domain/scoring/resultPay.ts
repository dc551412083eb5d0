/** Result pay (retribuzione di risultato). */
import { italian, orPercent } from '../cells';
import { compare, roundHalfAway } from '../decimal';
import type { Rejection } from '../rejection';
import { badInput, noData } from '../rejection';

/** Days of a year where they are not given. */
const DAYS = 365;
/** Scores beyond 100% exist where the SMVP has no cap; beyond 200% points were typed for a fraction. */
const MOST_SCORE = 2;

/** Null where a value is not given. Score and share are fractions. */
export interface ResultPay {
  base: number | null;
  score: number | null;
  /** Of service, in the year. */
  days: number | null;
  yearDays: number | null;
  share: number | null;
}

/** The refusal of a fraction that is below 0, or so large that points were typed for it. */
function fractionProblem(name: string, value: number | null, most: number): Rejection | undefined {
  if (value === null || (value >= 0 && compare(value, most) <= 0)) return undefined;
  return value < 0
    ? badInput(name, `${italian(value)} è negativo`)
    : badInput(name, orPercent(value));
}

/**
 * PREMIO: round(base × share × days / days of the year × score; 2) euro, a half away from zero. The whole year where
 * no days are given, of 365 days; the whole base where no share is given; 0 days pay 0. No base or no score: no data.
 * A score above 2 or a share above 1 is bad input: 84 where 84% is meant would pay a hundredfold.
 */
export function resultPay({ base, score, days, yearDays, share }: ResultPay): number | Rejection {
  const problem =
    fractionProblem('punteggio', score, MOST_SCORE) ?? fractionProblem('quota', share, 1);
  if (problem) return problem;
  if (base === null) return noData('base', "manca l'importo");
  if (score === null) return noData('punteggio', 'manca il punteggio');
  if (base < 0) return badInput('base', `${italian(base)} è negativo`);
  const year = yearDays ?? DAYS;
  if (year <= 0) return badInput('giorni_anno', `${italian(year)} non è un anno di lavoro`);
  const worked = days ?? year;
  if (worked < 0 || worked > year) {
    const range = `non è tra 0 e i ${italian(year)} giorni dell'anno`;
    return badInput('giorni', `${italian(worked)} ${range}`);
  }
  // The fractions first: no step is larger than the amount.
  return roundHalfAway(base * ((share ?? 1) * (worked / year) * score), 2);
}
