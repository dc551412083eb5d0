/**
 * The months of a phase whose time is told inside its phrase ("entro marzo/aprile", "da gennaio a fine anno"),
 * for plans without a grid of months. What is not surely a time of the year is left out.
 */
import { MONTHS, MONTHS_SHORT } from './months';
import type { Phase } from './objective';

export interface DerivedPeriods {
  /** Months of the year, 1–12, ascending. */
  periods: number[];
  /** Fragments of the text that gave the months. */
  found: string[];
  /** Fragments that tell a time wholly outside the year. */
  otherYears: string[];
}

/** What a piece of text points to: a month, or several (a semester, the whole year). */
interface Point {
  start: number;
  end: number;
  first: number;
  last: number;
  year?: number | undefined;
  /** Counts as a time only beside something that says so: "4/10" may be a fraction, "set" a set of data. */
  weak?: 'number' | 'word' | false;
}

/** One point, or the points of a range. */
interface Item {
  points: [Point, ...Point[]];
  /** The words before it ("entro il"), by their kind. */
  before: Groups;
  start: number;
  end: number;
  /** Whether only signs join its points: "gennaio/aprile/luglio" is a list, "gennaio/febbraio a luglio" a range. */
  signs: boolean;
  /** Whether it continues a list ("giugno e dicembre"). */
  listed: boolean;
}

type Groups = Record<string, string | undefined>;

/** What a match says; undefined when it is no time after all. */
type Read = (groups: Groups) => Omit<Point, 'start' | 'end'> | undefined;

const FULL_NAME = MONTHS.join('|');
const MONTH = `${FULL_NAME}|(?:gen|feb|mar|apr|mag|giu|lug|ago|sett?(?! d)|ott|nov|dic)\\.?`;
const LETTER = 'a-zà-ÿ';
const YEAR = '(?:19|20)\\d\\d';
const OF_YEAR = `(?: ?(?:[/-] ?|del |(?:dell['’] ?)?anno )?(?<year>${YEAR}))?`;
/** The year, named or meant; school years are not those of the plan. */
const A_YEAR = `(?:del(?:l['’])? ?)?(?:(?:anno|esercizio)(?! (?:scolastic|educativ|accademic))${OF_YEAR}|(?<only>${YEAR}))`;
const ALL_OF =
  "(?:(?:tutto|durante|nel corso|intero|continuativ[oa]) (?:l['’] ?|il |del(?:l['’] ?| ))?(?:intero )?)";
const UNIT = '%|€|euro|gg|giorni|ore|mesi|settiman|minut|anni';

/** Words, up to where they end. */
const words = (body: string) =>
  new RegExp(`(?<before>^|[^${LETTER}\\d])(?:${body})(?![${LETTER}\\d])`, 'gi');

/** Digits that are not a part of a longer number, nor of a quantity. */
const digits = (body: string) =>
  new RegExp(`(?<before>^|[^\\d/.]|\\D\\.)(?:${body})(?![\\d/]|[.,]\\d| ?(?:${UNIT}))`, 'gi');

// Days are not checked further: 31 June still tells the month.
const DAY = `\\d{1,2}(?:[./-]\\d{1,2}[./-]\\d{2,4}| ?[°º]? ?(?:${FULL_NAME})(?: ${YEAR})?)`;
const LAW =
  '(?:d\\.? ?(?:lgs|l|m|p\\.? ?r|p\\.? ?c\\.? ?m|g\\.? ?r)|l\\.? ?r|l(?=\\.)|legge|decreto|direttiva|ccnl)';
const ACT =
  '(?:deliber[ae]|deliberazion[ei]|determin[ae]|determinazion[ei]|ordinanza|nota|regolamento|cc[nd][li])';
/** What may stand between an act and its number or date: whose it is, of what kind. */
const WHOSE =
  "(?: (?:di|della|dell['’] ?unione|del|giunta|consiglio|anac|funzioni|locali|\\w+(?:al|iv)[eo]))*";
const COUNTED =
  'indicator[ei]|obiettiv[oi]|sched[ae]|punt[oi]|comm[ai]|art(?:t|icol[oi])?|lott[oi]|punteggi[oi]?|vot[oi]|rapporto|allegat[oi]|pag(?:ina)?';
const COUNT = '\\d+(?:\\/\\d{1,2})?(?!\\d|[/.]\\d)';

/** What looks like a time and is none. */
const PASSED_OVER: RegExp[] = [
  // "n. 59 del 23/06/2016": the date is the act's.
  words(`(?:nr?|num|rep|prot) ?[.°º] ?\\d[\\d/.-]*(?:,? del(?: |l['’] ?)${DAY})?`),
  words(`${LAW}\\.?${WHOSE} ?(?:n\\.? ?)?(?:del(?: |l['’] ?))?(?:${DAY}|\\d[\\d/]*)`),
  words(`${ACT}${WHOSE} (?:del|dell['’]|sottoscritto il) ?${DAY}`),
  words(`(?:${COUNTED})\\.? ?${COUNT}(?: ?(?:[-–,]|e) ?${COUNT})*`),
  // The day from which arrears, or a number of days, run is not when the work is due.
  words(`arretrati[^.;:\\n]*|\\d+ (?:giorni|gg\\.?|mesi) dal(?:l['’])? ?${DAY}`),
  words(`(?:via(?:le)?|piazza(?:le)?|largo|corso) (?:[ivx]+|\\d{1,2} ?[°º]?) (?:${MONTH})`),
];

const ORDINAL_WORDS = ['pri', 'sec', 'ter', 'qua', 'qui', 'ses', 'i', 'ii', 'iii', 'iv', 'v', 'vi'];
const NTH =
  '(?:[1-6]|i{1,3}|iv|vi?|prim[oa]|second[oa]|terzo|quarto|quinto|sesto|ultimo) ?[°ºª^.]? ?';
const PART = '(?:bim|trim|quadrim|sem)(?:estre|\\.)';
const MONTHS_OF: Record<string, number> = { bim: 2, tri: 3, qua: 4, sem: 6, met: 6, par: 6 };

function ordinal(text: string, outOf: number): number {
  const word = text.toLowerCase().replace(/\W+$/, '');
  const named = word === 'ultimo' ? outOf : (ORDINAL_WORDS.indexOf(word.slice(0, 3)) % 6) + 1;
  return Number(word) || named;
}

/** Semesters, quarters and the like, one or a row of them. */
function readPart({ from, to = '', kind = '', year, only }: Groups): ReturnType<Read> {
  const months = MONTHS_OF[kind.slice(0, 3).toLowerCase()] ?? 12;
  const until = ordinal(to, 12 / months);
  const since = from === undefined ? until : ordinal(from, 12 / months);
  if (since > until || until * months > 12) return undefined;
  const [first, last] = [(since - 1) * months + 1, until * months];
  return { first, last, year: numberOf(year ?? only) };
}

const numberOf = (text: string | undefined) => (text === undefined ? undefined : Number(text));

function readDigits({ day = '', sign, month = '', year, short }: Groups): ReturnType<Read> {
  const at = Number(month);
  if (Number(day) < 1 || Number(day) > 31 || at < 1 || at > 12) return undefined;
  const given = numberOf(year ?? (short && `20${short}`));
  // "30/06" and "31/12" are dates by their look; "4/10", "24/7" and "10/12" may be anything.
  const clear = sign === '/' && /^(?:\d\d\D0\d|(?:1[3-9]|[23]\d)\D1\d)$/.test(day + sign + month);
  return { first: at, last: at, year: given, weak: !given && !clear && 'number' };
}

function readMonth({ day, month = '', year }: Groups): ReturnType<Read> {
  const at = MONTHS_SHORT.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const bare = month.replace('.', '').length < 5 && day === undefined && year === undefined;
  return { first: at, last: at, year: numberOf(year), weak: bare && 'word' };
}

/** A fixed place in the year. */
const place =
  (first: number, last: number) =>
  ({ year, only }: Groups) => ({ first, last, year: numberOf(year ?? only) });

const DD = '(?<day>\\d{1,2})';
const MM = '(?<month>\\d{1,2})';

/** In order: the first one that reads a piece of text has it. */
const READERS: [pattern: RegExp, read: Read | null][] = [
  ...PASSED_OVER.map((pattern): [RegExp, null] => [pattern, null]),
  [digits(`${DD} ?(?<sign>/) ?${MM}(?: ?/ ?(?:(?<year>${YEAR})|(?<short>\\d\\d)))?`), readDigits],
  [digits(`${DD}(?<sign>[.-])${MM}\\k<sign>(?<year>${YEAR})`), readDigits],
  [digits('(?<day>\\d\\d)(?<sign>\\.)(?<month>\\d\\d)'), readDigits],
  [
    words(`(?:(?:dal )?(?<from>${NTH})(?:e|al|-|–|/) ?)?(?<to>${NTH})(?<kind>${PART})${OF_YEAR}`),
    readPart,
  ],
  [words(`(?<to>prima|seconda) (?<kind>metà|parte) ${A_YEAR}`), readPart],
  [words(`entro (?:l['’] ?|il (?:corrente )?)${A_YEAR}`), place(12, 12)],
  [words(`(?:fine|termine|conclusione) ${A_YEAR}`), place(12, 12)],
  [words(`inizio ${A_YEAR}`), place(1, 1)],
  [words(`metà ${A_YEAR}`), place(6, 6)],
  [words(`${ALL_OF}${A_YEAR}`), place(1, 12)],
  [words(`(?:(?<day>\\d{1,2}|primo) ?[°º^]? ?)?(?<month>${MONTH})${OF_YEAR}`), readMonth],
];

/** The points of a text, in order. */
function readPoints(text: string): Point[] {
  const points: Point[] = [];
  let rest = text;
  for (const [pattern, read] of READERS) {
    for (const match of rest.matchAll(pattern)) {
      const groups = match.groups as Groups;
      const start = match.index + (groups.before?.length ?? 0);
      const end = match.index + match[0].length;
      const point = read?.(groups);
      if (read && !point) continue;
      if (point) points.push({ ...point, start, end });
      rest = rest.slice(0, start) + '#'.repeat(end - start) + rest.slice(end);
    }
  }
  return points.sort((one, other) => one.start - other.start);
}

const FILLER = `(?: ?(?:(?:il|la|le|lo|i|e non oltre|mes[ei]|giorn[oi]|data|di|del|della|fine|metà|inizio|prim[ai]|seconda|settimana|decade)(?![${LETTER}])|(?:l|d|dell)['’]))* ?`;
const TO = "(?:a|ad|al|allo|alla|all['’])";
const joined = (body: string) => new RegExp(`^ ?(?:${body})${FILLER}$`, 'i');
const SIGNS = joined('[-–—−/]');
const RANGE = joined(`[-–—−/]|,? ?(?:(?:fino|sino) )?${TO}`);
const LIST = joined(`(?:,|,? ?(?:e|ed|o|oppure) ) ?(?:entro|${TO})?`);

/** What stands before a point and says how it counts. */
const BEFORE = new RegExp(
  `(?:^|[^${LETTER}])(?<all>(?:(?<deadline>entro|non oltre)|(?<until>(?:fino|sino) ${TO})|` +
    `(?<from>(?:a (?:partire|decorrere) )?(?:da|dal|dalla|dall['’]))|(?<between>tra|fra)|(?<on>il|al))` +
    `(?![${LETTER}])${FILLER})$`,
  'i',
);

/** Joins the points of each range, and tells what stands before it. */
function readItems(text: string): Item[] {
  const items: Item[] = [];
  for (const point of readPoints(text)) {
    const last = items.at(-1);
    const gap = text.slice(last?.end ?? 0, point.start);
    const between = last?.before.between && last.points.length === 1 && LIST.test(gap);
    if (last && (between || RANGE.test(gap))) {
      last.points.push(point);
      last.end = point.end;
      last.signs &&= SIGNS.test(gap);
      continue;
    }
    const before: Groups = BEFORE.exec(gap)?.groups ?? {};
    const listed = last !== undefined && LIST.test(gap);
    const start = point.start - (before.all?.length ?? 0);
    items.push({ points: [point], before, start, end: point.end, signs: true, listed });
  }
  return items;
}

/** Whether it is a time: a lone point that is not clear needs words that say so, or an item that it continues. */
function isTime({ points, before, listed }: Item, previous: boolean): boolean {
  const { weak } = points[0];
  if (!weak || points.length > 1 || (listed && previous)) return true;
  return weak === 'word' && before.on ? false : before.all !== undefined;
}

/** First and last month, counted from year 0. */
type Span = [first: number, last: number];

const span = (year: number, from: number, to: number): Span => [year * 12 + from, year * 12 + to];

/** The months of an item. Without a year they are of the plan's, or of the year of the item's other end. */
function spansOf({ points, before, signs }: Item, planYear: number): Span[] {
  const [start, end] = [points[0], points.at(-1) ?? points[0]];
  const year = end.year ?? start.year ?? planYear;
  if (points.length > 2 && signs) {
    return points.map((point) => span(point.year ?? year, point.first, point.last));
  }
  if (points.length > 1) return [rangeOf(start, end, year)];
  const { first, last } = start;
  if (before.deadline) return [span(year, last, last)];
  if (before.until) return [span(year, 1, last)];
  return [span(year, first, before.from ? 12 : last)];
}

/** A range that would end before its start goes over the end of the year: "novembre - febbraio". */
function rangeOf(start: Point, end: Point, year: number): Span {
  const over = start.first > end.last ? 1 : 0;
  const to = end.year ?? year + over;
  const from = start.year ?? (end.year === undefined ? year : year - over);
  return [span(from, start.first, start.first)[0], span(to, end.last, end.last)[1]];
}

/** The months of a year that any of the spans touches. */
function monthsIn(year: number, spans: Span[]): number[] {
  const touched = (month: number) => spans.some(([first, last]) => first <= month && month <= last);
  return MONTHS.map((_, index) => index + 1).filter((month) => touched(year * 12 + month));
}

/** In a list the year comes last: "giugno e dicembre 2023". */
function shareYears(items: Item[]): void {
  for (const [index, item] of [...items.entries()].reverse()) {
    const next = items[index + 1];
    if (!next?.listed || item.points.some(({ year }) => year !== undefined)) continue;
    const year = next.points.find((point) => point.year !== undefined)?.year;
    (item.points.at(-1) ?? item.points[0]).year = year;
  }
}

/**
 * The months of a year that the text of a phase tells. A deadline ("entro il 30/06", "entro il 1° semestre") or
 * a date marks its month; a range ("maggio-ottobre", "gennaio/dicembre"), a part of the year or the whole of it
 * mark every month they touch, as does a deadline that the text leaves open ("entro marzo/aprile"). "da marzo"
 * lasts to the end of the year, "fino a giugno" begins with it. Dates without a year are of this one. Cited acts
 * ("n. 59 del 23/06/2016"), numbers of things ("indicatore 4/10") and school years are no times.
 */
export function derivePeriods(text: string, year: number): DerivedPeriods {
  const clean = text.normalize('NFC').replace(/[^\S\n]+/g, ' ');
  const items = readItems(clean);
  shareYears(items);
  const spans: Span[] = [];
  const [found, otherYears]: [string[], string[]] = [[], []];
  let previous = false;
  for (const item of items) {
    previous = isTime(item, previous);
    if (!previous) continue;
    const own = spansOf(item, year);
    spans.push(...own);
    const fragment = clean.slice(item.start, item.end);
    (monthsIn(year, own).length > 0 ? found : otherYears).push(fragment);
  }
  return { periods: monthsIn(year, spans), found, otherYears };
}

/**
 * Phases with `planned` (months) filled from their names, or from the duration of the objective where a name
 * tells no time. A phase with marks is left as it is; so is one whose only dates are of other years: the text
 * says that it is elsewhere in time, or is out of date, and the months are not for us to choose.
 */
export function deriveSchedule(phases: Phase[], duration: string, year: number): Phase[] {
  const { periods: general } = derivePeriods(duration, year);
  return phases.map((phase) => {
    if (phase.planned.length > 0 || phase.done.length > 0) return phase;
    const { periods, otherYears } = derivePeriods(phase.name, year);
    const planned = periods.length > 0 || otherYears.length > 0 ? periods : [...general];
    return planned.length > 0 ? { ...phase, planned } : phase;
  });
}
