import { EventType } from './events';
import { toA1 } from './grid/address';
import {
  bounding,
  fromUniver,
  shift,
  type Area,
  type CellArea,
  type LineChange,
} from './grid/area';
import type { HostModel } from './model';
import { rangeType } from './objects/refs';

interface MutationParams {
  unitId?: string;
  subUnitId?: string;
  range?: { startRow: number; startColumn: number; endRow: number; endColumn: number };
  cellValue?: Record<number, Record<number, { v?: unknown; f?: unknown; s?: unknown }>>;
  selections?: { range: MutationParams['range'] }[];
}

/** Mutations that insert or delete whole lines, with what they do. */
const LINE_MUTATIONS: Record<string, { lines: LineChange['lines']; sign: 1 | -1 }> = {
  'sheet.mutation.insert-row': { lines: 'rows', sign: 1 },
  'sheet.mutation.remove-rows': { lines: 'rows', sign: -1 },
  'sheet.mutation.insert-col': { lines: 'columns', sign: 1 },
  'sheet.mutation.remove-col': { lines: 'columns', sign: -1 },
};

/**
 * Follows what happens in the engine, whether the add-in or the user at the grid does it: what points at cells moves
 * with them, and the workbook's events are raised.
 */
export function listen(model: HostModel): () => void {
  let active = model.sheets.active().getSheetId();
  const subscription = model.engine.workbook.onCommandExecuted((command, options) => {
    const params = (command.params ?? {}) as MutationParams;
    const { subUnitId: sheetId } = params;
    const change = LINE_MUTATIONS[command.id];
    if (change && params.range && sheetId) moveLines(change, params.range, sheetId, model);
    // What the engine writes by itself is a result, not a change of the user's or the add-in's.
    const isResult = (options as { fromFormula?: boolean } | undefined)?.fromFormula === true;
    if (command.id === 'sheet.mutation.set-range-values' && sheetId && !isResult)
      changed(params, sheetId, model);
    if (command.id === 'sheet.operation.set-worksheet-active' && !model.sheets.adding) {
      const now = model.sheets.active().getSheetId();
      if (now !== active) {
        model.events.raise(EventType.worksheetDeactivated, active, {});
        model.events.raise(EventType.worksheetActivated, now, {});
        active = now;
      }
    }
    if (command.id === 'sheet.operation.set-selections' && sheetId) {
      const range = params.selections?.[0]?.range;
      if (range)
        model.events.raise(EventType.worksheetSelectionChanged, sheetId, {
          address: toA1(fromUniver(range)),
        });
    }
    model.events.flush();
  });
  return () => subscription.dispose();
}

function moveLines(
  { lines, sign }: { lines: LineChange['lines']; sign: 1 | -1 },
  range: NonNullable<MutationParams['range']>,
  sheetId: string,
  model: HostModel,
): void {
  const area = fromUniver(range);
  const change: LineChange = {
    sheetId,
    lines,
    at: lines === 'rows' ? area.row : area.column,
    count: sign * (lines === 'rows' ? area.rows : area.columns),
  };
  model.document.shift(change);
  const moved = new Set<unknown>();
  for (const { type, target } of model.references.values()) {
    if (type.name !== 'Range' || moved.has(target)) continue;
    moved.add(target);
    const kept = target as CellArea;
    if (kept.sheetId === sheetId && !kept.gone && !shift(kept, change)) kept.gone = true;
  }
  const changeType = {
    rows: ['RowInserted', 'RowDeleted'],
    columns: ['ColumnInserted', 'ColumnDeleted'],
  };
  const [inserted, deleted] = changeType[lines];
  model.events.raise(EventType.worksheetChanged, sheetId, {
    address: toA1(area),
    changeType: sign > 0 ? inserted : deleted,
    source: 'Local',
  });
}

/** Raises the event for the smallest area that holds the cells whose content was written. */
function changed({ cellValue }: MutationParams, sheetId: string, model: HostModel): void {
  if (!model.events.heard) return;
  let area: Area | undefined;
  for (const [row, cells] of Object.entries(cellValue ?? {}))
    for (const [column, cell] of Object.entries(cells ?? {})) {
      if (cell && !('v' in cell) && !('f' in cell)) continue;
      const place = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
      area = area ? bounding(area, place) : place;
    }
  if (area)
    model.events.raise(EventType.worksheetChanged, sheetId, {
      address: toA1(area),
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: 'Unknown',
      referenceId: model.references.keep(rangeType.ref({ ...area, sheetId })),
    });
}
