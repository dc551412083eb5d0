/** The deadlines that the phases and the indicators of a plan tell in their words ("entro il 30/06"), by date. */
import type { BookObjective } from '../../domain/book';
import type { Place } from '../../domain/places';
import { serialOf, yearOf } from '../../domain/dates';
import { timePhrases, type TimePhrase } from '../../domain/timePhrases';

export interface Deadline {
  /** The objective's sheet, and where it says its number and its title. */
  sheet: string;
  number: Place | undefined;
  title: Place | undefined;
  service: Place | undefined;
  /** The cell whose words tell it, and the one where its outcome is recorded. */
  at: Place;
  recorded: Place | undefined;
  /** What the cells say as they are read. */
  objective: BookObjective['objective'];
  text: string;
  outcome: string;
  /** As they are written there. */
  words: string;
  /** The last day, as a serial. */
  date: number;
}

type Source = Pick<BookObjective, 'sheet' | 'objective' | 'places'>;

export function deadlinesOf(objectives: readonly Source[]): Deadline[] {
  return objectives.flatMap(ofObjective).toSorted((one, other) => one.date - other.date);
}

function ofObjective({ sheet, objective, places }: Source): Deadline[] {
  const { number, title, service } = places.fields;
  const year = objective.schedules[0]?.year;
  const found = (
    text: string,
    of: number | undefined,
    at: Place | undefined,
    recorded: Place | undefined,
    outcome: string,
  ) =>
    at === undefined || of === undefined
      ? []
      : lastDays(text, of).map(({ words, date }): Deadline => ({
          ...{ sheet, number, title, service, at, recorded },
          ...{ objective, text, outcome, words, date },
        }));
  return [
    ...objective.schedules.flatMap((schedule, block) =>
      schedule.phases.flatMap((phase, index) => {
        const at = places.schedules[block]?.phases[index];
        return found(phase.name, schedule.year, at?.name, at?.recorded, phase.recorded);
      }),
    ),
    ...objective.indicatorTable.indicators.flatMap(({ description, actual }, index) => {
      const at = places.indicators[index];
      const text = String(description ?? '');
      return found(text, year, at?.description, at?.actual, String(actual ?? ''));
    }),
  ];
}

/** Each last day that a text tells, once, with the words that tell it first. */
function lastDays(text: string, year: number): { words: string; date: number }[] {
  const days = new Map<number, string>();
  for (const phrase of timePhrases(text, year)) {
    const { last } = phrase;
    if (last !== null && isDeadline(phrase, year) && !days.has(last)) days.set(last, phrase.text);
  }
  return [...days].map(([date, words]) => ({ words, date }));
}

/**
 * What begins has no deadline, nor has a whole year; what only names a time before that of the plan cites it ("settembre
 * 2022"), unless it says that it is one ("entro dicembre 2023").
 */
function isDeadline({ kind, first, last }: TimePhrase, year: number): boolean {
  if (kind === 'by') return true;
  if (kind === 'from' || last === null || yearOf(last) < year) return false;
  const of = yearOf(last);
  return !(first === serialOf(of, 1, 1) && last === serialOf(of, 12, 31));
}
