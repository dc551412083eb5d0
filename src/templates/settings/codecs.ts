/** How single settings are written to a cell, and what is understood in one. */
import { isBlank, textKey, toBoolean } from '../../domain/cells';
import { toFraction, toNumber } from '../../domain/numbers';
import { isoDate, toSerial, toYear } from '../../domain/dates';
import { roundHalfAway } from '../../domain/decimal';
import type { CellContent, Style } from '../blueprint';
import { labelKey } from '../labels';
import { STYLES } from '../style';

export interface Codec<T> {
  /** What the cell holds; null for a blank one. */
  write(value: T): CellContent;
  /** What a filled cell says, given its value and its text; undefined where it is not understood. */
  read(value: unknown, text: string): T | undefined;
  /** What a blank cell says; where it is not given, a blank cell is as no cell: the default counts. */
  blank?: T;
  /** Why a cell is not understood, in Italian. */
  why: string;
  /** Values that the cell suggests. */
  options?: string[];
  /** Besides that of every value. */
  style?: (value: T) => Style;
}

export const TEXT: Codec<string> = {
  write: (text) => (text === '' ? null : text),
  read: (_, text) => text,
  blank: '',
  why: '',
};

export const YEAR: Codec<number> = {
  write: (year) => year,
  read: (value) => toYear(value) ?? undefined,
  why: 'non è un anno',
};

/** An ISO date, a true date in its cell. */
export const DATE: Codec<string> = {
  write: (iso) => toSerial(iso) ?? null,
  read: (value) => {
    const serial = toSerial(value);
    return typeof serial === 'number' ? isoDate(serial) : undefined;
  },
  blank: '',
  why: 'non è una data: scrivere per esempio 30/06/2021',
  style: () => STYLES.date,
};

/** A choice among values, each with the content that shows it and other texts that mean it. */
export function choice<T>(
  entries: readonly (readonly [value: T, shown: string | number, ...others: string[]])[],
): Codec<T> {
  const shownOf = (value: T) => entries.find(([each]) => each === value)?.[1] ?? null;
  const options = entries.map(([, shown]) => String(shown));
  return {
    write: shownOf,
    read: (_, text) =>
      entries.find(([, ...texts]) =>
        texts.some((each) => labelKey(String(each)) === labelKey(text)),
      )?.[0],
    why: `non è tra i valori previsti: ${options.join(', ')}`,
    options,
  };
}

export const YES_NO: Codec<boolean> = {
  write: (yes) => (yes ? 'SI' : 'NO'),
  read: (value) => toBoolean(value) ?? undefined,
  why: 'non è SI o NO',
  options: ['SI', 'NO'],
};

/** Words that take a limit away. */
const NONE = /^(nessun[ao]?|no|senza)( limite| tetto| soglia| tolleranza)?$/;

interface Limits {
  least: number;
  most: number;
  /** What a cell without the value holds; blank where it is not given. */
  none?: string;
  example: string;
}

/** A fraction shown in percent, null where there is none. Points typed for it (60 for 60%) are refused, not guessed. */
export function fraction({ least, most, none, example }: Limits): Codec<number | null> {
  const why = `non è una percentuale tra ${least * 100}% e ${most * 100}%: scrivere per esempio ${example}`;
  const codec: Codec<number | null> = {
    write: (value) => value ?? none ?? null,
    read: (value, text) => {
      if (NONE.test(textKey(text))) return null;
      const read = toFraction(value);
      if (typeof read !== 'number' || read < least || read > most) return undefined;
      // "70,01%" divided by 100 is 0,7001000000000001 in binary.
      return typeof value === 'number' ? read : roundHalfAway(read, 10);
    },
    why,
    style: (value) => ({ numberFormat: percentFormat(value) }),
  };
  return none === undefined ? { ...codec, blank: null } : codec;
}

/** Whole percents without decimals. */
function percentFormat(value: number | null): string {
  return Number.isInteger(Number(((value ?? 0) * 100).toFixed(6))) ? '0%' : '0.00%';
}

/** A whole number from 0. */
export function count(most: number): Codec<number> {
  return {
    write: (value) => value,
    read: (value) => {
      const read = toNumber(value);
      const isIn = typeof read === 'number' && Number.isInteger(read) && read >= 0 && read <= most;
      return isIn ? read : undefined;
    },
    why: `non è un numero intero tra 0 e ${most}`,
  };
}

const DAYS = /\s*(giorni|giorno|gg\.?)$/i;

/** So many days ("15", "15 giorni"), null where there are none. */
export const DAYS_OR_NONE: Codec<number | null> = {
  write: (days) => days,
  read: (value, text) => {
    if (NONE.test(textKey(text))) return null;
    const days = toNumber(typeof value === 'string' ? value.trim().replace(DAYS, '') : value);
    return typeof days === 'number' && days >= 0 ? days : undefined;
  },
  blank: null,
  why: 'non è un numero di giorni',
};

const ANY_LEAP_YEAR = 2024;

/**
 * A date of each year as printed ("30/06"), in a cell of text; one that Excel has made a date keeps its day and month
 * alone, because the year is that in which it was typed.
 */
export const DAY_OF_YEAR: Codec<string> = {
  write: (text) => text,
  read: (value, text) => {
    const serial = toSerial(value, ANY_LEAP_YEAR);
    if (typeof serial !== 'number') return undefined;
    if (typeof value !== 'number') return text.trim();
    const [, month, day] = isoDate(serial).split('-');
    return `${day}/${month}`;
  },
  why: 'non è una data: scrivere per esempio 30/06',
  style: () => ({ numberFormat: '@' }),
};

const SEPARATOR = ';';

/** Several names in one cell. */
export const NAMES: Codec<string[]> = {
  write: (names) => (names.length === 0 ? null : names.join(`${SEPARATOR} `)),
  read: (_, text) =>
    text
      .split(/[;\n]/)
      .map((name) => name.trim())
      .filter((name) => !isBlank(name)),
  blank: [],
  why: '',
};
