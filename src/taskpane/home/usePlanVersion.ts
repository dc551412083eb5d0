import { useEffect, useState } from 'react';
import { useServices } from '../services';

/**
 * Grows when the workbook may hold another plan than the one that was read: sheets were made or taken back, cells were
 * given back, or the pane, which lives as long as Excel, is shown anew. Marks set by a command are not followed one by
 * one: reading a large plan takes seconds.
 */
export function usePlanVersion(): number {
  const { undoing, onShown } = useServices();
  const [version, setVersion] = useState(0);
  useEffect(() => {
    const next = () => setVersion((before) => before + 1);
    const leaveActions = undoing.subscribe(() => {
      const last = undoing.last();
      if (last === null || last.sheets.length > 0) next();
    });
    const leaveShown = onShown(next);
    return () => {
      leaveActions();
      leaveShown();
    };
  }, [undoing, onShown]);
  return version;
}
