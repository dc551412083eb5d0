/** The totals of the weights that the phases of a year have, and the indicators. */
import { totalOf } from '../../domain/rules';
import { toWeight } from '../../domain/weights';
import { isBlankIndicator, isBlankPhase } from './draft';
import type { Draft, DraftYear } from './draft';
import type { Form } from './form';

export interface RowWeights {
  weight: number;
  /** What it lacks to be 100; negative when too much. */
  missing: number;
}

/** Null where no weight is asked or written. */
export function phaseWeights({ phases }: DraftYear, { phaseColumns }: Form): RowWeights | null {
  if (!phaseColumns.some(({ field }) => field === 'weight')) return null;
  return total(phases.map((phase) => (isBlankPhase(phase) ? '' : phase.weight)));
}

export function indicatorWeights(
  { indicators }: Pick<Draft, 'indicators'>,
  { indicatorColumns }: Form,
): RowWeights | null {
  if (!indicatorColumns.some(({ field }) => field === 'weight')) return null;
  return total(indicators.map((row) => (isBlankIndicator(row) ? '' : row.values.weight)));
}

function total(written: readonly string[]): RowWeights | null {
  const weights = written.flatMap((weight) => toWeight(weight) ?? []);
  if (weights.length === 0) return null;
  const { total: weight, missing } = totalOf(weights);
  return { weight, missing };
}
