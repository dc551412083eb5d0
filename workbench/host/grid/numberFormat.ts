import { numfmt } from '@univerjs/core';
import { ERROR_VALUES } from './input';
import type { HostLocale } from './locale';

export type CellValue = string | number | boolean;

/** Excel's name of the day as the system writes it, whatever that is. */
export const SHORT_DATE = 'm/d/yyyy';
const OF_THE_SYSTEM = /^m\/d\/yyyy(?= h:mm|$)/;

/** What a cell shows: its value in its number format, as the locale writes it. */
export function displayText(value: CellValue, format: string, locale: HostLocale): string {
  if (value === '') return '';
  if (typeof value === 'boolean') return value ? locale.true : locale.false;
  if (typeof value === 'string' && (ERROR_VALUES.has(value) || format === 'General')) return value;
  try {
    return numfmt.format(format.replace(OF_THE_SYSTEM, locale.shortDate), value, {
      locale: locale.tag,
    });
  } catch {
    return String(value);
  }
}

/** Excel refuses a number format that it cannot read. */
export function isNumberFormat(format: unknown): format is string {
  return typeof format === 'string' && (format === '' || numfmt.isValidFormat(format));
}

/** Letters of the date parts that Italian Excel writes differently (giorno, anno). */
const ITALIAN: [RegExp, string][] = [
  [/d/gi, 'g'],
  [/y/gi, 'a'],
];

/** The format as the user's Excel shows it ("gg/mm/aaaa", "#.##0,00", "Standard"). */
export function toLocalFormat(format: string, locale: HostLocale): string {
  if (locale.decimal === '.') return format;
  if (format === 'General') return 'Standard';
  return outsideQuotes(format, (part) => {
    const swapped = part.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
    return ITALIAN.reduce((text, [from, to]) => text.replace(from, to), swapped);
  });
}

/** The invariant form of a format written as the user's Excel shows it. */
export function fromLocalFormat(format: string, locale: HostLocale): string {
  if (locale.decimal === '.') return format;
  if (format === 'Standard') return 'General';
  return outsideQuotes(format, (part) =>
    part
      .replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'))
      .replace(/g/gi, 'd')
      .replace(/a/gi, 'y'),
  );
}

function outsideQuotes(format: string, change: (part: string) => string): string {
  return format
    .split(/("[^"]*"|\[[^\]]*\]|\\.)/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}

/** The category that Excel gives a format in `numberFormatCategories`. */
export function formatCategory(format: string): string {
  if (format === 'General') return 'General';
  if (format === '@') return 'Text';
  const { type } = numfmt.getFormatInfo(format);
  const names: Record<string, string> = {
    number: 'Number',
    grouped: 'Number',
    currency: 'Currency',
    date: 'Date',
    time: 'Time',
    datetime: 'Date',
    percent: 'Percentage',
    fraction: 'Fraction',
    scientific: 'Scientific',
  };
  return names[type] ?? 'Custom';
}
