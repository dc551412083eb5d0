/** What people do to whole sheets: copying, deleting, pasting; and what that does to formulas and names. */
import type { SheetContents } from '../../../src/templates/sheetContents';

/** As Excel copies a sheet: its names come along, its custom properties do not. */
export function copied(sheet: SheetContents, name: string): SheetContents {
  const left = { ...sheet, name, template: undefined, properties: {}, worksheetId: `{${name}}` };
  return { ...left, holdsReferenceDate: false };
}

/** A copy of one sheet put at a place among the others. */
export const withCopy =
  (of: string, name: string, place: 'after' | 'first' | 'last' = 'after') =>
  (sheets: readonly SheetContents[]): SheetContents[] => {
    const index = sheets.findIndex((each) => each.name === of);
    const copy = copied(sheets[index]!, name);
    const at = { after: index + 1, first: 0, last: sheets.length }[place];
    return [...sheets.slice(0, at), copy, ...sheets.slice(at)];
  };

/** Without a sheet: what showed it shows #REF!. */
export const without =
  (gone: string) =>
  (sheets: readonly SheetContents[]): SheetContents[] =>
    sheets.filter(({ name }) => name !== gone).map((sheet) => withoutReferences(sheet, gone));

const COLUMNS = 16_384;

function withoutReferences(sheet: SheetContents, gone: string): SheetContents {
  const reference = new RegExp(`'${gone.replace(/[()]/g, '\\$&')}'!\\$?[A-Z]+\\$?\\d+`, 'g');
  const broken = [...(sheet.formulas ?? [])].filter(([, formula]) => formula.match(reference));
  if (broken.length === 0) return sheet;
  const formulas = new Map(sheet.formulas);
  const values = sheet.values.map((row) => [...row]);
  for (const [key, formula] of broken) {
    formulas.set(key, formula.replace(reference, '#REF!'));
    const row = values[Math.floor(key / COLUMNS)];
    // What catches errors shows what it would.
    if (row && !formula.startsWith('=IFERROR(')) row[key % COLUMNS] = '#REF!';
  }
  return { ...sheet, formulas, values };
}

/** A row put in above another one, with these cells; names below move, formulas go with their cells. */
export const withRow =
  (of: string, at: number, cells: readonly unknown[], formulasOf?: number) =>
  (sheets: readonly SheetContents[]): SheetContents[] =>
    sheets.map((sheet) => (sheet.name === of ? inserted(sheet, at, cells, formulasOf) : sheet));

function inserted(
  sheet: SheetContents,
  at: number,
  cells: readonly unknown[],
  formulasOf: number | undefined,
): SheetContents {
  const width = sheet.values[0]?.length ?? 0;
  const row = Array.from({ length: width }, (_, column) => cells[column] ?? '');
  const formulas = new Map<number, string>();
  for (const [key, formula] of sheet.formulas ?? []) {
    const own = Math.floor(key / COLUMNS);
    formulas.set(own >= at ? key + COLUMNS : key, moved(formula, at));
    if (own === formulasOf) formulas.set(at * COLUMNS + (key % COLUMNS), oneDown(formula));
  }
  return {
    ...sheet,
    values: [...sheet.values.slice(0, at), row, ...sheet.values.slice(at)],
    formulas,
    names: new Map(
      [...sheet.names].map(([name, area]) => {
        if (area.row >= at) return [name, { ...area, row: area.row + 1 }];
        return [name, area.row + area.rows > at ? { ...area, rows: area.rows + 1 } : area];
      }),
    ),
  };
}

/** Cells of the own sheet: column, whether the row is fixed, row. */
const OWN = /(?<![!\w$'])(\$?[A-Z]{1,3})(\$?)(\d+)(?![\w(])/g;

/** The cells at the row that was put in, and those below it, are one row further down. */
const moved = (formula: string, at: number) =>
  formula.replace(OWN, (_, column: string, fixed: string, row: string) =>
    [column, fixed, Number(row) > at ? Number(row) + 1 : row].join(''),
  );

/** As a formula is copied into the row below. */
const oneDown = (formula: string) =>
  formula.replace(OWN, (_, column: string, fixed: string, row: string) =>
    [column, fixed, fixed === '$' ? row : Number(row) + 1].join(''),
  );

/** Names that have lost their cells, as when rows were deleted. */
export const withoutNames =
  (of: string, ...names: readonly string[]) =>
  (sheets: readonly SheetContents[]): SheetContents[] =>
    sheets.map((sheet) =>
      sheet.name === of
        ? {
            ...sheet,
            names: new Map([...sheet.names].filter(([name]) => !names.includes(name))),
            lostNames: [...(sheet.lostNames ?? []), ...names],
          }
        : sheet,
    );
