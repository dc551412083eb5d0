/** The state and the progress of an objective, from those of its phases. */
import type { Argument } from '../functions/reading/arguments';
import { differentSizes, readArgument, refusal } from '../functions/reading/arguments';
import { readDate, readYear } from '../functions/reading/dates';
import { decimalSum } from './decimal';
import type { PhaseState } from './phaseState';
import { PHASE_STATES, stateOf } from './phaseState';
import { Rejection, badInput, noData } from './rejection';
import type { Marks } from './schedule';
import { nothingPlanned, readMarks, readMomentOn } from './schedule';
import { weightAt } from '../functions/reading/weights';
import { tooLarge } from './scoring/weightTotal';

/** A phase with the weight it counts for. */
interface WeightedPhase {
  planned: Marks;
  done: Marks;
  weight: number;
}

interface PhaseRanges {
  planned: Argument;
  done: Argument;
  /** Undefined when no weight is given at all: phases count the same. */
  weights: Argument | undefined;
}

function readRanges(
  previsto: unknown,
  realizzato: unknown,
  pesi: unknown,
): PhaseRanges | Rejection {
  const planned = readArgument('previsto', previsto);
  const done = readArgument('realizzato', realizzato);
  const weights = readArgument('pesi', pesi);
  const problem = differentSizes(planned, done);
  if (problem) return problem;
  const ranges = { planned, done: done.reshaped(planned.columns) };
  if (weights.isBlank()) return { ...ranges, weights: undefined };
  if (weights.length === planned.rows) return { ...ranges, weights };
  return badInput('pesi', `i pesi sono ${weights.length}, le fasi ${planned.rows}`);
}

/** The phases of an objective: a row each, over one year. Phases without weight are left out. */
function readPhases(
  { planned, done, weights }: PhaseRanges,
  at: { ended: number; begun: number },
): WeightedPhase[] | Rejection {
  const phases: WeightedPhase[] = [];
  for (let row = 0; row < planned.rows; row++) {
    const plannedMarks = readMarks(planned, at.ended, at.begun, row, row + 1);
    if (plannedMarks instanceof Rejection) return plannedMarks;
    const doneMarks = readMarks(done, 0, 0, row, row + 1);
    if (doneMarks instanceof Rejection) return doneMarks;
    const weight = weights ? weightAt(weights, row) : 1;
    if (weight instanceof Rejection) return weight;
    if (weight > 0) phases.push({ planned: plannedMarks, done: doneMarks, weight });
  }
  return phases.length === 0 ? noData('pesi', 'nessun peso') : phases;
}

/**
 * STATO_OBIETTIVO: of the states of its phases, the one that asks for action first. Rows where nothing is
 * planned say nothing unless all are so. The cells of a row are the periods of the year. Phases without weight
 * are left out; weights all blank count as not given.
 */
export function objectiveState(
  previsto: unknown,
  realizzato: unknown,
  data: unknown,
  anno: unknown,
  pesi?: unknown,
): PhaseState | Rejection {
  const refused = (problem: Rejection) => refusal(problem, previsto, realizzato, data, anno, pesi);
  const ranges = readRanges(previsto, realizzato, pesi);
  if (ranges instanceof Rejection) return refused(ranges);
  const year = readYear('anno', anno);
  if (year instanceof Rejection) return refused(year);
  const at = readMomentOn({ firstYear: year, perYear: ranges.planned.columns }, data);
  if (at instanceof Rejection) return refused(at);
  const phases = readPhases(ranges, at);
  if (phases instanceof Rejection) return refused(phases);
  const found = new Set(phases.map(({ planned, done }) => stateOf(planned, done, false)));
  return PHASE_STATES.find((state) => found.has(state)) ?? 'Non pianificata';
}

/**
 * AVANZAMENTO_OBIETTIVO: mean of the phases' progress by weight, each at most 1; equal weights when none
 * are given. Phases without planned periods are left out; when none has any there is no data. It takes
 * the arguments of STATO_OBIETTIVO; date and year are only checked, as progress does not depend on them.
 */
export function objectiveProgress(
  previsto: unknown,
  realizzato: unknown,
  data?: unknown,
  anno?: unknown,
  pesi?: unknown,
): number | Rejection {
  const refused = (problem: Rejection) => refusal(problem, previsto, realizzato, data, anno, pesi);
  const ranges = readRanges(previsto, realizzato, pesi);
  if (ranges instanceof Rejection) return refused(ranges);
  for (const read of [readYear('anno', anno), readDate('data', data, 2000)]) {
    if (read instanceof Rejection && read.kind !== 'na') return refused(read);
  }
  const phases = readPhases(ranges, { ended: 0, begun: 0 });
  if (phases instanceof Rejection) return refused(phases);
  const planned = phases.filter((phase) => phase.planned.count > 0);
  if (planned.length === 0) return nothingPlanned();
  const products = planned.map(
    (phase) => phase.weight * Math.min(1, phase.done.count / phase.planned.count),
  );
  const total = decimalSum(planned.map((phase) => phase.weight));
  const problem = tooLarge(total);
  return problem ? refused(problem) : decimalSum(products) / total;
}
