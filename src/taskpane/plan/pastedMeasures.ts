/** Measures against corruption pasted from a table, by its headings where it has them. */
import { textKey } from '../../domain/cells';
import { pastedRows, withPasted } from '../paste/pastedRows';
import type { PastedRows } from '../paste/pastedRows';
import { blankMeasure, isBlankMeasure, MEASURE_FIELDS, nextId } from './measuresDraft';
import type { DraftMeasure, MeasureField } from './measuresDraft';

const HEADINGS: readonly (readonly [RegExp, MeasureField])[] = [
  [/^(?:obiettiv[oi]|misur[ae])\b/, 'objective'],
  [/^(?:attivita|azion[ei])\b/, 'activity'],
  [/^indicator[ei]\b/, 'indicator'],
  [/^(?:strument[oi]|modalita|verific[ah])/, 'verification'],
];

/** A heading is short: longer texts are measures. */
const LONGEST_HEADING = 40;

const fieldOf = (heading: string): MeasureField | undefined =>
  heading.trim().length > LONGEST_HEADING
    ? undefined
    : HEADINGS.find(([pattern]) => pattern.test(textKey(heading)))?.[1];

export const pastedMeasures = (
  cells: readonly (readonly string[])[],
  from: MeasureField,
): PastedRows<MeasureField> => pastedRows(cells, { fields: MEASURE_FIELDS, from, fieldOf });

/** Into the row of this id and after it; null for the end of the list. */
export function withMeasures(
  rows: readonly DraftMeasure[],
  at: number | null,
  pasted: PastedRows<MeasureField>['rows'],
): DraftMeasure[] {
  let next = nextId(rows);
  return withPasted(rows, at, pasted, {
    isBlankRow: isBlankMeasure,
    fill: (row, values) => {
      const { id, values: before } = row ?? blankMeasure(next++);
      return { id, values: { ...before, ...values } };
    },
  });
}
