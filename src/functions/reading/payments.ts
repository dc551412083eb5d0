/** The arguments of the functions on payment times: invoices, a row each, and shares of pay. */
import { isFiniteNumber } from '../../domain/cells';
import { toFraction, toNumber } from '../../domain/numbers';
import { isSerial, toSerial } from '../../domain/dates';
import type { NoMean } from '../../domain/payments';
import { meanDays } from '../../domain/payments';
import { Rejection, badInput, noData } from '../../domain/rejection';
import { WeightedSum } from '../../domain/scoring/weightedSum';
import { toWeight } from '../../domain/weights';
import type { Argument } from './arguments';
import { differentSizes, isNothing, place, readArgument, scalar, unreadable } from './arguments';

/** The ranges of a function on invoices: one row, column or table each, of the same number of cells. */
export interface InvoiceRanges {
  amounts: Argument;
  /** Due dates, or dates of receipt. */
  from: Argument;
  paid: Argument;
  /** What a missing date of `from` is called. */
  missing: string;
  /** Days, where any are given. */
  suspended?: Argument;
}

/** Days with which an invoice enters the mean; null where it does not. */
type CountDays = (from: number, paid: number | null, suspended: number) => number | null;

export function readInvoices(
  [importi, from, pagamenti, sospensione]: readonly unknown[],
  fromName: string,
  missing: string,
): InvoiceRanges | Rejection {
  const ranges = {
    amounts: readArgument('importi', importi),
    from: readArgument(fromName, from),
    paid: readArgument('pagamenti', pagamenti),
    missing,
  };
  const suspended = readArgument('sospensione', sospensione);
  const problem =
    differentSizes(ranges.amounts, ranges.from) ?? differentSizes(ranges.amounts, ranges.paid);
  if (problem) return problem;
  if (suspended.isNothing()) return ranges;
  return differentSizes(ranges.amounts, suspended) ?? { ...ranges, suspended };
}

/**
 * Mean of the days of the invoices that count, by amount. Rows without amount, or 0, are left out; a row with dates and
 * no amount is bad input, as is an amount without its due date or date of receipt.
 */
export function meanOfInvoices(
  ranges: InvoiceRanges,
  daysOf: CountDays,
  nothing: string,
): number | Rejection {
  const { length } = ranges.amounts;
  const days = new WeightedSum();
  for (let next = 0; next < length; next++) {
    next = addPlainInvoices(days, ranges, daysOf, next);
    if (next === length) break;
    const problem = addInvoice(days, ranges, daysOf, next);
    if (problem) return problem;
  }
  const mean = meanDays(days);
  return typeof mean === 'number' ? mean : refusedMean(mean, nothing);
}

function refusedMean(reason: NoMean, nothing: string): Rejection {
  if (reason === 'nothing') return noData('importi', nothing);
  if (reason === 'cancelled') return noData('importi', 'gli importi si compensano');
  return badInput(
    'importi',
    reason === 'negative' ? 'la somma degli importi è negativa' : 'la somma è troppo grande',
  );
}

/** Adds the invoices from `start` on as long as they hold plain numbers; the first that does not is the result. */
function addPlainInvoices(
  days: WeightedSum,
  { amounts, from, paid, suspended }: InvoiceRanges,
  daysOf: CountDays,
  start: number,
): number {
  const { rows, columns } = amounts;
  if (suspended || from.columns !== columns || paid.columns !== columns) return start;
  let column = start === 0 ? 0 : start % columns;
  for (let row = (start - column) / columns; row < rows; row++) {
    const amountRow = amounts.row(row);
    const fromRow = from.row(row);
    const paidRow = paid.row(row);
    for (; column < columns; column++) {
      const amount = amountRow[column];
      const date = fromRow[column];
      const payment = paidRow[column];
      if (!isFiniteNumber(amount) || !isSerial(date) || !isSerial(payment)) {
        return row * columns + column;
      }
      const counted = daysOf(Math.floor(date), Math.floor(payment), 0);
      if (counted !== null) days.add(counted, amount);
    }
    column = 0;
  }
  return amounts.length;
}

function addInvoice(
  days: WeightedSum,
  ranges: InvoiceRanges,
  daysOf: CountDays,
  index: number,
): Rejection | undefined {
  const { amounts, from, paid, suspended } = ranges;
  const amount = numberAt(amounts, index);
  if (amount instanceof Rejection) return amount;
  const start = dateAt(from, index);
  if (start instanceof Rejection) return start;
  const payment = dateAt(paid, index);
  if (payment instanceof Rejection) return payment;
  const stopped = suspended ? suspendedAt(suspended, index) : 0;
  if (stopped instanceof Rejection) return stopped;
  if (amount === null) {
    const isBlank = start === null && payment === null;
    return isBlank ? undefined : badInput(place(amounts, index), "manca l'importo");
  }
  if (amount === 0) return undefined;
  if (start === null) return badInput(place(from, index), ranges.missing);
  const counted = daysOf(start, payment, stopped);
  if (counted !== null) days.add(counted, amount);
  return undefined;
}

function numberAt(range: Argument, index: number): number | null | Rejection {
  const value = range.at(index);
  const number = toNumber(value);
  return number === undefined ? unreadable(place(range, index), value, 'non è un numero') : number;
}

function dateAt(range: Argument, index: number): number | null | Rejection {
  const value = range.at(index);
  const serial = isNothing(value) ? null : toSerial(value);
  return serial === undefined ? unreadable(place(range, index), value, 'non è una data') : serial;
}

/** Suspended days of an invoice; 0 where none are given. */
function suspendedAt(range: Argument, index: number): number | Rejection {
  const days = numberAt(range, index) ?? 0;
  if (days instanceof Rejection || days >= 0) return days;
  return badInput(place(range, index), 'i giorni di sospensione sono negativi');
}

/** What says that a number is out of 100: "30%", "30 / 100". */
const OUT_OF_100 = /%|\/ *100/;

/** A weight as a fraction, with the unit in which it was given. */
export interface PayWeight {
  value: number;
  unit: 'points' | 'percent';
}

/**
 * A weight, or the share of pay that it must make: above 1, or with a percent sign, it is out of 100; below 1 it is a
 * fraction; a bare 1 may be either. Null for a blank or 0.
 */
export function readPayWeight(name: string, given: unknown): PayWeight | null | Rejection {
  const value = scalar(given);
  const weight = toWeight(value);
  if (weight === null || weight === 0) return null;
  if (weight === undefined || weight < 0 || weight > 100) {
    return unreadable(name, value, 'non è una quota tra 0 e 100%');
  }
  const isOutOf100 = weight > 1 || (typeof value === 'string' && OUT_OF_100.test(value));
  if (isOutOf100) return { value: weight / 100, unit: 'points' };
  if (weight === 1) return badInput(name, '1 punto o 100%? Per il 100% scrivere 100');
  return { value: weight, unit: 'percent' };
}

/** The share of pay that depends on objectives, a fraction; null for a blank. */
export function readPayQuota(name: string, given: unknown): number | null | Rejection {
  const value = scalar(given);
  const share = toFraction(value);
  if (share === null) return null;
  if (share === undefined || share < 0 || share > 1) {
    const isOf100 = share !== undefined && share > 1 && share <= 100;
    const hint = isOf100 ? ': scrivere per esempio 60% oppure 0,6' : '';
    return unreadable(name, value, `non è una quota tra 0 e 100%${hint}`);
  }
  // No negative zero: shares are divided by.
  return share + 0;
}
