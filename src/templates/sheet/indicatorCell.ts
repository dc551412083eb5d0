/** How a value of an indicator stands in its cell: targets are texts, or Excel would make other numbers of them. */
import { italian } from '../../domain/cells';
import { parseNumber } from '../../domain/numbers';
import { POLARITY_WORDS, polarityWords } from '../../domain/smvp';
import type { IndicatorField, PlanValue } from '../../domain/objective';
import type { CellContent, Style } from '../blueprint';

/** Excel makes 0,45 of a typed 45%, 0,1 of +10%, a date of 3-5: in a cell of text what is typed stays. */
const TARGETS: readonly IndicatorField[] = [
  'target',
  'declaredTarget',
  'midYearTarget',
  'finalResult',
];
const TEXT_FORMAT: Style = { numberFormat: '@' };

/** Content and styles, in the order in which a grid takes them. */
export function indicatorCell(
  field: IndicatorField,
  value: PlanValue | undefined,
  style: Style,
): [content: CellContent, ...styles: Style[]] {
  if (field === 'polarity' && typeof value === 'string') return [polarityWords(value), style];
  if (!TARGETS.includes(field)) return [value ?? null, style];
  const isNumber = typeof value === 'number' && numberIn(italian(value)) === value;
  return [isNumber ? italian(value) : (value ?? null), style, TEXT_FORMAT];
}

/** The number that a text is nothing else than; undefined for other texts. */
function numberIn(text: string): number | undefined {
  const number = parseNumber(text);
  return number !== undefined && italian(number) === text.trim() ? number : undefined;
}

/** What a cell says: a plain number in a cell of text is a number again, the words of a polarity are its name. */
export function indicatorValue(field: IndicatorField, value: PlanValue): PlanValue {
  if (typeof value !== 'string') return value;
  if (field === 'polarity') return WORDS.find(([, words]) => words === value)?.[0] ?? value;
  return TARGETS.includes(field) ? (numberIn(value) ?? value) : value;
}

const WORDS = Object.entries(POLARITY_WORDS);
