/** What each row of a table is: one that is taken, a heading, the line of a section, a total, or what stands beside the table. */
import { toWeight } from '../../domain/weights';
import { isBareName, namesColumn } from './columnNames';
import { filledIn, keyOf } from './headings';
import type { Cells, ColumnRole, RowRole } from './roles';

const TOTAL = /^(?:sub ?-?totale?|totale?|totali|tot\.?|somma|parziale)\b/;
/** "Totale riordino dell'archivio" may be an objective: what follows the word in a total names whose it is. */
const TOTAL_OF =
  /^(?:sub ?-?|parziale )?(?:totale?i?|tot\.?|somma|parziale)\.?:?(?: (?:generale|parziale|complessiv[oi]|pes[oi]|d(?:ei|i) .{0,20}|settore|area|servizio|ufficio|obiettivi|punteggio|unita|dipartimento|direzione)\b.*)?$/;

const UNIT_LINE =
  /^(?:settore|area|servizio|ufficio|direzione|dipartimento|ripartizione|unita organizzativa|centro di responsabilita|cdr|responsabile|dirigente)\b/;
const KIND_LINE = /^obiettiv[oi] (?:strategic[oi]|ordinari[oa]?|gestional[ei]|operativ[oi])/;
/** "OBIETTIVI 2024 – RESPONSABILE Servizio Tributi", over a table. */
const OBJECTIVES_OF = /^obiettiv[oi] .*\b(?:responsabile|settore|area|servizio|ufficio)\b/;
const REMARK = /^(?:n\.?b\.?|nota|note|\*|\(\*\)|\(1\)|legenda|fonte)/;

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, each) => total + each, 0);

export function rolesOfRows(
  cells: Cells,
  headings: readonly number[],
  columns: readonly ColumnRole[],
): RowRole[] {
  const others = new Set<number>();
  const roles = rolesOneByOne(cells, headings, columns, others);
  const [first] = headings;
  const again = roles.flatMap((role, row) =>
    role === 'heading' && !headings.includes(row) && !others.has(row) ? [row] : [],
  );
  const lines = again.flatMap((row) => lineAbove(cells, roles, row));
  // Where headings come again under a line of their own, the first of them have one too.
  if (lines.length > 0 && first !== undefined) lines.push(...lineAbove(cells, roles, first));
  for (const row of lines) roles[row] = 'section';
  for (const row of others) setAside(roles, row, again);
  return roles;
}

function rolesOneByOne(
  cells: Cells,
  headings: readonly number[],
  columns: readonly ColumnRole[],
  others: Set<number>,
): RowRole[] {
  const [first = 0] = headings;
  const under = (headings.at(-1) ?? -1) + 1;
  const body = cells.slice(under).map((row) => filledIn(row).length);
  const width = Math.max(0, ...body);
  const named = headings.map((each) => cells[each] ?? []);
  const weights: number[] = [];
  return cells.map((row, index): RowRole => {
    const filled = filledIn(row);
    if (headings.includes(index)) return 'heading';
    if (index < first) return filled.length === 1 && isSection(row, filled) ? 'section' : 'aside';
    if (filled.length === 0) return 'aside';
    if (isHeadingAgain(row, named)) return 'heading';
    if (isOtherHeading(row)) {
      if (!namesSame(row, columns)) others.add(index);
      return 'heading';
    }
    if (isTotal(row, filled, columns, weights)) return 'total';
    if (filled.length === 1 && width > 1) {
      if (isSection(row, filled)) return 'section';
      if (isAside(row, filled, columns, index, cells)) return 'aside';
      if (startsWhereNothingIsTold(filled[0]!, columns)) return 'section';
    }
    weights.push(...weightsIn(row, columns));
    return 'data';
  });
}

/** A text alone in its row, right above headings: whose the objectives under them are. */
function lineAbove(cells: Cells, roles: readonly RowRole[], heading: number): number[] {
  let row = heading - 1;
  while (row >= 0 && filledIn(cells[row]).length === 0) row -= 1;
  const isLine = row >= 0 && filledIn(cells[row]).length === 1;
  return isLine && roles[row] !== 'total' && roles[row] !== 'heading' ? [row] : [];
}

/** The rows of another table are not taken, as far as the headings of this one come again. */
function setAside(roles: RowRole[], heading: number, again: readonly number[]): void {
  const next = again.find((row) => row > heading) ?? roles.length;
  for (let row = heading + 1; row < next; row += 1)
    if (roles[row] !== 'heading') roles[row] = 'aside';
}

/** Whether what a heading names stands in the columns that have it. */
const namesSame = (row: readonly unknown[], columns: readonly ColumnRole[]): boolean =>
  columns.some(
    (role, column) =>
      role !== 'ignore' && role !== 'number' && namesColumn(String(row[column] ?? '')) === role,
  );

function weightsIn(row: readonly unknown[], columns: readonly ColumnRole[]): number[] {
  const column = columns.indexOf('weight');
  const weight = column < 0 ? null : toWeight(row[column]);
  return weight === null || weight === undefined ? [] : [weight];
}

/** "TOTALE", "Sub totale settore", or numbers alone that are the sum of the weights above. */
function isTotal(
  row: readonly unknown[],
  filled: readonly number[],
  columns: readonly ColumnRole[],
  weights: readonly number[],
): boolean {
  const texts = filled.filter((column) => !isValue(row[column]));
  const [first] = texts;
  if (first === undefined) {
    const own = weightsIn(row, columns);
    return weights.length > 1 && own.length === 1 && filled.length <= 2 && own[0] === sum(weights);
  }
  const key = keyOf(row[first]);
  return TOTAL.test(key) && (TOTAL_OF.test(key) || (texts.length === 1 && key.length <= 20));
}

const isValue = (cell: unknown): boolean =>
  typeof cell === 'number' || /^[<>≤≥]?\s*-?[\d.,]+\s*(?:%|€)?$/.test(String(cell).trim());

function isSection(row: readonly unknown[], [only]: readonly number[]): boolean {
  const key = only === undefined ? '' : keyOf(row[only]);
  return key.length <= 120 && [UNIT_LINE, KIND_LINE, OBJECTIVES_OF].some((line) => line.test(key));
}

/** A remark under the table, or a long text in its first column that no column has. */
function isAside(
  row: readonly unknown[],
  [only = 0]: readonly number[],
  columns: readonly ColumnRole[],
  index: number,
  cells: Cells,
): boolean {
  if (REMARK.test(keyOf(row[only]))) return true;
  const isApart = filledIn(cells[index - 1]).length === 0;
  const role = columns[only];
  return isApart && role !== 'title' && role !== 'indicator' && role !== 'phase' && only === 0;
}

/** A text in a column of numbers or of nothing: a line that runs over the table. */
const startsWhereNothingIsTold = (column: number, columns: readonly ColumnRole[]): boolean =>
  columns[column] === 'number' || columns[column] === 'ignore';

/** The headings once more, as on the next page. */
function isHeadingAgain(row: readonly unknown[], headings: Cells): boolean {
  return headings.some((heading) => {
    const filled = filledIn(heading);
    if (filled.length < 2) return false;
    const same = filled.filter((column) => keyOf(row[column]) === keyOf(heading[column])).length;
    return same >= 2 && same * 5 >= filled.length * 4;
  });
}

/** Headings of other words, or of another table: at least two bare names, and hardly anything else. */
function isOtherHeading(row: readonly unknown[]): boolean {
  const filled = filledIn(row);
  if (filled.length < 2 || filled.some((column) => isValue(row[column]))) return false;
  const bare = filled.map((column) => String(row[column])).filter(isBareName);
  const names = new Set(bare.flatMap((text) => namesColumn(text) ?? []));
  return names.size >= 2 && bare.length * 3 >= filled.length * 2;
}
