/** How a worksheet is printed and what of it is in sight, as Excel has it: to be changed, and put back as it was. */
import type { PrintLayout } from '../templates/blueprint';
import type { Orientation } from '../templates/print/paper';
import { MARGINS } from '../templates/print/paper';
import { areaAddress } from '../templates/address';
import { parseReference } from './reference';

const SIDES = ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const;

export interface PageState {
  orientation: Orientation;
  paperSize: string;
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  margins: Record<(typeof SIDES)[number], number>;
  centerHorizontally: boolean;
  /** Null where all that is used is printed. */
  area: PrintLayout['area'] | null;
  titleRows: { row: number; rows: number } | null;
  footer: string;
  breaks: number[];
  visibility: string;
  position: number;
  /** Whether the columns that are looked at are out of sight. */
  hidden: { column: number; isHidden: boolean }[];
}

export interface LoadedPage {
  sheet: Excel.Worksheet;
  area: Excel.RangeAreas;
  titles: Excel.Range;
  defaultForAllPages: Excel.HeaderFooter;
  hidden: { column: number; range: Excel.Range }[];
}

/** Queues the reading. `columns` are those whose being out of sight matters. */
export function loadPage(sheet: Excel.Worksheet, columns: readonly number[] = []): LoadedPage {
  const { pageLayout, horizontalPageBreaks } = sheet;
  sheet.load('id,name,visibility,position');
  pageLayout.load(
    ['orientation', 'paperSize', 'zoom', 'centerHorizontally']
      .concat(SIDES.map((side) => `${side}Margin`))
      .join(),
  );
  const area = pageLayout.getPrintAreaOrNullObject();
  area.load('address');
  const titles = pageLayout.getPrintTitleRowsOrNullObject();
  titles.load('rowIndex,rowCount');
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.load('centerFooter');
  horizontalPageBreaks.load('items/rowIndex');
  const hidden = columns.map((column) => {
    const range = sheet.getRangeByIndexes(0, column, 1, 1);
    range.load('columnHidden');
    return { column, range };
  });
  return { sheet, area, titles, defaultForAllPages, hidden };
}

/** Once it has been answered. */
export function pageOf({ sheet, area, titles, defaultForAllPages, hidden }: LoadedPage): PageState {
  const { pageLayout, horizontalPageBreaks } = sheet;
  return {
    orientation: pageLayout.orientation as Orientation,
    paperSize: pageLayout.paperSize,
    zoom: zoomOf(pageLayout.zoom),
    margins: Object.fromEntries(
      SIDES.map((side) => [side, pageLayout[`${side}Margin`]]),
    ) as PageState['margins'],
    centerHorizontally: pageLayout.centerHorizontally,
    area: area.isNullObject ? null : (parseReference(area.address)?.area ?? null),
    titleRows: titles.isNullObject ? null : { row: titles.rowIndex, rows: titles.rowCount },
    footer: defaultForAllPages.centerFooter,
    breaks: horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex),
    visibility: sheet.visibility,
    position: sheet.position,
    hidden: hidden.map(({ column, range }) => ({ column, isHidden: range.columnHidden === true })),
  };
}

/** What is set, without what Excel says is not. */
function zoomOf(zoom: Excel.PageLayoutZoomOptions): PageState['zoom'] {
  const { scale, horizontalFitToPages, verticalFitToPages } = zoom;
  const entries = Object.entries({ scale, horizontalFitToPages, verticalFitToPages });
  return Object.fromEntries(entries.filter(([, value]) => value));
}

/** A state as a layout makes it; what the layout does not say stays. */
export const withLayout = (state: PageState, print: PrintLayout): PageState => ({
  ...state,
  orientation: print.paper.orientation,
  paperSize: print.paper.size,
  zoom: { scale: print.paper.scale },
  margins: MARGINS,
  centerHorizontally: true,
  footer: print.footer,
  area: print.area,
  titleRows: print.titleRows ?? null,
  breaks: print.breaks,
});

/** Queues what differs from how it is. Excel cannot take away a print area or title rows: those stay where there were none. */
export function queuePage(sheet: Excel.Worksheet, now: PageState, wanted: PageState): void {
  const { pageLayout } = sheet;
  const differs = (key: keyof PageState) => !isSame(now[key], wanted[key]);
  if (differs('orientation')) pageLayout.orientation = wanted.orientation;
  if (differs('paperSize')) pageLayout.paperSize = wanted.paperSize as Excel.PaperType;
  if (differs('zoom')) pageLayout.zoom = wanted.zoom;
  if (differs('margins')) pageLayout.setPrintMargins('Points', wanted.margins);
  if (differs('centerHorizontally')) pageLayout.centerHorizontally = wanted.centerHorizontally;
  if (differs('area') && wanted.area)
    pageLayout.setPrintArea(sheet.getRange(areaAddress(wanted.area)).untrack());
  if (differs('titleRows') && wanted.titleRows) {
    const { row, rows } = wanted.titleRows;
    pageLayout.setPrintTitleRows(`$${row + 1}:$${row + rows}`);
  }
  if (differs('footer')) pageLayout.headersFooters.defaultForAllPages.centerFooter = wanted.footer;
  if (differs('breaks')) {
    sheet.horizontalPageBreaks.removePageBreaks();
    for (const row of wanted.breaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
  }
  if (differs('visibility')) sheet.visibility = wanted.visibility as Excel.SheetVisibility;
  for (const { column, isHidden } of wanted.hidden)
    if (now.hidden.some((each) => each.column === column && each.isHidden !== isHidden))
      sheet.getRangeByIndexes(0, column, 1, 1).untrack().columnHidden = isHidden;
}

/** The place of a sheet moves with those of others: it is looked at apart. */
export const isSamePage = (one: PageState, other: PageState): boolean =>
  isSame({ ...one, position: 0 }, { ...other, position: 0 });

/** Numbers within what Excel rounds. */
const isSame = (one: unknown, other: unknown): boolean => text(one) === text(other);
const text = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'number' ? Math.round(each * 10) / 10 : each,
  );
