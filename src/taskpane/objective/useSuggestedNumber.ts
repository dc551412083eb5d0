import { useEffect, useMemo, useState } from 'react';
import type { Objective } from '../../domain/objective';
import { nextNumber } from '../../domain/objectiveNumber';
import { useServices } from '../services';

type Numbered = Pick<Objective, 'number' | 'unit'>;

/**
 * The number that comes next in the plan, for an objective of a unit; blank where nobody can tell. The numbers are read
 * in the background, again for each objective of the session (`turn`).
 */
export function useSuggestedNumber(turn: number, unit: string): string {
  const { readPlan } = useServices();
  const [numbers, setNumbers] = useState<readonly Numbered[]>([]);
  useEffect(() => {
    let shown = true;
    readPlan().then(
      ({ objectives }) => shown && setNumbers(objectives.map(({ objective }) => objective)),
      // The user writes the number.
      () => undefined,
    );
    return () => {
      shown = false;
    };
  }, [readPlan, turn]);
  return useMemo(() => suggestion(numbers, unit), [numbers, unit]);
}

/** Before the unit is known, only a number that does not depend on it. */
export function suggestion(numbers: readonly Numbered[], unit: string): string {
  const next = nextNumber(numbers, unit);
  const isSure =
    unit.trim() !== '' || numbers.every((each) => nextNumber(numbers, each.unit) === next);
  return isSure ? next : '';
}
