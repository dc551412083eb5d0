/** Numbers as people write them in a cell: Italian and plain forms, percentages, units of measure, euro. */
import type { Reading } from './cells';
import { isBlank, textKey } from './cells';
import { shifted } from './decimal';

/** Digits with their separators: points for thousands, or blanks; a comma or a point for decimals, which may stand alone. */
const DIGITS = String.raw`(?:\d(?:[\d.,]| (?=\d{3}(?!\d)))*|[.,]\d+)`;
/** Very small numbers are printed so: 1E-12. */
const SIGNED = new RegExp(`^([+-]?) ?(${DIGITS})(e-\\d{1,3})?$`, 'i');
const THOUSANDS = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
const SPACED_THOUSANDS = /^[1-9]\d{0,2}(?: \d{3})+$/;

/** One line, single blanks, a plain minus: the form in which texts are read. */
export const oneLine = (text: string): string =>
  text
    .replace(/\u2212/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * The number that a text of digits stands for: "15", "12,5", "12.5", "1.234,56", "1 234,50", "-,89", "- 3".
 * "1.234" is one thousand two hundred and thirty-four, as Italians write it; "0.125" is a decimal.
 * Undefined when the text is no number.
 */
export function parseNumber(text: string): number | undefined {
  const [, sign, digits, exponent = ''] = SIGNED.exec(oneLine(text)) ?? [];
  if (digits === undefined) return undefined;
  const plain = plainDigits(digits);
  if (plain === undefined) return undefined;
  const value = Number(plain + exponent);
  if (!Number.isFinite(value)) return undefined;
  return sign === '-' && value !== 0 ? -value : value;
}

/** Digits with a point for the decimals and nothing for the thousands; undefined when ill-formed. */
function plainDigits(digits: string): string | undefined {
  if (/^\d*(?:[.,]\d+)?$/.test(digits)) {
    return THOUSANDS.test(digits) ? digits.replace('.', '') : digits.replace(',', '.');
  }
  const [, whole = '', decimals = ''] = /^([\d. ]*\d)((?:,\d+)?)$/.exec(digits) ?? [];
  if (THOUSANDS.test(whole)) return whole.replaceAll('.', '') + decimals.replace(',', '.');
  const [, spaced = '', rest = ''] = /^([\d ]*\d)((?:[.,]\d+)?)$/.exec(digits) ?? [];
  return SPACED_THOUSANDS.test(spaced)
    ? spaced.replaceAll(' ', '') + rest.replace(',', '.')
    : undefined;
}

/** A number with what people write around it. */
export interface Quantity {
  /** As a share where it is a percentage: 0.15 for "15%". */
  value: number;
  isPercent: boolean;
  /** Whether the text begins with + or −. */
  isSigned: boolean;
  /** The words of the unit, "" where there is none. */
  unit: string;
}

const AROUND = new RegExp(
  `^(€|euro|p\\.|pt\\.|punti|n\\.|n°|nr\\.)? ?([+-]? ?${DIGITS}(?:e-\\d{1,3}(?![a-z]))?)(?: ?(%|/ ?100(?!\\d)|per ?cento(?![a-z])))?(?![\\d.,]) ?(.*)$`,
  'i',
);

/** How many times the number is what a word after it says. */
const MULTIPLES: Readonly<Record<string, number>> = {
  mila: 3,
  migliaia: 3,
  'k€': 3,
  'm€': 6,
  mln: 6,
  'mln€': 6,
  milione: 6,
  milioni: 6,
  mld: 9,
  'mld€': 9,
  miliardo: 9,
  miliardi: 9,
};

/**
 * Words after a number that are no unit: they say a side, a direction, a date or another number, or that the number
 * is not certain.
 */
const NO_UNITS = new Set(
  (
    'almeno minimo minima massimo massima max non meno piu oltre entro inferiore superiore maggiore minore al dal tra fra ' +
    'prima dopo anticipo aumento riduzione incremento diminuzione calo crescita circa ca o e su da mille cento per si no x bis ter ' +
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'
  ).split(' '),
);

const WORD = /^(?:[a-z\u00c0-\u024f][a-z\u00c0-\u024f'’.]*|€)$/i;
const MOST_WORDS = 3;

/** The unit that words after a number say, "" for none; undefined where they are anything else. */
function unitOf(words: readonly string[]): string | undefined {
  if (words.length > MOST_WORDS) return undefined;
  const isUnit = words.every(
    (word) => WORD.test(word) && !NO_UNITS.has(textKey(word).replace(/\.$/, '')),
  );
  return isUnit ? words.join(' ') : undefined;
}

/**
 * A number and what stands around it: "80% degli utenti", "30 giorni", "p. 30", "€ 5.000", "9 M€" (nine million).
 * "15 / 100" and "15 per cento" are 15%. Undefined where anything is left over.
 */
export function readQuantity(text: string): Quantity | undefined {
  const [, before = '', digits = '', percent, after = ''] = AROUND.exec(oneLine(text)) ?? [];
  const number = parseNumber(digits);
  if (number === undefined) return undefined;
  const words = after === '' ? [] : after.split(' ');
  const multiple = percent === undefined ? MULTIPLES[textKey(words[0] ?? '')] : undefined;
  if (multiple !== undefined) {
    const [first] = words.splice(0, 1);
    if (first!.includes('€')) words.unshift('€');
    else if (words[0] === 'di') words.shift();
  }
  const unit = unitOf(words);
  if (unit === undefined || (before !== '' && unit !== '' && !isCount(before))) return undefined;
  const value = shifted(number, (multiple ?? 0) - (percent === undefined ? 0 : 2));
  if (!Number.isFinite(value)) return undefined;
  return {
    value,
    isPercent: percent !== undefined,
    isSigned: /^[+-]/.test(digits),
    unit: unit === '' && !isCount(before) ? before : unit,
  };
}

/** Of a text that begins with a number, the words that are no unit of it: "circa" of "80% circa". */
export function leftOver(text: string): string | undefined {
  const [, , digits = '', , after = ''] = AROUND.exec(oneLine(text)) ?? [];
  return parseNumber(digits) === undefined || after === '' ? undefined : after;
}

/** "n. 3 incontri": the sign for a number is no unit. */
const isCount = (before: string) => /^n/i.test(before);

/**
 * A number 0–1 and beyond, such as a grade: "85%" and "85 / 100" are 0.85; "0,85" and 0.85 are as typed. Other
 * quotients are not read.
 */
export function toFraction(value: unknown): Reading<number> {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (isBlank(value)) return null;
  return typeof value === 'string' ? readQuantity(value)?.value : undefined;
}

/** A number that is no share: amounts, days, counts. Units and euro are read over, a percentage is not read. */
export function toNumber(value: unknown): Reading<number> {
  if (typeof value !== 'string' || isBlank(value)) return toFraction(value);
  const quantity = readQuantity(value);
  return quantity?.isPercent ? undefined : quantity?.value;
}
