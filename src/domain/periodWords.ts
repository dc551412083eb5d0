/**
 * The periods of a year that somebody writes in a field made for them: "mar-giu", "gen, mar, set", "II trim.",
 * "15/3 – 30/6", "da aprile", "tutto l'anno". Shorter than sentences are, so forms that would be words elsewhere count.
 */
import { textKey } from './cells';
import { serialOf } from './dates';
import { MONTHS, MONTHS_SHORT } from './months';
import type { Periods } from './periods';
import { periodDays } from './schedule/calendar';
import { timePhrases, type TimePhrase } from './timePhrases';

export interface PeriodsInWords {
  planned: boolean[];
  /** Words that are no time: nothing is marked then. Blank where all was read. */
  unread: string;
}

/** Whoever uses the pane in English. */
const ENGLISH = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];

const monthNamed = (word: string): string | undefined => {
  const start = word.slice(0, 3);
  const at = [MONTHS_SHORT, ENGLISH]
    .map((names) => names.indexOf(start))
    .find((index) => index >= 0);
  return at === undefined ? undefined : MONTHS[at];
};

const NAMES =
  /\b(?:genn?|febb?|mar|apr|magg?|giug?n?|lugl?|ago|sett?|ott|nov|dic|jan(?:uary)?|february|march|april|may|june?|july?|august|aug|sept?(?:ember)?|oct(?:ober)?|november|december|dec)\b\.?/g;
const PART = '(?:bim|trim|quadrim|sem)\\w*\\.?';
const NTH = '(?:[1-6]|i{1,3}|iv|vi?|prim[oa]|second[oa]|terz[oa]|quart[oa]) ?[°ªo^]?';
const WHOLE_YEAR =
  /^(?:(?:tutto |intero )?(?:l'|il )?anno|annuale|tutto|tutti i mesi|sempre|(?:whole|all) year)$/;
/** Months by their numbers, and nothing else. */
const NUMBERS = /^(?:0?[1-9]|1[0-2])(?: ?[-,;] ?(?:0?[1-9]|1[0-2]))*$/;

/** In the words that sentences have. */
function spelledOut(text: string): string {
  const words = textKey(text)
    .replace(/[‐-―−]/g, '-')
    .replace(/[‘’`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
  if (WHOLE_YEAR.test(words)) return "tutto l'anno";
  if (NUMBERS.test(words)) return words.replace(/\d+/g, (month) => MONTHS[Number(month) - 1]!);
  return (
    words
      .replace(NAMES, (name) => monthNamed(name) ?? name)
      .replace(/\b([tqs])([1-4])\b/g, (_, part: string, nth: string) =>
        part === 's' ? `${nth} semestre` : `${nth} trimestre`,
      )
      .replace(new RegExp(`\\b(${PART}) ?([1-6])\\b`, 'g'), '$2 $1')
      // "I e III trimestre", "1°-2° trim.": the word is said once.
      .replace(
        new RegExp(`\\b${NTH}(?: ?(?:,|e|-|/) ?${NTH})+ (${PART})`, 'g'),
        (all, part: string) =>
          all
            .slice(0, -part.length)
            .replace(new RegExp(`\\b(${NTH})(?= |,|-|/|$)`, 'g'), (nth) => `${nth.trim()} ${part} `)
            .replace(/ ?[-/] ?/g, ' - '),
      )
      .replace(/(\d) ?- ?(?=\d)/g, '$1 - ')
      .replace(/\s+/g, ' ')
  );
}

/** What may stand around the times. */
const AROUND =
  /\b(?:e|ed|o|da|dal|dall'|dalla|al|alla|a|in|nel|nei|mes[ei]|di|del|periodo|ogni|fino|and|to|from)\b|[\s,;.:+&()'-]/g;

/** First and last day that a phrase marks; undefined where the calendar has no such days. */
function daysOf(
  { kind, text, first, last }: TimePhrase,
  year: number,
): [number, number] | undefined {
  if (first === null || last === null) return undefined;
  if (kind === 'from') return [first, serialOf(year, 12, 31)];
  if (kind === 'by' && /^(?:fino|sino)/.test(text)) return [serialOf(year, 1, 1), last];
  // "Nov-feb" goes on in the year after.
  return [first, last < first ? Math.max(first, serialOf(year, 12, 31)) : last];
}

/** Deadlines ("entro giugno") mark their period alone; "da" goes on to the end of the year, "fino a" begins with it. */
export function periodsInWords(text: string, year: number, periods: Periods): PeriodsInWords {
  const words = spelledOut(text);
  const phrases = timePhrases(words, year);
  let rest = words;
  const spans: [number, number][] = [];
  for (const phrase of phrases) {
    const days = daysOf(phrase, year);
    if (days === undefined) continue;
    spans.push(days);
    rest = rest.replace(phrase.text, ' ');
  }
  const unread = rest.replace(AROUND, ' ').replace(/\s+/g, ' ').trim();
  const none = unread !== '' || spans.length === 0;
  const planned = Array.from({ length: periods }, (_, position) => {
    const { first, last } = periodDays({ firstYear: year, perYear: periods }, position);
    return !none && spans.some(([from, to]) => from <= last && first <= to);
  });
  return { planned, unread: spans.length === 0 ? text.trim() : unread };
}
