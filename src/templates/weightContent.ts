/** A cell with a weight, and what it holds with another: what else stands in it stays. */
import { isBlank, italian } from '../domain/cells';
import { roundHalfAway } from '../domain/decimal';
import { parseNumber } from '../domain/numbers';
import { priorityText } from './sheet/fields';

export interface WeightCell {
  sheet: string;
  /** "B7". */
  cell: string;
  /** What the cell holds now. */
  content: unknown;
  /** Whether it shows its number as a percentage. */
  isPercent: boolean;
  number: string;
  title: string;
  unit: string;
  value: number | null;
  /** Strategic relevance that the same cell tells; undefined where the weight has a cell of its own. */
  strategicRelevance?: number | null | undefined;
}

type Held = Pick<WeightCell, 'strategicRelevance' | 'content' | 'value'> &
  Partial<Pick<WeightCell, 'isPercent'>>;

/** What a cell holds with another weight; a blank where there is none. */
export function contentWith(held: Held, weight: number | null): string | number {
  const { strategicRelevance, content, value, isPercent = false } = held;
  if (strategicRelevance !== undefined && !isLabelled(content)) {
    const isBare = value !== null && !String(content).includes('%');
    return priorityText({ strategicRelevance, weight }, isBare ? '' : '%');
  }
  if (typeof content !== 'string' || isBlank(content) || parseNumber(content) !== undefined)
    return weight === null ? '' : isPercent ? roundHalfAway(weight / 100, 12) : weight;
  return withinText(content, value, weight);
}

/** Whether a cell holds the fraction that Excel keeps of a percentage: 0.3 for a weight of 30. */
export const holdsFraction = (content: unknown, weight: number): boolean =>
  typeof content === 'number' && content !== weight && Math.abs(content * 100 - weight) < 1e-9;

/** "Peso dell'obiettivo: 15 / 100": the label stands before a colon. */
export const isLabelled = (content: unknown): boolean =>
  typeof content === 'string' && /^[^:]*\p{L}[^:]*:/u.test(content);

const NUMBER = /[-+]?\d+(?:[.,]\d+)*/g;
const UNIT_OF_MEASURE = /^\s*(?:%|\/\s*100(?!\d)|punti\b|p\.)/i;

/** The number of the weight gives way to another, after the word "peso" where the text has it. */
function withinText(text: string, value: number | null, weight: number | null): string | number {
  const from = Math.max(0, text.toLowerCase().lastIndexOf('peso'));
  const tail = text.slice(from);
  const found = [...tail.matchAll(NUMBER)].find(([digits]) => parseNumber(digits) === value);
  if (value === null || found === undefined) {
    if (weight === null) return text;
    return isLabelled(text) ? `${text.trimEnd()} ${italian(weight)}` : weight;
  }
  const start = from + found.index;
  const after = text.slice(start + found[0].length);
  if (weight !== null) return text.slice(0, start) + italian(weight) + after;
  const rest = (text.slice(0, start) + after.replace(UNIT_OF_MEASURE, '')).trimEnd();
  return isLabelled(rest) ? rest : '';
}
