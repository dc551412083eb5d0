/** What must be done by hand before the summaries can be updated: nothing is written beside it. */
import type { Book, SummaryField } from '../../domain/book';
import type { Change } from '../../domain/changes';
import type { SummaryObstacle, SummaryUpdate } from '../../domain/summaryUpdate';
import type { MatchedTable } from './matchedTable';

/** Without these columns a new row would not say what it is, or not count. */
const NEEDED: readonly SummaryField[] = ['number', 'title', 'unit', 'weight'];

/** Changes that move rows, of which a filter would hide some. */
const ROWS: ReadonlySet<Change['kind']> = new Set(['addRow', 'addRows', 'removeRow']);

export function obstaclesTo(
  book: Book,
  tables: readonly MatchedTable[],
  { changes }: Pick<SummaryUpdate, 'changes'>,
  filtered: readonly string[],
): SummaryObstacle[] {
  return tables.flatMap(({ sheet, summary }): SummaryObstacle[] => {
    const own = changes.filter((each) => each.sheet === sheet);
    if (own.length === 0) return [];
    const isProtected = book.sheets.some(({ name, isProtected: is }) => is && name === sheet);
    const hasRows = own.some(({ kind }) => ROWS.has(kind));
    const lost = summary.lostHeadings.filter(
      (field) => NEEDED.includes(field) && summary.columns[field] === undefined,
    );
    const isAdded = own.some(({ kind }) => kind === 'addRow');
    return [
      ...(isProtected ? [{ code: 'protected' as const, sheet }] : []),
      ...(hasRows && filtered.includes(sheet) ? [{ code: 'filtered' as const, sheet }] : []),
      ...(isAdded && lost.length > 0
        ? [
            {
              ...{ code: 'lostHeading' as const, sheet, fields: lost },
              at: { sheet, row: summary.headings, column: 0 },
            },
          ]
        : []),
    ];
  });
}
