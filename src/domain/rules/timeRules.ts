/** Rules on the times that words tell: dates outside the plan, years of another plan, the whole year as the only time. */
import type { BookObjective } from '../book';
import { isSamePlace, type Place } from '../places';
import { textKey } from '../cells';
import { serialText, yearOf } from '../dates';
import { timePhrases, type TimePhrase } from '../timePhrases';
import { rule, when, type PhaseSubject, type Raised, type Spot } from './rule';
import { isFilledPhase } from './scheduleRules';
import type { View } from './view';

const LETTER_D = 'D.Lgs. 150/2009, art. 5, c. 2, lett. d';

interface PlanYears {
  first: number;
  last: number;
}

const yearsOf = ({ book: { settings } }: View): PlanYears | null =>
  settings === null || settings.firstYear > settings.lastYear
    ? null
    : { first: settings.firstYear, last: settings.lastYear };

/** A text of an objective in which times are told, with where it stands. */
interface Timed {
  spot: Spot;
  text: string;
  /** Of days and months without a year. */
  year: number;
}

/** The names of its phases, and what its indicators are to reach. */
function timedTexts({ objective }: BookObjective, first: number): Timed[] {
  const phases = objective.schedules.flatMap(({ year, phases: its }, schedule) =>
    its.map(({ name }, phase): Timed => ({
      spot: { schedule, phase, field: 'name' },
      ...{ text: name, year: Number.isNaN(year) ? first : year },
    })),
  );
  const indicators = objective.indicatorTable.indicators.flatMap((indicator, index) =>
    (['description', 'target', 'midYearTarget'] as const).map((field): Timed => ({
      spot: { indicator: index, field },
      ...{ text: String(indicator[field] ?? ''), year: first },
    })),
  );
  return [...phases, ...indicators];
}

/** What the words were understood to say: "entro il 30/06" is by the 30/06/2026. */
export interface Understood {
  text: string;
  /** As shown; blank for a day that is none. */
  from: string;
  to: string;
}

const understood = ({ text, kind, first, last }: TimePhrase): Understood => ({
  text,
  from: kind === 'by' || first === null ? '' : serialText(first),
  to: last === null ? '' : serialText(last),
});

/** Days that no calendar has, in the words of phases and indicators. */
export const phraseThatIsNone = rule({
  id: 'TE19',
  severity: 'blocks',
  on: 'objective',
  law: LETTER_D,
  check: (subject, view) => {
    const first = yearsOf(view)?.first ?? 2024;
    return timedTexts(subject, first).flatMap(({ spot, text, year }): Raised<Understood>[] =>
      timePhrases(text, year)
        .filter((phrase) => phrase.first === null || phrase.last === null)
        .map((phrase) => ({ spot, facts: understood(phrase) })),
    );
  },
});

/** How long a contract runs, or of when data are, is no time of the plan: "affidamento fino al 31/08/2029". */
const OTHER_PERIOD =
  /\b(?:contratt|convenzion|concession|affidament|appalt|gara\b|gare\b|prorog|rinnov|accord|locazion|incaric|mandat|dati\b|consuntiv|rendicont|riferit|relativ|periodo|annualita|esercizi)/;
/** Agendas that bind everybody: "emissioni dimezzate entro il 2030". */
const AGENDA = /^entro (?:il|l'anno) (?:2030|2050)$/;

/** By when, or from when to when: a deadline of the plan lies in its years. Other dates may be of what is spoken about. */
const isDeadline = ({ kind, text }: TimePhrase, whole: string) => {
  if (kind === 'by' && !/^[fs]ino/.test(text)) return !AGENDA.test(text);
  return (kind === 'by' || kind === 'range') && !OTHER_PERIOD.test(textKey(whole));
};

export const phraseOutside = rule({
  id: 'TE20',
  severity: 'toFix',
  on: 'objective',
  law: LETTER_D,
  needs: ['settings'],
  check: (subject, view) => {
    const years = yearsOf(view);
    if (years === null) return [];
    const told = (spot: Spot, phrase: TimePhrase): Raised<Understood & PlanYears> => ({
      spot,
      facts: { ...understood(phrase), ...years },
    });
    const { expectedResults } = subject.objective;
    return [
      ...timedTexts(subject, years.first).flatMap(({ spot, text, year }) =>
        timePhrases(text, year)
          .filter((phrase) => phrase.hasYear && phrase.last !== null && isDeadline(phrase, text))
          .filter(({ last }) => yearOf(last!) < years.first || yearOf(last!) > years.last)
          .map((phrase) => told(spot, phrase)),
      ),
      // What is expected may well come after the plan ("entro il 2030"); "fino al 31/05/2020" tells what has been.
      ...timePhrases(expectedResults, years.first)
        .filter(({ text, hasYear, last }) => text.startsWith('entro') && hasYear && last !== null)
        .filter(({ last }) => yearOf(last!) < years.first)
        .map((phrase) => told({ field: 'expectedResults' }, phrase)),
    ];
  },
});

/** A year in a heading: of the values of that year, or of the year before it. */
const YEARS = /(?<![\d/.])(?:19|20)\d\d(?![\d/]*\d)/g;
/** "raggiunti al 31/12/2023": a day of a year. */
const DAYS = /(?<!\d)\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d(?!\d)/g;
/** "2023/2025", "2024-26": the years of a plan. */
const PAIRS = /(?<![\d/.])((?:19|20)\d\d) ?[/–-] ?((?:19|20)?\d\d)(?![\d/])/g;

const stale = (text: string, { first, last }: PlanYears, before: number): number[] =>
  [...text.replace(PAIRS, ' ').matchAll(YEARS), ...text.matchAll(DAYS)]
    .map(([found]) => Number(found.slice(-4)))
    .filter((year) => year < first - before || year > last);

/** Documents of a year, whose years are the plan's own; and what says that an older one is meant. */
const DOCUMENT =
  /\b(?:bilanci\w*|dup|peg|pdo|piao|piano (?:della|delle) performance)\b[^.;]{0,30}$/i;
const OLDER = /\b(?:approvat|aggiorna|precedent|vigent|rispetto|continu|gia adottat|scors)/i;

/** Pairs of years that are those of another plan: "bilancio di previsione 2023/2025" in a plan of 2024-2026. */
function stalePairs(text: string, { first, last }: PlanYears): string[] {
  if (last - first !== 2) return [];
  const found = [...text.matchAll(PAIRS)].flatMap(({ 0: written, 1: from, 2: to, index }) => {
    const start = Number(from);
    const end = to!.length === 2 ? Math.floor(start / 100) * 100 + Number(to) : Number(to);
    const isOther = end - start === 2 && start !== first && Math.abs(start - first) <= 2;
    const [before, after] = [text.slice(0, index), text.slice(index, index + 60)];
    const isMeant = DOCUMENT.test(before) && !OLDER.test(before.slice(-80) + after);
    return isOther && isMeant ? [written] : [];
  });
  return [...new Set(found)];
}

interface Heading {
  spot: Spot;
  text: string;
  /** How many years before the plan it may speak of. */
  before: number;
}

const BASELINES = ['baseline', 'baseline2', 'baseline3'];

/** What is printed above values: of this plan's years, or left from the plan before. */
function headingsOf({ objective: { schedules, indicatorTable, levels }, places }: BookObjective) {
  const at = (place: Place | undefined, field: 'indicatorTable' | 'schedules' | 'levels'): Spot =>
    place ? { at: place } : { field };
  return [
    // Of a block whose own year is outside another rule tells.
    ...schedules.flatMap(({ title, year, phases }, schedule): Heading[] =>
      phases.some(isFilledPhase)
        ? [{ spot: { schedule }, text: title.replaceAll(String(year), ' '), before: 0 }]
        : [],
    ),
    ...indicatorTable.columns.map(({ field, label }): Heading => ({
      spot: at(places.indicatorHeadings[field], 'indicatorTable'),
      text: label,
      before: BASELINES.includes(field) ? 4 : 0,
    })),
    ...levels.map(({ label }, index): Heading => ({
      spot: at(places.levels[index]?.label, 'levels'),
      ...{ text: label, before: 0 },
    })),
  ];
}

/** A list has one heading for all its objectives: it is told once. */
function isFirstUnder(spot: Spot, subject: BookObjective, { book }: View): boolean {
  if (!('at' in spot)) return true;
  const first = book.objectives.find(({ places: { indicatorHeadings } }) =>
    Object.values(indicatorHeadings).some((heading) => isSamePlace(heading, spot.at)),
  );
  return first === undefined || first === subject;
}

const TEXTS = ['title', 'description', 'expectedResults', 'strategy'] as const;

/** Left from the plan of the year before: headings with its year, and the years of its documents. */
export const yearStale = rule({
  id: 'TE03',
  severity: 'toFix',
  on: 'objective',
  needs: ['settings'],
  check: (subject, view) => {
    const years = yearsOf(view);
    if (years === null) return [];
    const headings = headingsOf(subject).flatMap(({ spot, text, before }): Raised<Stale>[] => {
      const [year] = stale(text, years, before);
      return when(year !== undefined && isFirstUnder(spot, subject, view), () => ({
        spot,
        facts: { text: text.trim(), year: String(year), ...years },
      }));
    });
    const texts = TEXTS.flatMap((field): Raised<Stale>[] =>
      stalePairs(subject.objective[field], years).map((year) => ({
        spot: { field },
        facts: { text: around(subject.objective[field], year), year, ...years },
      })),
    );
    return [...headings, ...texts];
  },
});

interface Stale extends PlanYears {
  text: string;
  year: string;
}

/** The words beside what is told. */
function around(text: string, told: string): string {
  const at = text.indexOf(told);
  const [from, to] = [Math.max(0, at - 40), at + told.length + 20];
  return `${from > 0 ? '…' : ''}${text.slice(from, to).replace(/\s+/g, ' ').trim()}${to < text.length ? '…' : ''}`;
}

/** Whether all periods of the year are marked. */
const isWholeYear = ({ owner, phase, schedule }: PhaseSubject) =>
  phase.planned.length === owner.objective.schedules[schedule]!.periods;

/** Every month in every phase, or one end for all: half-way there is nothing to look at. */
export const wholeYearOnly = rule({
  id: 'TE06',
  severity: 'toFix',
  on: 'objective',
  law: LETTER_D,
  check: (owner) => {
    const phases = owner.objective.schedules.flatMap((each, schedule) =>
      each.phases.flatMap((phase, index): PhaseSubject[] =>
        isFilledPhase(phase) ? [{ owner, phase, schedule, index }] : [],
      ),
    );
    const marked = phases.filter(({ phase }) => phase.planned.length > 0);
    const isWhole = marked.every(isWholeYear);
    const endsTogether =
      marked.length > 1 &&
      marked.every(
        ({ phase, schedule }) =>
          Math.max(...phase.planned) === owner.objective.schedules[schedule]!.periods,
      );
    const first = marked[0];
    if (first === undefined || marked.length < phases.length || !(isWhole || endsTogether))
      return [];
    return [
      {
        spot: { schedule: first.schedule, phase: first.index, field: 'planned' },
        facts: { phases: marked.length, isWhole },
      },
    ];
  },
});
