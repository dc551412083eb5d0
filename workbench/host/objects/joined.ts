import { lastRow, type Area, type CellArea } from '../grid/area';

/** Cells of a sheet, by rows, as few areas. */
export function joined(cells: readonly CellArea[]): CellArea[] {
  const runs: CellArea[] = [];
  for (const cell of cells) {
    const last = runs.at(-1);
    if (last && last.row === cell.row && last.column + last.columns === cell.column)
      last.columns += 1;
    else runs.push({ ...cell });
  }
  const [first] = cells;
  return stacked(runs).map((each) => ({ ...each, sheetId: first?.sheetId ?? '' }));
}

/** Runs of cells in one row, put together where those of the next row are as wide. */
export function stacked(runs: readonly Area[]): Area[] {
  const found: Area[] = [];
  for (const run of runs) {
    const above = found.find(
      (each) =>
        lastRow(each) === run.row - 1 && each.column === run.column && each.columns === run.columns,
    );
    if (above) above.rows += 1;
    else found.push({ ...run });
  }
  return found;
}
