/** A row put into a summary that is there: its formulas by the columns that the table has, and what was typed in it elsewhere. */
import type { AddRow, CellContent } from '../../domain/changes';
import type { SummaryLineCells } from './rowCells';
import { rowCell } from './rowCells';
import type { SheetFormulaContext } from './sheetFormulas';
import type { SummaryTable, TableColumn } from './summaryTable';
import { rowLink } from '../sintesi';

/** What a row brings along to a cell; undefined where it brings nothing. */
export type Carried = (column: TableColumn) => CellContent | undefined;

export function addedRow(
  table: SummaryTable,
  at: number,
  line: SummaryLineCells,
  context: Omit<SheetFormulaContext, 'unitCell'>,
  carried: Carried = () => undefined,
): AddRow {
  const { sheet, columns, lastRow, shape } = table;
  const { headings, end } = shape;
  // With the row in it the blank row that ends the table is one further down.
  const grown = { ...shape, end: at <= end ? end + 1 : end };
  const content: (CellContent | undefined)[] = [];
  for (const column of columns) {
    const { key, date } = column;
    content[column.column] =
      carried(column) ?? rowCell(key, line, at, grown, context, date).content;
  }
  const like = at - 1 > headings ? at - 1 : Math.min(lastRow, end - 1);
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
