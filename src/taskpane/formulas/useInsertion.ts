/** The writing of a formula in a cell: asked for, perhaps to be confirmed, done. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../failure';
import { useServices } from '../services';
import type { FormulaOrder } from './formulaServices';

export type InsertionState =
  | { phase: 'idle' }
  | { phase: 'inserting' }
  | { phase: 'question'; order: FormulaOrder; content: string; inTheWay: string[] }
  /** With the error that the formula shows, where it shows one. */
  | { phase: 'done'; order: FormulaOrder; error?: string }
  | { phase: 'failed'; failure: Failure };

export interface Insertion {
  state: InsertionState;
  /** A second order while the first is carried out is refused. */
  insert(order: FormulaOrder): void;
  dismiss(): void;
}

export function useInsertion(): Insertion {
  const { explain, formulas } = useServices();
  const [state, setState] = useState<InsertionState>({ phase: 'idle' });
  const busy = useRef(false);
  const shown = useRef(true);

  useEffect(() => {
    shown.current = true;
    return () => {
      shown.current = false;
    };
  }, []);

  const insert = useCallback(
    async (order: FormulaOrder) => {
      if (busy.current) return;
      busy.current = true;
      setState({ phase: 'inserting' });
      const next = await formulas.insertFormula(order).then(
        (inserted): InsertionState =>
          inserted.outcome === 'written'
            ? {
                phase: 'done',
                order,
                ...(inserted.error !== undefined && { error: inserted.error }),
              }
            : { phase: 'question', order, ...inserted },
        (error: unknown): InsertionState => ({ phase: 'failed', failure: explain(error) }),
      );
      busy.current = false;
      if (shown.current) setState(next);
    },
    [explain, formulas],
  );

  return {
    state,
    insert: useCallback((order) => void insert(order), [insert]),
    dismiss: useCallback(() => setState({ phase: 'idle' }), []),
  };
}
