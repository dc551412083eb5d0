/** What a row of one summary brings along to another: whatever people wrote in it, or the document prints. */
import type { BookSummaryRow } from '../../domain/bookSummary';
import type { ShownCell } from '../../domain/places';
import type { Carried } from './rowCells';
import { cellIn } from './rowDifferences';

export const carriedBy =
  (row: BookSummaryRow): Carried =>
  (column) => {
    const cell = column.key === 'id' ? undefined : cellIn(row, column);
    return cell && isConstant(cell) ? cell.value : undefined;
  };

/**
 * Whether a row can go over whole: nothing in columns that the other summary may not have, no formula of people's own,
 * which would refer to other cells there. A state may be the add-in's own formula, which is written anew.
 */
export const canMove = ({ cells, states, others }: BookSummaryRow, hasLevels: boolean): boolean =>
  others.every(({ value }) => value === '') &&
  (cells.notes?.formula ?? null) === null &&
  (hasLevels || states.every(({ formula }) => formula === null));

const isConstant = ({ formula, value }: ShownCell) => formula === null && value !== '';
