/** Names of the cells in the rows of the score that are typed there. */
import type { IndicatorField } from '../../domain/objective';

/** Rows count from 0. */
export const resultCell = (index: number, field: IndicatorField): string =>
  `Risultato_${index + 1}_${field}`;
