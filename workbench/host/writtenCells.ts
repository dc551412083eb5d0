import { EventType } from './events';
import { toA1 } from './grid/address';
import { bounding, cellCount, intersection, type Area, type CellArea } from './grid/area';
import type { HostModel } from './model';
import { rangeType } from './objects/refs';
import { tellTable } from './tableEvents';

/** What the engine is told of cells that are written. */
export type Written = Record<number, Record<number, { v?: unknown; f?: unknown } | null>>;

interface Content {
  value: unknown;
  type: unknown;
}

/**
 * The smallest area that holds the cells whose content is written, not only their style; with the content that a single
 * cell has before. Asked for before the engine writes.
 */
export function contentsBefore(
  written: Written | undefined,
  sheetId: string,
  model: HostModel,
): { area: CellArea; before: Content | undefined } | undefined {
  let found: Area | undefined;
  for (const [row, cells] of Object.entries(written ?? {}))
    for (const [column, cell] of Object.entries(cells ?? {})) {
      if (cell && !('v' in cell) && !('f' in cell)) continue;
      const place = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
      found = found ? bounding(found, place) : place;
    }
  if (!found) return undefined;
  const area = { ...found, sheetId };
  return { area, before: cellCount(area) === 1 ? contentOf(area, model) : undefined };
}

function contentOf(area: CellArea, model: HostModel): Content {
  const value = model.cells.values(area)?.[0]?.[0];
  return { value, type: model.cells.valueTypes(area)?.[0]?.[0] };
}

/** Tells that cells were written; of a single one also what it held, and what it shows once it is computed. */
export function tellWritten(area: CellArea, before: Content | undefined, model: HostModel): void {
  const message = {
    address: toA1(area),
    changeType: 'RangeEdited',
    shiftDirection: 'None',
    source: 'Local',
    triggerSource: model.events.triggerSource,
    referenceId: model.references.keep(rangeType.ref(area)),
  };
  const more = () => {
    const isThere = model.engine.workbook.getSheetBySheetId(area.sheetId) !== null;
    if (!before || !isThere) return {};
    const after = contentOf(area, model);
    return {
      ...{ valueBefore: before.value, valueTypeBefore: before.type },
      ...{ valueAfter: after.value, valueTypeAfter: after.type },
    };
  };
  model.events.raise(EventType.worksheetChanged, area.sheetId, message, more);
  model.events.document.changed(area.sheetId, area, model.document.bindings.all());
  for (const table of model.document.tables.all(area.sheetId)) {
    const part = intersection(table.area, area);
    if (part) tellTable(table, { ...message, address: toA1(part) }, model, more);
  }
}

/** Tells that cells have another look. */
export function tellRestyled(
  written: Written | undefined,
  sheetId: string,
  model: HostModel,
): void {
  const isHeard = model.events.hears('FormatChangedEvent');
  const bindings = model.document.bindings.all();
  if (!isHeard && bindings.length === 0) return;
  let found: Area | undefined;
  for (const [row, cells] of Object.entries(written ?? {}))
    for (const column of Object.keys(cells ?? {})) {
      const place = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
      found = found ? bounding(found, place) : place;
    }
  if (!found) return;
  model.events.document.changed(sheetId, found, bindings);
  if (!isHeard) return;
  const referenceId = model.references.keep(rangeType.ref({ ...found, sheetId }));
  const message = { address: toA1(found), source: 'Local', referenceId };
  model.events.raise(EventType.worksheetFormatChanged, sheetId, message);
}
