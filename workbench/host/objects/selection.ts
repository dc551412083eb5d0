import type { FRange } from '@univerjs/sheets/facade';
import { areaOf, fromUniver, MAX_COLUMNS, MAX_ROWS, type CellArea } from '../grid/area';
import type { HostModel } from '../model';

/** The last part of the user's selection on the active sheet: A1 when nothing was ever selected. */
export function selection(model: HostModel): CellArea {
  const sheet = model.sheets.active();
  const range = sheet.getActiveRange();
  return range ? areaOfSelected(range, model) : areaOf(sheet.getSheetId(), 0, 0);
}

/** All parts of the selection, in the order in which they were selected. */
export function selections(model: HostModel): CellArea[] {
  const ranges = model.sheets.active().getSelection()?.getActiveRangeList() ?? [];
  return ranges.length > 0
    ? ranges.map((range) => areaOfSelected(range, model))
    : [selection(model)];
}

/** The engine's rows and columns end where its grid does: to its last line is whole. */
function areaOfSelected(range: FRange, model: HostModel): CellArea {
  const sheet = model.sheets.active();
  const { row, column, rows, columns } = fromUniver(range.getRange());
  return areaOf(
    sheet.getSheetId(),
    row,
    column,
    rows === sheet.getMaxRows() ? MAX_ROWS : rows,
    columns === sheet.getMaxColumns() ? MAX_COLUMNS : columns,
  );
}
