/** What each row of a table is: one that is taken, a heading, the line of a section, a total, or what stands beside the table. */
import { isBlank } from '../../domain/cells';
import { toWeight } from '../../domain/weights';
import { namesColumn } from './columnNames';
import { filledIn, keyOf } from './headings';
import type { Cells, ColumnRole, RowRole } from './roles';

const TOTAL = /^(?:sub ?-?totale?|totale?|totali|tot\.?|somma|parziale)\b/;
/** "Totale riordino dell'archivio" may be an objective: what follows the word in a total names whose it is. */
const TOTAL_OF =
  /^(?:sub ?-?|parziale )?(?:totale?i?|tot\.?|somma|parziale)\.?:?(?: (?:generale|parziale|complessiv[oi]|pes[oi]|d(?:ei|i) .{0,20}|settore|area|servizio|ufficio|obiettivi|punteggio|unita|dipartimento|direzione)\b.*)?$/;

const UNIT_LINE =
  /^(?:settore|area|servizio|ufficio|direzione|dipartimento|ripartizione|unita organizzativa|centro di responsabilita|cdr|responsabile|dirigente)\b/;
const KIND_LINE =
  /^obiettiv[oi] (?:strategic[oi]|ordinari[oa]?|gestional[ei]|operativ[oi]|di performance)/;
const REMARK = /^(?:n\.?b\.?|nota|note|\*|\(\*\)|\(1\)|legenda|fonte)/;

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, each) => total + each, 0);

export function rolesOfRows(
  cells: Cells,
  headings: readonly number[],
  columns: readonly ColumnRole[],
): RowRole[] {
  const [first = 0] = headings;
  const under = (headings.at(-1) ?? -1) + 1;
  const body = cells.slice(under).map((row) => filledIn(row).length);
  const width = Math.max(0, ...body);
  const weights: number[] = [];
  return cells.map((row, index): RowRole => {
    const filled = filledIn(row);
    if (headings.includes(index)) return 'heading';
    if (index < first) return filled.length === 1 && isSection(row, filled) ? 'section' : 'aside';
    if (filled.length === 0) return 'aside';
    if (
      isHeadingAgain(
        row,
        headings.map((each) => cells[each] ?? []),
      ) ||
      isOtherHeading(row)
    )
      return 'heading';
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
  return key.length <= 120 && (UNIT_LINE.test(key) || KIND_LINE.test(key));
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

/** The headings of another table under the first. */
function isOtherHeading(row: readonly unknown[]): boolean {
  const filled = filledIn(row);
  if (filled.length < 3 || filled.some((column) => isValue(row[column]))) return false;
  const names = filled.flatMap((column) => namesColumn(String(row[column])) ?? []);
  return (
    new Set(names).size >= 3 && names.length * 3 >= filled.length * 2 && !isBlank(row[filled[0]!])
  );
}
