/** The active cell of the workbook while a screen is shown; null until it is known. */
import { useEffect, useState } from 'react';
import { useServices } from '../services';
import type { CellPlace } from './formulaServices';

export function useActiveCell(): CellPlace | null {
  const { watchActiveCell } = useServices().formulas;
  const [place, setPlace] = useState<CellPlace | null>(null);
  useEffect(() => {
    let shown = true;
    const watching = watchActiveCell((next) => {
      if (shown) setPlace(next);
    });
    // Without the workbook there is no cell to insert in, which the screen says.
    watching.catch(() => undefined);
    return () => {
      shown = false;
      void watching.then((stop) => stop()).catch(() => undefined);
    };
  }, [watchActiveCell]);
  return place;
}
