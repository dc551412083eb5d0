/** An objective that comes into a list: a row in the table of its unit or area, one more for each further indicator. */
import type { Book, BookList, BookObjective } from '../../domain/book';
import type { CellContent } from '../../domain/changes';
import { newId } from '../../domain/identity';
import type { Indicator, Objective, PlanValue } from '../../domain/objective';
import { resolveUnit, unitKey } from '../../domain/units';
import { listTemplate } from '../forms';
import { LIST_ID, type ListColumn, type ListTemplate } from '../list/listTemplate';
import { indicatorCell } from '../sheet/indicatorCell';
import { numberIn } from './cellContent';
import type { Edit } from './edit';
import { Editor } from './editor';
import { moveReferences } from '../sheetReferences';

/** Units under any of their names are one; areas as they are written. */
export function listOf(book: Book, objective: Objective): BookList | undefined {
  const units = book.settings?.units ?? [];
  const keyOf = (group: string) => unitKey(resolveUnit(units, group)?.name ?? group);
  return book.lists.find(({ template, group }) => {
    const list = listTemplate(template);
    return list !== undefined && keyOf(group) === keyOf(objective[list.grouping.field]);
  });
}

export interface Coming {
  objective: Objective;
  id: string;
}

/** Where there is no table for it nothing is written, and that is told. */
export const addToList = (book: Book, objective: Objective, id: string = newId()): Edit =>
  addAllToList(book, [{ objective, id }]);

/** Objectives that come together: those of one table stand in it one after the other. */
export function addAllToList(book: Book, coming: readonly Coming[]): Edit {
  const editors = new Map<string, Editor>();
  const tables = new Map<BookList, Coming[]>();
  const lines: Edit['lines'] = [];
  for (const each of coming) {
    const table = listOf(book, each.objective);
    if (table) tables.set(table, [...(tables.get(table) ?? []), each]);
    else lines.push({ kind: 'noRoom', row: 'objective', name: each.objective.title });
  }
  for (const [table, own] of tables) {
    const editor = editors.get(table.sheet) ?? new Editor(book, table.sheet);
    editors.set(table.sheet, editor);
    addRows(editor, table, own);
  }
  const edits = [...editors.values()].map((editor) => editor.finish());
  const [first] = edits;
  return {
    ...(first?.sheet !== undefined && { sheet: first.sheet }),
    lines: [...edits.flatMap((edit) => edit.lines), ...lines],
    changes: edits.flatMap(({ changes }) => changes),
  };
}

function addRows(editor: Editor, table: BookList, coming: readonly Coming[]): void {
  const template = listTemplate(table.template)!;
  const rows = coming.flatMap(({ objective, id }) =>
    rowsFor(editor, template, table, objective, id),
  );
  const column = table.columns.get(template.columns[0]!.name) ?? 0;
  const at = editor.place(insertRows(editor, table, rows), column);
  for (const { objective } of coming)
    editor.lines.push({ kind: 'added', row: 'objective', name: objective.title, at });
}

/** Gives the first of them. */
function insertRows(
  editor: Editor,
  table: BookList,
  rows: readonly (CellContent | undefined)[][],
): number {
  const { at, like, isBlank } = placeFor(editor, table);
  rows.forEach((content, index) => {
    if (isBlank && index === 0)
      content.forEach((each, column) => {
        if (each !== undefined && each !== null) editor.put(editor.place(at, column), each);
      });
    else
      editor.addRow({
        at: isBlank ? at + 1 : at,
        like: { row: like, formulas: true },
        content,
      });
  });
  return at;
}

/** The rows of an objective in its list, and what people wrote in them in columns of their own. */
export function rowsInList(
  book: Book,
  editor: Editor,
  { sheet, places }: BookObjective,
): { rows: number[]; typed: unknown[] } {
  const cells = [
    ...Object.values(places.fields),
    ...places.indicators.flatMap((each) => Object.values(each)),
  ];
  const table = tableOf(book, sheet, places);
  const found = cells.flatMap((at) =>
    at && table && at.row >= table.first && at.row < table.end ? [at.row] : [],
  );
  const [first, last] = [Math.min(...found), Math.max(...found)];
  const rows = found.length === 0 ? [] : upTo(first, last);
  const own = new Set(table?.columns.values());
  return { rows, typed: editor.typedIn(rows, ({ column }) => own.has(column)) };
}

const upTo = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

const tableOf = (
  book: Book,
  sheet: string,
  { fields }: BookObjective['places'],
): BookList | undefined =>
  book.lists.find(
    (table) =>
      table.sheet === sheet &&
      fields.title !== undefined &&
      fields.title.row >= table.first &&
      fields.title.row < table.end,
  );

/**
 * Its rows go from the table of its unit or area and come into that of another, with what people wrote in columns of
 * their own where the tables stand on one sheet.
 */
export function moveInList(book: Book, target: BookObjective, after: Objective): Edit {
  const template = listTemplate(target.template);
  const table = listOf(book, after);
  if (!template || !table || table.sheet !== target.sheet) {
    const lines: Edit['lines'] = [{ kind: 'noRoom', row: 'objective', name: after.title }];
    return { lines, changes: [] };
  }
  const editor = new Editor(book, target.sheet);
  const { rows } = rowsInList(book, editor, target);
  const own = tableOf(book, target.sheet, target.places);
  const known = new Set(own?.columns.values());
  const contents = rowsFor(editor, template, table, after, target.id ?? newId());
  const place = placeFor(editor, table);
  rows.forEach((from, index) => {
    const to = place.isBlank && index > 0 ? place.at + 1 : place.at;
    const isPutIn = !place.isBlank || index > 0;
    const moved = (row: number): number => {
      if (row === from) return to;
      return isPutIn && row >= to ? row + 1 : row;
    };
    for (const column of editor.filled(from)) {
      if (known.has(column)) continue;
      const formula = editor.formula(from, column);
      // The row takes the formulas of the one that it is like.
      if (formula !== undefined && isPutIn && editor.isFormula(place.like, column)) continue;
      // A row of an indicator that is no longer there comes too, where people wrote in it.
      (contents[index] ??= [])[column] =
        formula === undefined
          ? (editor.value(from, column) as CellContent)
          : { formula: moveReferences(formula, moved) };
    }
  });
  editor.lines.push({ kind: 'moved', name: after.title, to: table.group });
  insertRows(
    editor,
    table,
    // Rows in between that say nothing do not come.
    contents.flatMap((content) => [Array.from(content)]),
  );
  for (const row of rows) editor.removeRow(row);
  return editor.finish();
}

/** Below its last row; the first of the blank rows of a table that has none yet. */
function placeFor(editor: Editor, { first, end, columns }: BookList) {
  const holds = (row: number) =>
    [...columns.values()].some((column) => !isEmpty(editor.value(row, column)));
  let last = end - 1;
  while (last >= first && !holds(last)) last -= 1;
  if (last >= first) return { at: last + 1, like: last, isBlank: false };
  const isBlank = first < end && editor.filled(first).length === 0;
  return { at: first, like: first, isBlank };
}

const isEmpty = (value: unknown): boolean => String(value ?? '').trim() === '';

function rowsFor(
  editor: Editor,
  { columns }: ListTemplate,
  table: BookList,
  objective: Objective,
  id: string,
): (CellContent | undefined)[][] {
  const { indicators } = objective.indicatorTable;
  const hasIndicators = columns.some(({ of }) => of === 'indicator');
  const count = hasIndicators ? Math.max(1, indicators.length) : 1;
  return Array.from({ length: count }, (_, index) => {
    const line: (CellContent | undefined)[] = [];
    for (const column of columns) {
      const at = table.columns.get(column.name);
      const value = valueOf(column, index === 0 ? objective : null, indicators[index]);
      if (at !== undefined) line[at] = contentOf(editor, column, value, table.first, at);
    }
    for (const [at, value] of targetsOf(table, objective, indicators[index])) line[at] = value;
    const hidden = table.columns.get(LIST_ID.name);
    if (hidden !== undefined && index === 0) line[hidden] = id;
    return Array.from(line);
  });
}

/** Targets of years, each in the column of its year. */
function targetsOf(
  { targets }: BookList,
  { indicatorTable: { resultDates = [] } }: Objective,
  indicator: Indicator | undefined,
): [column: number, content: CellContent][] {
  return (indicator?.targets ?? []).flatMap((value, index): [number, CellContent][] => {
    const at = targets.get(Number(resultDates[index]));
    return at === undefined || value === null ? [] : [[at, indicatorCell('target', value, {})[0]]];
  });
}

function valueOf(
  column: ListColumn,
  objective: Objective | null,
  indicator: Indicator | undefined,
): PlanValue {
  if (column.of === 'indicator') return indicator?.[column.field] ?? null;
  return objective?.[column.field] ?? null;
}

function contentOf(
  editor: Editor,
  column: ListColumn,
  value: PlanValue,
  row: number,
  at: number,
): CellContent {
  if (value === null || value === '') return null;
  if (column.of === 'indicator') return indicatorCell(column.field, value, {})[0];
  return typeof value === 'number' ? numberIn(editor.held(editor.place(row, at)), value) : value;
}
