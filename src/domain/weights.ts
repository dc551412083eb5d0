/** Weights of objectives and indicators: reading them, checking their total, the weighted score. */
import type { Argument, Reading } from './cells';
import {
  differentSizes,
  isBlank,
  italian,
  parseNumber,
  place,
  quoted,
  readArgument,
  readArguments,
  readOption,
  textKey,
  toFraction,
} from './cells';
import { decimalSum } from './decimal';
import { Rejection, badInput, noData } from './rejection';

/** Half a cent of a point: totals that differ by less print the same with two decimals. */
const TOLERANCE = 0.005;

const OUT_OF_100 = /^(.*?)\s*(?:%|\/\s*100)?$/;
/** Between "Peso" and its number: an adjective, signs of punctuation; no other words, whose number it would be. */
const AFTER_PESO =
  /\bpeso\b(?: (?:ponderale|percentuale|attribuito))?[ :=.()%–—-]*(\d+(?:[.,]\d+)*) *(?:%|\/ *100(?!\d))?(?! *[\d/]|[.,]\d|[a-zà-ÿ])/i;

/**
 * A weight as typed, in points: 15, "12,5", "15%" → 15, "15 / 100" → 15, "Peso 80%" → 80,
 * "Strategicità 100 – Peso 80%" → 80. Null for a blank; undefined when no weight can be read.
 */
export function toWeight(value: unknown): Reading<number> {
  if (isBlank(value)) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string') return undefined;
  const text = value.replace(/\s+/g, ' ').trim();
  const [, number = ''] = OUT_OF_100.exec(text) ?? [];
  const plain = parseNumber(number);
  if (plain !== undefined) return plain;
  const [, named] = AFTER_PESO.exec(text) ?? [];
  return named === undefined ? undefined : parseNumber(named);
}

/** One weight of a range: 0 for a blank cell, a rejection for a negative or unreadable one. */
function weightAt(weights: Argument, index: number): number | Rejection {
  const value = weights.values[index];
  const weight = toWeight(value);
  if (weight === undefined) {
    return badInput(place(weights, index), `${quoted(value)} non è un numero`);
  }
  if (weight !== null && weight < 0) {
    return badInput(place(weights, index), `il peso ${italian(weight)} è negativo`);
  }
  return weight ?? 0;
}

/** Every weight of a range, blanks as 0; the first that cannot be read is the result instead. */
export function readWeights(weights: Argument): number[] | Rejection {
  const read: number[] = [];
  for (let index = 0; index < weights.values.length; index++) {
    const weight = weightAt(weights, index);
    if (weight instanceof Rejection) return weight;
    read.push(weight);
  }
  return read;
}

/** LEGGI_PESO: the weight that a text states, as a number. A blank is no data. */
export function readWeight(text: unknown): number | Rejection {
  const argument = readArgument('testo', text);
  if (argument instanceof Rejection) return argument;
  const value = argument.values[0];
  const weight = toWeight(value);
  if (weight === undefined) return badInput('testo', `${quoted(value)} non contiene un peso`);
  return weight ?? noData('testo', 'nessun peso');
}

/** "OK", "Somma 90: mancano 10", "Somma 110: 10 di troppo". */
function outcome(sum: number, total: number): string {
  const missing = decimalSum([total, -sum]);
  if (Math.abs(missing) <= TOLERANCE) return 'OK';
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
  const read = readArguments({ pesi, totale, gruppi });
  if (read instanceof Rejection) return read;
  const weights = readWeights(read.pesi);
  if (weights instanceof Rejection) return weights;
  const total = toWeight(read.totale.values[0]);
  if (total === undefined || (total !== null && total <= 0)) {
    const problem = `${quoted(read.totale.values[0])} non è un numero positivo`;
    return badInput('totale', problem);
  }
  if (gruppi === undefined || gruppi === null) {
    if (read.pesi.values.every(isBlank)) return noData('pesi', 'nessun peso');
    return outcome(decimalSum(weights), total ?? 100);
  }
  const sizes = differentSizes(read.pesi, read.gruppi);
  if (sizes) return sizes;
  return checkGroups(read.pesi, weights, read.gruppi.values, total ?? 100);
}

function checkGroups(
  pesi: Argument,
  weights: readonly number[],
  names: readonly unknown[],
  total: number,
): GroupCheck[] | Rejection {
  const groups = new Map<string, { name: string; weights: number[] }>();
  names.forEach((value, index) => {
    if (isBlank(value) && isBlank(pesi.values[index])) return;
    const name = isBlank(value) ? '(senza gruppo)' : String(value).replace(/\s+/g, ' ').trim();
    const key = textKey(name);
    const group = groups.get(key) ?? { name, weights: [] };
    group.weights.push(weights[index] ?? 0);
    groups.set(key, group);
  });
  if (groups.size === 0) return noData('pesi', 'nessun peso');
  return [...groups.values()].map((group): GroupCheck => {
    const sum = decimalSum(group.weights);
    return [group.name, sum, outcome(sum, total)];
  });
}

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
  const read = readArguments({ gradi, pesi, non_misurati: nonMisurati, modo });
  if (read instanceof Rejection) return read;
  const blanks = readOption(read.non_misurati, ['escludi', 'zero', 'errore']);
  if (blanks instanceof Rejection) return blanks;
  const mode = readOption(read.modo, ['normalizzato', 'stretto']);
  if (mode instanceof Rejection) return mode;
  const sizes = differentSizes(read.gradi, read.pesi);
  if (sizes) return sizes;
  const weights = readWeights(read.pesi);
  if (weights instanceof Rejection) return weights;
  const total = decimalSum(weights);
  if (total === 0) return noData('pesi', 'nessun peso');
  if (mode === 'stretto' && ![100, 1].some((due) => outcome(total, due) === 'OK')) {
    return badInput('pesi', outcome(total, 100));
  }
  return weightedMean(read.gradi, weights, blanks);
}

function weightedMean(
  grades: Argument,
  weights: readonly number[],
  blanks: 'escludi' | 'zero' | 'errore',
): number | Rejection {
  const products: number[] = [];
  const counted: number[] = [];
  for (const [index, weight] of weights.entries()) {
    if (weight === 0) continue;
    const value = grades.values[index];
    const grade = toFraction(value);
    if (grade === undefined) {
      return badInput(place(grades, index), `${quoted(value)} non è un numero`);
    }
    if (grade === null && blanks === 'errore') {
      return badInput(place(grades, index), 'manca il grado');
    }
    if (grade === null && blanks === 'escludi') continue;
    products.push(weight * (grade ?? 0));
    counted.push(weight);
  }
  if (counted.length === 0) return noData('gradi', 'nessun grado');
  return decimalSum(products) / decimalSum(counted);
}
