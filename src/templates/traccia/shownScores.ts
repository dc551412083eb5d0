/** Where the summaries show the scores of units, of responsibles and of the authority. */
import type { Book } from '../../domain/book';
import type { BookSummary, SummaryLines } from '../../domain/bookSummary';
import type { Place } from '../../domain/places';
import { unitKey } from '../../domain/units';
import { scoreColumns } from '../sintesi/scoreBlock';
import { SummaryTable } from '../sintesi/summaryTable';

export interface ShownScores {
  unit(name: string): Place | null;
  owner(name: string): Place | null;
  authority: Place | null;
}

const NOWHERE: ShownScores = { unit: () => null, owner: () => null, authority: null };

/** Those of the summary of the whole authority. */
export function shownScores(book: Book): ShownScores {
  const summary = book.summaries.find(({ unit, scores }) => unit === null && scores);
  const columns = summary && scoreColumns(new SummaryTable(summary).columns);
  if (!summary?.scores || !columns) return NOWHERE;
  const { units, owners } = summary.scores;
  const { sheet } = summary;
  const find = (lines: SummaryLines | null) => (name: string) => {
    const row = lines === null ? undefined : rowOf(book, summary, lines, name);
    return row === undefined ? null : { sheet, row, column: columns.score };
  };
  const authority = { sheet, row: units.row + units.rows, column: columns.score };
  return { unit: find(units), owner: find(owners), authority };
}

function rowOf(
  { cells }: Book,
  { sheet }: BookSummary,
  { row, rows, column }: SummaryLines,
  name: string,
): number | undefined {
  const values = cells.get(sheet)?.values ?? [];
  for (let at = row; at < row + rows; at += 1)
    if (unitKey(String(values[at]?.[column] ?? '')) === unitKey(name)) return at;
  return undefined;
}
