/** The formula of a cell of a summary, as an update writes it: for a cell that was typed over. */
import type { Book } from '../../domain/book';
import type { Place } from '../../domain/places';
import { cellAddress } from '../address';
import { expectedRows, lineOf } from './expectedRows';
import { MatchedTable } from './matchedTable';
import { differenceFormula } from './rowCells';
import { bookSettings } from './settingsCells';
import { sheetFormula } from './sheetFormulas';

export interface SummaryFormula {
  formula: string;
  /** What the sheet says; undefined where it is computed in the summary itself. */
  shows?: unknown;
}

/** Null where the cell has none, or depends on the rows around it. */
export function summaryFormulaAt(book: Book, at: Place): SummaryFormula | null {
  const summary = book.summaries.find(({ sheet }) => sheet === at.sheet);
  const units = book.settings?.units ?? [];
  if (!summary) return null;
  const table = new MatchedTable(summary, expectedRows(book), units, new Map());
  const matched = [...table.kept.values()].find(({ row }) => row.row === at.row);
  const column = table.columns.find((each) => each.column === at.column);
  const shown = matched && lineOf(matched.expected).shown;
  if (!shown || !column) return null;
  const cellOf = (key: 'weight' | 'unit') => {
    const place = table.shape.columnOf(key);
    return place === undefined ? undefined : cellAddress(at.row, place);
  };
  if (column.key === 'difference') {
    const weight = cellOf('weight');
    const formula = weight === undefined ? undefined : differenceFormula(weight, shown);
    return formula === undefined ? null : { formula };
  }
  const context = { units, settings: bookSettings(book), unitCell: cellOf('unit') };
  return sheetFormula(column.key, shown, context, column.date) ?? null;
}
