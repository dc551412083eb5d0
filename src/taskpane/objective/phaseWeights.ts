/** The total of the weights that the phases of a year have. */
import { totalOf } from '../../domain/rules';
import { toWeight } from '../../domain/weights';
import { isBlankPhase } from './draft';
import type { DraftYear } from './draft';
import type { Form } from './form';

export interface PhaseWeights {
  weight: number;
  /** What it lacks to be 100; negative when too much. */
  missing: number;
}

/** Null where no weight is asked or written. */
export function phaseWeights({ phases }: DraftYear, { phaseColumns }: Form): PhaseWeights | null {
  if (!phaseColumns.some(({ field }) => field === 'weight')) return null;
  const weights = phases.flatMap((phase) =>
    isBlankPhase(phase) ? [] : (toWeight(phase.weight) ?? []),
  );
  if (weights.length === 0) return null;
  const { total, missing } = totalOf(weights);
  return { weight: total, missing };
}
