/** The measures against corruption as they are typed or pasted, until their sheet is written. */
import { isBlank } from '../../domain/cells';
import type { AnticorruptionMeasure } from '../../domain/plan';
import { hasTexts, isRecord } from './draft';

export const MEASURE_FIELDS = ['objective', 'activity', 'indicator', 'verification'] as const;
export type MeasureField = (typeof MEASURE_FIELDS)[number];

export interface DraftMeasure {
  id: number;
  values: AnticorruptionMeasure;
}

export interface MeasuresDraft {
  version: 1;
  rows: DraftMeasure[];
}

export const blankMeasure = (id: number): DraftMeasure => ({
  id,
  values: { objective: '', activity: '', indicator: '', verification: '' },
});

export const isBlankMeasure = ({ values }: DraftMeasure): boolean =>
  MEASURE_FIELDS.every((field) => isBlank(values[field]));

export const newMeasures = (): MeasuresDraft => ({ version: 1, rows: [blankMeasure(1)] });

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

export const nextId = (rows: readonly DraftMeasure[]): number =>
  Math.max(0, ...rows.map(({ id }) => id)) + 1;

export const isUntouchedMeasures = ({ rows }: MeasuresDraft): boolean => rows.every(isBlankMeasure);

/** Null for what is no draft of measures: what the browser gives back may be of another version, or damaged. */
export function readMeasuresDraft(stored: unknown): MeasuresDraft | null {
  if (!isRecord(stored) || stored['version'] !== 1) return null;
  const { rows } = stored;
  const isSound =
    Array.isArray(rows) &&
    rows.every(
      (row) =>
        isRecord(row) && Number.isSafeInteger(row['id']) && hasTexts(row['values'], MEASURE_FIELDS),
    );
  return isSound ? (stored as unknown as MeasuresDraft) : null;
}
