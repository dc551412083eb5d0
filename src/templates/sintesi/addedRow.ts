/** A row put into a summary that is there: its formulas by the columns that the table has, and what was typed in it elsewhere. */
import type { AddRow, CellContent } from '../../domain/changes';
import type { WeightScale } from '../../domain/plan';
import type { SummaryLineCells } from './rowCells';
import { rowCell } from './rowCells';
import type { SheetFormulaContext } from './sheetFormulas';
import type { SummaryTable } from './summaryTable';
import { checkColumns, checkFormulas, formerCheckColumns } from './weightCheck';
import { FACES_SINCE } from './columns';
import { rowLink } from './summarySheet';

/** Rows for the check of the weights of so many units: put in before its last one, so that its name grows with them. */
export function addedCheckRows(
  { sheet, summary: { check, version }, columns: known, shape }: SummaryTable,
  units: number,
  scale: WeightScale,
): AddRow[] {
  const lacking = check ? Math.max(0, units - check.rows) : 0;
  if (!check || check.rows < 2) return [];
  const at = check.row + check.rows - 1;
  const columns =
    version < FACES_SINCE
      ? formerCheckColumns(check.column, scale)
      : (checkColumns(known, scale) ?? []);
  return Array.from({ length: lacking }, (): AddRow => {
    const formulas = checkFormulas(shape, { row: at, columns }, check.row);
    const content: (CellContent | undefined)[] = [];
    formulas.forEach((formula, part) => (content[columns[part]!] = { formula }));
    return {
      ...{ kind: 'addRow', sheet, at, like: { row: at, formulas: false } },
      content: Array.from(content),
    };
  });
}

/** The row above, else the last one; not one of the headings between them. */
function rowToBeLike({ rows, lastRow, shape, summary }: SummaryTable, at: number): number {
  if (summary.sections.length === 0)
    return at - 1 > shape.headings ? at - 1 : Math.min(lastRow, shape.end - 1);
  const above = rows.findLast(({ row }) => row < at);
  return (above ?? rows.at(-1))?.row ?? shape.headings;
}

export function addedRow(
  table: SummaryTable,
  at: number,
  line: SummaryLineCells,
  context: Omit<SheetFormulaContext, 'unitCell'>,
  /** Rows that have come below it before it comes. */
  comeBefore: number,
): AddRow {
  const { sheet, columns, shape } = table;
  const { headings, end } = shape;
  // With the row in it the blank row that ends the table is one further down, and so with each that came below.
  const grown = { ...shape, end: end + comeBefore + 1 };
  const content: (CellContent | undefined)[] = [];
  for (const column of columns) {
    const { key, date } = column;
    content[column.column] =
      line.carried?.(column) ?? rowCell(key, line, at, grown, context, date).content;
  }
  const like = rowToBeLike(table, at);
  const link = rowLink(line);
  const number = shape.columnOf('number');
  return {
    kind: 'addRow',
    ...{ sheet, at },
    // Formulas that people have in columns of their own go on in the new row.
    ...(like > headings && { like: { row: like, formulas: true } }),
    content: Array.from(content),
    ...(link && number !== undefined && { link: { column: number, ...link } }),
  };
}
