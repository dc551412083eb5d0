import { shift, type CellArea, type LineChange } from '../grid/area';
import type { HostWords } from '../grid/locale';
import { filtersAfter, placeAfter, type ColumnFilters } from './filters';
import type { SortState } from './sorting';

/** A table: its whole area counts header and total rows. */
export interface TableState {
  readonly id: string;
  name: string;
  area: CellArea;
  showHeaders: boolean;
  showTotals: boolean;
  /** Name of the built-in style ("TableStyleMedium2"). */
  style: string;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  /** How its rows were last sorted, as its buttons show it. */
  sort: SortState | undefined;
  /** Which rows its columns show. */
  columnFilters: ColumnFilters;
  /** What a file says that new rows of a column compute, by the column's heading in lower case. */
  readonly columnFormulas: Map<string, string>;
}

/** The rows between header and totals; `undefined` when there is none. */
export function bodyArea({ area, showHeaders, showTotals }: TableState): CellArea | undefined {
  const above = showHeaders ? 1 : 0;
  const rows = area.rows - above - (showTotals ? 1 : 0);
  return rows > 0 ? { ...area, row: area.row + above, rows } : undefined;
}

/** The workbook's tables, in the order in which they were made. */
export class Tables {
  private readonly byId = new Map<string, TableState>();
  private nextId = 1;

  constructor(private readonly words: HostWords) {}

  add(area: CellArea): TableState {
    const id = String(this.nextId++);
    const table: TableState = {
      id,
      name: this.freeName(),
      area,
      showHeaders: true,
      showTotals: false,
      style: 'TableStyleMedium2',
      highlightFirstColumn: false,
      highlightLastColumn: false,
      showBandedRows: true,
      showBandedColumns: false,
      showFilterButton: true,
      sort: undefined,
      columnFilters: new Map(),
      columnFormulas: new Map(),
    };
    this.byId.set(id, table);
    return table;
  }

  all(sheetId?: string): TableState[] {
    const tables = [...this.byId.values()];
    return sheetId === undefined ? tables : tables.filter(({ area }) => area.sheetId === sheetId);
  }

  /** By id, or by name in any case. */
  find(key: string): TableState | undefined {
    const name = key.toLowerCase();
    return this.byId.get(key) ?? this.all().find((table) => table.name.toLowerCase() === name);
  }

  remove(id: string): void {
    this.byId.delete(id);
  }

  removeSheet(sheetId: string): void {
    for (const { id } of this.all(sheetId)) this.byId.delete(id);
  }

  copySheet(sheetId: string, copyId: string): void {
    for (const table of this.all(sheetId)) this.adopt(table, copyId);
  }

  /** A table like another one. Excel adds a number to a name that is taken. */
  adopt(table: TableState, sheetId: string): TableState {
    const added = this.add({ ...table.area, sheetId });
    const isTaken = (wanted: string) => ![undefined, added].includes(this.find(wanted));
    let { name } = table;
    for (let number = 2; isTaken(name); number += 1) name = `${table.name}${number}`;
    const { id, area } = added;
    const columnFormulas = new Map(table.columnFormulas);
    Object.assign(added, table, { id, area, name, columnFormulas });
    added.sort = structuredClone(table.sort);
    added.columnFilters = structuredClone(table.columnFilters);
    return added;
  }

  shift(change: LineChange): void {
    for (const table of this.all(change.sheetId)) {
      const before = table.area.column;
      if (!shift(table.area, change)) this.byId.delete(table.id);
      else {
        table.sort = sortAfter(table, before, change);
        table.columnFilters = filtersAfter(table.columnFilters, before, table.area, change);
      }
    }
  }

  private freeName(): string {
    for (let number = 1; ; number += 1) {
      const name = `${this.words.table}${number}`;
      if (!this.find(name)) return name;
    }
  }
}

/** What a table is sorted by goes with its columns, and away with them. */
function sortAfter({ area, sort }: TableState, start: number, change: LineChange) {
  const fields = sort?.fields.flatMap((field) => {
    const key = placeAfter(field.key, start, area, change);
    return key === undefined ? [] : [{ ...field, key }];
  });
  return sort && fields?.length ? { ...sort, fields } : undefined;
}
