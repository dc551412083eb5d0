/**
 * The sheet «Scadenze» put right where it stands: deadlines that phases and indicators tell by now and that have no row come,
 * each where its date puts it, and rows whose words are there no more go. What somebody wrote in a row keeps it.
 */
import type { Book, BookSheet } from '../../domain/book';
import { cellKey, type Place } from '../../domain/places';
import { textKey } from '../../domain/cells';
import type { AddRow, CellContent, Change } from '../../domain/changes';
import { referencesIn } from '../../domain/formulaReferences';
import { labelKey } from '../labels';
import {
  DEADLINE_COLUMNS,
  deadlineCell,
  deadlineLink,
  SCADENZE,
  type DeadlineColumn,
} from './deadlineSheet';
import { deadlinesOf, type Deadline } from './deadlines';

export interface DeadlineUpdate {
  sheet: string;
  changes: Change[];
  added: number;
  removed: number;
}

/** Undefined where the workbook has no such sheet, or one whose headings somebody took away. */
export function deadlineChanges(book: Book): DeadlineUpdate | undefined {
  const sheet = deadlinesSheetOf(book);
  const table = sheet && new DeadlineTable(book, sheet.name);
  if (!sheet || !table?.isWhole) return undefined;
  const wanted = deadlinesOf(book.objectives);
  const there = new Map(table.rows.map((row) => [row.key, row]));
  const keys = new Set(wanted.map(keyOf));
  const gone = table.rows.filter(
    (row, index) =>
      row.isOurs && !row.isTyped && (!keys.has(row.key) || isAgain(table.rows, index)),
  );
  const missing = wanted.filter((deadline) => !there.has(keyOf(deadline)));
  return {
    sheet: sheet.name,
    changes: [
      ...missing.map((deadline) => table.added(deadline)),
      ...gone.map(({ at }): Change => ({ kind: 'removeRow', sheet: sheet.name, row: at })),
    ],
    ...{ added: missing.length, removed: gone.length },
  };
}

/** The rows of a list of deadlines that show a sheet which goes: they would show errors in its place. */
export interface DeadlinesGone {
  sheet: string;
  gone: number[];
  /** Those with a note: they stay, with what they show now as it is. */
  kept: number[];
  /** What makes it so, the rows that go last. */
  changes: Change[];
}

export function deadlinesOfSheet(book: Book, gone: string): DeadlinesGone | undefined {
  const sheet = deadlinesSheetOf(book)?.name;
  if (sheet === undefined) return undefined;
  const shown = new DeadlineTable(book, sheet).rows.filter(
    ({ shows }) => shows === gone.toLowerCase(),
  );
  const rows = (isTyped: boolean) =>
    shown.flatMap((row) => (row.isTyped === isTyped ? row.at : []));
  const [going, kept] = [rows(false), rows(true)];
  return {
    ...{ sheet, gone: going, kept },
    changes: [
      ...kept.flatMap((row) => asShown(book, sheet, row, gone)),
      ...going.map((row): Change => ({ kind: 'removeRow', sheet, row })),
    ],
  };
}

function asShown({ cells }: Book, sheet: string, row: number, gone: string): Change[] {
  const { values = [], formulas } = cells.get(sheet) ?? {};
  return (values[row] ?? []).flatMap((value, column): Change[] => {
    const formula = formulas?.get(cellKey(row, column)) ?? '';
    const showsIt = referencesIn(formula).some(
      (each) => each.sheet.toLowerCase() === gone.toLowerCase(),
    );
    return showsIt
      ? [{ kind: 'cells', sheet, row, column, content: [[value as CellContent]] }]
      : [];
  });
}

export const deadlinesSheetOf = ({ sheets }: Pick<Book, 'sheets'>): BookSheet | undefined =>
  sheets.find(({ template }) => template === SCADENZE);

/** A row pasted below itself. */
const isAgain = (rows: readonly Row[], index: number): boolean =>
  rows.findIndex(({ key }) => key === rows[index]!.key) < index;

const keyAt = ({ sheet, row, column }: Place, words: string): string =>
  [sheet.toLowerCase(), row, column, textKey(words)].join('\n');
const keyOf = ({ at, words }: Deadline): string => keyAt(at, words);

interface Row {
  at: number;
  /** The cell that it shows with the words that tell its date; of its own where it shows none. */
  key: string;
  date: unknown;
  /** The sheet of that cell. */
  shows: string | undefined;
  /** Whether the add-in wrote it. */
  isOurs: boolean;
  /** Whether somebody wrote a note beside it, or another cell. */
  isTyped: boolean;
}

/** As the add-in names columns, wherever they stand by now. */
class DeadlineTable {
  readonly rows: Row[] = [];
  private readonly columns = new Map<DeadlineColumn, number>();
  private readonly header: number;

  constructor(
    book: Pick<Book, 'cells'>,
    private readonly sheet: string,
  ) {
    const { values = [], formulas } = book.cells.get(sheet) ?? {};
    const labels = DEADLINE_COLUMNS.map(({ label }) => labelKey(label));
    this.header = values.findIndex((cells) => {
      const found = cells.map((value) => labelKey(value));
      return [0, 1, 5].every((index) => found.includes(labels[index]!));
    });
    (values[this.header] ?? []).forEach((value, column) => {
      const index = labels.indexOf(labelKey(value));
      if (index >= 0) this.columns.set(DEADLINE_COLUMNS[index]!.key, column);
    });
    const [text, words, date] = (['text', 'words', 'date'] as const).map((key) =>
      this.columns.get(key),
    );
    if (text === undefined || words === undefined || date === undefined) return;
    const known = new Set([...this.columns].flatMap(([key, at]) => (key === 'notes' ? [] : [at])));
    for (let at = this.header + 1; at < values.length; at += 1) {
      const cells = values[at]!;
      const formula = formulas?.get(cellKey(at, text)) ?? '';
      const [shown] = referencesIn(formula);
      const isTyped = cells.some((value, column) => !known.has(column) && value !== '');
      const isBlank = cells.every((value) => value === '') && formula === '';
      if (isBlank) continue;
      this.rows.push({
        ...{ at, date: cells[date], isTyped },
        isOurs: formula !== '',
        shows: shown?.sheet.toLowerCase(),
        key: shown ? keyAt(shown, String(cells[words] ?? '')) : `\n${at}`,
      });
    }
  }

  get isWhole(): boolean {
    return this.header >= 0 && this.columns.has('date') && this.columns.has('words');
  }

  /** Before the first row of a later date, else after the last. */
  added(deadline: Deadline): AddRow {
    const later = this.rows.find(({ date }) => typeof date === 'number' && date > deadline.date);
    const at = later?.at ?? (this.rows.at(-1)?.at ?? this.header) + 1;
    const ours = this.rows.filter(({ isOurs }) => isOurs);
    const like = ours.findLast((row) => row.at < at) ?? ours[0] ?? { at: this.header + 1 };
    const content: (CellContent | undefined)[] = [];
    for (const [key, column] of this.columns)
      content[column] = deadlineCell(key, deadline, at, (of) => this.columns.get(of)).content;
    const number = this.columns.get('number');
    return {
      ...{ kind: 'addRow', sheet: this.sheet, at, grows: true },
      like: { row: like.at, formulas: true },
      content: Array.from(content),
      ...(number !== undefined && { link: { column: number, ...deadlineLink(deadline) } }),
    };
  }
}
