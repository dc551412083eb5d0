/**
 * Payment times: ITP, average payment time, annual delay indicator. Amounts in euro are the weights, days are
 * calendar days, dates are serials. DPCM 22/9/2014 art. 9; L. 145/2018 art. 1 cc. 859–861; Circ. MEF-RGS 1/2024.
 */
import { serialOf } from './dates';
import type { WeightedSum } from './scoring/weightedSum';

/** Why days weighted by amounts have no mean: no amounts, amounts that cancel out, a negative sum, one too large. */
export type NoMean = 'nothing' | 'cancelled' | 'negative' | 'tooLarge';

/** Σ days·amount / Σ amount. Credit notes are negative amounts: what is left must be positive. */
export function meanDays(days: WeightedSum): number | NoMean {
  const total = days.weight;
  if (total === 0) return days.hasCancelled ? 'cancelled' : 'nothing';
  if (!Number.isFinite(total) || !Number.isFinite(days.product)) return 'tooLarge';
  return total < 0 ? 'negative' : days.product / total;
}

/** Days of payments, the first and the last included. */
export interface PaymentPeriod {
  first: number;
  last: number;
}

/**
 * Days from the due date, or the receipt, of an invoice to its payment, less those suspended: negative when it comes
 * early. Null for one that is not paid in the period.
 */
export function daysToPayment(
  { first, last }: PaymentPeriod,
  from: number,
  paid: number | null,
  suspended: number,
): number | null {
  if (paid === null || paid < first || paid > last) return null;
  return paid - from - suspended;
}

/** A year, and the day at which its delays are read. */
export interface DelayYear extends PaymentPeriod {
  reading: number;
}

/** The year of the annual delay indicator; it is read on 31/12 unless another day is given. */
export function delayYear(year: number, reading: number | null): DelayYear {
  const last = serialOf(year, 12, 31);
  return { first: serialOf(year, 1, 1), last, reading: reading ?? last };
}

/**
 * Days of delay with which an invoice counts in a year; null where it does not. It counts in one year only: in that of
 * the payment when this comes before the due date, else in that of the due date. What is not paid by the day of reading
 * counts up to that day, if it is due by then.
 */
export function delayInYear(
  { first, last, reading }: DelayYear,
  due: number,
  paid: number | null,
): number | null {
  const isPaid = paid !== null && paid <= reading;
  const counted = isPaid && paid < due ? paid : due;
  if (counted < first || counted > last) return null;
  if (isPaid) return paid - due;
  return due <= reading ? reading - due : null;
}
