/** Lays out the pages of sheets. Excel can refuse it where there is no printer. */
import { cellAddress } from '../templates/address';
import type { PrintLayout } from '../templates/blueprint';
import { MARGINS } from '../templates/print/paper';

/** Calls are queued, nothing is sent. */
export function applyPrint(sheet: Excel.Worksheet, print: PrintLayout): void {
  const { pageLayout } = sheet;
  const { row: top, column, rows: height, columns } = print.area;
  const { size, orientation, scale } = print.paper;
  pageLayout.orientation = orientation;
  pageLayout.paperSize = size;
  pageLayout.zoom = { scale };
  pageLayout.setPrintMargins('Points', MARGINS);
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintArea(sheet.getRangeByIndexes(top, column, height, columns).untrack());
  if (print.titleRows) {
    const { row, rows } = print.titleRows;
    pageLayout.setPrintTitleRows(`$${row + 1}:$${row + rows}`);
  }
  pageLayout.headersFooters.defaultForAllPages.centerFooter = print.footer;
  for (const row of print.breaks) sheet.horizontalPageBreaks.add(cellAddress(row, column));
}
