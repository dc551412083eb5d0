/** Weights of objectives and indicators: reading them, checking their total, making shares of them. */
import type { Argument } from '../functions/reading/arguments';
import {
  differentSizes,
  place,
  readArgument,
  readCount,
  refusal,
  scalar,
  unreadable,
} from '../functions/reading/arguments';
import type { Reading } from './cells';
import { isBlank, isFiniteNumber, italian, parseNumber, textKey } from './cells';
import { DecimalSum, decimalSum } from './decimal';
import { largestRemainder } from './scoring/largestRemainder';
import { weightAt } from '../functions/reading/weights';
import { Rejection, badInput, noData } from './rejection';

/** Half a cent of a point: totals that differ by less print the same with two decimals. */
const TOLERANCE = 0.005;

const OUT_OF_100 = /^(.*?)\s*(?:%|\/\s*100)?$/;
/**
 * Between "Peso" and its number: an adjective, signs of punctuation; no other words, whose number it would be. A minus
 * that stands apart from what is before it, and not from the number, is the number's: "Peso -5", not "Peso - 5".
 */
const AFTER_PESO =
  /\bpeso\b(?: (?:ponderale|percentuale|attribuito))?(?:-|[ :=.()%–—-]*[ :=.()%–—])([-\u2212]?\d+(?:[.,]\d+)*) *(?:%|\/ *100(?!\d))?(?! *[\d/]|[.,]\d|[a-zà-ÿ])/i;

/**
 * A weight as typed, in points: 15, "12,5", "15%" → 15, "15 / 100" → 15, "Peso 80%" → 80,
 * "Strategicità 100 – Peso 80%" → 80. Null for a blank; undefined when no weight can be read.
 */
export function toWeight(value: unknown): Reading<number> {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (isBlank(value)) return null;
  if (typeof value !== 'string') return undefined;
  const text = value.replace(/\s+/g, ' ').trim();
  const [, number = ''] = OUT_OF_100.exec(text) ?? [];
  const plainNumber = parseNumber(number);
  if (plainNumber !== undefined) return plainNumber;
  const [, named] = AFTER_PESO.exec(text) ?? [];
  return named === undefined ? undefined : parseNumber(named);
}

/** LEGGI_PESO: the weight that a text states, as a number. A blank is no data. */
export function readWeight(testo: unknown): number | Rejection {
  const value = scalar(testo);
  const weight = toWeight(value);
  if (weight === undefined) return unreadable('testo', value, 'non contiene un peso');
  return weight ?? noData('testo', 'nessun peso');
}

/** The total that weights must make: 100 when it is not given. */
function readTotal(totale: unknown): number | Rejection {
  const value = scalar(totale);
  const total = toWeight(value);
  if (total === null) return 100;
  if (total !== undefined && total > 0) return total;
  return unreadable('totale', value, 'non è un numero positivo');
}

/** The refusal of a sum that no number can hold. */
export function tooLarge(sum: number): Rejection | undefined {
  return Number.isFinite(sum) ? undefined : badInput('pesi', 'la somma è troppo grande');
}

/** What a sum of weights lacks to be the total; negative when it exceeds it, 0 when nobody would see the difference. */
export function missingFrom(total: number, sum: number): number {
  const missing = decimalSum([total, -sum]);
  return Math.abs(missing) <= TOLERANCE ? 0 : missing;
}

/** "OK", "Somma 90: mancano 10", "Somma 110: 10 di troppo". */
export function outcome(sum: number, total: number): string {
  const missing = missingFrom(total, sum);
  if (missing === 0) return 'OK';
  const rest = missing > 0 ? `mancano ${italian(missing)}` : `${italian(-missing)} di troppo`;
  return `Somma ${italian(sum)}: ${rest}`;
}

/** Row of VERIFICA_PESI by group: group, sum, outcome. */
export type GroupCheck = [group: string, sum: number, outcome: string];

/**
 * VERIFICA_PESI: whether weights add up to `total` (100 when omitted). With groups, one row for each in
 * order of first appearance; names differing in case, accents or repeated spaces are one group, a group
 * without weights sums 0, weights without a group go under "(senza gruppo)". No weights: no data.
 */
export function checkWeights(
  pesi: unknown,
  totale?: unknown,
  gruppi?: unknown,
): string | GroupCheck[] | Rejection {
  const weights = readArgument('pesi', pesi);
  const total = readTotal(totale);
  if (total instanceof Rejection) return refusal(total, pesi, totale, gruppi);
  const result =
    gruppi === undefined || gruppi === null
      ? checkAll(weights, total)
      : checkGroups(weights, readArgument('gruppi', gruppi), total);
  return result instanceof Rejection ? refusal(result, pesi, totale, gruppi) : result;
}

function checkAll(weights: Argument, total: number): string | Rejection {
  const sum = new DecimalSum();
  for (let next = 0; next < weights.length; next++) {
    next = addPlainWeights(sum, weights, next);
    if (next === weights.length) break;
    const weight = weightAt(weights, next);
    if (weight instanceof Rejection) return weight;
    sum.add(weight);
  }
  if (sum.total === 0 && weights.isBlank()) return noData('pesi', 'nessun peso');
  return tooLarge(sum.total) ?? outcome(sum.total, total);
}

/** Adds the cells from `from` on as long as they are plain positive numbers; the first that is not is the result. */
function addPlainWeights(sum: DecimalSum, weights: Argument, from: number): number {
  const { rows, columns } = weights;
  let column = from === 0 ? 0 : from % columns;
  for (let row = (from - column) / columns; row < rows; row++) {
    const cells = weights.row(row);
    for (; column < columns; column++) {
      const weight = cells[column];
      if (!isFiniteNumber(weight) || weight <= 0) return row * columns + column;
      sum.add(weight);
    }
    column = 0;
  }
  return weights.length;
}

interface Group {
  name: string;
  sum: DecimalSum;
}

function checkGroups(weights: Argument, names: Argument, total: number): GroupCheck[] | Rejection {
  const problem = differentSizes(weights, names);
  if (problem) return problem;
  const groups = new Map<string, Group>();
  // Names repeat: each way of writing one is compared once.
  const byWriting = new Map<unknown, Group>();
  for (let index = 0; index < weights.length; index++) {
    const weight = weightAt(weights, index);
    if (weight instanceof Rejection) return weight;
    const writing = names.at(index);
    if (writing instanceof Rejection) return writing;
    if (typeof writing === 'object' && writing !== null) {
      return unreadable(place(names, index), writing, 'non è il nome di un gruppo');
    }
    if (isBlank(writing) && isBlank(weights.at(index))) continue;
    let group = byWriting.get(writing);
    if (!group) {
      group = groupOf(groups, writing);
      byWriting.set(writing, group);
    }
    group.sum.add(weight);
  }
  if (groups.size === 0) return noData('pesi', 'nessun peso');
  const checks: GroupCheck[] = [];
  for (const { name, sum } of groups.values()) {
    const problem = tooLarge(sum.total);
    if (problem) return problem;
    checks.push([name, sum.total, outcome(sum.total, total)]);
  }
  return checks;
}

function groupOf(groups: Map<string, Group>, writing: unknown): Group {
  const name = isBlank(writing) ? '(senza gruppo)' : String(writing).replace(/\s+/g, ' ').trim();
  const key = textKey(name);
  const known = groups.get(key);
  if (known) return known;
  const group = { name, sum: new DecimalSum() };
  groups.set(key, group);
  return group;
}

const MOST_DECIMALS = 6;
/** Beyond, binary fractions could not tell one share from the next. */
const MOST_UNITS = 1e12;

/**
 * NORMALIZZA_PESI: weights, coefficients or priorities as shares of `totale` (100) with `decimali` (2, at most
 * 6) decimals, in the shape of the range. They add up to the total exactly, by largest remainder: each share is
 * rounded down, and the units of the last decimal that are missing go to the largest remainders, of equal ones
 * to the first. Blank cells stay blank ("") and get nothing; a weight of 0 stays 0. A total that has more
 * decimals than the shares is bad input; no positive weight is no data.
 */
export function normaliseWeights(
  pesi: unknown,
  totale?: unknown,
  decimali?: unknown,
): (number | '')[][] | Rejection {
  const refused = (problem: Rejection) => refusal(problem, pesi, totale, decimali);
  const weights = readArgument('pesi', pesi);
  const total = readTotal(totale);
  if (total instanceof Rejection) return refused(total);
  const decimals = readCount('decimali', decimali, 2, MOST_DECIMALS, 0);
  if (decimals instanceof Rejection) return refused(decimals);
  const units = Number((total * 10 ** decimals).toPrecision(15));
  if (!Number.isInteger(units) || units > MOST_UNITS) {
    const problem = `${italian(total)} non si può dividere in parti con ${decimals} decimali`;
    return refused(badInput('totale', problem));
  }
  const read = positiveWeights(weights);
  if (read instanceof Rejection) return refused(read);
  const shares = largestRemainder(read, units);
  return Array.from({ length: weights.rows }, (_, row) =>
    Array.from({ length: weights.columns }, (__, column): number | '' => {
      const index = row * weights.columns + column;
      if (isBlank(weights.at(index))) return '';
      return Number(((shares[index] ?? 0) / 10 ** decimals).toFixed(decimals));
    }),
  );
}

/** Weights that can be shared out: none negative, and a sum that is a number above 0. */
function positiveWeights(weights: Argument): number[] | Rejection {
  const read: number[] = [];
  for (let index = 0; index < weights.length; index++) {
    const weight = weightAt(weights, index);
    if (weight instanceof Rejection) return weight;
    read.push(weight);
  }
  const total = decimalSum(read);
  if (total === 0) return noData('pesi', 'nessun peso');
  return tooLarge(total) ?? read;
}
