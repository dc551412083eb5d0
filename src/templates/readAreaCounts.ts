import type { AreaCount } from '../domain/plan';
import { COUNTS_COLUMNS, COUNTS_TABLE, PRINTED_LABEL, PRINTED_TOTAL } from './areaCounts';
import { labelKey } from './labels';
import type { ListCells } from './listCells';
import type { FoundTable, TableShape } from './listTables';

export const COUNTS_SHAPE: TableShape = {
  name: COUNTS_TABLE,
  columns: Object.values(COUNTS_COLUMNS),
  hasTotal: false,
};

export interface AreaCounts {
  areas: AreaCount[];
  printedTotal: number | null;
}

/** What the formulas of the table give: numbers, and the sentence that compares the totals. */
const COMPUTED = /^(\d+$|Il (documento|totale) )/;

/**
 * The announced counts. The printed total is the row of that name or label; in a table made by hand, which has one
 * total only, it is that.
 */
export function readAreaCounts(cells: ListCells, table: FoundTable): AreaCounts {
  const place = (name: string) => table.columns.get(name);
  const [area, declared, listed] = [
    COUNTS_COLUMNS.area,
    COUNTS_COLUMNS.declared,
    COUNTS_COLUMNS.listed,
  ].map(({ name }) => place(name));
  const areas: AreaCount[] = [];
  const key = (row: number) =>
    area === undefined ? '' : labelKey(cells.sheet.values[row]?.[area]);
  const rows = Array.from(
    { length: table.end - table.header - 1 },
    (_, index) => table.header + 1 + index,
  );
  const printed =
    cells.sheet.names.get(PRINTED_TOTAL)?.row ??
    rows.find((row) => key(row) === labelKey(PRINTED_LABEL));
  const total = rows.findLast((row) => row !== printed && /^total[ei]$/.test(key(row)));
  let printedTotal: number | null = null;
  for (const row of rows) {
    cells.computed(row, listed, (text) => COMPUTED.test(text));
    if (row === printed || (row === total && printed === undefined)) {
      cells.text(row, area);
      printedTotal = cells.number(row, declared);
    } else if (row === total) {
      cells.text(row, area);
      cells.computed(row, declared, (text) => COMPUTED.test(text));
    } else if (area !== undefined && !cells.isBlank(row, area)) {
      areas.push({ area: cells.text(row, area), count: cells.number(row, declared) });
    }
  }
  return { areas, printedTotal };
}
