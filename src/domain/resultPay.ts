/** Result pay (retribuzione di risultato). */
import { readNumber, refusal, scalar, unreadable } from '../functions/reading/arguments';
import type { Reading } from './cells';
import { italian, toFraction } from './cells';
import { roundHalfAway } from './decimal';
import { Rejection, badInput, noData } from './rejection';

const DAYS = 365;
/** Scores beyond 100% exist where the SMVP has no cap; beyond 200% points were typed for a fraction. */
const MOST_SCORE = 2;

/** A fraction from 0 to `most`: 85 where 0,85 or 85% is meant would pay a hundredfold. */
function readFraction(name: string, given: unknown, most: number): number | null | Rejection {
  const value = scalar(given);
  const fraction: Reading<number> = toFraction(value);
  if (fraction === null) return null;
  if (fraction !== undefined && fraction >= 0 && fraction <= most) return fraction;
  const example = 'scrivere per esempio 85% oppure 0,85';
  return unreadable(name, value, `non è una quota tra 0 e ${most * 100}%: ${example}`);
}

/**
 * PREMIO: round(base × share × days / days of the year × score; 2), a half away from zero. The whole year where
 * no days are given, of 365 days; the whole base where no share is given. No base or no score: no data.
 */
export function resultPay(
  base: unknown,
  punteggio: unknown,
  giorni?: unknown,
  giorniAnno?: unknown,
  quota?: unknown,
): number | Rejection {
  const refused = (problem: Rejection) =>
    refusal(problem, base, punteggio, giorni, giorniAnno, quota);
  const amount = readNumber('base', base, null);
  if (amount instanceof Rejection) return refused(amount);
  const score = readFraction('punteggio', punteggio, MOST_SCORE);
  if (score instanceof Rejection) return refused(score);
  const share = readFraction('quota', quota, 1);
  if (share instanceof Rejection) return refused(share);
  const year = readNumber('giorni_anno', giorniAnno, DAYS);
  if (year instanceof Rejection) return refused(year);
  const days = readNumber('giorni', giorni, year);
  if (days instanceof Rejection) return refused(days);
  if (amount === null) return refused(noData('base', "manca l'importo"));
  if (score === null) return refused(noData('punteggio', 'manca il punteggio'));
  if (amount < 0) return refused(badInput('base', `${italian(amount)} è negativo`));
  if (year <= 0)
    return refused(badInput('giorni_anno', `${italian(year)} non è un anno di lavoro`));
  if (days < 0 || days > year) {
    const problem = `${italian(days)} non è tra 0 e i ${italian(year)} giorni dell'anno`;
    return refused(badInput('giorni', problem));
  }
  // The fractions first: no step is larger than the amount.
  return roundHalfAway(amount * ((share ?? 1) * (days / year) * score), 2);
}
