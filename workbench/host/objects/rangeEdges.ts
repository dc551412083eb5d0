import {
  bounding,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
  type Area,
  type CellArea,
} from '../grid/area';
import { valueOf } from '../grid/cells';
import type { HostModel } from '../model';
import { oneOf } from './arguments';

const STEPS = { Up: [-1, 0], Down: [1, 0], Left: [0, -1], Right: [0, 1] } as const;

/** The cell where Ctrl+arrow would stop, going from the first cell of an area. */
export function edgeCell(from: CellArea, given: unknown, model: HostModel): Area {
  const direction = oneOf(given, ['Up', 'Down', 'Left', 'Right'] as const, 'direction');
  const [down, right] = STEPS[direction];
  const filled = filledTest(from.sheetId, model);
  let [row, column] = [from.row, from.column];
  const inside = (r: number, c: number) => r >= 0 && c >= 0 && r < MAX_ROWS && c < MAX_COLUMNS;
  const beyond = limit(from.sheetId, model);
  const next = () => [row + down, column + right] as const;
  const run = filled(row, column) && filled(...next());
  while (inside(...next())) {
    if (run && !filled(...next())) break;
    [row, column] = next();
    if (!run && filled(row, column)) break;
    if (row > beyond.row || column > beyond.column) {
      // Nothing is filled from here on: the edge is the sheet's.
      if (down > 0) row = MAX_ROWS - 1;
      if (right > 0) column = MAX_COLUMNS - 1;
      break;
    }
  }
  return { row, column, rows: 1, columns: 1 };
}

/** The block of filled cells around an area, bounded by empty rows and columns (Ctrl+*). */
export function surroundingRegion(area: CellArea, model: HostModel): Area {
  const filled = filledTest(area.sheetId, model);
  let region: Area = { row: area.row, column: area.column, rows: 1, columns: 1 };
  for (;;) {
    const around = {
      row: Math.max(0, region.row - 1),
      column: Math.max(0, region.column - 1),
      rows: lastRow(region) + 2 - Math.max(0, region.row - 1),
      columns: lastColumn(region) + 2 - Math.max(0, region.column - 1),
    };
    let grown = region;
    for (let row = around.row; row <= lastRow(around); row += 1)
      for (let column = around.column; column <= lastColumn(around); column += 1)
        if (filled(row, column)) grown = bounding(grown, { row, column, rows: 1, columns: 1 });
    if (grown.rows === region.rows && grown.columns === region.columns) return region;
    region = grown;
  }
}

function filledTest(sheetId: string, model: HostModel) {
  const spilled = model.grid.spilled(sheetId);
  return (row: number, column: number) => {
    const cell = model.grid.raw(sheetId, row, column);
    return valueOf(cell) !== '' || Boolean(cell?.f) || spilled?.[row]?.[column] !== undefined;
  };
}

function limit(sheetId: string, model: HostModel) {
  const sheet = model.grid.worksheet(sheetId);
  return { row: sheet.getRowCount(), column: sheet.getColumnCount() };
}
