/** A round of monitoring: what is due at a date, objective by objective, and where the sheets have room for it. */
import type { Book, BookObjective } from '../book';
import type { Place } from '../places';
import { isBlank } from '../cells';
import { FIRST_YEAR, LAST_YEAR, serialOf, serialText } from '../dates';
import type { MonitoringDate } from '../monitoringDates';
import { monitoringDatesOf } from '../monitoringDates';
import type { Phase, PlanValue, Schedule } from '../objective';
import type { Periods } from '../periods';
import { objectiveRows } from '../planOverview';
import { resultAt, targetAt } from '../results';
import { momentOn, type Moment } from '../schedule/calendar';
import { countMarks } from '../schedule/marks';
import { phaseState, trafficLight, type PhaseState } from '../schedule/phaseState';
import { resolveUnit } from '../units';
import { lastUpdate, type NotUpdated } from './register';
import type { DaySpan } from './resultDoubt';

/** How a sheet records what was done of a phase: the months of a row, words, or not at all. */
export type Records = 'months' | 'words' | 'nothing';

export interface RoundPhase {
  /** Positions of its block and of itself in it. */
  schedule: number;
  phase: number;
  name: string;
  year: number;
  periods: Periods;
  planned: number[];
  done: number[];
  /** What was done, in words. */
  recorded: string;
  /** Of all those planned the ones that have ended by the date. */
  ended: number[];
  /** How many periods of the year have begun by the date: only these can be done. */
  begun: number;
  state: PhaseState;
  records: Records;
  isDue: boolean;
  /** Whether there is something to tell of it: it has begun by the date and is not done. */
  isListed: boolean;
}

export interface RoundIndicator {
  indicator: number;
  name: string;
  unit: string;
  target: PlanValue;
  baseline: PlanValue;
  polarity: PlanValue;
  span: DaySpan;
  result: PlanValue;
  /** Null where the sheet has no cell for it. */
  at: Place | null;
  isDue: boolean;
}

/** A level of attainment: the percentage of the objective at a date. */
export interface RoundLevel {
  level: number;
  label: string;
  value: PlanValue;
}

export interface RoundObjective {
  of: BookObjective;
  key: string;
  unit: string;
  owner: string;
  phases: RoundPhase[];
  indicators: RoundIndicator[];
  levels: RoundLevel[];
  /** Whether its sheet has a place for critical issues. */
  hasIssues: boolean;
  isDue: boolean;
  /** Whether somebody has updated it for this date, or a later one. */
  isUpdated: boolean;
}

/** By unit in the order of the settings; those of units that the settings do not name last. */
export function roundAt(book: Book, date: number): RoundObjective[] {
  const units = book.settings?.units ?? [];
  const monitoring = book.settings ? monitoringDatesOf(book.settings) : [];
  const at = monitoring.find((each) => each.date === date) ?? null;
  // Of another date no cell of a date of the plan is meant: without one, the last would be.
  const asDate: MonitoringDate = at ?? { position: -1, label: serialText(date), date };
  const span = { from: serialOf(book.settings?.firstYear ?? FIRST_YEAR, 1, 1), to: date };
  const orderOf = ({ unit }: RoundObjective) => {
    const index = units.findIndex(({ name }) => name === unit);
    return index < 0 ? units.length : index;
  };
  return book.objectives
    .map((each): RoundObjective => {
      const { owner } = each.objective;
      // That of its first row: an objective of a list may have an area in the place of a unit.
      const printed = objectiveRows([each.objective])[0]!.unit;
      const unit = resolveUnit(units, printed);
      const phases = phasesAt(each, date);
      const indicators = indicatorsAt(each, asDate, span);
      const last = lastUpdate(book, each);
      return {
        ...{ of: each, key: each.key, phases, indicators },
        unit: unit?.name ?? printed,
        owner: owner.trim() === '' ? (unit?.owner ?? '') : owner.trim(),
        levels: levelsAt(each, at, monitoring),
        hasIssues: issueCells(each).length > 0,
        isDue: phases.some(({ isDue }) => isDue) || indicators.some(({ isDue }) => isDue),
        isUpdated: last !== null && last >= date,
      };
    })
    .sort((one, other) => orderOf(one) - orderOf(other));
}

export const issueCells = ({ places }: BookObjective): readonly Place[] => {
  const { issues } = places.fields;
  return places.lines.issues ?? (issues ? [issues] : []);
};

function phasesAt({ objective, places }: BookObjective, date: number): RoundPhase[] {
  return objective.schedules.flatMap((schedule, index) => {
    if (!(schedule.year >= FIRST_YEAR && schedule.year <= LAST_YEAR)) return [];
    const moment = momentOn({ firstYear: schedule.year, perYear: schedule.periods }, date);
    const own = places.schedules[index];
    return schedule.phases.map((phase, position): RoundPhase => {
      const at = own?.phases[position];
      const hasMonths = at?.done !== undefined && own?.periods !== undefined;
      const records: Records = hasMonths ? 'months' : at?.recorded ? 'words' : 'nothing';
      const told = phaseAt(schedule, phase, moment, records);
      return { ...told, schedule: index, phase: position };
    });
  });
}

function phaseAt(
  { year, periods }: Schedule,
  phase: Phase,
  moment: Moment,
  records: Records,
): Omit<RoundPhase, 'schedule' | 'phase'> {
  const { name, recorded, executed } = phase;
  const within = (positions: readonly number[]) =>
    positions.filter((position) => position >= 1 && position <= periods);
  const [planned, done] = [within(phase.planned), within(phase.done)];
  const marks = (positions: readonly number[]) =>
    countMarks(
      positions.map((position) => position - 1),
      moment,
    );
  const state = phaseState({ planned: marks(planned), done: marks(done) }, executed === 'SI');
  const ended = planned.filter((position) => position <= moment.ended);
  const isBegun = planned.some((position) => position <= moment.begun);
  // Phases whose times are words too are due at every date until something is recorded.
  const isTimeless = phase.planned.length === 0 && name.trim() !== '';
  const isUnrecorded = recorded.trim() === '' && (isTimeless || ended.length > 0);
  return {
    ...{ name, year, periods, recorded, records, state, planned, done, ended },
    begun: Math.min(periods, moment.begun),
    isDue: { months: trafficLight(state) === 1, words: isUnrecorded, nothing: false }[records],
    isListed: {
      months: isBegun && !state.startsWith('Conclusa'),
      words: isBegun || isTimeless,
      nothing: isBegun,
    }[records],
  };
}

function indicatorsAt(each: BookObjective, at: MonitoringDate, span: DaySpan): RoundIndicator[] {
  return each.objective.indicatorTable.indicators.flatMap((indicator, index): RoundIndicator[] => {
    const name = String(indicator.description ?? '').trim();
    const found = resultAt(each, index, at);
    const target = targetAt(each, index, at).value;
    if (name === '' && isBlank(target)) return [];
    const result = found?.value ?? null;
    const cell = found?.at ?? null;
    return [
      {
        ...{ indicator: index, name, target, span, result, at: cell },
        unit: String(indicator.unitOfMeasure ?? '').trim(),
        baseline: indicator.baseline ?? null,
        polarity: indicator.polarity ?? null,
        isDue: cell !== null && isBlank(result),
      },
    ];
  });
}

/** The levels whose label says the date; else at the last date those of the end, before it those that are not. */
function levelsAt(
  { objective, places }: BookObjective,
  at: MonitoringDate | null,
  dates: readonly MonitoringDate[],
): RoundLevel[] {
  const all = objective.levels.flatMap(({ label, value }, level): RoundLevel[] =>
    places.levels[level]?.value && label.trim() !== '' ? [{ level, label, value }] : [],
  );
  if (!at) return all;
  const dated = all.filter(({ label }) => label.includes(at.label));
  if (dated.length > 0) return dated;
  const isFinal = ({ label }: RoundLevel) => /consuntiv|final|conclusiv/i.test(label);
  if (at.date === dates.at(-1)?.date) {
    const final = all.filter(isFinal);
    return final.length > 0 ? final : all;
  }
  const others = all.filter((each) => !isFinal(each));
  const named = others.filter(({ label }) => /semestral|intermedi/i.test(label));
  return named.length > 0 ? named : others;
}

/** Who has not updated for the date of the round, those with the most objectives first. */
export function notUpdated(book: Book, round: readonly RoundObjective[]): NotUpdated[] {
  const found = new Map<string, NotUpdated>();
  for (const { key, of, unit, owner, isUpdated } of round) {
    const entry = found.get(owner) ?? { owner, of: 0, objectives: [] };
    found.set(owner, entry);
    entry.of += 1;
    const { number, title } = of.objective;
    if (!isUpdated) entry.objectives.push({ key, number, title, unit, last: lastUpdate(book, of) });
  }
  return [...found.values()]
    .filter(({ objectives }) => objectives.length > 0)
    .sort((one, other) => other.objectives.length - one.objectives.length);
}
