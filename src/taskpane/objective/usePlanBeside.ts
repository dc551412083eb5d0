import { useEffect, useMemo, useState } from 'react';
import { objectiveRows } from '../../domain/planOverview';
import { useServices } from '../services';
import type { PlanSettings } from '../services';
import type { PlanBeside } from './beside';
import { NOTHING_BESIDE } from './beside';

/**
 * The plan that the workbook holds, read in the background for what the wizard proposes and adds up, again for each
 * objective of the session (`turn`). Where it cannot be read the user writes without.
 */
export function usePlanBeside(turn: number, settings: PlanSettings | null): PlanBeside {
  const { readPlan, readWeights } = useServices();
  const [numbers, setNumbers] = useState(NOTHING_BESIDE.numbers);
  const [weights, setWeights] = useState(NOTHING_BESIDE.weights);
  useEffect(() => {
    let shown = true;
    const read = async () => {
      const { objectives } = await readPlan();
      if (shown) setNumbers(objectiveRows(objectives.map(({ objective }) => objective)));
      const { units } = await readWeights();
      if (shown) setWeights(units.flatMap(({ rows }) => rows));
    };
    read().catch(() => undefined);
    return () => {
      shown = false;
    };
  }, [readPlan, readWeights, turn]);
  const units = settings?.units ?? NOTHING_BESIDE.units;
  return useMemo(() => ({ units, numbers, weights }), [units, numbers, weights]);
}
