/** What stands against a photograph of a day, or has to be known of it. */
import { momentOn } from '../schedule/calendar';
import type { Book } from '../book';
import { serialOf, toSerial } from '../dates';
import type { Photograph, PhotographRow } from './photograph';
import { valueText } from './photograph';

export type PhotographObstacle =
  /** It cannot be taken. */
  | { kind: 'noObjectives' | 'noDate' | 'futureDate' }
  /** It can, and is told. */
  | { kind: 'otherReferenceDate'; date: string }
  | { kind: 'beforePlan' | 'afterPlan'; year: number }
  | { kind: 'laterResults'; date: string; count: number }
  | { kind: 'laterMonths'; count: number }
  | { kind: 'notComputed'; count: number }
  | { kind: 'sameDate'; sheet: string };

const HINDERING: ReadonlySet<PhotographObstacle['kind']> = new Set([
  ...(['noObjectives', 'noDate', 'futureDate'] as const),
]);

export const hinders = ({ kind }: PhotographObstacle): boolean => HINDERING.has(kind);

export interface WantedPhotograph {
  /** ISO. */
  date: string;
  today: string;
}

export function photographObstacles(
  book: Book,
  { rows }: Pick<Photograph, 'rows'>,
  taken: readonly (Pick<Photograph, 'date'> & { sheet: string })[],
  { date, today }: WantedPhotograph,
): PhotographObstacle[] {
  if (rows.length === 0) return [{ kind: 'noObjectives' }];
  const serial = toSerial(date);
  if (typeof serial !== 'number') return [{ kind: 'noDate' }];
  if (date > today) return [{ kind: 'futureDate' }];
  const same = taken.find((each) => each.date === date);
  return [
    ...(book.settings ? ofSettings(book.settings, date) : []),
    ...laterResults(book, serial),
    ...counted('laterMonths', laterMonths(book, serial)),
    ...counted('notComputed', rows.filter(isNotComputed).length),
    ...(same ? [{ kind: 'sameDate' as const, sheet: same.sheet }] : []),
  ];
}

const counted = (kind: 'laterMonths' | 'notComputed', count: number): PhotographObstacle[] =>
  count > 0 ? [{ kind, count }] : [];

function ofSettings(
  { referenceDate, firstYear, lastYear }: NonNullable<Book['settings']>,
  date: string,
): PhotographObstacle[] {
  const year = Number(date.slice(0, 4));
  const isOther = referenceDate !== '' && referenceDate !== date;
  return [
    ...(isOther ? [{ kind: 'otherReferenceDate' as const, date: referenceDate }] : []),
    ...(year < firstYear ? [{ kind: 'beforePlan' as const, year: firstYear }] : []),
    ...(year > lastYear ? [{ kind: 'afterPlan' as const, year: lastYear }] : []),
  ];
}

/** Results of a date of monitoring that is later, by the date as the sheets print it. */
function laterResults(book: Book, serial: number): PhotographObstacle[] {
  const counts = new Map<string, number>();
  const year = book.settings?.firstYear;
  for (const { objective } of book.objectives) {
    const { indicators, resultDates = [] } = objective.indicatorTable;
    for (const [at, label] of resultDates.entries()) {
      const day = /^\d{4}$/.test(label.trim())
        ? serialOf(Number(label), 12, 31)
        : toSerial(label, year);
      if (typeof day !== 'number' || day <= serial) continue;
      const typed = indicators.filter(({ results }) => valueText(results?.[at]) !== '').length;
      if (typed > 0) counts.set(label, (counts.get(label) ?? 0) + typed);
    }
  }
  return [...counts].map(([date, count]) => ({ kind: 'laterResults', date, count }));
}

/** Phases with a month marked as done that begins after the day. */
const laterMonths = (book: Book, serial: number): number =>
  book.objectives
    .flatMap(({ objective }) => objective.schedules)
    .reduce((sum, { year, periods, phases }) => {
      const { begun } = momentOn({ firstYear: year, perYear: periods }, serial);
      return sum + phases.filter(({ done }) => done.some((position) => position > begun)).length;
    }, 0);

/** Excel is still computing, or knows no function of the add-in: the photograph would keep the error for good. */
const isNotComputed = ({ values }: PhotographRow): boolean =>
  [values.state, values.progress, values.score, values.degree].some((value) =>
    /^#[A-Z]/.test(valueText(value)),
  );
