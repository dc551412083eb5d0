/**
 * Payment times: ITP, average payment time, annual delay indicator. Amounts in euro are the weights, days are
 * calendar days. DPCM 22/9/2014 art. 9; L. 145/2018 art. 1 cc. 859–861; Circ. MEF-RGS 1/2024.
 */
import type { Argument } from '../functions/reading/arguments';
import {
  differentSizes,
  place,
  readArgument,
  refusal,
  unreadable,
} from '../functions/reading/arguments';
import { readOptionalDate, readYear } from '../functions/reading/dates';
import { isFiniteNumber } from './cells';
import { toNumber } from './numbers';
import { isSerial, serialOf, toSerial } from './dates';
import { WeightedSum } from './scoring/weightedSum';
import { Rejection, badInput, noData } from './rejection';

/** Σ days·amount / Σ amount. */
function meanDays(days: WeightedSum, nothing: string): number | Rejection {
  const total = days.weight;
  if (total === 0) {
    return noData('importi', days.hasCancelled ? 'gli importi si compensano' : nothing);
  }
  if (!Number.isFinite(total) || !Number.isFinite(days.product)) {
    return badInput('importi', 'la somma è troppo grande');
  }
  // Credit notes are negative amounts: what is left must be positive.
  if (total < 0) return badInput('importi', 'la somma degli importi è negativa');
  return days.product / total;
}

/** What a row of the ranges holds; null where the cell is blank. */
interface Invoice {
  amount: number;
  from: number;
  paid: number | null;
}

/** The ranges of a function on invoices: one row, column or table each, of the same number of cells. */
interface InvoiceRanges {
  amounts: Argument;
  /** Due dates, or dates of receipt. */
  from: Argument;
  paid: Argument;
  /** What a missing date of `from` is called. */
  missing: string;
}

function differentRanges({ amounts, from, paid }: InvoiceRanges): Rejection | undefined {
  return differentSizes(amounts, from) ?? differentSizes(amounts, paid);
}

/**
 * The invoice at a position; null for one that has no amount, or 0. A row with dates and no amount is bad
 * input, as is an amount without its due date or date of receipt.
 */
function invoiceAt(ranges: InvoiceRanges, index: number): Invoice | null | Rejection {
  const { amounts, from, paid } = ranges;
  const amount = numberAt(amounts, index);
  if (amount instanceof Rejection) return amount;
  const start = dateAt(from, index);
  if (start instanceof Rejection) return start;
  const payment = dateAt(paid, index);
  if (payment instanceof Rejection) return payment;
  if (amount === null) {
    if (start === null && payment === null) return null;
    return badInput(place(amounts, index), "manca l'importo");
  }
  if (amount === 0) return null;
  if (start === null) return badInput(place(from, index), ranges.missing);
  return { amount, from: start, paid: payment };
}

function numberAt(range: Argument, index: number): number | null | Rejection {
  const cell = range.raw(index);
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
  const value = range.at(index);
  const number = toNumber(value);
  return number === undefined ? unreadable(place(range, index), value, 'non è un numero') : number;
}

function dateAt(range: Argument, index: number): number | null | Rejection {
  const cell = range.raw(index);
  const serial = toSerial(typeof cell === 'number' ? cell : range.at(index));
  return serial === undefined
    ? unreadable(place(range, index), range.at(index), 'non è una data')
    : serial;
}

/** Suspended days of an invoice; 0 where none are given. */
function suspendedAt(range: Argument | undefined, index: number): number | Rejection {
  const days = range ? numberAt(range, index) : null;
  if (days === null || days instanceof Rejection) return days ?? 0;
  if (days >= 0) return days;
  return badInput(place(range!, index), 'i giorni di sospensione sono negativi');
}

/** Mean days from a date to the payment, less those suspended, of the invoices paid from `dal` to `al`. */
function meanDaysToPayment(
  ranges: InvoiceRanges,
  sospensione: unknown,
  dal: unknown,
  al: unknown,
): number | Rejection {
  const since = readOptionalDate('dal', dal);
  if (since instanceof Rejection) return since;
  const until = readOptionalDate('al', al);
  if (until instanceof Rejection) return until;
  const [first, last] = [since ?? -Infinity, until ?? Infinity];
  if (first > last) return badInput('al', 'è prima di «dal»');
  const given = readArgument('sospensione', sospensione);
  const suspended = given.isBlank() ? undefined : given;
  const problem =
    differentRanges(ranges) ?? (suspended && differentSizes(ranges.amounts, suspended));
  if (problem) return problem;
  const days = new WeightedSum();
  for (let index = 0; index < ranges.amounts.length; index++) {
    const invoice = invoiceAt(ranges, index);
    if (invoice instanceof Rejection) return invoice;
    const stopped = suspendedAt(suspended, index);
    if (stopped instanceof Rejection) return stopped;
    if (invoice === null || invoice.paid === null) continue;
    if (invoice.paid < first || invoice.paid > last) continue;
    days.add(invoice.paid - invoice.from - stopped, invoice.amount);
  }
  return meanDays(days, 'nessun pagamento nel periodo');
}

/**
 * TEMPESTIVITA: the payment timeliness indicator (ITP, DPCM 22/9/2014 art. 9) of the invoices paid in the
 * period: Σ (payment − due date − suspended days) · amount / Σ amount. Negative when payments come early.
 */
export function timeliness(
  importi: unknown,
  scadenze: unknown,
  pagamenti: unknown,
  dal?: unknown,
  al?: unknown,
  sospensione?: unknown,
): number | Rejection {
  const from = readArgument('scadenze', scadenze);
  return paidDays(importi, from, 'manca la scadenza', pagamenti, dal, al, sospensione);
}

/** TEMPO_PAGAMENTO: weighted mean days from receipt to payment of the invoices paid in the period. */
export function paymentTime(
  importi: unknown,
  ricezioni: unknown,
  pagamenti: unknown,
  dal?: unknown,
  al?: unknown,
  sospensione?: unknown,
): number | Rejection {
  const from = readArgument('ricezioni', ricezioni);
  return paidDays(importi, from, 'manca la data di ricezione', pagamenti, dal, al, sospensione);
}

function paidDays(
  importi: unknown,
  from: Argument,
  missing: string,
  pagamenti: unknown,
  ...[dal, al, sospensione]: unknown[]
): number | Rejection {
  const amounts = readArgument('importi', importi);
  const paid = readArgument('pagamenti', pagamenti);
  const result = meanDaysToPayment({ amounts, from, paid, missing }, sospensione, dal, al);
  if (!(result instanceof Rejection)) return result;
  return refusal(result, importi, from.cells, pagamenti, dal, al, sospensione);
}

/** A year, and the day at which its delays are read. */
interface DelayPeriod {
  first: number;
  last: number;
  reading: number;
}

/** Adds the invoices from `start` on as long as they hold three plain numbers; the first that does not is the result. */
function addPlainDelays(
  days: WeightedSum,
  period: DelayPeriod,
  { amounts, from, paid }: InvoiceRanges,
  start: number,
): number {
  const { rows, columns } = amounts;
  if (from.columns !== columns || paid.columns !== columns) return start;
  let column = start === 0 ? 0 : start % columns;
  for (let row = (start - column) / columns; row < rows; row++) {
    const amountRow = amounts.row(row);
    const dueRow = from.row(row);
    const paidRow = paid.row(row);
    for (; column < columns; column++) {
      const amount = amountRow[column];
      const due = dueRow[column];
      const payment = paidRow[column];
      if (!isFiniteNumber(amount) || !isSerial(due) || !isSerial(payment)) {
        return row * columns + column;
      }
      addDelay(days, period, amount, Math.floor(due), Math.floor(payment));
    }
    column = 0;
  }
  return amounts.length;
}

/** Adds the delay of an invoice if it counts in the year. */
function addDelay(
  days: WeightedSum,
  { first, last, reading }: DelayPeriod,
  amount: number,
  due: number,
  paid: number | null,
): void {
  if (due < first) return;
  if (paid !== null && paid <= reading) {
    if (due <= last || (paid >= first && paid <= last)) days.add(paid - due, amount);
  } else if (due <= last && due <= reading) days.add(reading - due, amount);
}

/**
 * RITARDO_ANNUALE: the annual delay indicator (L. 145/2018 art. 1 c. 859 b, c. 861): mean days of delay,
 * weighted by amount, of the invoices due in the year and of those paid in it before falling due in a later
 * one. What is not paid by `lettura` (31/12 of the year) counts up to that day, if it is due by then.
 */
export function annualDelay(
  importi: unknown,
  scadenze: unknown,
  pagamenti: unknown,
  anno: unknown,
  lettura?: unknown,
): number | Rejection {
  const refused = (problem: Rejection) =>
    refusal(problem, importi, scadenze, pagamenti, anno, lettura);
  const year = readYear('anno', anno);
  if (year instanceof Rejection) return refused(year);
  const read = readOptionalDate('lettura', lettura, year);
  if (read instanceof Rejection) return refused(read);
  const last = serialOf(year, 12, 31);
  const period = { first: serialOf(year, 1, 1), last, reading: read ?? last };
  const ranges = {
    amounts: readArgument('importi', importi),
    from: readArgument('scadenze', scadenze),
    paid: readArgument('pagamenti', pagamenti),
    missing: 'manca la scadenza',
  };
  const problem = differentRanges(ranges);
  if (problem) return refused(problem);
  const days = new WeightedSum();
  for (let next = 0; next < ranges.amounts.length; next++) {
    next = addPlainDelays(days, period, ranges, next);
    if (next === ranges.amounts.length) break;
    const invoice = invoiceAt(ranges, next);
    if (invoice instanceof Rejection) return refused(invoice);
    if (invoice) addDelay(days, period, invoice.amount, invoice.from, invoice.paid);
  }
  const result = meanDays(days, "nessuna fattura scaduta o pagata nell'anno");
  return result instanceof Rejection ? refused(result) : result;
}
