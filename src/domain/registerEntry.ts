/** A row of the register of a plan's monitoring: what was told of an objective at a date. */

/** What the columns of the register hold. */
export const REGISTER_FIELDS = [
  'date',
  'written',
  'unit',
  'number',
  'title',
  'owner',
  'by',
  'about',
  'update',
  'issue',
  'cause',
  'act',
  'actNumber',
  'link',
  'reason',
] as const;

export type RegisterField = (typeof REGISTER_FIELDS)[number];

/** What a row says in words; its two days apart. */
export type RegisterTexts = Record<Exclude<RegisterField, 'date' | 'written'>, string>;

export interface RegisterEntry extends RegisterTexts {
  /** Serial of the date of the monitoring, and of the day on which it was written; null where none can be read. */
  date: number | null;
  written: number | null;
  /** Of the objective; null where the row has none. */
  id: string | null;
}
