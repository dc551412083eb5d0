/** What must be done by hand before the summaries can be updated: nothing is written beside it. */
import type { Book } from '../../domain/book';
import type { SummaryField } from '../../domain/bookSummary';
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
    const lost = summary.lostHeadings.filter(
      (field) => NEEDED.includes(field) && summary.columns[field] === undefined,
    );
    const isAdded = own.some(({ kind }) => kind === 'addRow');
    return [
      ...obstaclesOn(book, sheet, { changes: own }, filtered),
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

/** A sheet that is protected, or of which a filter hides rows that would be moved. */
export function obstaclesOn(
  { sheets }: Pick<Book, 'sheets'>,
  sheet: string | undefined,
  { changes }: Pick<SummaryUpdate, 'changes'>,
  filtered: readonly string[],
): SummaryObstacle[] {
  const own = changes.filter((each) => each.sheet === sheet);
  if (sheet === undefined || own.length === 0) return [];
  const isProtected = sheets.some(({ name, isProtected: is }) => is && name === sheet);
  const hasRows = own.some(({ kind }) => ROWS.has(kind));
  return [
    ...(isProtected ? [{ code: 'protected' as const, sheet }] : []),
    ...(hasRows && filtered.includes(sheet) ? [{ code: 'filtered' as const, sheet }] : []),
  ];
}
