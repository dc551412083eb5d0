import type { TableState } from '../document/tables';
import { areaOf, contains, intersection, type CellArea } from '../grid/area';
import type { HostModel } from '../model';
import { excelError } from '../protocol/errors';
import { objectType, type ObjectType } from '../protocol/objectType';
import { text } from './arguments';
import { tableType } from './refs';

/** The table with an id; ItemNotFound when it was deleted. */
export function tableOf(id: string, model: HostModel): TableState {
  const table = model.document.tables.find(id);
  if (!table) throw excelError('ItemNotFound', 'the table was deleted');
  return table;
}

export function headerArea({ area }: TableState): CellArea {
  return { ...area, rows: 1 };
}

export function totalArea({ area }: TableState): CellArea {
  return { ...area, row: area.row + area.rows - 1, rows: 1 };
}

/** One column of a part of the table. */
export function columnOf(area: CellArea, index: number): CellArea {
  return areaOf(area.sheetId, area.row, area.column + index, area.rows, 1);
}

/** Names of the columns, from the header's cells. */
export function columnNames(table: TableState, model: HostModel): string[] {
  if (!table.showHeaders)
    return Array.from(
      { length: table.area.columns },
      (_, i) => `${model.locale.words.column}${i + 1}`,
    );
  return (model.cells.values(headerArea(table))?.[0] ?? []).map(String);
}

/** Headers are texts, none empty, none twice: Excel completes what is missing. */
export function completeHeaders(table: TableState, model: HostModel): void {
  const names: string[] = [];
  for (const given of model.cells.text(headerArea(table))?.[0] ?? [])
    names.push(freeName(given || `${model.locale.words.column}${names.length + 1}`, names));
  model.cells.write(headerArea(table), [names.map((name) => `'${name}`)]);
}

function freeName(wanted: string, taken: string[]): string {
  let name = wanted;
  for (let number = 2; taken.some((each) => each.toLowerCase() === name.toLowerCase()); number += 1)
    name = `${wanted}${number}`;
  return name;
}

/** `range.getTables`. */
export const tableScopedType: ObjectType<TableState[]> = objectType({
  name: 'TableScopedCollection',
  items: (tables) => tables.map(({ id }) => tableType.ref(id)),
  item: (tables, key) => {
    const name = text(key, 'key').toLowerCase();
    const found = tables.find((table) => table.id === key || table.name.toLowerCase() === name);
    if (!found) throw excelError('ItemNotFound', `the table ${String(key)}`);
    return tableType.ref(found.id);
  },
  methods: {
    GetCount: (tables) => tables.length,
    GetFirst: ([first]) => {
      if (!first) throw excelError('ItemNotFound', 'a table');
      return tableType.ref(first.id);
    },
  },
});

/** The tables that have cells in an area, or are wholly in it. */
export const tablesWithin = (area: CellArea, fully: boolean, model: HostModel) =>
  tablesIn([area], fully, model);

/** The same of several areas of a sheet. */
export function tablesIn([first, ...others]: CellArea[], fully: boolean, model: HostModel) {
  const areas = first ? [first, ...others] : [];
  const tables = first ? model.document.tables.all(first.sheetId) : [];
  return tableScopedType.ref(
    tables.filter((table) =>
      areas.some((area) =>
        fully ? contains(area, table.area) : intersection(area, table.area) !== undefined,
      ),
    ),
  );
}
