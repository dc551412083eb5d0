/** Rows that came or went: whether they are still what an action left, and the changes that take them back. */
import { areaAddress } from '../templates/address';
import type { Order } from './changePlan';
import { contentOf } from './reference';
import type { RemovedRow } from './removedRow';

interface SheetId {
  id: string;
  name: string;
}

/** A row that was added; `row` is where it stands. */
export interface AddedRow {
  kind: 'added';
  sheet: SheetId;
  row: number;
  /** From column A. */
  formulas: unknown[];
  /** Names of the sheet that came with it. */
  names?: string[];
}

/** A row that was taken out; `row` is the one before which it stood. */
export interface TakenRow {
  kind: 'taken';
  sheet: SheetId;
  row: number;
  /** Where it stood, before other rows came and went. */
  wasAt: number;
  removed: RemovedRow;
  /** The rows between which it stood. */
  around: { row: number; column: number; formulas: unknown[][] };
}

export type ChangedRow = AddedRow | TakenRow;

/** A formula, or the formula of a name, that lost a row. */
export interface ChangedReference {
  before: string;
  after: string;
  /** Absent for a name of the workbook. */
  sheet: SheetId | undefined;
  /** Where it stood, or its name. */
  at: { row: number; column: number } | { name: string };
  /** Where a cell stands since. */
  nowAt?: { row: number; column: number };
}

/** The rows of an action, asked for. */
export interface ReadRows {
  rows: { changed: ChangedRow; range: Excel.Range }[];
  names: Excel.NamedItem[];
  references: {
    changed: ChangedReference;
    now: Excel.Range | Excel.NamedItem;
    enter: () => void;
  }[];
}

/** Queues what tells whether the rows, and what referred to them, are still what the action left. */
export function loadRows(
  { workbook }: Excel.RequestContext,
  rows: readonly ChangedRow[],
  references: readonly ChangedReference[],
): ReadRows {
  const sheetOf = ({ id }: SheetId) => workbook.worksheets.getItemOrNullObject(id);
  return {
    rows: rows.map((changed) => {
      const range = sheetOf(changed.sheet).getRange(toldBy(changed));
      range.load('formulas');
      return { changed, range };
    }),
    names: rows.flatMap((changed) =>
      (changed.kind === 'added' ? (changed.names ?? []) : []).map((name) => {
        const item = sheetOf(changed.sheet).names.getItemOrNullObject(name);
        item.load('name');
        return item;
      }),
    ),
    references: references.map((changed) => {
      const sheet = changed.sheet && sheetOf(changed.sheet);
      if ('name' in changed.at)
        return { changed, ...loadName((sheet ?? workbook).names, changed.at.name, changed) };
      return { changed, ...loadCell(sheet!, changed.at, changed) };
    }),
  };
}

function toldBy(changed: ChangedRow): string {
  if (changed.kind === 'added')
    return areaAddress({ row: changed.row, column: 0, rows: 1, columns: changed.formulas.length });
  const { row, column, formulas } = changed.around;
  const columns = formulas[0]?.length ?? 1;
  return areaAddress({ row, column, rows: formulas.length, columns });
}

function loadName(names: Excel.NamedItemCollection, name: string, { before }: ChangedReference) {
  const now = names.getItemOrNullObject(name);
  now.load('formula');
  const enter = () => {
    names.getItem(name).formula = before;
  };
  return { now, enter };
}

function loadCell(
  sheet: Excel.Worksheet,
  at: { row: number; column: number },
  { before, nowAt }: ChangedReference,
) {
  const now = sheet.getRange(addressOf(nowAt ?? at));
  now.load('formulas');
  const enter = () => {
    sheet.getRange(addressOf(at)).formulas = [[before]];
  };
  return { now, enter };
}

const addressOf = ({ row, column }: { row: number; column: number }) =>
  areaAddress({ row, column, rows: 1, columns: 1 });

/** Whether all rows are still what the action left: they go back together, or none of them. */
export const areSame = ({ rows }: ReadRows): boolean =>
  rows.every(({ changed, range }) => {
    if (range.isNullObject) return false;
    const told = changed.kind === 'added' ? [changed.formulas] : changed.around.formulas;
    return told.every((line, row) =>
      line.every((content, column) => content === range.formulas[row]?.[column]),
    );
  });

/** Queues that names of rows that go are gone too, and that what referred to rows that come back does so again, where it is still what the action left. */
export function enterReferences({ references, names }: ReadRows): void {
  for (const name of names) if (!name.isNullObject) name.delete();
  for (const { changed, now, enter } of references)
    if (!now.isNullObject && contentOf(now) === changed.after) enter();
}

/** What takes the rows back. */
export function rowOrders(rows: readonly ChangedRow[]): Order[] {
  const taken = rows.filter((row) => row.kind === 'taken');
  return [
    ...[...taken]
      .sort((a, b) => a.wasAt - b.wasAt)
      .map(({ sheet, row, removed }): Order => {
        return { kind: 'addRow', sheet: sheet.id, at: row, content: [], restores: removed };
      }),
    ...rows.flatMap((row): Order[] =>
      row.kind === 'added' ? [{ kind: 'removeRow', sheet: row.sheet.id, row: row.row }] : [],
    ),
  ];
}
