import { shift, type Area, type LineChange } from '../grid/area';

export type Orientation = 'Portrait' | 'Landscape';

/** Texts of one kind of page, with Excel's codes (&P page, &N pages, &A sheet). */
export interface HeaderFooterTexts {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

export interface Zoom {
  scale?: number;
  horizontalFitToPages?: number;
  verticalFitToPages?: number;
}

/** A break that somebody set before a row or a column. */
export interface PageBreakState {
  readonly id: string;
  at: number;
}

const emptyTexts = (): HeaderFooterTexts => ({
  leftHeader: '',
  centerHeader: '',
  rightHeader: '',
  leftFooter: '',
  centerFooter: '',
  rightFooter: '',
});

/** How a sheet is printed. Margins are in points, with Excel's defaults. */
export class PageLayoutState {
  orientation: Orientation = 'Portrait';
  /** Excel's name of the paper ("A4"). */
  paperSize = 'Letter';
  blackAndWhite = false;
  printErrors = 'AsDisplayed';
  zoom: Zoom = { scale: 100 };
  centerHorizontally = false;
  centerVertically = false;
  printHeadings = false;
  printGridlines = false;
  leftMargin = 50.4;
  rightMargin = 50.4;
  topMargin = 54;
  bottomMargin = 54;
  headerMargin = 21.6;
  footerMargin = 21.6;
  printComments = 'NoComments';
  draftMode = false;
  firstPageNumber: number | '' = '';
  printOrder = 'DownThenOver';
  /** Areas to print; none means all that is used. */
  printAreas: Area[] = [];
  printTitleRows: Area | undefined;
  printTitleColumns: Area | undefined;
  /** In the order of their lines. */
  breaks: Record<LineChange['lines'], PageBreakState[]> = { rows: [], columns: [] };
  headersFooters = {
    state: 'Default',
    useSheetMargins: true,
    useSheetScale: true,
    defaultForAllPages: emptyTexts(),
    firstPage: emptyTexts(),
    evenPages: emptyTexts(),
    oddPages: emptyTexts(),
  };

  /** The areas follow their cells when lines are inserted or deleted. */
  shift(change: LineChange): void {
    this.printAreas = this.printAreas.filter((area) => shift(area, change));
    if (this.printTitleRows && !shift(this.printTitleRows, change)) this.printTitleRows = undefined;
    if (this.printTitleColumns && !shift(this.printTitleColumns, change))
      this.printTitleColumns = undefined;
    // A break goes with the line that it stands before; cells that move take none along.
    if (!change.across)
      this.breaks[change.lines] = this.breaks[change.lines].filter((each) => follows(each, change));
  }
}

function follows(each: PageBreakState, change: LineChange): boolean {
  const line = { row: each.at, column: each.at, rows: 1, columns: 1 };
  const isThere = shift(line, change);
  each.at = change.lines === 'rows' ? line.row : line.column;
  return isThere;
}
