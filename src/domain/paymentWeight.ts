/** Whether the objective on payment times weighs enough on result pay. */
import { refusal, scalar, unreadable } from '../functions/reading/arguments';
import { italian } from './cells';
import { atLeast, roundHalfAway } from './decimal';
import { Rejection, noData } from './rejection';
import { toWeight } from './weights';

const LEGAL_SHARE = 0.3;

/** A share between 0 and 1: more than 1 is out of 100, and so is a text that says it ("1%", "1 / 100"). */
function readShare(name: string, given: unknown): number | null | Rejection {
  const value = scalar(given);
  const weight = toWeight(value);
  if (weight === null) return null;
  if (weight === undefined || weight < 0 || weight > 100) {
    return unreadable(name, value, 'non è una quota tra 0 e 100%');
  }
  const isOutOf100 = weight > 1 || (typeof value === 'string' && /%|\/ *100/.test(value));
  // No negative zero: shares are divided by.
  return (isOutOf100 ? weight / 100 : weight) + 0;
}

/** Points or percent with two decimals at most. */
const points = (share: number) => italian(roundHalfAway(share * 100, 2));

/**
 * VERIFICA_PAGAMENTI: art. 4-bis c. 2 D.L. 13/2023 read on result pay: "OK" when weight × share of the objectives
 * in result pay reaches `soglia` (0,3), else a text with the share reached and the least weight that would do.
 * Values above 1 are out of 100. A missing weight or share is no data.
 */
export function paymentWeight(
  peso: unknown,
  quotaObiettivi: unknown,
  soglia?: unknown,
): string | Rejection {
  const refused = (problem: Rejection) => refusal(problem, peso, quotaObiettivi, soglia);
  const weight = readShare('peso', peso);
  if (weight instanceof Rejection) return refused(weight);
  const share = readShare('quota_obiettivi', quotaObiettivi);
  if (share instanceof Rejection) return refused(share);
  const least = readShare('soglia', soglia);
  if (least instanceof Rejection) return refused(least);
  if (weight === null) return refused(noData('peso', 'manca il peso'));
  if (share === null) return refused(noData('quota_obiettivi', 'manca la quota degli obiettivi'));
  const due = least ?? LEGAL_SHARE;
  const reached = weight * share;
  if (atLeast(reached, due)) return 'OK';
  // Rounded down: what falls short must not look like the threshold.
  const found = `Peso ${points(weight)} × quota ${points(share)}% = ${points(Math.floor(reached * 10_000 + 1e-6) / 10_000)}%`;
  // Rounded up, so that the weight proposed is enough.
  const needed = Math.ceil(roundHalfAway((due / share) * 10_000, 6)) / 100;
  return needed <= 100
    ? `${found}: serve almeno ${italian(needed)}`
    : `${found}: nessun peso basta, serve una quota di almeno ${points(due)}%`;
}
