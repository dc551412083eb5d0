/** Dates and years as parameters of one cell of the custom functions. */
import { toSerial, toYear } from '../../domain/dates';
import { Rejection, noData } from '../../domain/rejection';
import { isNothing, scalar, unreadable } from './arguments';

/** A date that must be there, in a parameter of one cell: blank is no data, and so is the 0 that some hosts make of it. */
export function readDate(name: string, given: unknown, year?: number): number | Rejection {
  const value = scalar(given);
  const serial = isNothing(value) ? null : toSerial(value, year);
  if (serial === undefined) return unreadable(name, value, 'non è una data');
  return serial ?? noData(name, 'manca la data');
}

/** A date that may be missing: null where it is. */
export function readOptionalDate(
  name: string,
  given: unknown,
  year?: number,
): number | null | Rejection {
  const date = readDate(name, given, year);
  return date instanceof Rejection && date.kind === 'na' ? null : date;
}

/** A year that must be there, 1900–9999, as a number or as text. */
export function readYear(name: string, given: unknown): number | Rejection {
  const value = scalar(given);
  const year = isNothing(value) ? null : toYear(value);
  if (year === undefined) return unreadable(name, value, 'non è un anno');
  return year ?? noData(name, "manca l'anno");
}
