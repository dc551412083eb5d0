/** Weights as people write them: one reader, for functions, sheets, lists and selections alike. */
import type { Reading } from './cells';
import { isBlank, textKey } from './cells';
import { shifted } from './decimal';
import { oneLine, parseNumber, readQuantity } from './numbers';

/** A weight in points, and whether it was written as a percentage: beside fractions a percentage is one of them. */
export interface WrittenWeight {
  points: number;
  isPercent: boolean;
}

/** Units that a weight may have: "30 punti", "p. 30". */
const POINTS = new Set(['', 'p', 'pt', 'pti', 'punti', 'punto']);

/**
 * Between "Peso" and its number: an adjective, signs of punctuation; no other words, whose number it would be. A minus
 * that stands apart from what is before it, and not from the number, is the number's: "Peso -5", not "Peso - 5".
 * After it neither a fraction nor a second number that it might be the weight as well.
 */
const AFTER_PESO =
  /\bpeso\b(?: (?:ponderale|percentuale|attribuito))?(?:-|[ :=.()%–—-]*[ :=.()%–—])(-?\d+(?:[.,]\d+)*) *(%|\/ *100(?!\d))?(?! *[\d/%]|[.,]\d|[a-zà-ÿ])(?! ?(?:[,;–—-]|e|o|oppure) ?\d)/gi;

/**
 * A weight as written: 15, "12,5", "15%" and "15 / 100" (15 as percentages), "p. 30", "30 punti", "Peso 80%",
 * "Strategicità 100 – Peso 80%" (80). Null for a blank; undefined when no weight can be read, or more than one.
 */
export function readWeight(value: unknown): Reading<WrittenWeight> {
  if (typeof value === 'number') {
    return Number.isFinite(value) ? { points: value, isPercent: false } : undefined;
  }
  if (isBlank(value)) return null;
  if (typeof value !== 'string') return undefined;
  const plain = readQuantity(value);
  if (plain && POINTS.has(textKey(plain.unit).replace('.', ''))) {
    const { value: number, isPercent } = plain;
    return { points: isPercent ? shifted(number, 2) : number, isPercent };
  }
  const [named, ...more] = oneLine(value).matchAll(AFTER_PESO);
  if (!named || more.length > 0) return undefined;
  const points = parseNumber(named[1]!);
  return points === undefined ? undefined : { points, isPercent: named[2] !== undefined };
}

/** A weight in points, whatever it stands beside: "15%" is 15. */
export function toWeight(value: unknown): Reading<number> {
  const written = readWeight(value);
  return written ? written.points : written;
}
