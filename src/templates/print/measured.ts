/** How a sheet of a workbook is printed, from its rows and columns as they are now: people type, and rows grow. */
import type { Book } from '../../domain/book';
import type { BookSummary } from '../../domain/bookSummary';
import type { PrintLayout } from '../blueprint';
import { isObjectiveFooter, isSummaryFooter, objectiveFooter, summaryFooter } from '../footer';
import type { SheetContents } from '../sheetContents';
import { isPrinted, type ColumnKey } from '../sintesi/columns';
import { FONT_SIZE } from '../style';
import { COVER } from './coverSheet';
import { indexStart } from './coverUpdate';
import type { Rows } from './pageBreaks';
import type { Orientation } from './paper';
import { DEFAULT_SIZE, printLayout } from './printLayout';
import { objectivesTogether, summaryTogether, tablesTogether, wholeTables } from './together';

/** Points of each row and column from A1 on, 0 for those out of sight, and how the sheet is printed so far. */
export interface MeasuredSheet {
  heights: readonly number[];
  widths: readonly number[];
  /** Null where all that is used is printed. */
  area: PrintLayout['area'] | null;
  titleRows: Rows | null;
  orientation: Orientation;
  footer: string;
}

export function measuredLayout(
  book: Pick<Book, 'objectives' | 'summaries'>,
  sheet: SheetContents,
  measured: MeasuredSheet,
): PrintLayout {
  const { heights, widths, orientation } = measured;
  const summary = book.summaries.find((each) => each.sheet === sheet.name);
  const titleRows = summary ? columnHeadings(sheet, summary) : measured.titleRows;
  const area = printedArea(book, sheet, measured);
  const start = sheet.template === COVER ? indexStart(sheet) : undefined;
  const filled = lastFilled(sheet, area);
  const filledIn = (row: number): number =>
    (sheet.values[row] ?? []).filter((value) => value !== '' && value !== null).length;
  return printLayout({
    ...{ area, orientation, type: FONT_SIZE },
    footer: footerOf(book, sheet.name, measured.footer),
    ...(titleRows && { titleRows }),
    ...(start !== undefined && { starts: [start] }),
    widthOf: (column) => widths[column] ?? DEFAULT_SIZE.width,
    heightOf: (row) => heights[row] ?? DEFAULT_SIZE.height,
    whole: wholeTables(sheet.names.values(), filledIn),
    together: [
      ...tablesTogether(sheet.names.values(), (row) => filledIn(row) > 0),
      ...objectivesTogether(book.objectives, sheet.name),
      ...book.summaries
        .filter((summary) => summary.sheet === sheet.name)
        .flatMap((summary) => summaryTogether(summary, filled)),
      // Rows left blank at the end, to go on in, come with what they go on from.
      { row: filled, rows: area.row + area.rows - filled },
    ],
  });
}

/** The headings of the columns, with the row of what stands over several of them: the titles begin in the first column. */
function columnHeadings({ values }: SheetContents, { headings }: BookSummary): Rows {
  const [first, ...others] = values[headings - 1] ?? [];
  const isSaid = (value: unknown) => value !== '' && value !== null && value !== undefined;
  const hasBands = !isSaid(first) && others.some(isSaid);
  return hasBands ? { row: headings - 1, rows: 2 } : { row: headings, rows: 1 };
}

/** What sheets of an earlier version lack, and what names an objective as it is now; a line of people's own stays. */
function footerOf(
  { objectives, summaries }: Pick<Book, 'objectives' | 'summaries'>,
  sheet: string,
  before: string,
): string {
  const summary = summaries.find((each) => each.sheet === sheet);
  if (summary) {
    // A title that tells of no unit may only be not computed yet: the line stays that tells of one.
    const isNew = before === '' || (summary.unit !== null && isSummaryFooter(before));
    return isNew ? summaryFooter(summary.unit) : before;
  }
  const [own, ...others] = objectives.filter((each) => each.sheet === sheet);
  if (!own || others.length > 0 || !isObjectiveFooter(before)) return before;
  return objectiveFooter(own.objective);
}

/** What is printed so far, and what people wrote below; of a summary without what is for working. */
function printedArea(
  { summaries }: Pick<Book, 'summaries'>,
  sheet: SheetContents,
  { area: before, widths }: MeasuredSheet,
): PrintLayout['area'] {
  const summary = summaries.find((each) => each.sheet === sheet.name);
  const ofWork = Object.entries(summary?.columns ?? {}).flatMap(([key, column]) =>
    isPrinted(key as ColumnKey) ? [] : column,
  );
  const used = sheet.values[0]?.length ?? 1;
  const left = before?.column ?? 0;
  const end = before ? before.column + before.columns : Math.min(used, widths.length || used);
  // In a summary of an earlier version they stand among the others.
  const right = ofWork.includes(end - 1) ? Math.min(...ofWork) : end;
  const area = { row: before?.row ?? 0, column: left, columns: Math.max(1, right - left) };
  const filled = lastFilled(sheet, area);
  const rows = Math.max(before ? before.row + before.rows : 0, filled + 1) - area.row;
  return { ...area, rows };
}

function lastFilled(
  { values }: SheetContents,
  { row, column, columns }: Pick<PrintLayout['area'], 'row' | 'column' | 'columns'>,
): number {
  const last = values.findLastIndex((cells) =>
    cells.slice(column, column + columns).some((value) => value !== '' && value !== null),
  );
  return Math.max(row, last);
}
