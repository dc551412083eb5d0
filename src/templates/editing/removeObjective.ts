/** An objective taken out of the plan: its sheet, or its rows of a list, and the rows of the summaries that show it. */
import { cellKey } from '../../domain/places';
import type { Book, BookObjective } from '../../domain/book';
import type { BookSummary, BookSummaryRow } from '../../domain/bookSummary';
import type { ShownCell } from '../../domain/places';
import type { Change } from '../../domain/changes';
import { referencesIn } from '../../domain/formulaReferences';
import { listTemplate } from '../forms';
import { emptiedSections } from '../sintesi/sectionRows';
import { deadlinesOfSheet, type DeadlinesGone } from '../scadenze/deadlineChanges';
import { typedIn, writtenAsConstants } from '../sintesi/summaryTable';
import { Editor } from './editor';
import { rowsInList } from './listEdits';

export interface ObjectiveRemoval {
  changes: Change[];
  /** Rows of summaries that go with it. */
  rows: number;
  /** Rows of summaries in which people wrote: they stay, with what they show now as it is. */
  kept: { summary: string; typed: ShownCell[] }[];
  /** Rows of the list of deadlines that go with it, and those with a note, which stay as they are shown now. */
  deadlines: { gone: number; kept: number };
  /** What people wrote beside it in the rows of a list: it goes too. */
  typed: unknown[];
  /** Whether it can be taken back: a sheet that has gone cannot. */
  isUndoable: boolean;
}

export function removeObjective(book: Book, target: BookObjective): ObjectiveRemoval {
  const shown = summaryRowsGone(book, target, () => true);
  const isRow = listTemplate(target.template) !== undefined;
  const listed = isRow ? undefined : deadlinesOfSheet(book, target.sheet);
  const own = isRow ? rowsGone(book, target) : sheetGone(book, target, listed);
  return {
    ...shown,
    changes: [...shown.changes, ...own.changes],
    deadlines: { gone: listed?.gone.length ?? 0, kept: listed?.kept.length ?? 0 },
    typed: own.typed,
    isUndoable: isRow,
  };
}

type RowsGone = Pick<ObjectiveRemoval, 'changes' | 'rows' | 'kept'>;

/** The rows of summaries that show an objective, or what a unit that shares it has of it: they go with what they show. */
export function summaryRowsGone(
  book: Book,
  target: BookObjective,
  isGone: (row: BookSummaryRow) => boolean,
): RowsGone {
  const shown = book.summaries.flatMap((summary) =>
    summary.rows
      .filter((row) => row.objective === target.key && isGone(row))
      .map((row) => ({ summary, row, typed: typedIn(row, writtenAsConstants(summary)) })),
  );
  const gone = shown.filter(({ typed }) => typed.length === 0);
  const kept = shown.filter(({ typed }) => typed.length > 0);
  const headings = book.summaries.flatMap((summary) => {
    const going = new Set(gone.map(({ row }) => row));
    if (!summary.rows.some((row) => going.has(row))) return [];
    return emptiedSections(summary, (row) => going.has(row)).map(({ row }) => ({ summary, row }));
  });
  return {
    changes: [
      ...shown.flatMap(({ summary, row }) => rowAsRead(book, summary.sheet, row.row)),
      ...kept.flatMap(({ summary, row }) => asShown(summary, row, target.sheet)),
      ...gone.map(({ summary: { sheet }, row: { row } }): Change => ({
        ...{ kind: 'removeRow', sheet, row },
      })),
      ...headings.map(({ summary: { sheet }, row }): Change => ({ kind: 'removeRow', sheet, row })),
    ],
    rows: gone.length,
    kept: kept.map(({ summary: { sheet }, typed }) => ({ summary: sheet, typed })),
  };
}

/** Columns right of all that the sheet held when it was read, where people may have written since. */
const COLUMNS_BESIDE = 26;

/** Summaries are sorted and written in while the pane is open: the row must be the one that was read, with nothing new in it. */
export function rowAsRead({ cells }: Book, sheet: string, row: number): Change[] {
  const { values = [], formulas } = cells.get(sheet) ?? {};
  const runs: { column: number; read: unknown[] }[] = [];
  const beside = Array<string>(COLUMNS_BESIDE).fill('');
  [...(values[row] ?? []), ...beside].forEach((value, column) => {
    // What formulas show changes without anybody typing.
    if (formulas?.has(cellKey(row, column))) return;
    const last = runs.at(-1);
    if (last && last.column + last.read.length === column) last.read.push(value);
    else runs.push({ column, read: [value] });
  });
  return runs.map(({ column, read }) => ({
    ...{ kind: 'expect', sheet, row, column, values: [read] },
  }));
}

/** The sheet must be that of the objective that the user has seen. */
function sheetGone(
  book: Book,
  { sheet, places }: BookObjective,
  listed: DeadlinesGone | undefined,
): { changes: Change[]; typed: unknown[] } {
  const { title } = places.fields;
  const held = title && book.cells.get(sheet)?.values[title.row]?.[title.column];
  const seen: Change[] =
    title && held !== undefined ? [{ kind: 'expect', ...title, values: [[held]] }] : [];
  const rows = listed?.gone.flatMap((row) => rowAsRead(book, listed.sheet, row)) ?? [];
  const ofList = listed?.changes ?? [];
  return { changes: [...seen, ...rows, ...ofList, { kind: 'removeSheet', sheet }], typed: [] };
}

function rowsGone(book: Book, target: BookObjective): { changes: Change[]; typed: unknown[] } {
  const editor = new Editor(book, target.sheet);
  const { rows, typed } = rowsInList(book, editor, target);
  for (const row of rows) editor.removeRow(row);
  return { changes: editor.finish().changes, typed };
}

/** In place of formulas on the sheet that goes, which would show errors and make errors of the totals. */
function asShown(
  { sheet }: BookSummary,
  { cells, states }: BookSummaryRow,
  gone: string,
): Change[] {
  return [...Object.values(cells), ...states].flatMap(({ at, formula, value }): Change[] =>
    formula !== null && referencesIn(formula).some((each) => each.sheet === gone)
      ? [{ kind: 'cells', sheet, row: at.row, column: at.column, content: [[value]] }]
      : [],
  );
}
