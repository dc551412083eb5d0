/** What becomes of a draft: each action gives a new one and leaves the old one as it was. */
import { inPeriods } from '../../domain/periods';
import type { Periods } from '../../domain/periods';
import type { TemplateId } from '../../domain/plan';
import { objectiveTemplate } from '../../templates/forms';
import type { DraftAction } from './actions';
import { withPastedRows } from './pasting';
import { readYear } from './reading';
import {
  carriedOn,
  isBlankPhase,
  newFinancial,
  newIndicator,
  newPerson,
  newPhase,
  newShared,
} from './draft';
import type { Draft, DraftPhase, DraftYear } from './draft';

/** The draft after an action; an action on a row that is no longer there changes nothing. `period` counts from 0. */
export function draftReducer(draft: Draft, action: DraftAction): Draft {
  switch (action.type) {
    case 'replace':
      return action.draft;
    case 'step':
      return { ...draft, step: action.step };
    case 'template':
      return {
        ...draft,
        template: action.template,
        years: draft.years.map((year) => asUsual(year, action.template)),
      };
    case 'plan':
      return withinPlan({ ...draft, plan: { ...draft.plan, [action.field]: action.value } });
    case 'header':
      return { ...draft, header: { ...draft.header, [action.field]: action.value } };
    case 'hideHint':
      return { ...draft, hidden: [...draft.hidden, action.hint] };
    case 'pasteIndicators':
    case 'pastePeople':
    case 'pastePhases':
      return withPastedRows(draft, action);
    case 'addIndicator':
      return numbered(draft, (id) => ({ indicators: [...draft.indicators, newIndicator(id)] }));
    case 'indicator':
      return {
        ...draft,
        indicators: changed(draft.indicators, action.id, (row) => ({
          ...row,
          values: { ...row.values, [action.field]: action.value },
        })),
      };
    case 'removeIndicator':
      return { ...draft, indicators: without(draft.indicators, action.id) };
    case 'addFinancial':
      return numbered(draft, (id) => ({ financial: [...draft.financial, newFinancial(id)] }));
    case 'financial':
      return {
        ...draft,
        financial: changed(draft.financial, action.id, (row) => ({
          ...row,
          planned: action.value,
        })),
      };
    case 'removeFinancial':
      return { ...draft, financial: without(draft.financial, action.id) };
    case 'addPerson':
      return numbered(draft, (id) => ({ people: [...draft.people, newPerson(id)] }));
    case 'person':
      return {
        ...draft,
        people: changed(draft.people, action.id, (row) => ({
          ...row,
          [action.field]: action.value,
        })),
      };
    case 'removePerson':
      return { ...draft, people: without(draft.people, action.id) };
    case 'addShared':
      return numbered(draft, (id) => ({ shared: [...draft.shared, newShared(id)] }));
    case 'shared':
      return {
        ...draft,
        shared: changed(draft.shared, action.id, (row) => ({
          ...row,
          [action.field]: action.value,
        })),
      };
    case 'removeShared':
      return { ...draft, shared: without(draft.shared, action.id) };
    case 'addYear':
      return addYear(draft);
    case 'year':
      return {
        ...draft,
        years: changed(draft.years, action.id, (year) => ({ ...year, year: action.value })),
      };
    case 'periods':
      return {
        ...draft,
        years: changed(draft.years, action.id, (year) => dividedInto(year, action.periods)),
      };
    case 'removeYear':
      return { ...draft, years: without(draft.years, action.id) };
    case 'addPhase':
      return numbered(draft, (id) => ({
        years: changed(draft.years, action.year, (year) => ({
          ...year,
          phases: [...year.phases, newPhase(id, year.periods)],
        })),
      }));
    case 'phase':
      return withPhaseText(draft, action);
    case 'togglePeriod':
      return withPhase(draft, action.id, (phase) => ({
        ...phase,
        planned: phase.planned.map((marked, period) =>
          period === action.period ? !marked : marked,
        ),
      }));
    case 'planPeriods':
      return withPhase(draft, action.id, (phase) => ({ ...phase, planned: action.planned }));
    case 'removePhase':
      return {
        ...draft,
        years: draft.years.map((year) => ({ ...year, phases: without(year.phases, action.id) })),
      };
  }
}

interface Row {
  id: number;
}

const changed = <T extends Row>(rows: readonly T[], id: number, change: (row: T) => T): T[] =>
  rows.map((row) => (row.id === id ? change(row) : row));

const without = <T extends Row>(rows: readonly T[], id: number): T[] =>
  rows.filter((row) => row.id !== id);

const numbered = (draft: Draft, add: (id: number) => Partial<Draft>): Draft => ({
  ...draft,
  nextId: draft.nextId + 1,
  ...add(draft.nextId),
});

const withPhase = (draft: Draft, id: number, change: (phase: DraftPhase) => DraftPhase): Draft => ({
  ...draft,
  years: draft.years.map((year) => ({ ...year, phases: changed(year.phases, id, change) })),
});

/**
 * What is written of a phase goes along to the years in which it goes on, where they still say the same; what is written
 * in one of these makes a phase of its own of it.
 */
function withPhaseText(draft: Draft, action: Extract<DraftAction, { type: 'phase' }>): Draft {
  const { id, field, value } = action;
  const before = draft.years.flatMap(({ phases }) => phases).find((phase) => phase.id === id);
  const changed = new Set([id]);
  const written = (phase: DraftPhase): DraftPhase => {
    const { carries, ...own } = phase;
    if (phase.id === id) return { ...own, [field]: value };
    const goesAlong = carries !== undefined && changed.has(carries) && field !== 'deliverable';
    if (!goesAlong || phase[field] !== before?.[field]) return phase;
    changed.add(phase.id);
    return { ...phase, [field]: value };
  };
  return {
    ...draft,
    years: draft.years.map((year) => ({ ...year, phases: year.phases.map(written) })),
  };
}

const dividedInto = (year: DraftYear, periods: Periods): DraftYear => ({
  ...year,
  periods,
  phases: year.phases.map((phase) => ({ ...phase, planned: inPeriods(phase.planned, periods) })),
});

/** A year in which nothing is marked yet is divided as the template's usually are. */
const asUsual = (year: DraftYear, template: TemplateId): DraftYear =>
  year.phases.some(({ planned }) => planned.includes(true))
    ? year
    : dividedInto(year, objectiveTemplate(template)?.schedule.periods ?? year.periods);

/** A year in which nothing is written yet follows the plan where its years leave it outside. */
function withinPlan(draft: Draft): Draft {
  const [first, last] = [readYear(draft.plan.firstYear), readYear(draft.plan.lastYear)];
  if (first === null || last === null || first > last) return draft;
  const [only, ...more] = draft.years;
  const year = only && more.length === 0 ? readYear(only.year) : null;
  if (!only || year === null || !only.phases.every(isBlankPhase)) return draft;
  return { ...draft, years: [{ ...only, year: String(clamp(year, first, last)) }] };
}

const clamp = (year: number, first: number, last: number) => Math.max(first, Math.min(year, last));

/** A year after the last readable one: a schedule of more years goes on, it does not start again. */
function addYear(draft: Draft): Draft {
  const years = draft.years.map((year) => Number.parseInt(year.year, 10)).filter(Number.isFinite);
  const last = draft.years.at(-1);
  const periods = last?.periods ?? 12;
  const id = draft.nextId;
  const goOn = (last?.phases ?? []).filter((phase) => !isBlankPhase(phase));
  const carried = goOn.map((phase, index) => carriedOn(phase, id + 1 + index, periods));
  const phases = carried.length > 0 ? carried : [newPhase(id + 1, periods)];
  const next: DraftYear = {
    id,
    year: years.length > 0 ? String(Math.max(...years) + 1) : draft.plan.firstYear,
    ...{ periods, phases },
  };
  return { ...draft, nextId: id + 1 + phases.length, years: [...draft.years, next] };
}
