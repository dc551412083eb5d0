import { EventType } from './events';
import { toA1 } from './grid/address';
import type { Area } from './grid/area';
import type { HostModel } from './model';

/** What the engine answers of a calculation: the cells of formulas, by workbook and sheet. */
interface Results {
  unitData?: Record<string, Record<string, Record<number, Record<number, unknown>> | undefined>>;
}

/** The engine's mutation that brings results. */
export const RESULTS = 'formula.mutation.set-formula-calculation-result';

/** Tells that formulas were computed, sheet by sheet. */
export function tellCalculated(results: Results, model: HostModel): void {
  if (!model.events.heard) return;
  for (const [sheetId, rows] of Object.entries(results.unitData?.[model.grid.unitId] ?? {})) {
    const address = partsOf(rows ?? {})
      .map((area) => toA1(area))
      .join(',');
    if (address !== '') model.events.raise(EventType.worksheetCalculated, sheetId, { address });
  }
}

/** Cells below each other are told together. */
function partsOf(rows: Record<number, Record<number, unknown>>): Area[] {
  const found: Area[] = [];
  const open = new Map<number, Area>();
  for (const [row, cells] of Object.entries(rows))
    for (const column of Object.keys(cells ?? {}).map(Number)) {
      const above = open.get(column);
      if (above && above.row + above.rows === Number(row)) above.rows += 1;
      else {
        const area = { row: Number(row), column, rows: 1, columns: 1 };
        open.set(column, area);
        found.push(area);
      }
    }
  return found;
}
