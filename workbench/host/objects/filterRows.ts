import type { ColumnFilters, FilterCriteria } from '../document/filters';
import { bodyArea, type TableState } from '../document/tables';
import type { CellArea } from '../grid/area';
import type { HostModel } from '../model';
import { matching } from './filterMatch';

/** Hides the rows below some headings that a filter of their columns leaves out, and shows all others. */
export async function filterRows(
  body: CellArea | undefined,
  filters: ColumnFilters,
  model: HostModel,
): Promise<void> {
  if (!body) return;
  await model.calculated();
  const isShown = Array.from({ length: body.rows }, () => true);
  for (const [place, criteria] of filters)
    matching({ ...body, column: body.column + place, columns: 1 }, criteria, model).forEach(
      (matches, index) => (isShown[index] &&= matches),
    );
  model.grid.ensure(body);
  const sheet = model.grid.worksheet(body.sheetId);
  for (const shown of [true, false]) {
    const ranges = isShown.flatMap((each, index) => {
      const row = body.row + index;
      if (each !== shown || sheet.getRowRawVisible(row) === shown) return [];
      return [
        { startRow: row, endRow: row, startColumn: 0, endColumn: sheet.getColumnCount() - 1 },
      ];
    });
    if (ranges.length > 0)
      model.grid.run(`sheet.mutation.set-row-${shown ? 'visible' : 'hidden'}`, body.sheetId, {
        ranges,
      });
  }
}

/** The filters of some columns with those of one changed, or taken away. */
export function withFilter(
  filters: ColumnFilters,
  place: number,
  criteria: FilterCriteria | undefined,
): ColumnFilters {
  const next = new Map(filters);
  if (criteria) next.set(place, criteria);
  else next.delete(place);
  return next;
}

/** Gives an auto filter or a table other filters. Where there were none and are none, rows hidden by hand stay hidden. */
export async function setFilters(
  holder: { columnFilters: ColumnFilters },
  body: CellArea | undefined,
  next: ColumnFilters,
  model: HostModel,
): Promise<void> {
  if (next.size + holder.columnFilters.size > 0) await filterRows(body, next, model);
  holder.columnFilters = next;
}

/** Shows all rows of a table. */
export const clearTableFilters = (table: TableState, model: HostModel): Promise<void> =>
  setFilters(table, bodyArea(table), new Map(), model);
