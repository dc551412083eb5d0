/** Weights that a summary states differently from the sheet, with both cells, so that the right one can be chosen. */
import type { Book, Place } from '../domain/book';
import { countedRows } from '../domain/countedRows';
import { statesAnother } from '../domain/planGlance';
import { cellAddress } from './address';

/** One of the two cells that differ. */
export interface DifferentCell {
  sheet: string;
  cell: string;
  value: number | null;
}

export interface Difference {
  number: string;
  unit: string;
  summary: DifferentCell;
  sheet: DifferentCell;
}

/** Each once, whatever number of summaries say it. */
export function differences(book: Book): Difference[] {
  const cell = ({ sheet, row, column }: Place, value: number | null): DifferentCell => ({
    ...{ sheet, value },
    cell: cellAddress(row, column),
  });
  return countedRows(book)
    .filter(statesAnother)
    .flatMap(({ number, unit, weight, inSummary, onSheet }) =>
      onSheet?.at && inSummary
        ? [
            {
              ...{ number, unit },
              summary: cell(inSummary.at, weight),
              sheet: cell(onSheet.at, onSheet.value),
            },
          ]
        : [],
    );
}
