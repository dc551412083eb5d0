/** How a sheet is printed, from the sizes of its rows and columns: paper, scale and where pages end. */
import type { PrintLayout } from '../blueprint';
import { pageBreaks, type Rows } from './pageBreaks';
import { pageRoom, paperFor, type Orientation } from './paper';

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
  const room = pageRoom(paper).height;
  return {
    ...{ area, paper, footer },
    ...(titleRows && { titleRows }),
    breaks: pageBreaks({ area, heightOf, titleRows, together, whole, starts, room }),
  };
}
