/** The state and the progress of an objective, from its phases or from its years. */
import { decimalSum } from '../decimal';
import { phaseState, type PhaseState } from './phaseState';
import { progress, type MarkedPhase } from './progress';

/** A phase with the weight it has; 0 for none. */
export interface WeightedPhase extends MarkedPhase {
  weight: number;
}

/** The phases that count: those with planned periods, and where any phase has a weight only those that have one. */
function countedPhases<T extends WeightedPhase>(phases: readonly T[]): T[] {
  const isWeighted = phases.some(({ weight }) => weight > 0);
  return phases.filter(({ planned, weight }) => planned.count > 0 && (weight > 0 || !isWeighted));
}

/** The state of an objective whose phases are given, in one year. */
export function objectiveState(phases: readonly WeightedPhase[]): PhaseState {
  return stateOfAll(countedPhases(phases).map((phase) => phaseState(phase)));
}

/** From the one to tell first, where all is concluded. */
const CONCLUDED = ['Conclusa in ritardo', 'Conclusa', 'Conclusa in anticipo'] as const;

const isConcluded = (state: PhaseState) => CONCLUDED.some((concluded) => concluded === state);

/**
 * The state of what has parts, from theirs: an objective from its phases, one of several years from its years. Parts that
 * are not planned say nothing, unless all are so. The first that holds: any not begun, any late; all concluded, by the
 * worst; none begun; of those begun and not concluded, all ahead of time; in progress.
 */
export function stateOfAll(states: readonly PhaseState[]): PhaseState {
  const planned = states.filter((state) => state !== 'Non pianificata');
  if (planned.length === 0) return 'Non pianificata';
  if (planned.includes('Non avviata')) return 'Non avviata';
  if (planned.includes('In ritardo')) return 'In ritardo';
  const open = planned.filter((state) => !isConcluded(state));
  const worst = CONCLUDED.find((state) => planned.includes(state));
  if (worst && open.length === 0) return worst;
  if (planned.every((state) => state === 'Da avviare')) return 'Da avviare';
  const begun = open.filter((state) => state !== 'Da avviare');
  const isAhead = begun.length > 0 && begun.every((state) => state === 'In anticipo');
  return isAhead ? 'In anticipo' : 'In corso';
}

/**
 * Mean of the progress of the phases that count, by weight; equal weights where none has one. The phases of several
 * years weigh like those of one. Null where no phase counts, NaN where the weights are too large to add.
 */
export function objectiveProgress(phases: readonly WeightedPhase[]): number | null {
  const counted = countedPhases(phases);
  if (counted.length === 0) return null;
  const weightOf = ({ weight }: WeightedPhase) => (weight > 0 ? weight : 1);
  const total = decimalSum(counted.map(weightOf));
  if (!Number.isFinite(total)) return NaN;
  return decimalSum(counted.map((phase) => weightOf(phase) * (progress(phase) ?? 0))) / total;
}
