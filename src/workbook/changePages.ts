/** Pages that are laid out anew, columns and sheets that go out of sight, sheets that change places: all of it or nothing. */
import type { MeasuredSheet } from '../templates/print/measured';
import {
  isSamePage,
  loadPage,
  pageOf,
  queuePage,
  type LoadedPage,
  type PageState,
} from './pageState';

/** A sheet as an action found it and left it. */
export interface ChangedPage {
  /** By id: the user may rename it. */
  sheet: { id: string; name: string };
  before: PageState;
  after: PageState;
}

export interface PageToChange {
  loaded: LoadedPage;
  before: PageState;
  wanted: PageState;
}

export interface SizesOf {
  page: LoadedPage;
  heights: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  widths: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

/** Queues the reading of the pages of a sheet, and of the sizes of its rows and columns. */
export function loadSizes(
  sheet: Excel.Worksheet,
  { rows, columns }: { rows: number; columns: number },
  looked: readonly number[] = [],
): SizesOf {
  const cells = sheet.getRangeByIndexes(0, 0, Math.max(1, rows), Math.max(1, columns));
  return {
    page: loadPage(sheet, looked),
    heights: cells.getRowProperties({ rowHidden: true, format: { rowHeight: true } }),
    widths: cells.getColumnProperties({ columnHidden: true, format: { columnWidth: true } }),
  };
}

/** Once they have been answered. */
export function measuredOf({ page, heights, widths }: SizesOf): MeasuredSheet {
  const { area, titleRows, orientation, footer } = pageOf(page);
  return {
    ...{ area, titleRows, orientation, footer },
    heights: heights.value.map(({ rowHidden, format }) =>
      rowHidden === true ? 0 : (format?.rowHeight ?? 0),
    ),
    widths: widths.value.map(({ columnHidden, format }) =>
      columnHidden === true ? 0 : (format?.columnWidth ?? 0),
    ),
  };
}

/** A sheet's measures with some columns shown or hidden. */
export const withHidden = (
  measured: MeasuredSheet,
  hidden: PageState['hidden'],
  shownWidth: (column: number) => number,
): MeasuredSheet => ({
  ...measured,
  widths: measured.widths.map((width, column) => {
    const wanted = hidden.find((each) => each.column === column);
    if (!wanted) return width;
    return wanted.isHidden ? 0 : width || shownWidth(column);
  }),
});

/** Two requests. Where Excel refuses something, as without a printer, what was done is put back, and it throws. */
export async function changePages(
  context: Excel.RequestContext,
  pages: readonly PageToChange[],
  /** All sheets in the order in which they are to stand; where it is not given they stay. */
  order?: readonly Excel.Worksheet[],
): Promise<ChangedPage[]> {
  try {
    for (const { loaded, before, wanted } of pages) queuePage(loaded.sheet, before, wanted);
    order?.forEach((sheet, position) => {
      sheet.position = position;
    });
    await context.sync();
    const found = pages.map(({ loaded: { sheet } }, index) =>
      loadPage(
        sheet,
        pages[index]!.wanted.hidden.map(({ column }) => column),
      ),
    );
    await context.sync();
    return pages.map(({ loaded: { sheet }, before }, index) => ({
      sheet: { id: sheet.id, name: sheet.name },
      before,
      after: pageOf(found[index]!),
    }));
  } catch (error) {
    await putBack(context, pages).catch(() => undefined);
    throw error;
  }
}

async function putBack(context: Excel.RequestContext, pages: readonly PageToChange[]) {
  const found = pages.map(({ loaded: { sheet }, before }) =>
    loadPage(
      sheet,
      before.hidden.map(({ column }) => column),
    ),
  );
  await context.sync();
  pages.forEach(({ loaded: { sheet }, before }, index) =>
    queuePage(sheet, pageOf(found[index]!), before),
  );
  queuePlaces(pages.map(({ loaded: { sheet }, before }) => ({ sheet, before })));
  await context.sync();
}

const queuePlaces = (pages: readonly { sheet: Excel.Worksheet; before: PageState }[]) => {
  for (const { sheet, before } of pages.toSorted((a, b) => a.before.position - b.before.position))
    sheet.position = before.position;
};

export interface PagesToUndo {
  page: ChangedPage;
  loaded: LoadedPage;
}

/** Queues the reading of pages that are to be as they were. */
export const loadPagesToUndo = (
  { workbook }: Excel.RequestContext,
  pages: readonly ChangedPage[],
): PagesToUndo[] =>
  pages.map((page) => ({
    page,
    loaded: loadPage(
      workbook.worksheets.getItemOrNullObject(page.sheet.id),
      page.before.hidden.map(({ column }) => column),
    ),
  }));

/** Unlike any: they are set again. */
const UNKNOWN = [-1];

/** One request. Gives how many are as they were, and the names of the sheets that were changed since and stay. */
export async function undoPages(
  context: Excel.RequestContext,
  pages: readonly PagesToUndo[],
  /** Whether rows came back or went: Excel has moved the ends of pages with them. */
  hasMoved: boolean,
): Promise<{ undone: number; left: string[] }> {
  const there = pages.filter(({ loaded }) => !loaded.sheet.isNullObject);
  const same = there.filter(({ page, loaded }) => isSamePage(pageOf(loaded), page.after));
  const left = there.filter((each) => !same.includes(each)).map(({ loaded }) => loaded.sheet.name);
  if (same.length === 0) return { undone: 0, left };
  for (const { page, loaded } of same) {
    const now = hasMoved ? { ...page.after, area: null, breaks: UNKNOWN } : page.after;
    queuePage(loaded.sheet, now, page.before);
  }
  queuePlaces(same.map(({ page, loaded }) => ({ sheet: loaded.sheet, before: page.before })));
  try {
    await context.sync();
    return { undone: same.length, left };
  } catch {
    return { undone: 0, left: there.map(({ loaded }) => loaded.sheet.name) };
  }
}
