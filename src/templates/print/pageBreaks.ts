/** Where pages end: never within what is to be read together, as far as that fits on a page. */

/** Rows that follow each other, from 0. */
export interface Rows {
  row: number;
  rows: number;
}

export interface Pages {
  /** What is printed. */
  area: Rows;
  /** The height of each row of the sheet, in points; 0 for a hidden one. */
  heightOf(row: number): number;
  /** Printed again at the top of every page after their own. */
  titleRows?: Rows | undefined;
  /** Rows that stand on one page. */
  together: readonly Rows[];
  /** Tables that go over whole to the next page rather than without their headings. */
  whole?: readonly Rows[];
  /** Rows with which a page begins whatever is above. */
  starts?: readonly number[];
  /** Points of the sheet on a page. */
  room: number;
}

/** A page of which less would be filled is rather filled, though a table goes on after it. */
const LEAST_FILLED = 0.65;

/** The rows before which a page ends. */
export function pageBreaks({
  area,
  heightOf,
  titleRows,
  together,
  whole = [],
  starts = [],
  room,
}: Pages): number[] {
  const end = area.row + area.rows;
  const height = ({ row, rows }: Rows) =>
    Array.from({ length: rows }, (_, index) => heightOf(row + index)).reduce((a, b) => a + b, 0);
  const titlesEnd = titleRows ? titleRows.row + titleRows.rows : 0;
  const breaks: number[] = [];
  let start = area.row;
  while (start < end) {
    const repeated = titleRows && start >= titlesEnd ? height(titleRows) : 0;
    const left = Math.max(0, room - repeated);
    let next = start;
    for (let used = heightOf(start); next < end && used <= left; used += heightOf(next)) next += 1;
    const begun = starts.find((row) => row > start && row <= Math.min(next, end - 1));
    if (begun !== undefined) {
      breaks.push((start = begun));
      continue;
    }
    if (next >= end) break;
    // A row higher than a page goes on by itself.
    next = Math.max(next, start + 1);
    const kept = together
      .filter((rows) => rows.rows > 1 && height(rows) <= left)
      .toSorted((one, other) => height(other) - height(one));
    // A page of nothing but the headings would say nothing.
    const first = Math.max(start, start < titlesEnd ? titlesEnd : start);
    const full = lastAllowed(first, next, kept);
    const table = whole.find((rows) => {
      const isCut = first < rows.row && rows.row < full && full < rows.row + rows.rows;
      const above = height({ row: start, rows: rows.row - start });
      const later = room - (titleRows ? height(titleRows) : 0);
      return isCut && height(rows) <= later && above >= room * LEAST_FILLED;
    });
    const cut = table ? lastAllowed(first, table.row, kept) : full;
    breaks.push(cut);
    start = cut;
  }
  return breaks;
}

/**
 * The last row, up to `most`, before which nothing is cut. Where parts overlap so that there is none the highest is cut:
 * what is small stays whole. `most` itself where all of them are.
 */
function lastAllowed(after: number, most: number, highestFirst: readonly Rows[]): number {
  for (let from = 0; from < highestFirst.length; from += 1)
    for (let at = most; at > after; at -= 1) {
      const isWithin = ({ row, rows }: Rows) => row < at && at < row + rows;
      if (!highestFirst.slice(from).some(isWithin)) return at;
    }
  return most;
}
