/** The periods in a row of headings as a selection gives it: days are texts there. */
import { toSerial } from '../../domain/dates';
import { periodsInRow } from '../../domain/periodHeadings';
import type { FoundPeriods } from '../../domain/periodHeadings';

const DAY = /^\d{2}\/\d{2}\/\d{4}$/;

export const periodsIn = (row: readonly unknown[]): FoundPeriods | undefined =>
  periodsInRow(
    row.map((cell) => (typeof cell === 'string' && DAY.test(cell) ? toSerial(cell) : cell)),
  );
