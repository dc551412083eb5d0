import type { IWorksheetData } from '@univerjs/core';
import type { AreaValues, SheetState } from '../../host/document/sheetState';
import { lastColumn, lastRow, type Area } from '../../host/grid/area';
import type { CellDetails } from './styles';

/** A sheet as the engine saves it. */
export type SheetData = Partial<IWorksheetData> & { id: string; name: string };

const NONE: CellDetails = { indent: 0, locked: true, shrink: false };

/** What the host keeps by areas, cell by cell: asking each area for each cell would take long. */
export function paint(
  { indents, locked, shrinkToFit }: SheetState,
  sheet: SheetData,
): ((key: string) => CellDetails) & { keys: Iterable<string> } {
  const painted = new Map<string, CellDetails>();
  const used = usedOf(sheet);
  const add = <T>(values: AreaValues<T>, change: (value: T) => Partial<CellDetails>) => {
    for (const { area, value } of values.all())
      for (let row = area.row; row <= Math.min(lastRow(area), lastRow(used)); row += 1)
        for (
          let column = area.column;
          column <= Math.min(lastColumn(area), lastColumn(used));
          column += 1
        ) {
          const key = `${row},${column}`;
          painted.set(key, { ...(painted.get(key) ?? NONE), ...change(value) });
        }
  };
  add(indents, (indent) => ({ indent }));
  add(locked, (isLocked) => ({ locked: isLocked }));
  add(shrinkToFit, (shrink) => ({ shrink }));
  return Object.assign((key: string) => painted.get(key) ?? NONE, { keys: painted.keys() });
}

/** From A1 to the last cell of which the engine keeps something. */
function usedOf({ cellData }: SheetData): Area {
  let [rows, columns] = [1, 1];
  for (const [row, cells] of Object.entries(cellData ?? {})) {
    rows = Math.max(rows, Number(row) + 1);
    for (const column of Object.keys(cells ?? {})) columns = Math.max(columns, Number(column) + 1);
  }
  return { row: 0, column: 0, rows, columns };
}
