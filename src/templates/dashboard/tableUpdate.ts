/** A table of the dashboard that is there, brought up to date in place: rows that came and went, formulas that changed. */
import { cellKey } from '../../domain/places';
import type { AddRow, CellContent, Change } from '../../domain/changes';
import type { SheetContents } from '../sheetContents';
import { KEY_COLUMN, type KeyedRow, type KeyedTable } from './keyedTable';
import type { Shown } from './planRows';

export interface TableUpdate {
  changes: Change[];
  added: number;
  removed: number;
  /** Cells of rows that stay. */
  rewritten: number;
}

/** Why a table cannot be brought up to date where it stands. */
export type TableObstacle = 'lost' | 'columns';

export function tableUpdate(
  sheet: SheetContents,
  table: KeyedTable,
  /** Whether rows that are not wanted any more stay: they show nothing. */
  { keepsRows = false } = {},
): TableUpdate | TableObstacle {
  const area = sheet.names.get(table.name);
  if (!area || area.column !== KEY_COLUMN || area.rows < 2) return 'lost';
  const headings = area.row;
  const end = area.row + area.rows - 1;
  const [first] = table.rows;
  const width = first?.cells({ row: headings + 1, headings }).length;
  if (width !== undefined && width !== area.columns - 1) return 'columns';
  const standing = standingRows(sheet, headings, end);
  const wanted = new Set(table.rows.map(({ key }) => key));
  const update: TableUpdate = { changes: [], added: 0, removed: 0, rewritten: 0 };
  for (const [key, row] of standing)
    if (!wanted.has(key) && !keepsRows) {
      update.changes.push({ kind: 'removeRow', sheet: sheet.name, row });
      update.removed += 1;
    }
  // From the last on: each row that is missing comes before the next one that is there.
  let next = end;
  const places = table.rows
    .toReversed()
    .map((each) => {
      const row = standing.get(each.key);
      if (row !== undefined && row < next) next = row;
      return { each, row, at: next };
    })
    .toReversed();
  for (const { each, row, at } of places)
    if (row === undefined) {
      update.changes.push(addedRow(sheet.name, each, { at, headings, end }));
      update.added += 1;
    } else {
      const changes = changedCells(sheet, each, row, headings);
      update.changes.push(...changes);
      update.rewritten += changes.length;
    }
  if (table.last) {
    const changes = changedCells(sheet, table.last, end, headings);
    update.changes.push(...changes);
    update.rewritten += changes.length;
  }
  return update;
}

/** The rows by their keys; of two with one key the first, and none without: those are of somebody else. */
function standingRows({ values }: SheetContents, headings: number, end: number) {
  const rows = new Map<string, number>();
  for (let row = headings + 1; row < end; row += 1) {
    const key = String(values[row]?.[KEY_COLUMN] ?? '');
    if (key !== '' && !rows.has(key)) rows.set(key, row);
  }
  return rows;
}

function addedRow(
  sheet: string,
  { key, cells, link }: KeyedRow,
  { at, headings, end }: { at: number; headings: number; end: number },
): AddRow {
  const like = at - 1 > headings ? at - 1 : Math.min(at, end);
  return {
    ...{ kind: 'addRow', sheet, at, like: { row: like, formulas: false }, grows: true },
    content: [key, ...cells({ row: at, headings }).map((shown) => shown?.content ?? null)],
    ...(link && { link }),
  };
}

/** What somebody typed over a formula stays; what a formula says otherwise than it should is written again. */
function changedCells(
  { name: sheet, values, formulas }: SheetContents,
  { cells }: KeyedRow,
  row: number,
  headings: number,
): Change[] {
  return cells({ row, headings }).flatMap((shown: Shown | null, index): Change[] => {
    const column = KEY_COLUMN + 1 + index;
    const held = values[row]?.[column] ?? '';
    const formula = formulas?.get(cellKey(row, column));
    const content: CellContent = shown?.content ?? null;
    const isFormula = typeof content === 'object' && content !== null;
    const isTyped = formula === undefined && held !== '';
    if (isFormula ? isTyped : formula === undefined && String(held) === String(content ?? ''))
      return [];
    if (isFormula && formula !== undefined && isSame(formula, content.formula)) return [];
    return [{ kind: 'cells', sheet, row, column, content: [[content]], expects: [[held]] }];
  });
}

/** Excel leaves out quotation marks that a sheet's name does not need. */
const bare = (formula: string): string =>
  formula.replace(/'([A-Za-z_][A-Za-z0-9_.]*)'!/g, '$1!').replace(/\s+/g, '');

const isSame = (one: string, other: string): boolean => bare(one) === bare(other);
