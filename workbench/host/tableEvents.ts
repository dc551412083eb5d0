import type { TableState } from './document/tables';
import { EventType } from './events';
import { toA1 } from './grid/address';
import { areaOf, intersection, type Area, type CellArea } from './grid/area';
import type { HostModel } from './model';
import { rangeType } from './objects/refs';

/** Who listens to a table: to itself, to those of its sheet, to all. */
const listeners = ({ id, area }: TableState) => [id, area.sheetId, 'Workbook'];

const placeOf = ({ id, area }: TableState) => ({ tableId: id, worksheetId: area.sheetId });

/** Cells of a table were written, or became more or less. */
export function tellTable(
  table: TableState,
  message: object,
  model: HostModel,
  more?: () => object,
): void {
  model.events.tell(
    EventType.tableChanged,
    listeners(table),
    { ...message, ...placeOf(table) },
    more,
  );
}

/** Rows or columns of a table were put in or taken out. */
export function tellTableLines(
  table: TableState,
  changeType: 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted',
  area: CellArea,
  model: HostModel,
): void {
  if (!model.events.heard) return;
  const { sheetId, row, column, rows, columns } = area;
  const referenceId = model.references.keep(
    rangeType.ref(areaOf(sheetId, row, column, rows, columns)),
  );
  const { triggerSource } = model.events;
  const message = { changeType, address: toA1(area), source: 'Local', triggerSource, referenceId };
  tellTable(table, message, model);
}

export function tellTableAdded(table: TableState, model: HostModel): void {
  const [, ...others] = listeners(table);
  model.events.tell(EventType.tableAdded, others, { source: 'Local', ...placeOf(table) });
}

export function tellTableDeleted(table: TableState, model: HostModel): void {
  const [, ...others] = listeners(table);
  model.events.tell(EventType.tableDeleted, others, {
    ...{ source: 'Local', tableName: table.name, ...placeOf(table) },
  });
}

/** Tells tables that something of them is selected, and, once, that nothing is any more. */
export class TableSelections {
  private readonly inside = new Set<string>();

  tell(sheetId: string, selected: readonly Area[], model: HostModel): void {
    for (const table of model.document.tables.all(sheetId)) {
      const parts = selected.flatMap((area) => intersection(table.area, area) ?? []);
      const wasInside = this.inside.delete(table.id);
      if (parts.length > 0) this.inside.add(table.id);
      if (parts.length === 0 && !wasInside) continue;
      const address = parts.map((part) => toA1(part)).join(',');
      const message = { address, ...placeOf(table) };
      model.events.tell(EventType.tableSelectionChanged, [table.id], message);
    }
  }
}
