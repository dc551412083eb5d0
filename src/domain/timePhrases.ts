/**
 * The times that Italian phrases tell: "entro il 30/06", "Dal 01/03 al 31/05/2026", "ottobre 2025 - dicembre 2026",
 * "I semestre", "entro fine anno". One parser for deadlines, phases and indicators; what it does not know it leaves alone.
 */
import { withoutActs } from './acts';
import { textKey } from './cells';
import { timePoints, type TimePoint } from './timePoints';

export interface TimePhrase {
  /** As written, in lower case and without accents. */
  text: string;
  /** By when alone ("entro"), from when alone ("da"), from one time to another, or one time. */
  kind: 'by' | 'from' | 'range' | 'span';
  /** First and last day, as serials; null where the calendar has no such day. */
  first: number | null;
  last: number | null;
  /** Whether the phrase itself names the year. */
  hasYear: boolean;
}

/** Two dates with a hyphen and no blanks between them: "01/06-30/06/2026". */
const HYPHENED =
  /(?<![\d/.])(\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?)-(?=\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?(?![\d/.]))/g;

/** Lower case, no accents, straight apostrophes and hyphens, single spaces. */
const plainWords = (text: string): string =>
  textKey(text).replace(/[‘’`]/g, "'").replace(/[‐-―]/g, '-').replace(HYPHENED, '$1 - ');

const BEFORE_BY =
  /\b(?:entro|non oltre|fino a|sino a|fino all'|fino|entro e non oltre|termine|scadenza)(?: e non oltre)?(?: (?:il|la|lo|al|alla|a|e|giorno|data|del|mese|di|massimo))*:? ?(?:l')?$/;
const BEFORE_FROM =
  /\b(?:dal|da|dall'|a partire da|a partire dal|a decorrere dal|a decorrere da|dopo il)(?: (?:giorno|mese|di))*(?: l')? ?$/;
/** Between the two ends of a range; "e" joins them only after "tra". */
const BETWEEN =
  /^ ?(?:-|\/|al|a|all'|fino a|fino al|sino al|e fino al) ?(?:fine |il |giorno |mese di )*$/;
const AND = /^ e (?:il )?$/;
const AMONG = /\b(?:tra|fra) (?:il )?$/;

/** The times that a text tells, in its order. `year`: of days and months without one. */
export function timePhrases(text: string, year: number): TimePhrase[] {
  if (!/\d|[a-z]{3}/i.test(text)) return [];
  const words = withoutActs(plainWords(text));
  return joined(words, timePoints(words, year));
}

/** Two ends are one span; a year said of the second is the first's too. */
function joined(words: string, all: readonly TimePoint[]): TimePhrase[] {
  const told: TimePhrase[] = [];
  for (let index = 0; index < all.length; index++) {
    const one = all[index]!;
    const other = all[index + 1];
    const before = words.slice(Math.max(0, one.at - 40), one.at);
    const between = other === undefined ? '' : words.slice(one.end, other.at);
    const isRange = BETWEEN.test(between) || (AND.test(between) && AMONG.test(before));
    if (other !== undefined && isRange) {
      const isLater = one.year === null && other.year !== null;
      const first = isLater ? one.inYear(other.year!) : one;
      told.push({
        text: words.slice(one.at, other.end),
        kind: 'range',
        ...{ first: first.first, last: other.last },
        hasYear: one.year !== null || other.year !== null,
      });
      index++;
      continue;
    }
    const word = (BEFORE_BY.exec(before) ?? BEFORE_FROM.exec(before))?.[0] ?? '';
    const ofWords = BEFORE_BY.test(before) ? 'by' : BEFORE_FROM.test(before) ? 'from' : 'span';
    const kind = one.isRange ? 'range' : ofWords;
    told.push({
      text: (word + words.slice(one.at, one.end)).trim(),
      kind,
      ...{ first: one.first, last: one.last },
      hasYear: one.year !== null,
    });
  }
  return told;
}
