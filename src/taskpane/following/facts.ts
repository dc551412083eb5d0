/** What the card of a cell tells of an objective and of the part of it that the cell is of: labels with their values. */
import type { Book, BookObjective } from '../../domain/book';
import type { ShownCell } from '../../domain/places';
import { countedRows } from '../../domain/countedRows';
import { toSerial } from '../../domain/dates';
import type { Indicator, IndicatorField, PlanValue } from '../../domain/objective';
import { phaseState } from '../../domain/schedule/phaseState';
import { expectedProgress, progress } from '../../domain/schedule/progress';
import { isYearOfSheets, phasesAt, recordsStates } from '../../domain/schedule/scheduleStates';
import type { Selected } from '../../domain/selected';
import { polarityWords } from '../../domain/smvp';
import { periodsText } from '../periodsText';
import type { Strings } from '../strings';
import type { following } from '../strings/it/following';
import { numberText } from '../strings/numberText';

export type Fact = readonly [label: string, value: string];

export interface FactWords {
  words: typeof following;
  strings: Pick<Strings, 'objective' | 'check'>;
}

const filled = (facts: readonly Fact[]): Fact[] => facts.filter(([, value]) => value !== '');

const percent = (value: number, { strings }: FactWords): string =>
  `${numberText(value * 100, strings.check.locale)}%`;

const plain = (value: PlanValue | undefined, { strings }: FactWords): string =>
  typeof value === 'number' ? numberText(value, strings.check.locale, 4) : (value ?? '').trim();

/** Of a cell that shows a fraction, else words. */
const shown = (cell: ShownCell | undefined, asked: FactWords): string => {
  if (cell === undefined || cell.value === '') return '';
  return typeof cell.value === 'number' ? percent(cell.value, asked) : String(cell.value);
};

export function objectiveFacts(book: Book, { objective: one, shared }: Selected, asked: FactWords) {
  const { facts } = asked.words;
  const row = countedRows(book).find(
    (each) => each.objective?.key === one.key && each.shared === shared,
  );
  const { state, progress: reached, score, scoreOutcome } = one.results;
  return filled([
    [facts.unit, row?.unit ?? one.objective.unit],
    [facts.owner, one.objective.owner],
    [facts.weight, plain(row?.weight ?? null, asked)],
    [facts.state, shown(state, asked)],
    [facts.progress, shown(reached, asked)],
    [facts.score, shown(score, asked)],
    [facts.outcome, shown(scoreOutcome, asked)],
  ]);
}

export function phaseFacts(
  { settings }: Book,
  { objective }: BookObjective,
  at: { schedule: number; index: number },
  asked: FactWords,
): Fact[] {
  const { facts } = asked.words;
  const schedule = objective.schedules[at.schedule];
  const phase = schedule?.phases[at.index];
  if (!schedule || !phase) return [];
  const periods = (positions: readonly number[]) =>
    periodsText(positions, schedule.periods, asked.strings.objective);
  const date = toSerial(settings?.referenceDate ?? '');
  const isDated = typeof date === 'number' && isYearOfSheets(schedule);
  const marked = isDated ? phasesAt(schedule, date)[at.index] : undefined;
  const records = recordsStates(schedule);
  const share = (value: number | null) => (value === null ? '' : percent(value, asked));
  return filled([
    [facts.owner, phase.owner],
    [facts.deliverable, phase.deliverable],
    [facts.weight, plain(phase.weight, asked)],
    [facts.planned(schedule.year), periods(phase.planned)],
    [facts.done(schedule.year), records ? periods(phase.done) : ''],
    [facts.recorded, phase.recorded],
    [facts.state, marked && records ? phaseState(marked, phase.executed === 'SI') : ''],
    [facts.progress, marked && records ? share(progress(marked)) : ''],
    [facts.expected, marked ? share(expectedProgress(marked.planned)) : ''],
  ]);
}

export function indicatorFacts(one: BookObjective, index: number, asked: FactWords): Fact[] {
  const { facts } = asked.words;
  const indicator: Indicator = one.objective.indicatorTable.indicators[index] ?? {};
  const has = (field: IndicatorField) => one.places.indicators[index]?.[field] !== undefined;
  const { baseline, target, midYearTarget, actual, polarity, unitOfMeasure, weight } = indicator;
  const degree = one.results.degrees[index];
  return filled([
    [facts.unitOfMeasure, plain(unitOfMeasure, asked)],
    [facts.baseline, plain(baseline, asked)],
    [facts.target, plain(target, asked)],
    [facts.midYearTarget, plain(midYearTarget, asked)],
    // That nothing is recorded yet is what one looks for here.
    [facts.actual, plain(actual, asked) || (has('actual') ? asked.words.blank : '')],
    [facts.polarity, polarityWords(plain(polarity, asked))],
    [facts.weight, plain(weight, asked)],
    [facts.degree, shown(degree, asked)],
  ]);
}

/** What a score is made of. */
export function scoreFacts({ objective, results }: BookObjective, asked: FactWords): Fact[] {
  const { words } = asked;
  const degrees = objective.indicatorTable.indicators.map((indicator, index): Fact => {
    const name = plain(indicator.description, asked) || words.indicator(index + 1);
    const degree = shown(results.degrees[index], asked) || words.blank;
    return [words.degreeOf(name, plain(indicator.weight, asked)), degree];
  });
  return results.degrees.length === 0 ? [] : degrees;
}
