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
  const { readPlan } = useServices();
  const [numbers, setNumbers] = useState(NOTHING_BESIDE.numbers);
  const [weights, setWeights] = useState(NOTHING_BESIDE.weights);
  useEffect(() => {
    let shown = true;
    const read = async () => {
      const { objectives, weights: given } = await readPlan();
      if (!shown) return;
      setNumbers(objectiveRows(objectives.map(({ objective }) => objective)));
      setWeights(given.units.flatMap(({ rows }) => rows));
    };
    read().catch(() => undefined);
    return () => {
      shown = false;
    };
  }, [readPlan, turn]);
  const units = settings?.units ?? NOTHING_BESIDE.units;
  return useMemo(() => ({ units, numbers, weights }), [units, numbers, weights]);
}
