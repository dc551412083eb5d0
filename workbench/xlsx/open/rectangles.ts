import type { Area } from '../../host/grid/area';

/** Cells, by "row,column", as few areas: runs of a row, joined with the same run of the rows below. */
export function rectangles(cells: ReadonlySet<string>): Area[] {
  const places = [...cells]
    .map((key) => key.split(',').map(Number) as [number, number])
    .sort(([row, column], [otherRow, otherColumn]) => row - otherRow || column - otherColumn);
  const runs: Area[] = [];
  for (const [row, column] of places) {
    const last = runs.at(-1);
    if (last && last.row === row && last.column + last.columns === column) last.columns += 1;
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  const open = new Map<string, Area>();
  const areas: Area[] = [];
  for (const run of runs) {
    const key = `${run.column} ${run.columns}`;
    const above = open.get(key);
    if (above && above.row + above.rows === run.row) above.rows += 1;
    else {
      areas.push(run);
      open.set(key, run);
    }
  }
  return areas;
}
