/**
 * Objectives that nearly every authority has by law, complete and ready to be changed: title, description, indicators,
 * phases with months and weights, the law. Words are those of the sheets, so Italian. Targets are proposals, but where
 * the law sets them.
 */
import { completeObjective } from '../../domain/completePlan';
import type { Given } from '../../domain/completePlan';
import type { Indicator, Objective, Phase } from '../../domain/objective';
import type { WeightScale } from '../../domain/plan';
import { CARD_COLUMNS } from '../sheet/indicatorCards';

export type ReadyMadeId =
  | 'tempi-pagamento'
  | 'trasparenza'
  | 'anticorruzione'
  | 'accessibilita'
  | 'formazione';

/** What the plan tells of itself. */
export interface PlanFacts {
  year: number;
  /** Share of the objectives in result pay, 0.6 for 60%; null where it is not known. */
  objectivesShare: number | null;
  weightScale: WeightScale;
}

export interface ReadyMade {
  id: ReadyMadeId;
  title: string;
  objective: (plan: PlanFacts) => Objective;
}

export type ReadyPhase = Pick<Phase, 'name' | 'owner' | 'deliverable' | 'planned'> & {
  weight: number;
};

export interface ReadyParts extends Given<
  Pick<
    Objective,
    | 'weight'
    | 'owner'
    | 'otherUnits'
    | 'stakeholders'
    | 'description'
    | 'expectedResults'
    | 'publicValue'
    | 'anticorruption'
  >
> {
  indicators: Indicator[];
  phases: ReadyPhase[];
  /** References, printed under the sheet; what the writer should know is told by the pane. */
  law: string;
}

/** An objective that lasts the plan's year; units, people and number are the user's. */
export function readyMade(
  id: ReadyMadeId,
  title: string,
  parts: (plan: PlanFacts) => ReadyParts,
): ReadyMade {
  return {
    id,
    title,
    objective(plan) {
      const { indicators, phases, law, ...fields } = parts(plan);
      return completeObjective(
        {
          ...fields,
          title,
          duration: 'annuale',
          dueDate: `31/12/${plan.year}`,
          indicatorTable: { columns: [...CARD_COLUMNS], indicators },
          schedules: [{ year: plan.year, phases }],
          notes: `Riferimenti: ${law}`,
        },
        plan.year,
      );
    },
  };
}

/** Months from one to another, both included; January is 1. */
export const months = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
