/** Tables of a row for each item: cells of those that stay, rows that come below the last, rows that go. */
import type { Place } from '../../domain/places';
import { isBlank } from '../../domain/cells';
import type { CellContent } from '../../domain/changes';
import type { PlanValue } from '../../domain/objective';
import type { Datum, RowKind } from './edit';
import type { Editor } from './editor';

export interface TableEdit<Item, Field extends string> {
  kind: RowKind;
  fields: readonly Field[];
  /** As it was read, and as it is wanted; positions among the first are those of the places. */
  before: readonly Item[];
  after: readonly Item[];
  origins: { before: readonly (number | null)[]; after: readonly (number | null)[] };
  places: readonly Partial<Record<Field, Place>>[];
  /** The headings of its columns: where there is no row yet, the first stands below them. */
  headings: Partial<Record<Field, Place>>;
  /** Cells that are kept for the first item, where there is none yet. */
  spare?: Partial<Record<Field, Place>>;
  /** A row that says the objective itself too, and stays whatever goes. */
  staying?: number;
  valueOf: (item: Item, field: Field) => PlanValue;
  nameOf: (item: Item) => string;
  datum: (name: string, field: Field) => Datum;
  /** What a cell is given that holds nothing yet. */
  contentOf: (field: Field, value: PlanValue, at: Place) => CellContent;
  /** Of items that take more than a row. */
  remove?: (places: Partial<Record<Field, Place>>, item: Item) => void;
  add?: (items: readonly Item[]) => void;
}

export function editRows<Item, Field extends string>(
  editor: Editor,
  edit: TableEdit<Item, Field>,
): void {
  const { before, after, origins, places } = edit;
  const remove =
    edit.remove ??
    ((at: Partial<Record<Field, Place>>, item: Item) => removeItem(editor, edit, at, item));
  const kept = new Map<number, Item>();
  const added: Item[] = [];
  after.forEach((item, index) => {
    const from = origins.after[index] ?? null;
    if (from === null) added.push(item);
    else kept.set(from, item);
  });
  before.forEach((item, index) => {
    const from = origins.before[index] ?? null;
    if (from === null) return;
    const will = kept.get(from);
    if (will === undefined) remove(places[from] ?? {}, item);
    else editItem(editor, edit, places[from] ?? {}, item, will);
  });
  if (edit.add) edit.add(added);
  else addItems(editor, edit, added);
}

function editItem<Item, Field extends string>(
  editor: Editor,
  { fields, valueOf, nameOf, datum }: TableEdit<Item, Field>,
  places: Partial<Record<Field, Place>>,
  before: Item,
  after: Item,
): void {
  for (const field of fields) {
    const [was, will] = [valueOf(before, field), valueOf(after, field)];
    if (was !== will) editor.say(datum(nameOf(before), field), places[field], was, will);
  }
}

const cellsOf = <Field extends string>(places: Partial<Record<Field, Place>>): Place[] =>
  (Object.values(places) as (Place | undefined)[]).flatMap((at) => at ?? []);

function removeItem<Item, Field extends string>(
  editor: Editor,
  { kind, nameOf, staying }: TableEdit<Item, Field>,
  places: Partial<Record<Field, Place>>,
  item: Item,
): void {
  const cells = cellsOf(places);
  const [first] = cells;
  if (!first) return;
  const rows = first.row === staying ? [] : [first.row];
  removeRows(editor, { row: kind, name: nameOf(item), cells, rows });
}

export interface Removal {
  row: RowKind;
  name: string;
  /** Those that say something of it. */
  cells: readonly Place[];
  /** None where what it stands in stays anyway. */
  rows: readonly number[];
  /** Whether a cell beside them belongs to it too: a label, a number. */
  isOwn?: (at: Place, value: unknown) => boolean;
}

/** Its rows go; where people wrote beside it they stay, without what is of it. */
export function removeRows(editor: Editor, { row, name, cells, rows, isOwn }: Removal): void {
  const isKnown = (at: Place, value: unknown) =>
    cells.some((each) => each.row === at.row && each.column === at.column) ||
    (isOwn?.(at, value) ?? false);
  const typed = editor.typedIn(rows, isKnown);
  const [at] = cells;
  if (!at) return;
  editor.lines.push({ kind: 'removed', row, name, at, typed });
  if (typed.length === 0 && rows.length > 0) for (const each of rows) editor.removeRow(each);
  else
    for (const each of cells)
      if (!isBlank(editor.value(each.row, each.column))) clear(editor, each);
}

function clear(editor: Editor, at: Place): void {
  if (!editor.isFormula(at.row, at.column)) editor.put(at, null);
}

/** Below the last row of the table, or in the blank one that is kept for the first. */
function addItems<Item, Field extends string>(
  editor: Editor,
  edit: TableEdit<Item, Field>,
  items: readonly Item[],
): void {
  if (items.length === 0) return;
  const { kind, places, nameOf } = edit;
  const lastRow = Math.max(...places.flatMap((each) => cellsOf(each)).map(({ row }) => row));
  const last = places.find((each) => cellsOf(each).some(({ row }) => row === lastRow));
  const spare = last ? undefined : (edit.spare ?? spareBelow(editor, edit.headings));
  const like = last ?? spare;
  const [cell] = like ? cellsOf(like) : [];
  if (!like || !cell) {
    for (const item of items) editor.lines.push({ kind: 'noRoom', row: kind, name: nameOf(item) });
    return;
  }
  items.forEach((item, index) => {
    const isSpare = spare !== undefined && index === 0;
    const at = editor.place(isSpare ? cell.row : cell.row + 1, cell.column);
    editor.lines.push({ kind: 'added', row: kind, name: nameOf(item), at });
    const content = contentsOf(editor, edit, like, item);
    if (isSpare) {
      content.forEach((each, column) => {
        if (each !== undefined && each !== null) editor.put(editor.place(cell.row, column), each);
      });
      return;
    }
    const row = { row: cell.row, formulas: true };
    editor.addRow({ at: cell.row + 1, like: row, content });
  });
}

/** The row under the headings, where it is blank. */
function spareBelow<Field extends string>(
  editor: Editor,
  headings: Partial<Record<Field, Place>>,
): Partial<Record<Field, Place>> | undefined {
  const [first] = cellsOf(headings);
  if (!first || editor.filled(first.row + 1).length > 0) return undefined;
  const below = Object.entries(headings) as [Field, Place][];
  return Object.fromEntries(
    below.map(([field, at]) => [field, { ...at, row: at.row + 1 }]),
  ) as Partial<Record<Field, Place>>;
}

function contentsOf<Item, Field extends string>(
  editor: Editor,
  { fields, valueOf, contentOf, datum, nameOf }: TableEdit<Item, Field>,
  like: Partial<Record<Field, Place>>,
  item: Item,
): (CellContent | undefined)[] {
  const content: (CellContent | undefined)[] = [];
  for (const field of fields) {
    const at = like[field];
    const value = valueOf(item, field);
    const isNothing = value === null || value === '';
    if (at) content[at.column] = isNothing ? null : contentOf(field, value, at);
    else if (!isNothing)
      editor.lines.push({ kind: 'noPlace', datum: datum(nameOf(item), field), after: value });
  }
  return Array.from(content);
}
