/** A result as the cell will show it. */
import { serialText } from '../../domain/dates';
import type { ResultFormat } from './catalogue';
import type { CellError, Shown } from './compute';

export interface ShownWords {
  /** How numbers are written: "it-IT". */
  locale: string;
  truth: string;
  falsehood: string;
  /** Excel's names of errors in the user's language, where they are not the English ones. */
  errorNames: Record<string, string>;
}

/** Excel shows up to eleven characters of a number in a cell of usual width. */
const DECIMALS = 9;

const FRACTION: Intl.NumberFormatOptions = {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
};
const TWO_DECIMALS: Intl.NumberFormatOptions = {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
};

const OPTIONS: Record<Exclude<ResultFormat, 'date'>, Intl.NumberFormatOptions> = {
  fraction: FRACTION,
  euro: TWO_DECIMALS,
  days: TWO_DECIMALS,
};

export const isCellError = (value: Shown): value is CellError => typeof value === 'object';

export function shownValue(
  value: Shown,
  format: ResultFormat | undefined,
  words: ShownWords,
): string {
  if (isCellError(value)) return words.errorNames[value.code] ?? value.code;
  if (typeof value === 'boolean') return value ? words.truth : words.falsehood;
  if (typeof value === 'string') return value;
  if (format === 'date') return serialText(value);
  const options = format ? OPTIONS[format] : { maximumFractionDigits: DECIMALS };
  return value.toLocaleString(words.locale, { useGrouping: format === 'euro', ...options });
}
