/** Shows a sheet of the workbook, or one of its cells, when asked, and keeps why it could not. */
import { useState } from 'react';
import type { Failure } from '../failure';
import { useServices } from '../services';

export function useOpenSheet(): {
  open: (sheet: string, cell?: string) => void;
  failure: Failure | null;
} {
  const { showCell, explain } = useServices();
  const [failure, setFailure] = useState<Failure | null>(null);
  const open = (sheet: string, cell?: string) => {
    setFailure(null);
    void showCell(sheet, cell).catch((error: unknown) => setFailure(explain(error)));
  };
  return { open, failure };
}
