/** How a sheet is printed, from the sizes of its rows and columns: paper, scale and where pages end. */
import type { PrintLayout } from '../blueprint';
import { pageBreaks, type Rows } from './pageBreaks';
import { isReadable, pageRoom, paperFor, type Orientation } from './paper';

/** What Excel gives a row, or a column, of which nothing else is said: 11 points of Calibri. */
export const DEFAULT_SIZE = { height: 15, width: 48 };

export interface PrintedSheet {
  /** What is printed: working columns and hidden ones are not. */
  area: PrintLayout['area'];
  /** Points of each column and row, 0 for hidden ones. */
  widthOf(column: number): number;
  heightOf(row: number): number;
  titleRows?: Rows;
  together: readonly Rows[];
  /** Tables that are not cut where they fit on a page. */
  whole?: readonly Rows[];
  /** Rows with which a page begins whatever is above. */
  starts?: readonly number[];
  /** The smallest type, in points. */
  type: number;
  orientation: Orientation;
  footer: string;
}

export function printLayout(sheet: PrintedSheet): PrintLayout {
  const { area, widthOf, heightOf, titleRows, together, whole = [], starts = [], footer } = sheet;
  const width = Array.from({ length: area.columns }, (_, index) => widthOf(area.column + index));
  const paper = paperFor(
    width.reduce((sum, each) => sum + each, 0),
    sheet.type,
    sheet.orientation,
  );
  const breaksAt = (scale: number) => {
    const room = pageRoom({ ...paper, scale }).height;
    return pageBreaks({ area, heightOf, titleRows, together, whole, starts, room });
  };
  const scale = scaleOfFewestPages(paper.scale, sheet.type, (each) => breaksAt(each).length);
  return {
    ...{ area, paper: { ...paper, scale }, footer },
    ...(titleRows && { titleRows }),
    breaks: breaksAt(scale),
  };
}

/** The largest scale with the fewest pages, in a type that can still be read: a few rows take no page of their own. */
function scaleOfFewestPages(
  largest: number,
  type: number,
  breaksAt: (scale: number) => number,
): number {
  let best = { scale: largest, breaks: breaksAt(largest) };
  for (let scale = largest - 1; best.breaks > 0 && isReadable(scale, type); scale -= 1) {
    const breaks = breaksAt(scale);
    if (breaks < best.breaks) best = { scale, breaks };
  }
  return best.scale;
}
