/**
 * The times that stand in a text one by one: "30/06", "15-30 giugno 2026", "mar-giu", "I semestre", "fine anno", "nel 2026".
 * What joins them, and the words before them, are not looked at.
 */
import { daysInMonth, serialOf } from './dates';
import { MONTHS, MONTHS_SHORT } from './months';

const YEAR = '(?:19|20)\\d\\d';
const MONTH = `(?:${[...MONTHS, 'mai'].join('|')})`;
/** Short names are words too ("set", "mar"): only beside another month or a year. */
const SHORT = `(?:${[...MONTHS_SHORT, 'sett', 'giun', 'lugl'].join('|')})`;
const ORDINAL =
  '(?:[1-4] ?[°ª^]?|(?:i{1,3}|iv)[°ª]?|primo|prima|secondo|seconda|terzo|terza|quarto|ultimo|ultima)';
const PART = '(?:bimestre|trimestre|quadrimestre|semestre|sem\\.?|trim\\.?|quadrim\\.?)';
const OF_YEAR = `(?:,? (?:del |dell'anno |anno |dell'esercizio )?(${YEAR}))?`;

interface Days {
  first: number | null;
  last: number | null;
  /** Null where the words do not say it. */
  year: number | null;
}

interface Form {
  pattern: string;
  /** How many groups the pattern has. */
  groups: number;
  /** From one day to another. */
  isRange?: true;
  /** Null for what is no time: "12/24". */
  read: (groups: readonly (string | undefined)[], year: number) => Days | null;
}

const monthOf = (name: string): number => {
  const at = MONTHS_SHORT.findIndex((short) => name.startsWith(short));
  return at < 0 ? MONTHS.indexOf('maggio') + 1 : at + 1;
};

const century = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));

function day(text: string, month: number, year: number): number | null {
  const of = Number(text);
  return month >= 1 && month <= 12 && of >= 1 && of <= daysInMonth(year, month)
    ? serialOf(year, month, of)
    : null;
}

const span = (year: number, from: number, to: number): Pick<Days, 'first' | 'last'> => ({
  first: serialOf(year, from, 1),
  last: serialOf(year, to, daysInMonth(year, to)),
});

const ORDINALS: readonly (readonly [RegExp, number])[] = [
  [/^(?:4|iv|quart)/, 4],
  [/^(?:3|iii|terz)/, 3],
  [/^(?:2|ii|second)/, 2],
  [/^(?:1|i|prim)/, 1],
];

/** Months of a part of the year. */
const LENGTHS: readonly (readonly [RegExp, number])[] = [
  [/^bim/, 2],
  [/^trim/, 3],
  [/^quad/, 4],
  [/^sem/, 6],
];

const found = <T>(list: readonly (readonly [RegExp, T])[], text: string): T | undefined =>
  list.find(([pattern]) => pattern.test(text))?.[1];

const FORMS: readonly Form[] = [
  {
    // 30/06/2026, 30.6.26, 30-06-2026.
    pattern: '(?<![\\d./-])(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\d/-]|\\.\\d)',
    groups: 4,
    read: ([of, , month, written]) => {
      const year = century(written!);
      const on = day(of!, Number(month), year);
      return { first: on, last: on, year };
    },
  },
  {
    // 30/06.
    pattern:
      '(?<![\\d./-]|\\bn[.°]? ?|\\bnr[.°]? ?|\\b(?:lotto|mappale|particella|foglio|sub|civico|interno|capitolo) )(\\d{1,2})/(\\d{1,2})(?![\\d./-]*\\d)',
    groups: 2,
    read: ([of, month], year) => {
      const [number, at] = [Number(of), Number(month)];
      // "3/31", "12/24" are parts of a whole; "31/06" is a day that is none.
      if (at < 1 || at > 12 || number < 1 || number > 31) return null;
      const on = day(of!, at, year);
      return { first: on, last: on, year: null };
    },
  },
  {
    // 15-30 giugno 2026, (dal) 15 al 30 giugno.
    pattern: `(?<![\\d./-])(\\d{1,2})[°^]?(?: ?- ?|/| al | a )(\\d{1,2})[°^]? (?:di )?(${MONTH})\\b${OF_YEAR}`,
    groups: 4,
    isRange: true,
    read: ([from, to, month, written], year) => {
      const [at, of] = [monthOf(month!), Number(written ?? year)];
      return {
        ...{ first: day(from!, at, of), last: day(to!, at, of) },
        year: written === undefined ? null : of,
      };
    },
  },
  {
    // 30 giugno 2026, 1° marzo.
    pattern: `(?<![\\d./-])(\\d{1,2})[°^]? (?:di )?(${MONTH})\\b${OF_YEAR}`,
    groups: 3,
    read: ([of, month, written], year) => {
      const on = day(of!, monthOf(month!), Number(written ?? year));
      return { first: on, last: on, year: written === undefined ? null : Number(written) };
    },
  },
  {
    // giugno 2026, fine giugno, meta di marzo.
    pattern: `(?:(inizi[oi]|meta|fine) (?:di |del mese di |mese di )?)?(?:mese di )?\\b(${MONTH})\\b${OF_YEAR}`,
    groups: 3,
    read: ([where, month, written], year) => {
      const of = Number(written ?? year);
      const at = monthOf(month!);
      const whole = span(of, at, at);
      const middle = serialOf(of, at, 15);
      return {
        first: where === 'fine' || where === 'meta' ? middle : whole.first,
        last: where !== undefined && where !== 'fine' ? middle : whole.last,
        year: written === undefined ? null : Number(written),
      };
    },
  },
  {
    // I semestre 2026, 2° trim.
    pattern: `\\b(${ORDINAL}) (${PART})${OF_YEAR}`,
    groups: 3,
    read: ([ordinal, part, written], year) => {
      const of = Number(written ?? year);
      const months = found(LENGTHS, part!)!;
      const at = found(ORDINALS, ordinal!) ?? 12 / months;
      const isOne = at * months <= 12;
      return {
        ...(isOne ? span(of, (at - 1) * months + 1, at * months) : { first: null, last: null }),
        year: written === undefined ? null : Number(written),
      };
    },
  },
  {
    // Fine anno, metà anno, l'anno 2026, tutto l'anno, intero anno.
    pattern: `\\b(?:(fine|meta) (?:dell')?anno|(?:(?:tutto |per tutto |l'intero |durante l'|nel corso dell'|l')+|intero |intera annualita )anno|l'intero (?:anno|esercizio))\\b(?! (?:scolastic|educativ|precedent|successiv|accademic))${OF_YEAR}`,
    groups: 2,
    read: ([where, written], year) => {
      const of = Number(written ?? year);
      const middle = serialOf(of, 6, 30);
      const whole = span(of, 1, 12);
      return {
        first: where === undefined ? whole.first : where === 'fine' ? whole.last : middle,
        last: where === 'meta' ? middle : whole.last,
        year: written === undefined ? null : Number(written),
      };
    },
  },
  {
    // Fine 2026, metà del 2026.
    pattern: `\\b(fine|meta) (?:del )?(${YEAR})\\b(?![/-]?\\d)`,
    groups: 2,
    read: ([where, written]) => {
      const year = Number(written);
      const on = where === 'fine' ? serialOf(year, 12, 31) : serialOf(year, 6, 30);
      return { first: on, last: on, year };
    },
  },
  {
    // "Nel 2026", "entro il 2027", "anno 2026": a year of its own.
    pattern: `(?<=\\b(?:nel|nel corso del|entro il|per il|entro|anno|dal|fino al|al) )(${YEAR})\\b(?![/-]?\\d)`,
    groups: 1,
    read: ([written]) => ({ ...span(Number(written), 1, 12), year: Number(written) }),
  },
];

/** "mar-giu", "gen. / apr. 2026", "set 2026": short months, in a range or with a year. */
const SHORT_RANGE = new RegExp(`\\b(${SHORT})\\.? ?[-/] ?(${SHORT})\\b\\.?(?: (${YEAR}))?`, 'g');
const SHORT_YEAR = new RegExp(`\\b(${SHORT})\\.? (${YEAR})\\b`, 'g');

export interface TimePoint extends Days {
  isRange: boolean;
  at: number;
  end: number;
  /** The same words in another year, where they name none. */
  inYear: (year: number) => Days;
}

/** In their order, none over another; of text in lower case, without accents. */
export function timePoints(words: string, year: number): TimePoint[] {
  const all: TimePoint[] = [];
  const add = (point: TimePoint) => {
    if (!all.some(({ at, end }) => point.at < end && at < point.end)) all.push(point);
  };
  for (const [range, isPair] of [
    [SHORT_RANGE, true],
    [SHORT_YEAR, false],
  ] as const)
    for (const match of words.matchAll(range)) {
      const [whole, one, other] = match;
      const written = isPair ? match[3] : other;
      const to = monthOf(isPair ? other! : one!);
      const inYear = (of: number) => ({
        ...span(Number(written ?? of), monthOf(one!), to),
        year: written === undefined ? null : Number(written),
      });
      add({
        ...inYear(year),
        inYear,
        isRange: false,
        at: match.index,
        end: match.index + whole.length,
      });
    }
  for (const { pattern, groups, read, isRange = false } of FORMS)
    for (const match of words.matchAll(new RegExp(pattern, 'g'))) {
      const inYear = (of: number) => read(match.slice(1, groups + 1), of);
      const days = inYear(year);
      if (days !== null)
        add({
          ...days,
          isRange,
          inYear: (of) => inYear(of) ?? days,
          at: match.index,
          end: match.index + match[0].length,
        });
    }
  return all.sort((one, other) => one.at - other.at);
}
