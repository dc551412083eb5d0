/** A plan at a glance: its units with the total of their weights, and the objectives whose schedule asks for action. */
import { decimalSum } from './decimal';
import { toSerial } from './dates';
import type { Objective } from './objective';
import type { Unit, WeightScale } from './plan';
import type { PhaseState } from './schedule/phaseState';
import { stateAt } from './schedule/scheduleStates';
import { resolveUnit, unitKey } from './units';
import { missingFrom } from './scoring/weightTotal';

/** An objective as one unit has it. */
export interface UnitRow {
  /** As printed. */
  unit: string;
  number: string;
  title: string;
  weight: number | null;
}

/** A row that stands for an objective of a list, or for one of its sharings. */
export interface ObjectiveRow extends UnitRow {
  /** Position of the objective in the list. */
  index: number;
  /** Position among the units that share it; null for the unit that leads it. */
  shared: number | null;
}

export interface UnitOverview<Row extends UnitRow> {
  /** As the settings name it, else as its first row prints it; blank where none is said. */
  unit: string;
  rows: Row[];
  weight: number;
  /** What it lacks to be 100, negative when too much; null where no total is due: coefficients, no objectives. */
  missing: number | null;
}

/** An objective that is not where its schedule says. */
export interface LateObjective {
  /** Position in the list. */
  index: number;
  number: string;
  title: string;
  state: LateState;
}

const DUE = 100;

/** A row for each objective, followed by those of the units that share it, each with its own weight. */
export function objectiveRows(objectives: readonly Objective[]): ObjectiveRow[] {
  return objectives.flatMap(({ unit, area, number, title, weight, sharedWith }, index) => [
    { index, shared: null, unit: unit.trim() === '' ? area : unit, number, title, weight },
    ...sharedWith.map((sharing, shared) => ({
      ...{ index, shared, title },
      ...{ unit: sharing.unit, number: sharing.number, weight: sharing.weight },
    })),
  ]);
}

/**
 * The rows by unit, with the total of their weights. Units come in the settings' order, then those that only rows
 * name, the blank one last; a unit of the settings without rows is there, with none. Weights total 100 by unit, save
 * with coefficients, which are made into shares. Where no objective of a unit has a weight, nobody knows whether the
 * plan has weights at all, unless it is said (`isDueWithoutWeights`).
 */
export function overviewByUnit<Row extends UnitRow>(
  rows: readonly Row[],
  settings: { units: readonly Unit[]; weightScale: WeightScale; isDueWithoutWeights?: boolean },
): UnitOverview<Row>[] {
  const byUnit = new Map<string, { unit: string; rows: Row[] }>();
  const unitOf = (printed: string) => {
    const unit = resolveUnit(settings.units, printed)?.name ?? printed.trim();
    const entry = byUnit.get(unitKey(unit)) ?? { unit, rows: [] };
    byUnit.set(unitKey(unit), entry);
    return entry;
  };
  for (const { name } of settings.units) unitOf(name);
  for (const row of rows) unitOf(row.unit).rows.push(row);
  return [...byUnit.values()]
    .filter(({ unit, rows: its }) => unit !== '' || its.length > 0)
    .sort((one, other) => Number(one.unit === '') - Number(other.unit === ''))
    .map((entry) => ({ ...entry, ...totalOf(entry.rows, settings) }));
}

function totalOf(
  rows: readonly UnitRow[],
  { weightScale, isDueWithoutWeights = false }: Parameters<typeof overviewByUnit>[1],
): Pick<UnitOverview<UnitRow>, 'weight' | 'missing'> {
  const weights = rows.flatMap(({ weight }) => weight ?? []);
  const weight = decimalSum(weights);
  const isDue = isDueWithoutWeights ? rows.length > 0 : weights.length > 0;
  return {
    weight,
    missing: isDue && weightScale !== 'coefficienti' ? missingFrom(DUE, weight) : null,
  };
}

/** The states that ask for action. */
const LATE = ['Non avviata', 'In ritardo'] as const satisfies readonly PhaseState[];

export type LateState = (typeof LATE)[number];

/** The objectives that at a date (ISO) have not begun, or are late, by the state of their schedules. */
export function lateObjectives(objectives: readonly Objective[], date: string): LateObjective[] {
  const serial = toSerial(date);
  if (typeof serial !== 'number') return [];
  return objectives.flatMap(({ number, title, schedules }, index) => {
    const reached = stateAt(schedules, serial);
    const state = LATE.find((late) => late === reached);
    return state === undefined ? [] : [{ index, number, title, state }];
  });
}
