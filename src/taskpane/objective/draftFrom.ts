/** A draft that begins with what an objective holds: a ready-made one, one of the workbook, or selected cells. */
import { italian } from '../../domain/cells';
import { INDICATOR_FIELDS } from '../../domain/objective';
import type { Indicator, Objective, PlanValue, Schedule } from '../../domain/objective';
import type { Periods } from '../../domain/periods';
import { fitIndicator } from '../../templates/readyMade/fit';
import { onlyAsked } from './asked';
import { HEADER_FIELDS, newDraft, newIndicator, newPhase, newShared, TICKED } from './draft';
import type { Draft, DraftIndicator, DraftPhase, DraftYear, HeaderField } from './draft';
import type { Form } from './form';

export interface DraftOrigin {
  /** The draft until now: the plan and the template chosen for it stay. */
  before: Draft;
  number: string;
  /** Schedules of an earlier plan begin in this year. */
  firstYear: number;
  /** Of a year of which the objective tells no time. */
  periods: Periods;
  /** Whether what indicators have reached is the user's own, as in a table, and not of an earlier objective. */
  keepsResults?: boolean;
  /** Years for which what is written has a target of its own. */
  targetYears?: readonly number[];
}

/**
 * What the objective plans, for the user to go on from; its number and its results are not taken, nor what the units
 * that share it give it of their own 100.
 */
export function draftFrom(objective: Objective, origin: DraftOrigin): Draft {
  const { before, number, firstYear, periods, keepsResults = false, targetYears = [] } = origin;
  const ids = new Ids();
  const { resultDates = [] } = objective.indicatorTable;
  const indicators = objective.indicatorTable.indicators.map((indicator) => ({
    id: ids.next(),
    values: { ...textsOf(indicator), ...(!keepsResults && { actual: '' }) },
    ...targetsOf(indicator, resultDates, targetYears),
  }));
  const people = objective.people.flatMap(({ members }) =>
    members.map(({ role, share }) => ({ id: ids.next(), role, share: written(share) })),
  );
  const financial = objective.financialIndicators
    .filter(({ planned }) => planned !== '')
    .map(({ planned }) => ({ id: ids.next(), planned }));
  const shared = objective.sharedWith
    .filter(({ unit }) => unit.trim() !== '')
    .map(({ unit }) => ({ ...newShared(ids.next()), unit }));
  const years = yearsOf(objective.schedules, origin, ids);
  const start = newDraft({ year: firstYear, template: before.template });
  return {
    ...start,
    plan: before.plan,
    header: headerOf(objective, number),
    indicators: indicators.length > 0 ? indicators : [newIndicator(ids.next())],
    financial,
    people,
    shared,
    years:
      years.length > 0
        ? years
        : [
            {
              id: ids.next(),
              year: String(firstYear),
              periods,
              phases: [newPhase(ids.next(), periods)],
            },
          ],
    nextId: ids.next(),
  };
}

/** The same for an objective that is not the user's own: what the sheet has no place for is left out. */
export function draftFromReadyMade(objective: Objective, origin: DraftOrigin, form: Form): Draft {
  const columns = form.indicatorColumns.map(({ field }) => field);
  const { indicators } = objective.indicatorTable;
  const fitted: Objective = {
    ...objective,
    indicatorTable: {
      columns: [],
      indicators: indicators.map((indicator) => fitIndicator(indicator, columns)),
    },
  };
  return onlyAsked(draftFrom(fitted, origin), form);
}

class Ids {
  private last = 0;
  next(): number {
    this.last += 1;
    return this.last;
  }
}

export const written = (value: PlanValue | undefined): string =>
  typeof value === 'number' ? italian(value) : (value ?? '');

/** Met or filled in while the objective went on. */
const RESULTS: readonly HeaderField[] = ['issues'];

function headerOf(objective: Objective, number: string): Draft['header'] {
  const texts = HEADER_FIELDS.map((field) => {
    const value = objective[field];
    if (field === 'number') return [field, number];
    if (RESULTS.includes(field)) return [field, ''];
    if (typeof value === 'boolean') return [field, value ? TICKED : ''];
    return [field, written(value)];
  });
  return Object.fromEntries(texts) as Draft['header'];
}

const textsOf = (indicator: Indicator) =>
  Object.fromEntries(
    INDICATOR_FIELDS.map((field) => [field, written(indicator[field])]),
  ) as ReturnType<typeof newIndicator>['values'];

function targetsOf(
  { targets = [] }: Indicator,
  dates: readonly string[],
  years: readonly number[],
): Pick<DraftIndicator, 'targets'> {
  const told = targets.flatMap((value, index) => {
    const year = Number(dates[index]);
    return value === null || !years.includes(year) ? [] : [{ year, text: written(value) }];
  });
  return told.length === 0 ? {} : { targets: told };
}

/** Years keep their distance from the first one, which is not before the plan's, and are divided as they were. */
function yearsOf(
  schedules: readonly Schedule[],
  { firstYear, periods: usual }: DraftOrigin,
  ids: Ids,
): DraftYear[] {
  const first = Math.min(...schedules.map(({ year }) => year));
  const later = Math.max(0, firstYear - first);
  return schedules.map(({ year, periods: given, phases }) => {
    // Months of which none is marked tell nothing: a list of phases has no times.
    const isTold = given === 24 || phases.some(({ planned }) => planned.length > 0);
    const periods = isTold ? given : usual;
    return {
      id: ids.next(),
      year: String(year + later),
      periods,
      phases: phases.map((phase): DraftPhase => ({
        id: ids.next(),
        name: phase.name,
        owner: phase.owner,
        deliverable: phase.deliverable,
        weight: written(phase.weight),
        planned: Array.from({ length: periods }, (_, index) => phase.planned.includes(index + 1)),
      })),
    };
  });
}
