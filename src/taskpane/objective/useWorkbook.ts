import { useCallback, useEffect, useState } from 'react';
import { whileReading } from '../failure';
import type { Failure } from '../failure';
import { useServices } from '../services';
import type { PlanSettings } from '../services';

export interface Workbook {
  plan: PlanSettings | null;
  /** Why the workbook could not be read: the wizard goes on, asks for the plan too, and reading can be tried again. */
  failure: Failure | null;
}

export interface WorkbookReading {
  /** Null until the first answer. */
  workbook: Workbook | null;
  readAgain: () => void;
  /** The wizard has written this plan: nothing needs to be read. */
  setPlan: (plan: PlanSettings) => void;
}

/** What the workbook holds: read when the screen opens, whenever asked, and after an action was taken back. */
export function useWorkbook(): WorkbookReading {
  const services = useServices();
  const [workbook, setWorkbook] = useState<Workbook | null>(null);
  const [attempt, setAttempt] = useState(0);
  const readAgain = useCallback(() => setAttempt((before) => before + 1), []);
  const setPlan = useCallback((plan: PlanSettings) => setWorkbook({ plan, failure: null }), []);
  useEffect(() => {
    let shown = true;
    services
      .readWorkbook()
      .then(({ plan }): Workbook => ({ plan, failure: null }))
      .catch((error: unknown): Workbook => ({
        plan: null,
        failure: whileReading(services.explain(error)),
      }))
      .then((result) => {
        if (shown) setWorkbook(result);
      });
    return () => {
      shown = false;
    };
  }, [services, attempt]);
  useEffect(() => services.onUndone(readAgain), [services, readAgain]);
  return { workbook, readAgain, setPlan };
}
