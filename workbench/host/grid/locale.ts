/** How the user's Excel writes numbers and dates. */
export interface HostLocale {
  /** BCP 47 tag ("it-IT"). */
  readonly tag: string;
  readonly decimal: string;
  readonly thousands: string;
  readonly true: string;
  readonly false: string;
  /** Day before month in a date of two or three numbers. */
  readonly dayFirst: boolean;
  /** Excel's number format of a date typed in full. */
  readonly shortDate: string;
  /** Month names and their abbreviations, lower case, January first. */
  readonly months: readonly string[];
  /** Names of the days, lower case, Monday first. */
  readonly days: readonly string[];
  /** What Excel calls what it makes by itself. */
  readonly words: HostWords;
}

/** Names that Excel gives in the user's language; a number follows, but after `total` and titles. */
export interface HostWords {
  readonly workbook: string;
  readonly sheet: string;
  readonly table: string;
  readonly column: string;
  readonly total: string;
  /** The sign of money. */
  readonly currency: string;
  readonly chart: string;
  readonly series: string;
  readonly chartTitle: string;
  readonly axisTitle: string;
}

export const ITALIAN: HostWords = {
  workbook: 'Cartella',
  sheet: 'Foglio',
  table: 'Tabella',
  column: 'Colonna',
  total: 'Totale',
  currency: '€',
  chart: 'Grafico',
  series: 'Serie',
  chartTitle: 'Titolo del grafico',
  axisTitle: 'Titolo asse',
};

const ENGLISH: HostWords = {
  workbook: 'Book',
  sheet: 'Sheet',
  table: 'Table',
  column: 'Column',
  total: 'Total',
  currency: '$',
  chart: 'Chart',
  series: 'Series',
  chartTitle: 'Chart Title',
  axisTitle: 'Axis Title',
};

const MONTHS_IT =
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre';
const MONTHS_EN =
  'january february march april may june july august september october november december';

const DAYS_IT = 'lunedì martedì mercoledì giovedì venerdì sabato domenica';
const DAYS_EN = 'monday tuesday wednesday thursday friday saturday sunday';

const LOCALES: Record<string, HostLocale> = {
  'it-IT': {
    tag: 'it-IT',
    decimal: ',',
    thousands: '.',
    true: 'VERO',
    false: 'FALSO',
    dayFirst: true,
    shortDate: 'dd/mm/yyyy',
    months: MONTHS_IT.split(' '),
    days: DAYS_IT.split(' '),
    words: ITALIAN,
  },
  'en-US': {
    tag: 'en-US',
    decimal: '.',
    thousands: ',',
    true: 'TRUE',
    false: 'FALSE',
    dayFirst: false,
    shortDate: 'm/d/yyyy',
    months: MONTHS_EN.split(' '),
    days: DAYS_EN.split(' '),
    words: ENGLISH,
  },
};

/** One of the locales that the host knows (it-IT, en-US). */
export function localeOf(tag: string): HostLocale {
  const locale = LOCALES[tag];
  if (!locale)
    throw new RangeError(`The host knows ${Object.keys(LOCALES).join(', ')}: not ${tag}.`);
  return locale;
}
