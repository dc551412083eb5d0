/** Changes as they will be carried out: which ranges they touch, in which order, and what is to be known of those before. */
import type { Area, NamedArea } from '../templates/blueprint';
import type {
  AddRow,
  AddRows,
  CellContent,
  CellsChange,
  Change,
  ExpectCells,
  RemoveRow,
} from '../domain/changes';
import { areaAddress } from '../templates/address';
import { rectangles } from './compact';
import { cellInput } from './literal';
import { EXCEL_ROWS } from './nameArea';
import { lookAtRow, type RemovedRow, type SeenRow } from './removedRow';
import { lookAtRoom, type Room } from './rowHeights';

/** What `formulas` takes as it is, to give a cell back what it held. */
export interface Exact {
  input: unknown;
}

/** A change, or what takes one back; sheets by name or id. */
export type Order =
  | Change
  | (Omit<CellsChange, 'content'> & {
      content: Exact[][];
      numberFormats?: unknown[][];
      /** Of the row of a single cell. */
      rowHeight?: number;
    })
  | (AddRow & { restores: RemovedRow });

type CellsOrder = Extract<Order, { kind: 'cells' }>;
type AddOrder = Extract<Order, { kind: 'addRow' }>;

/** A sheet that is changed. */
export interface Target {
  /** As the change names it: its name or id. */
  key: string;
  sheet: Excel.Worksheet;
  /** A cell below every row that comes or goes: how far it has moved tells how many did. */
  below: Excel.Range | undefined;
  belowRow: number;
}

/** A block of cells of which each is written. */
export interface CellWrite {
  target: Target;
  change: CellsOrder;
  area: Area;
  range: Excel.Range;
  /** As Excel's `formulas` take it. */
  inputs: unknown[][];
  /** Of a cell whose row may grow. */
  room: Room | undefined;
  /** From column A to the block's last column: what stands at its left tells which rows they are. */
  window: Excel.Range;
}

export interface RowAddition {
  target: Target;
  change: AddOrder;
  /** Where it comes together with others. */
  group: RowGroup | undefined;
  /** The row of which something is taken, and what of it is used. */
  like: Excel.Range | undefined;
  likeUsed: Excel.Range | undefined;
  /** Cells of the row to be like, under the texts that it is given. */
  rooms: { text: string; room: Room }[];
}

/** Rows that come together, and those whose look and merged cells they take. */
export interface RowGroup {
  rows: number;
  like: Excel.Range | undefined;
  /** All of them, once they are planned: from the last to the first. */
  additions: RowAddition[];
  look: AddRows['look'];
  names: readonly NamedArea[];
  /** Those that have these names by now: they stand for nothing. */
  namesThere: Excel.NamedItem[];
}

export interface RowRemoval {
  target: Target;
  change: RemoveRow;
  /** Where it stands when its turn comes. */
  row: number;
  range: Excel.Range;
  seen: SeenRow;
}

export interface SheetRemoval {
  target: Target;
}

/** Cells that must hold what they were read with. */
export interface Expectation {
  target: Target;
  change: ExpectCells;
  range: Excel.Range;
}

/**
 * In the order in which they are carried out. Cells first, where they were read. Then the rows that come, from the last
 * to the first, so that those above keep their places; then those that go, in the same way. Sheets last.
 */
export interface ChangePlan {
  targets: Target[];
  cells: CellWrite[];
  added: RowAddition[];
  removed: RowRemoval[];
  sheets: SheetRemoval[];
  expected: Expectation[];
}

/** Queues what has to be known before: one request. */
export function planChanges(context: Excel.RequestContext, changes: readonly Order[]): ChangePlan {
  const { workbook } = context;
  workbook.protection.load('protected');
  workbook.worksheets.load('items/id,items/name,items/visibility');
  const targets = new Map<string, Target>();
  for (const { sheet: key } of changes)
    if (!targets.has(key)) targets.set(key, targetOf(context, key, changes));
  const of = ({ sheet }: Order) => targets.get(sheet)!;
  const ofKind = <Kind extends Order['kind']>(kind: Kind) =>
    changes.filter((each): each is Extract<Order, { kind: Kind }> => each.kind === kind);
  const isGoing = (sheet: string, row: number) =>
    changes.some((each) => each.kind === 'removeRow' && each.sheet === sheet && each.row === row);
  const groups = new Map<AddRow, RowGroup>();
  const single = changes.flatMap((each): AddOrder[] => {
    if (each.kind === 'addRow') return [each];
    return each.kind === 'addRows' ? rowsOfGroup(of(each), each, groups) : [];
  });
  const added = inOrder(single, ({ at }) => at);
  return {
    targets: [...targets.values()],
    cells: ofKind('cells').flatMap((each) => cellWrites(of(each), each, isGoing)),
    added: added.map((each) => rowAddition(of(each), each, groups.get(each))),
    removed: inOrder(ofKind('removeRow'), ({ row }) => row).map((each) => {
      const above = added.filter(({ sheet, at }) => sheet === each.sheet && at <= each.row);
      return rowRemoval(of(each), each, above.length);
    }),
    sheets: ofKind('removeSheet').map((each) => ({ target: of(each) })),
    expected: ofKind('expect').map((each) => expectation(of(each), each)),
  };
}

function expectation(target: Target, change: ExpectCells): Expectation {
  const { row, column, values } = change;
  const area = { row, column, rows: values.length, columns: values[0]?.length ?? 1 };
  const range = target.sheet.getRange(areaAddress(area));
  range.load('values');
  return { target, change, range };
}

/** From the last row to the first; of those at one place the last first. */
const inOrder = <T>(changes: readonly T[], rowOf: (change: T) => number): T[] =>
  [...changes].reverse().sort((a, b) => rowOf(b) - rowOf(a));

function targetOf(
  { workbook }: Excel.RequestContext,
  key: string,
  changes: readonly Order[],
): Target {
  const sheet = workbook.worksheets.getItemOrNullObject(key);
  sheet.load('id,name,visibility,protection/protected');
  const rows = changes.flatMap((each) => {
    if (each.sheet !== key) return [];
    if (each.kind === 'addRow' || each.kind === 'addRows') return [each.at];
    return each.kind === 'removeRow' ? [each.row] : [];
  });
  const belowRow = Math.min(Math.max(...rows) + 1, EXCEL_ROWS - 1);
  const below = rows.length > 0 ? sheet.getRangeByIndexes(belowRow, 0, 1, 1) : undefined;
  below?.load('rowIndex');
  return { key, sheet, below, belowRow };
}

/** What is to be written in a row that goes is not. */
function cellWrites(
  target: Target,
  change: CellsOrder,
  isGoing: (sheet: string, row: number) => boolean,
): CellWrite[] {
  const wanted = change.content.map((cells, row) =>
    cells.flatMap((content, column): [number, number][] =>
      content === undefined || isGoing(target.key, change.row + row)
        ? []
        : [[change.row + row, change.column + column]],
    ),
  );
  // Where rows come or go each row is a block of its own: one that comes may stand between two of them.
  const blocks = target.below ? wanted.flatMap(rectangles) : rectangles(wanted.flat());
  return blocks.map((area) => {
    const range = target.sheet.getRange(areaAddress(area));
    range.load('formulas,values,numberFormat');
    range.format.protection.load('locked');
    const room = change.grows && roomOf(target, area);
    const left = { ...area, column: 0, columns: area.column + area.columns };
    const window = target.sheet.getRange(areaAddress(left));
    window.load('formulas');
    const inputs = inputsOf(change, area);
    return { target, change, area, range, inputs, window, room: room || undefined };
  });
}

function roomOf({ sheet }: Target, area: Area): Room | undefined {
  if (area.rows * area.columns > 1) return undefined;
  const cell = sheet.getRange(areaAddress(area));
  cell.load('format/rowHeight');
  return lookAtRoom(cell);
}

function inputsOf({ row, column, content }: CellsOrder, area: Area): unknown[][] {
  const lines: readonly (CellContent | Exact | undefined)[][] = content;
  return lines
    .slice(area.row - row, area.row - row + area.rows)
    .map((cells) =>
      cells.slice(area.column - column, area.column - column + area.columns).map(inputOf),
    );
}

const inputOf = (cell: CellContent | Exact | undefined): unknown =>
  typeof cell === 'object' && cell !== null && 'input' in cell
    ? cell.input
    : cellInput(cell ?? null);

/** Each row by itself, as far as its own cells and height go. */
function rowsOfGroup(target: Target, change: AddRows, groups: Map<AddRow, RowGroup>): AddRow[] {
  const { sheet, at, like, content, grows, look, names = [] } = change;
  const rows = content.length;
  const group: RowGroup = {
    ...{ rows, additions: [], look, names },
    namesThere: names.map(({ name }) => target.sheet.names.getItemOrNullObject(name)),
    like: like && target.sheet.getRange(`${like.row + 1}:${like.row + rows}`),
  };
  group.like?.load('rowIndex');
  for (const name of group.namesThere) name.load('name');
  return content.map((cells, index) => {
    const own: AddRow = {
      ...{ kind: 'addRow', sheet, at, content: cells },
      ...(like && { like: { ...like, row: like.row + index } }),
      ...(grows && { grows }),
    };
    groups.set(own, group);
    return own;
  });
}

function rowAddition(target: Target, change: AddOrder, group?: RowGroup): RowAddition {
  const like = change.like && wholeRow(target, change.like.row);
  like?.load('format/rowHeight');
  const likeUsed = like?.getUsedRangeOrNullObject(true);
  likeUsed?.load('formulas,columnIndex');
  const rooms = (change.grows && like ? change.content : []).flatMap((text, column) => {
    if (typeof text !== 'string') return [];
    return [{ text, room: lookAtRoom(like!.getCell(0, column)) }];
  });
  const addition = { target, change, group, like, likeUsed, rooms };
  group?.additions.push(addition);
  return addition;
}

function rowRemoval(target: Target, change: RemoveRow, addedAbove: number): RowRemoval {
  const range = wholeRow(target, change.row);
  range.load('rowIndex');
  const row = change.row + addedAbove;
  return { target, change, row, range, seen: lookAtRow(range, change.row) };
}

export const wholeRow = ({ sheet }: { sheet: Excel.Worksheet }, row: number): Excel.Range =>
  sheet.getRange(`${row + 1}:${row + 1}`);

/** Where a row that was read is once all of that has been done; of one that goes, the row before which it stood. */
export function rowAfter({ added, removed }: ChangePlan, of: Target, row: number): number {
  const come = added.filter(({ target, change }) => target === of && change.at <= row);
  const gone = removed.filter(({ target, change }) => target === of && change.row < row);
  return row + come.length - gone.length;
}

/** Where a row that was added is once all of that has been done. */
export function addedRowAfter({ added, removed }: ChangePlan, each: RowAddition): number {
  const { target, change } = each;
  // Those that were added after it stand above it: of those at one place the last given comes first.
  const above = added.slice(added.indexOf(each) + 1).filter((other) => other.target === target);
  const gone = removed.filter((other) => other.target === target && other.change.row < change.at);
  return change.at + above.length - gone.length;
}
