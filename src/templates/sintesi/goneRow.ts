/** A row whose objective is gone, and that stays because somebody wrote in it: it says so, and shows no errors any more. */
import type { BookSummaryRow } from '../../domain/bookSummary';
import type { Place } from '../../domain/places';
import type { CellContent } from '../../domain/changes';
import { GONE_MARK } from '../../domain/summaryMatch';
import { cellIn } from './rowDifferences';
import type { SummaryTable } from './summaryTable';

interface Marking {
  at: Place;
  content: CellContent;
}

/**
 * The cells to write: blank in place of formulas that have lost their sheet, which would make errors of the totals, and
 * the mark in the column of checks, else in place of the title; none where the row says it already.
 */
export function markAsGone({ sheet, columns }: SummaryTable, row: BookSummaryRow): Marking[] {
  const cells = columns.flatMap((column) => {
    const cell = cellIn(row, column);
    return cell
      ? [{ key: column.key, cell, at: { sheet, row: row.row, column: column.column } }]
      : [];
  });
  const broken = cells.filter(({ cell }) => cell.value === '#REF!');
  const isMarked = cells.some(({ cell }) => cell.value === GONE_MARK);
  const mark = isMarked
    ? undefined
    : (cells.find(({ key }) => key === 'difference') ??
      broken.find(({ key }) => key === 'title') ??
      broken[0]);
  return [
    ...broken.filter((each) => each !== mark).map(({ at }) => ({ at, content: null })),
    ...(mark ? [{ at: mark.at, content: GONE_MARK }] : []),
  ];
}
