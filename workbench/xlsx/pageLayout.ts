import type { Worksheet } from 'exceljs';
import type { PageLayoutState } from '../host/document/pageLayout';
import { toA1 } from '../host/grid/address';
import { lastColumn, lastRow } from '../host/grid/area';
import { columnName } from '../host/grid/address';

/** The file's numbers of papers, by Excel's names. */
const PAPERS: Record<string, number> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 };

const POINTS_PER_INCH = 72;
const inches = (points: number) => points / POINTS_PER_INCH;

/** Orientation, paper, fit to pages, margins, areas and titles to print, headers and footers. */
export function applyPageLayout(worksheet: Worksheet, layout: PageLayoutState): void {
  const { horizontalFitToPages, verticalFitToPages, scale } = layout.zoom;
  const fitToPage = Boolean(horizontalFitToPages || verticalFitToPages);
  Object.assign(worksheet.pageSetup, {
    orientation: layout.orientation === 'Landscape' ? 'landscape' : 'portrait',
    paperSize: PAPERS[layout.paperSize] ?? PAPERS['A4'],
    fitToPage,
    ...(fitToPage
      ? { fitToWidth: horizontalFitToPages ?? 0, fitToHeight: verticalFitToPages ?? 0 }
      : { scale: scale ?? 100 }),
    horizontalCentered: layout.centerHorizontally,
    verticalCentered: layout.centerVertically,
    blackAndWhite: layout.blackAndWhite,
    showGridLines: layout.printGridlines,
    showRowColHeaders: layout.printHeadings,
    margins: {
      left: inches(layout.leftMargin),
      right: inches(layout.rightMargin),
      top: inches(layout.topMargin),
      bottom: inches(layout.bottomMargin),
      header: inches(layout.headerMargin),
      footer: inches(layout.footerMargin),
    },
  });
  if (layout.printAreas.length > 0)
    worksheet.pageSetup.printArea = layout.printAreas.map((area) => toA1(area)).join('&&');
  const { printTitleRows: rows, printTitleColumns: columns } = layout;
  if (rows) worksheet.pageSetup.printTitlesRow = `${rows.row + 1}:${lastRow(rows) + 1}`;
  if (columns)
    worksheet.pageSetup.printTitlesColumn = `${columnName(columns.column)}:${columnName(lastColumn(columns))}`;
  const texts = layout.headersFooters.defaultForAllPages;
  const header = sections(texts.leftHeader, texts.centerHeader, texts.rightHeader);
  const footer = sections(texts.leftFooter, texts.centerFooter, texts.rightFooter);
  if (header) worksheet.headerFooter.oddHeader = header;
  if (footer) worksheet.headerFooter.oddFooter = footer;
}

function sections(left: string, center: string, right: string): string {
  return [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join('');
}
