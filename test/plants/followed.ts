/**
 * What cells show that show others by formula, so that a fault planted in what was read looks as it would in Excel. Only
 * formulas that show a cell as it is: totals and states stay.
 */
import type { Place } from '../../src/domain/places';
import { cellAddress } from '../../src/templates/address';
import type { Host } from '../../workbench/host';
import type { Edit } from './plant';

type Value = Edit['value'];

/** A cell that shows another one, or several of a column. */
interface Follower {
  at: Place;
  show: (value: Value, valueAt: (place: Place) => unknown) => Value;
}

export type Followers = ReadonlyMap<string, readonly Follower[]>;

export const keyOf = ({ sheet, row, column }: Place): string =>
  `${sheet}!${cellAddress(row, column)}`;

/** Every formula of the workbook that shows cells as they are, by these cells. */
export async function followersIn(host: Host): Promise<Followers> {
  const sheets = await host.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const used = worksheets.items.map((sheet) => {
      const range = sheet.getRange('A1').getBoundingRect(sheet.getUsedRange(true));
      range.load('formulas');
      return { sheet: sheet.name, range };
    });
    await context.sync();
    return used.map(({ sheet, range }) => ({ sheet, formulas: range.formulas as unknown[][] }));
  });
  const followers = new Map<string, Follower[]>();
  for (const { sheet, formulas } of sheets)
    formulas.forEach((cells, row) =>
      cells.forEach((formula, column) => {
        if (typeof formula !== 'string' || !formula.startsWith('=')) return;
        for (const { of, show } of shownBy(formula, sheet)) {
          const its = followers.get(of) ?? [];
          followers.set(of, [...its, { at: { sheet, row, column }, show }]);
        }
      }),
    );
  return followers;
}

const CELL = String.raw`(?:'((?:[^']|'')+)'!)?\$?([A-Z]+)\$?(\d+)`;

/** Kinds of formulas, by how they begin. */
const KINDS: readonly [pattern: RegExp, show: (value: Value) => Value][] = [
  [new RegExp(`^=${CELL}&""$`), String],
  [new RegExp(`^=${CELL}$`), (value) => value],
  [new RegExp(`^=IF\\(${CELL}<>"",[^,]+,""\\)$`), (value) => value],
  [new RegExp(`^=IF\\(${CELL}="","",(?:'[^']+'!)?[$A-Z\\d]+\\)$`), (value) => value],
  [new RegExp(`^=IF\\(ISERROR\\(${CELL}\\),`), weightIn],
  [new RegExp(`^=IF\\(AND\\(ISNUMBER\\(SEARCH\\("strategic",${CELL}`), weightIn],
  [new RegExp(`^=IF\\(${CELL}="","",IFERROR\\(VALUE\\(TRIM\\(MID`), relevanceIn],
  [new RegExp(`^=IF\\(${CELL}="","",IFERROR\\(INDEX\\(`), (value) => String(value).trim()],
];
const JOINED =
  /^=TEXTJOIN\(CHAR\(10\),TRUE,'((?:[^']|'')+)'!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?\)$/;

function shownBy(formula: string, own: string): { of: string; show: Follower['show'] }[] {
  for (const [pattern, show] of KINDS) {
    const [, sheet, column, row] = pattern.exec(formula) ?? [];
    if (row !== undefined)
      return [{ of: `${sheet?.replaceAll("''", "'") ?? own}!${column}${row}`, show: kept(show) }];
  }
  const [, quoted, column = '', first, last] = JOINED.exec(formula) ?? [];
  if (quoted === undefined) return [];
  const sheet = quoted.replaceAll("''", "'");
  const rows = Array.from(
    { length: Number(last ?? first) - Number(first) + 1 },
    (_, index) => Number(first) + index,
  );
  const places = rows.map((row) => ({ sheet, row: row - 1, column: columnOf(column) }));
  const show: Follower['show'] = (_, valueAt) =>
    places
      .map((place) => String(valueAt(place)))
      .filter((text) => text !== '')
      .join('\n');
  return places.map((place) => ({ of: keyOf(place), show }));
}

const columnOf = (name: string) =>
  [...name].reduce((column, letter) => column * 26 + letter.codePointAt(0)! - 64, 0) - 1;

/** Errors go on as they are. */
const kept =
  (show: (value: Value) => Value): Follower['show'] =>
  (value) =>
    typeof value === 'string' && value.startsWith('#') ? value : show(value);

/** As LEGGI_PESO does. */
function weightIn(value: Value): Value {
  if (typeof value !== 'string') return value;
  const found = /(-?\d+(?:[.,]\d+)?)\s*%?\s*$/.exec(value)?.[1];
  return found === undefined ? '' : Number(found.replace(',', '.'));
}

/** "Strategicità 100 – Peso 40%". */
function relevanceIn(value: Value): Value {
  const found = /^.{13}(-?\d+)/.exec(String(value))?.[1];
  return found === undefined ? '' : Number(found);
}
