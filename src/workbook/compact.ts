/** Says the same look in fewer calls: each call costs bytes of a request that Excel limits to 5 MB. */
import { areaAddress, cell } from '../templates/address';
import type { Area, SheetBlueprint, Style, StyleRule } from '../templates/blueprint';

/** One style and all the areas that have it. */
export interface StyledAreas {
  style: Style;
  areas: Area[];
}

/**
 * The rules of a blueprint with overlaps resolved (later rules win, property by property), grouped by style. The
 * first rule stays apart as it is: it is the page's base, that the others only complete. Heavier borders come last,
 * because the line between two cells belongs to whoever draws it last.
 */
export function compactStyles(rules: StyleRule[]): StyledAreas[] {
  const compact = known.get(rules) ?? compacted(rules);
  known.set(rules, compact);
  return compact;
}

/** The size of a request is estimated before it is made: both ask for the same styles. */
const known = new WeakMap<StyleRule[], StyledAreas[]>();

function compacted(rules: StyleRule[]): StyledAreas[] {
  const [base, ...others] = rules;
  if (!base) return [];
  const cells = new Map<string, Style>();
  const join = joiner();
  for (const { area, style } of others)
    for (const [row, column] of cellsOf(area)) {
      const key = `${row} ${column}`;
      cells.set(key, join(cells.get(key), style));
    }
  const groups = [...groupsOf(cells, withoutGrid), ...groupsOf(cells, gridAlone)];
  const heavy = ({ style }: StyledAreas) => Number((style.grid?.weight ?? 'Thin') !== 'Thin');
  return [{ style: base.style, areas: [base.area] }, ...groups.sort((a, b) => heavy(a) - heavy(b))];
}

/** Number formats, which only single areas take: those that stand together in one. Later rules win. */
export function compactNumberFormats(rules: StyleRule[]): { format: string; area: Area }[] {
  const formats = new Map<string, string>();
  for (const { area, style } of rules) {
    const { numberFormat } = style;
    if (numberFormat === undefined) continue;
    for (const [row, column] of cellsOf(area)) formats.set(`${row} ${column}`, numberFormat);
  }
  const cells = new Map<string, [number, number][]>();
  for (const [key, format] of formats) {
    const [row = 0, column = 0] = key.split(' ').map(Number);
    const alike = cells.get(format) ?? [];
    alike.push([row, column]);
    cells.set(format, alike);
  }
  return [...cells].flatMap(([format, each]) => rectangles(each).map((area) => ({ format, area })));
}

function cellsOf({ row, column, rows, columns }: Area): [number, number][] {
  return Array.from({ length: rows * columns }, (_, index) => [
    row + Math.floor(index / columns),
    column + (index % columns),
  ]);
}

/** Joins styles, the later over the earlier. The same two always give the same object: cells alike share it. */
function joiner(): (earlier: Style | undefined, later: Style) => Style {
  const joined = new Map<Style | undefined, Map<Style, Style>>();
  return (earlier, later) => {
    const known = joined.get(earlier) ?? new Map<Style, Style>();
    joined.set(earlier, known);
    const style = known.get(later) ?? { ...earlier, ...later };
    known.set(later, style);
    return style;
  };
}

const withoutGrid = ({ grid: _, ...look }: Style): Style => look;
const gridAlone = ({ grid }: Style): Style => (grid ? { grid } : {});

/** Cells that have the same part of their style, together; cells without that part are left out. */
function groupsOf(cells: Map<string, Style>, part: (style: Style) => Style): StyledAreas[] {
  const groups = new Map<string, { style: Style; cells: [number, number][] }>();
  const ofStyle = new Map<Style, { style: Style; cells: [number, number][] }>();
  for (const [key, whole] of cells) {
    let group = ofStyle.get(whole);
    if (!group) {
      const style = part(whole);
      const name = JSON.stringify(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));
      group = groups.get(name) ?? { style, cells: [] };
      groups.set(name, group);
      ofStyle.set(whole, group);
    }
    const [row = 0, column = 0] = key.split(' ').map(Number);
    group.cells.push([row, column]);
  }
  groups.delete('[]');
  return [...groups.values()].map((group) => ({
    style: group.style,
    areas: rectangles(group.cells),
  }));
}

/** Covers cells with few rectangles: runs within rows, joined when they stand exactly under each other. */
export function rectangles(cells: readonly [number, number][]): Area[] {
  const sorted = [...cells].sort(([r1, c1], [r2, c2]) => r1 - r2 || c1 - c2);
  const found: Area[] = [];
  let run: Area | undefined;
  const open = new Map<string, Area>();
  const close = () => {
    if (!run) return;
    const key = `${run.column} ${run.columns}`;
    const above = open.get(key);
    if (above && above.row + above.rows === run.row) above.rows += 1;
    else {
      found.push(run);
      open.set(key, run);
    }
  };
  for (const [row, column] of sorted) {
    if (run && run.row === row && run.column + run.columns === column) run.columns += 1;
    else {
      close();
      run = { row, column, rows: 1, columns: 1 };
    }
  }
  close();
  return found;
}

/** A merge; `across` merges each row of the area on its own. */
export interface CompactMerge {
  area: Area;
  across: boolean;
}

/** Joins merges of one row each that stand under each other. */
export function compactMerges(merges: Area[]): CompactMerge[] {
  const compacted: CompactMerge[] = [];
  for (const area of [...merges].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = compacted.at(-1);
    const isBelow =
      last?.across === true &&
      area.rows === 1 &&
      area.column === last.area.column &&
      area.columns === last.area.columns &&
      area.row === last.area.row + last.area.rows;
    if (isBelow) last.area.rows += 1;
    else compacted.push({ area: { ...area }, across: area.rows === 1 });
  }
  return compacted;
}

/** Excel takes long lists of areas; shorter ones are easier to read in an error. */
const LONGEST_LIST = 2000;

/** Addresses of areas as lists that one call takes. */
export function addressLists(areas: Area[], addressOf: (area: Area) => string): string[] {
  const lists: string[] = [];
  for (const area of areas) {
    const address = addressOf(area);
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < LONGEST_LIST)
      lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists;
}

/** One size and the first cells of all rows or columns that have it. */
export interface SizedAreas {
  size: number;
  addresses: string;
}

/** Rows and columns grouped by their size. */
export function sizedAreas({
  columnWidths,
  rowHeights,
}: Pick<SheetBlueprint, 'columnWidths' | 'rowHeights'>): {
  columns: SizedAreas[];
  rows: SizedAreas[];
} {
  const columns = columnWidths.map((size, column) => ({ size, area: cell(0, column) }));
  const rows = rowHeights.map(({ row, height }) => ({ size: height, area: cell(row, 0) }));
  return { columns: grouped(columns), rows: grouped(rows) };
}

function grouped(sizes: { size: number; area: Area }[]): SizedAreas[] {
  const cells = new Map<number, [number, number][]>();
  for (const { size, area } of sizes)
    cells.set(size, [...(cells.get(size) ?? []), [area.row, area.column]]);
  return [...cells].flatMap(([size, each]) =>
    addressLists(rectangles(each), areaAddress).map((addresses) => ({ size, addresses })),
  );
}
