import { useEffect, useMemo, useState } from 'react';
import type { BookObjective } from '../../domain/book';
import { objectiveRows } from '../../domain/planOverview';
import { rowsByUnit } from '../../domain/planUnits';
import { useServices } from '../services';
import type { PlanSettings } from '../services';
import type { PlanBeside } from './beside';
import { NOTHING_BESIDE } from './beside';

type Read = Omit<PlanBeside, 'units' | 'settings'>;

/**
 * The plan that the workbook holds, read in the background for what the wizard proposes and adds up: again at each
 * `turn`, since sheets may have come or gone. Where it cannot be read the user writes without.
 */
export function usePlanBeside(
  turn: number,
  settings: PlanSettings | null,
  /** The objective that is edited: it is not beside itself. */
  own?: BookObjective,
): PlanBeside {
  const { readPlan } = useServices();
  const [read, setRead] = useState<Read>(NOTHING_BESIDE);
  useEffect(() => {
    let shown = true;
    const readAll = async () => {
      const { book, objectives: all, weights, summaries, others } = await readPlan();
      if (!shown) return;
      const objectives = all.filter(({ key }) => key !== own?.key);
      setRead({
        objectives,
        controls: book.controls,
        sheets: [...objectives.map(({ sheet }) => sheet), ...summaries, ...others],
        numbers: objectiveRows(objectives.map(({ objective }) => objective)),
        weights:
          own === undefined
            ? weights.units.flatMap(({ rows }) => rows)
            : rowsByUnit(book)
                .flatMap(({ rows }) => rows)
                .filter(({ objective }) => objective?.key !== own.key),
      });
    };
    readAll().catch(() => undefined);
    return () => {
      shown = false;
    };
  }, [readPlan, turn, own]);
  return useMemo(() => ({ ...read, settings, units: settings?.units ?? [] }), [settings, read]);
}
