/**
 * The screen "Pesi" as plain data: the weights last read, what is typed over them, what the last writing came to. The
 * workbook may change between two readings: what is typed never passes to another objective.
 */
import { unitKey } from '../../domain/units';
import type { Failure } from '../failure';
import type { PlanWeights, WeightChange, WeightRow } from '../services';
import { cellKey, readRows, weightOf } from './weightsDraft';
import type { Texts, Typed, TypedWeight, WeightUnit } from './weightsDraft';

export type WeightsPhase =
  | { phase: 'idle' }
  | { phase: 'writing' }
  | { phase: 'notFitted' }
  | { phase: 'written'; cells: number }
  | { phase: 'failed'; failure: Failure };

export interface WeightsState {
  /** Null until it has been read. */
  plan: PlanWeights | null;
  /** Name of the unit that is seen; null where there is none. */
  chosen: string | null;
  typed: Typed;
  /** What was typed for objectives whose cell is gone, or is another objective's by now. */
  lost: readonly TypedWeight[];
  phase: WeightsPhase;
}

export type WeightsAction =
  | { type: 'read'; plan: PlanWeights }
  | { type: 'choose'; unit: string }
  | { type: 'type'; texts: Texts }
  | { type: 'discard'; keys: readonly string[] }
  | { type: 'notFitted' }
  | { type: 'writing' }
  | { type: 'written'; changes: readonly WeightChange[]; cells: number }
  | { type: 'failed'; failure: Failure }
  /** What was said of the last writing holds no more: it was taken back, or the weights are read anew. */
  | { type: 'forget' }
  | { type: 'dismissLost' };

export const NOTHING_READ: WeightsState = {
  ...{ plan: null, chosen: null, typed: {}, lost: [] },
  phase: { phase: 'idle' },
};

export function weightsReducer(state: WeightsState, action: WeightsAction): WeightsState {
  // Until a writing ends, typing does not change what is said of it.
  const idle: WeightsPhase = state.phase.phase === 'writing' ? state.phase : { phase: 'idle' };
  switch (action.type) {
    case 'read':
      return afterReading(state, action.plan);
    case 'choose':
      return { ...state, chosen: action.unit, phase: idle };
    case 'type':
      return { ...state, typed: { ...state.typed, ...entries(state, action.texts) }, phase: idle };
    case 'discard': {
      const rest = Object.entries(state.typed).filter(([key]) => !action.keys.includes(key));
      return { ...state, typed: Object.fromEntries(rest), phase: idle };
    }
    case 'notFitted':
      return { ...state, phase: idle.phase === 'writing' ? idle : { phase: 'notFitted' } };
    case 'writing':
      return { ...state, phase: { phase: 'writing' } };
    case 'written':
      return afterWriting(state, action);
    case 'failed':
      return { ...state, phase: { phase: 'failed', failure: action.failure } };
    case 'forget':
      return { ...state, phase: idle };
    case 'dismissLost':
      return { ...state, lost: [] };
  }
}

/** The unit that is seen; undefined where there is none. */
export const chosenUnit = ({ plan, chosen }: WeightsState): WeightUnit | undefined =>
  plan?.units.find(({ unit }) => unit === chosen);

/** Whether leaving the screen would lose something: weights typed, in any unit, and not written. */
export const hasUnwritten = ({ plan, typed }: WeightsState): boolean =>
  (plan?.units ?? []).some((unit) => readRows(unit, typed).some(({ isChanged }) => isChanged));

function entries({ plan, typed }: WeightsState, texts: Texts): Typed {
  const rows = rowsByCell(plan);
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, text]) => {
      const row = rows.get(key);
      if (!row) return [];
      const { unit, number, title, weight } = row;
      return [[key, { unit, number, title, text, was: typed[key]?.was ?? weight }]];
    }),
  );
}

function afterReading(state: WeightsState, plan: PlanWeights): WeightsState {
  const rows = rowsByCell(plan);
  const stays = ([key, entry]: [string, TypedWeight]) => isOf(entry, rows.get(key));
  const all = Object.entries(state.typed);
  const lost = all.filter((entry) => !stays(entry)).map(([, entry]) => entry);
  const isThere = plan.units.some(({ unit }) => unit === state.chosen);
  return {
    ...state,
    plan,
    chosen: isThere ? state.chosen : firstChoice(plan),
    typed: settled(Object.fromEntries(all.filter(stays)), plan),
    lost: [...state.lost, ...lost],
  };
}

/** Objectives are told apart by unit and number; without a number, the title is all that there is. */
function isOf({ unit, number, title }: TypedWeight, row: WeightRow | undefined): boolean {
  if (row === undefined || unitKey(row.unit) !== unitKey(unit) || row.number !== number)
    return false;
  return number !== '' || row.title === title;
}

/** What was typed meanwhile stays; the weights written are those of their cells at once, before they are read anew. */
function afterWriting(
  state: WeightsState,
  { changes, cells }: { changes: readonly WeightChange[]; cells: number },
): WeightsState {
  const phase: WeightsPhase = { phase: 'written', cells };
  if (state.plan === null) return { ...state, phase };
  const written = new Map(changes.map(({ cell, weight }) => [cellKey(cell), weight]));
  const plan = withWeights(state.plan, written);
  const typed = Object.entries(state.typed).map(([key, entry]): [string, TypedWeight] => {
    const weight = written.get(key);
    return [key, weight === undefined ? entry : { ...entry, was: weight }];
  });
  return { ...state, plan, typed: settled(Object.fromEntries(typed), plan), phase };
}

/** Without the texts that say what their cell says. */
function settled(typed: Typed, plan: PlanWeights): Typed {
  const rows = rowsByCell(plan);
  const isNews = ([key, { text }]: [string, TypedWeight]) =>
    weightOf(text) !== rows.get(key)?.weight;
  return Object.fromEntries(Object.entries(typed).filter(isNews));
}

/** At first a unit whose total is wrong. */
const firstChoice = ({ units }: PlanWeights): string | null =>
  (units.find(({ missing }) => missing !== null && missing !== 0) ?? units[0])?.unit ?? null;

const rowsByCell = (plan: PlanWeights | null): ReadonlyMap<string, WeightRow> =>
  new Map(
    (plan?.units ?? []).flatMap(({ rows }) =>
      rows.flatMap((row): [string, WeightRow][] => (row.cell ? [[cellKey(row.cell), row]] : [])),
    ),
  );

const withWeights = (plan: PlanWeights, written: ReadonlyMap<string, number | null>) => ({
  ...plan,
  units: plan.units.map((unit) => ({
    ...unit,
    rows: unit.rows.map((row) => {
      const weight = row.cell ? written.get(cellKey(row.cell)) : undefined;
      return weight === undefined ? row : { ...row, weight };
    }),
  })),
});
