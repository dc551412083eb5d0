/** What is planted in an indicator: one field with several values, blank in several ways, or all that measures it. */
import { BLANKS } from '../plant';
import type { IndicatorEdits } from '../places';

export type Field = keyof IndicatorEdits;

/** One field, with each of these values. */
export const values = (
  field: Field,
  ...all: readonly (string | number)[]
): [string, IndicatorEdits][] => all.map((value) => [`${field} «${value}»`, { [field]: value }]);

export const blanks = (...fields: Field[]): [string, IndicatorEdits][] =>
  BLANKS.map(([way, blank]) => [way, Object.fromEntries(fields.map((field) => [field, blank]))]);
