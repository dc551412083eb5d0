/**
 * Whether the objective on payment times weighs enough on result pay: art. 4-bis c. 2 D.L. 13/2023. The law speaks of
 * the pay, of which objectives are a share, not of the weight among objectives.
 */
import { italian } from './cells';
import { atLeast } from './decimal';

/** The share of result pay that the law asks for. */
export const LEGAL_SHARE = 0.3;

/** As many digits as are compared, and so shown: below them there is the noise of binary fractions. */
const rounded = (value: number) => Number(value.toPrecision(12));

/** What an objective makes of result pay, as fractions. */
export interface PayShare {
  weight: number;
  /** The objectives' part in result pay. */
  share: number;
  threshold: number;
  reached: number;
  isEnough: boolean;
  /** The least weight that would do, rounded up to a hundredth of a point; null where none would. */
  needed: number | null;
}

/** Weight × share of the objectives beside the threshold; all are fractions from 0 to 1. */
export function payShare(weight: number, share: number, threshold = LEGAL_SHARE): PayShare {
  const reached = rounded(weight * share);
  const isEnough = atLeast(reached, threshold);
  const needed = Math.ceil(rounded((threshold / share) * 10_000)) / 10_000;
  return { weight, share, threshold, reached, isEnough, needed: needed <= 1 ? needed : null };
}

/** "OK", or the share reached and the least weight that would do, weights in points or in percent. */
export function payShareText(
  { weight, share, threshold, reached, isEnough, needed }: PayShare,
  unit: 'points' | 'percent',
): string {
  if (isEnough) return 'OK';
  const points = (value: number) => italian(rounded(value * 100));
  const sign = unit === 'percent' ? '%' : '';
  const found = `Peso ${points(weight)}${sign} × quota ${points(share)}% = ${points(reached)}%`;
  return needed === null
    ? `${found}: nessun peso basta, serve una quota di almeno ${points(threshold)}%`
    : `${found}: serve almeno ${points(needed)}${sign}`;
}
