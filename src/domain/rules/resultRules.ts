/** Rules on results: filled before there can be any, copied from what was planned, left open. */
import type { BookObjective } from '../book';
import { isBlank, textKey } from '../cells';
import { serialOf, toSerial } from '../dates';
import { monitoringDays } from '../monitoringDates';
import { timePhrases } from '../timePhrases';
import { textOf } from './indicators';
import { placeIn } from './places';
import { rule, when, type Raised, type Spot } from './rule';
import { bare } from './titles';
import { isLeftOpen, saysNothing } from './wording';

/** A result with where it stands, and what was planned in its place. */
interface Result {
  /** What there can only be at the end of the year. */
  isFinal?: true;
  /** The day before which there can be none, where it stands under a date of its own. */
  due?: number;
  spot: Spot;
  text: string;
  planned: string;
}

/** "Risultato finale atteso" is what is to be reached, whatever the column is read as. */
const EXPECTED = /\battes|\bprevist|\bprogrammat|\btarget|\bobiettivo\b/;

function resultsOf({ objective, places }: BookObjective, year?: number): Result[] {
  const { indicatorTable, schedules, levels, financialIndicators } = objective;
  const columns = indicatorTable.columns.filter(
    ({ field, label }) =>
      (field === 'actual' || field === 'finalResult') && !EXPECTED.test(textKey(label)),
  );
  return [
    ...indicatorTable.indicators.flatMap((indicator, index) =>
      columns.map(({ field }): Result => ({
        ...(field === 'finalResult' && { isFinal: true }),
        spot: { indicator: index, field },
        text: textOf(indicator[field]),
        planned: textOf(indicator.description),
      })),
    ),
    ...datedResults({ objective, places }, year),
    ...schedules.flatMap(({ phases }, schedule) =>
      phases.map(({ recorded, name }, phase): Result => ({
        spot: { schedule, phase, field: 'recorded' },
        ...{ text: recorded.trim(), planned: name.trim() },
      })),
    ),
    ...levels.map(({ value }, index): Result => ({
      spot: places.levels[index]?.value ? { at: places.levels[index].value } : { field: 'levels' },
      ...{ text: textOf(value), planned: '' },
    })),
    ...financialIndicators.map(({ planned, recorded }, index): Result => {
      const place = places.financialIndicators[index]?.recorded;
      return {
        spot: place ? { at: place } : { field: 'financialIndicators' },
        ...{ text: recorded.trim(), planned: planned.trim() },
      };
    }),
  ];
}

/** Those under the dates of the monitoring, and of public value under the years. */
function datedResults(
  { objective, places }: Pick<BookObjective, 'objective' | 'places'>,
  year: number | undefined,
): Result[] {
  const { indicators, resultDates = [] } = objective.indicatorTable;
  const days = resultDates.map((label) =>
    /^\d{4}$/.test(label.trim()) ? serialOf(Number(label), 1, 1) : toSerial(label, year),
  );
  return indicators.flatMap(({ results = [], description }, index) =>
    results.flatMap((value, position): Result[] => {
      const [at, due] = [places.results?.[index]?.[position], days[position]];
      if (!at) return [];
      const isDay = typeof due === 'number';
      return [
        {
          ...(isDay && { due }),
          ...{ spot: { at }, text: textOf(value), planned: textOf(description) },
        },
      ];
    }),
  );
}

/** What stands in a cell before anything is recorded: "//", "1.", "___%", "n.d.". */
const isNothing = (text: string): boolean =>
  saysNothing(text) ||
  text.endsWith('//') ||
  isLeftOpen(text) ||
  /^(?:\d+[.)]\s*)+$/.test(text) ||
  textKey(text) === 'in corso';

/**
 * Results of a year that has just begun, final ones of a year that is not over: what is filled then was copied, or is last
 * year's. The plan's own date says which day it is.
 */
export const resultsAtPlanning = rule({
  id: 'TE07',
  severity: 'blocks',
  on: 'objective',
  needs: ['settings', 'referenceDate'],
  check: (subject, view) => {
    const date = toSerial(view.book.settings?.referenceDate ?? '');
    const { settings } = view.book;
    const days = settings === null ? [] : monitoringDays(settings);
    if (typeof date !== 'number' || days.length === 0) return [];
    const [first, last] = [Math.min(...days), Math.max(...days)];
    return resultsOf(subject, settings?.firstYear)
      .filter(
        ({ text, isFinal, due }) => !isNothing(text) && date < (due ?? (isFinal ? last : first)),
      )
      .map(({ spot, text }) => ({ spot, facts: { text } }));
  },
});

const keyOf = (text: string) => textKey(bare(text)).replace(/^\d+ /, '').replace(/ n$/, '').trim();

/** Fewer words may well be the same by chance: "100", "fatto". */
const LEAST_LETTERS = 8;

const isCopied = ({ text, planned }: Result): boolean => {
  const key = keyOf(text);
  return (
    key.length >= LEAST_LETTERS &&
    !isNothing(planned) &&
    key === keyOf(planned) &&
    /\p{L}{4}/u.test(key)
  );
};

/** Whole columns are copied: told once for each objective, with all its cells. */
export const resultsCopied = rule({
  id: 'TE22',
  severity: 'toFix',
  on: 'objective',
  check: (subject) => {
    const [first, ...more] = resultsOf(subject).filter(isCopied);
    if (first === undefined) return [];
    const others = more.flatMap(({ spot }) => placeIn(spot, subject) ?? []);
    return [{ spot: first.spot, facts: { text: first.text, more: more.length }, others }];
  },
});

/** Texts with a blank to fill that nobody filled: "rispetto dei tempi: ___%". Titles and names of indicators have a rule of their own. */
export const blankLeftOpen = rule({
  id: 'OB40',
  severity: 'toFix',
  on: 'objective',
  check: ({ objective }) => {
    const { schedules, indicatorTable } = objective;
    const texts: { spot: Spot; text: string }[] = [
      ...(['description', 'expectedResults', 'duration', 'dueDate', 'owner'] as const).map(
        (field) => ({ spot: { field }, text: objective[field] }),
      ),
      ...schedules.flatMap(({ phases }, schedule) =>
        phases.flatMap((phase, index) =>
          (['name', 'deliverable'] as const).map((field) => ({
            spot: { schedule, phase: index, field },
            text: phase[field],
          })),
        ),
      ),
      ...indicatorTable.indicators.flatMap((indicator, index) =>
        (['target', 'baseline', 'formula', 'midYearTarget'] as const).map((field) => ({
          spot: { indicator: index, field },
          text: textOf(indicator[field]),
        })),
      ),
    ];
    return texts.flatMap(({ spot, text }): Raised<{ text: string }>[] =>
      when(!isBlank(text) && hasBlank(text), () => ({ spot, facts: { text: text.trim() } })),
    );
  },
});

/** Underscores and dots in place of a word; dots at the end of a sentence are a way of speaking. */
const hasBlank = (text: string): boolean => /_{3,}|\.{5,}|…{2,}|\bx{3,}\b|%\s*_|_\s*%/i.test(text);

/** Whether a monitoring label has a date that is none of the plan's: "al 31/07" where the plan looks at 30/06. */
const datesIn = (label: string, year: number): number[] =>
  timePhrases(label, year).flatMap(({ first, last }) =>
    first !== null && first === last ? [first] : [],
  );

interface Labels {
  labels: string[];
  dates: string[];
  objectives: number;
  why: 'dates' | 'count';
}

const labelsOf = ({ objective: { levels } }: BookObjective): string[] =>
  levels.map(({ label }) => label.trim()).filter((label) => label !== '');

/** The labels under the sheets beside the dates of the plan: told once for each way in which they are written. */
export const monitoringLabels = rule({
  id: 'TE23',
  severity: 'toFix',
  on: 'plan',
  wholePlan: true,
  needs: ['settings'],
  check: ({ settings, objectives }) => {
    if (settings === null || settings.monitoringDates.length === 0) return [];
    const { firstYear, monitoringDates: dates } = settings;
    const due = dates.flatMap((date) => datesIn(date, firstYear));
    const byLabels = new Map<string, BookObjective[]>();
    for (const each of objectives) {
      const key = labelsOf(each).map(textKey).join('\n');
      if (key !== '') byLabels.set(key, [...(byLabels.get(key) ?? []), each]);
    }
    return [...byLabels.values()].flatMap((its): Raised<Labels>[] => {
      const labels = labelsOf(its[0]!);
      const own = labels.flatMap((label) => datesIn(label, firstYear));
      const why = own.some((date) => !due.includes(date))
        ? 'dates'
        : labels.length !== dates.length
          ? 'count'
          : null;
      const [first] = its;
      const place = first?.places.levels[0]?.label;
      if (why === null || first === undefined) return [];
      return [
        {
          spot: place ? { at: place } : { sheet: first.sheet },
          facts: { labels, dates, objectives: its.length, why },
          objective: first.key,
          others: its.slice(1).flatMap(({ places }) => places.levels[0]?.label ?? []),
        },
      ];
    });
  },
});
