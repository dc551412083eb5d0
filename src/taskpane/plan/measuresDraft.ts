/** The measures against corruption as they are typed or pasted, until their sheet is written. */
import { isBlank, textKey } from '../../domain/cells';
import type { AnticorruptionMeasure } from '../../domain/plan';
import { pastedRows, withPasted } from '../paste/pastedRows';
import type { PastedRows } from '../paste/pastedRows';

export const MEASURE_FIELDS = ['objective', 'activity', 'indicator', 'verification'] as const;
export type MeasureField = (typeof MEASURE_FIELDS)[number];

export interface DraftMeasure {
  id: number;
  values: AnticorruptionMeasure;
}

export const blankMeasure = (id: number): DraftMeasure => ({
  id,
  values: { objective: '', activity: '', indicator: '', verification: '' },
});

const isBlankMeasure = ({ values }: DraftMeasure): boolean =>
  MEASURE_FIELDS.every((field) => isBlank(values[field]));

/** What was typed, without the rows left blank. */
export const measuresOf = (rows: readonly DraftMeasure[]): AnticorruptionMeasure[] =>
  rows
    .filter((row) => !isBlankMeasure(row))
    .map(({ values: { objective, activity, indicator, verification } }) => ({
      objective: objective.trim(),
      activity: activity.trim(),
      indicator: indicator.trim(),
      verification: verification.trim(),
    }));

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

export const nextId = (rows: readonly DraftMeasure[]): number =>
  Math.max(0, ...rows.map(({ id }) => id)) + 1;
