/** Days as people type them here, and back. */
import { isoDate, toSerial } from '../../domain/dates';

export const italianDay = (iso: string): string => iso.split('-').reverse().join('/');

/** ISO; blank where it is no day. */
export function isoDay(typed: string): string {
  const serial = toSerial(typed);
  return typeof serial === 'number' ? isoDate(serial) : '';
}
