/** A blueprint as the workbook would give it back, and what users do to sheets: rows, columns, typing. */
import type { Area, CellContent, SheetBlueprint } from '../../src/templates/blueprint';
import { identityText } from '../../src/domain/identity';
import type { SheetContents } from '../../src/templates/sheetContents';
import { cellKey } from '../../src/domain/places';

/** What a formula shows; nothing where it does not matter. */
type Computed = (formula: string) => unknown;

/** The contents of a sheet just written. */
export function contentsOf(
  blueprint: SheetBlueprint,
  computed: Computed = () => '',
): SheetContents {
  const value = (content: CellContent): unknown => {
    if (content === null) return '';
    return typeof content === 'object' ? computed(content.formula) : content;
  };
  return {
    name: blueprint.name,
    template: blueprint.identity.template,
    properties: { version: String(blueprint.identity.version), id: blueprint.identity.id },
    identity: identityText(blueprint.identity),
    values: (blueprint.blocks[0]?.content ?? []).map((row) => row.map(value)),
    names: new Map(blueprint.names.map(({ name, area }) => [name, area])),
    formulas: formulasOf(blueprint),
  };
}

/** The formulas that a blueprint writes, by cell. */
function formulasOf({ blocks }: SheetBlueprint): Map<number, string> {
  const formulas = new Map<number, string>();
  blocks[0]?.content.forEach((cells, row) =>
    cells.forEach((content, column) => {
      if (typeof content === 'object' && content !== null)
        formulas.set(cellKey(row, column), content.formula);
    }),
  );
  return formulas;
}

/** A sheet made by hand: rows of texts and numbers, no names. */
export function byHand(rows: unknown[][]): SheetContents {
  const columns = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: columns }, (_, index) => row[index] ?? ''));
  return { name: 'Foglio1', template: undefined, values, names: new Map() };
}

/** The sheet without its names, as when it is copied cell by cell into another workbook. */
export function withoutNames(sheet: SheetContents): SheetContents {
  const { name, values } = sheet;
  return { name, values, template: undefined, names: new Map() };
}

/** Blank rows inserted above a row: areas that they cross grow, those below move. */
export function insertRows(sheet: SheetContents, at: number, count = 1): SheetContents {
  const blank = (sheet.values[0] ?? []).map(() => '');
  const added = Array.from({ length: count }, () => blank);
  return {
    ...sheet,
    values: [...sheet.values.slice(0, at), ...added, ...sheet.values.slice(at)],
    names: mapNames(sheet, (area) => {
      const [row, rows] = moved(area.row, area.rows, at, count);
      return { ...area, row, rows };
    }),
  };
}

/** Blank columns inserted before a column. */
export function insertColumns(sheet: SheetContents, at: number, count = 1): SheetContents {
  const added = Array.from({ length: count }, () => '');
  return {
    ...sheet,
    values: sheet.values.map((row) => [...row.slice(0, at), ...added, ...row.slice(at)]),
    names: mapNames(sheet, (area) => {
      const [column, columns] = moved(area.column, area.columns, at, count);
      return { ...area, column, columns };
    }),
  };
}

function moved(start: number, length: number, at: number, count: number): [number, number] {
  if (start >= at) return [start + count, length];
  return [start, start + length > at ? length + count : length];
}

function mapNames(sheet: SheetContents, change: (area: Area) => Area): Map<string, Area> {
  return new Map([...sheet.names].map(([name, area]) => [name, change(area)]));
}

/** Something typed into a cell; the sheet grows to hold it. */
export function typed(
  sheet: SheetContents,
  row: number,
  column: number,
  content: unknown,
): SheetContents {
  const rows = Math.max(sheet.values.length, row + 1);
  const columns = Math.max(sheet.values[0]?.length ?? 0, column + 1);
  const values = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) =>
      r === row && c === column ? content : (sheet.values[r]?.[c] ?? ''),
    ),
  );
  return { ...sheet, values };
}

/** The area of a name that the sheet must have. */
export function areaOf(sheet: SheetContents, name: string): Area {
  const area = sheet.names.get(name);
  if (!area) throw new Error(`No name ${name} on ${sheet.name}`);
  return area;
}
