/**
 * The grammar of targets: what a cell says must be reached. A number, a percentage, SI/NO, a date, a range or a signed
 * percentage (a variation), alone or after words of one side ("almeno 80%", "non oltre 5", "entro il 30/06/2026"). The
 * whole text must be understood: what is left over might change its meaning.
 */
import { isBlank, quoted, textKey, toBoolean } from '../cells';
import { toSerial } from '../dates';
import { shifted } from '../decimal';
import type { Quantity } from '../numbers';
import { leftOver, oneLine, readQuantity } from '../numbers';
import { Rejection, badInput } from '../rejection';
import { sameUnit } from './unitOfMeasure';

/** Whether more or less is better. */
export type Side = 'more' | 'less';

export interface RangeValue {
  kind: 'range';
  from: number;
  to: number;
  isPercent: boolean;
  unit: string;
}

/** What must be reached. */
export type TargetValue =
  | { kind: 'number'; value: number; isPercent: boolean; unit: string }
  | { kind: 'yesNo'; value: 0 | 1 }
  | { kind: 'date'; serial: number }
  | RangeValue
  /** By which share of the baseline it must change: 0.1 for "+10%". */
  | { kind: 'variation'; value: number; unit: string };

export interface Target {
  value: TargetValue;
  /** The side that the words say; null without words. */
  side: Side | null;
  /** Whether the words leave the value itself out: "> 5", "meno di 5". */
  isStrict: boolean;
}

interface SideWords {
  words: RegExp;
  side: Side;
  isStrict?: true;
  /** What may follow: "entro" wants a date or a number with its unit, "al" a date. */
  follows: readonly ('number' | 'unit' | 'date')[];
}

const SIDES: readonly SideWords[] = [
  {
    words: /^(?:[≥⩾]|>=|=>|(?:almeno|minimo|non meno di)(?![a-z])|non meno de(?=l))/,
    side: 'more',
    follows: ['number'],
  },
  { words: /^>/, side: 'more', isStrict: true, follows: ['number'] },
  { words: /^(?:[≤⩽]|<=|=<|non oltre(?![a-z]))/, side: 'less', follows: ['number', 'date'] },
  { words: /^(?:massimo|al piu)(?![a-z])/, side: 'less', follows: ['number'] },
  {
    words: /^(?:<|meno di(?![a-z])|meno de(?=l))/,
    side: 'less',
    isStrict: true,
    follows: ['number'],
  },
  { words: /^entro(?: e non oltre)?(?![a-z])/, side: 'less', follows: ['unit', 'date'] },
  { words: /^al(?= ?\d)/, side: 'less', follows: ['date'] },
];

/** An article between the words and the value: "almeno il 90%", "non meno del 5%", "entro l'8/3/2026". */
const ARTICLE = /^ ?(?:(?:il|lo|la|i|gli|le|l|ll[aeo]) |l'|ll')?/;

const EXAMPLES = 'scrivere per esempio 80%, almeno 30, 3-5%, SI, +10% o 31/12/2026';

/** What the refusal of a date without its year asks for, in a target and in an actual value alike. */
export const YEAR_MISSING = "scrivere l'anno";

/** Whether a text is a day and a month: "30/06". With other signs between them it may be a number or a range. */
export const isDayAndMonth = (text: string): boolean => /^\d{1,2}\/\d{1,2}$/.test(text.trim());

const refused = (text: string, problem: string) => badInput('target', `${quoted(text)}${problem}`);

/**
 * What a cell says must be reached; null for a blank one, a rejection for a text that is not wholly understood. A
 * number alone is a number, whatever the cell shows.
 */
export function readTarget(cell: unknown): Target | null | Rejection {
  if (isBlank(cell)) return null;
  if (typeof cell === 'string') return readText(oneLine(cell));
  if (typeof cell === 'boolean') return alone({ kind: 'yesNo', value: cell ? 1 : 0 });
  return typeof cell === 'number' && Number.isFinite(cell)
    ? alone({ kind: 'number', value: cell, isPercent: false, unit: '' })
    : badInput('target', `${quoted(cell)} non è un numero`);
}

const alone = (value: TargetValue): Target => ({ value, side: null, isStrict: false });

function readText(text: string): Target | Rejection {
  const lower = text.toLowerCase().replace(/ù/g, 'u').replace(/’/g, "'");
  for (const { words, side, isStrict = false, follows } of SIDES) {
    const [found] = words.exec(lower) ?? [];
    if (found === undefined) continue;
    const [article] = ARTICLE.exec(lower.slice(found.length))!;
    const isDate = follows.includes('date');
    const value = readValue(text.slice(found.length + article.length).trim(), text, isDate);
    if (value instanceof Rejection) return value;
    const may = follows.some((what) => isOf(value, what));
    return may ? { value, side, isStrict } : refused(text, ` non si capisce: ${EXAMPLES}`);
  }
  const value = readValue(text, text, true);
  return value instanceof Rejection ? value : alone(value);
}

/** Whether a value is what words want after them. */
function isOf(value: TargetValue, what: SideWords['follows'][number]): boolean {
  if (what === 'date') return value.kind === 'date';
  const isNumber = value.kind === 'number' || value.kind === 'variation';
  return isNumber && (what === 'number' || value.unit !== '');
}

function readValue(text: string, whole: string, mayBeDate: boolean): TargetValue | Rejection {
  const answer = toAnswer(text);
  if (answer !== undefined) return { kind: 'yesNo', value: answer };
  const serial = toSerial(text);
  if (typeof serial === 'number') return { kind: 'date', serial };
  if (mayBeDate && isDayAndMonth(text)) return refused(whole, `: ${YEAR_MISSING}`);
  if (/^\d{1,2}([./-])\d{1,2}\1\d{4}$/.test(text)) return refused(whole, ' non è una data');
  const quantity = readQuantity(text);
  if (quantity) return valueOf(quantity);
  const range = readRange(text, whole);
  if (range) return range;
  const rest = leftOver(text);
  if (rest !== undefined) return refused(whole, `: non si capisce ${quoted(rest)}`);
  return /\d/.test(text)
    ? refused(whole, ` non si capisce: ${EXAMPLES}`)
    : refused(whole, ' non è un numero');
}

function valueOf({ value, isPercent, isSigned, unit }: Quantity): TargetValue {
  return isPercent && isSigned
    ? { kind: 'variation', value, unit }
    : { kind: 'number', value, isPercent, unit };
}

/** SI or NO in words: a dash and figures are none. */
export function toAnswer(text: string): 0 | 1 | undefined {
  if (/^-|\d/.test(text.trim())) return undefined;
  const answer = toBoolean(textKey(text));
  return typeof answer === 'boolean' ? (answer ? 1 : 0) : undefined;
}

const RANGES: readonly RegExp[] = [
  /^(?:tra|fra) (?:il |lo |la |l')?(.+?) e (?:il |lo |la |l')?(.+)$/i,
  /^da(?:l|lla|ll')? ?(\S.*?) (?:al|alla|all'|a) ?(\S.*)$/i,
  /^(\d.*?) ?[-\u2010-\u2015] ?(\d.*)$/,
];

/** "3%-5%", "3-5%" (both percentages), "tra 3 e 5", "3-5 giorni"; undefined for anything else. */
function readRange(text: string, whole: string): TargetValue | Rejection | undefined {
  for (const form of RANGES) {
    const [, first = '', last = ''] = form.exec(text) ?? [];
    const [one, other] = [readQuantity(first), readQuantity(last)];
    if (!one || !other) continue;
    const { isPercent } = other;
    if ((one.isPercent && !isPercent) || !sameUnit(one.unit, other.unit)) continue;
    const from = isPercent && !one.isPercent ? shifted(one.value, -2) : one.value;
    if (from > other.value) return refused(whole, ': gli estremi sono al contrario');
    return { kind: 'range', from, to: other.value, isPercent, unit: other.unit || one.unit };
  }
  return undefined;
}
