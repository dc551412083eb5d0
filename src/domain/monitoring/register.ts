/** What the register of the monitoring says of an objective, and who has not updated. */
import type { Book, BookObjective } from '../book';
import type { RegisterEntry } from '../registerEntry';

const said = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase();

/** Whether a row is of an objective: by its id, else by number and title, which is all that a sheet made by hand has. */
function isOf(entry: RegisterEntry, { id, objective }: BookObjective): boolean {
  if (entry.id !== null && id !== null) return entry.id === id;
  return (
    said(entry.number) === said(objective.number) && said(entry.title) === said(objective.title)
  );
}

export type RegisterOf = Pick<Book, 'monitoring'>;

/** The date for which an objective was updated last; null where it never was. */
export function lastUpdate({ monitoring }: RegisterOf, objective: BookObjective): number | null {
  const dates = (monitoring?.entries ?? []).flatMap((entry) =>
    entry.date !== null && isOf(entry, objective) ? [entry.date] : [],
  );
  return dates.length === 0 ? null : Math.max(...dates);
}

/** Objectives that nobody updated for a date or a later one, by who answers for them. */
export interface NotUpdated {
  owner: string;
  /** How many objectives they answer for. */
  of: number;
  objectives: { key: string; number: string; title: string; unit: string; last: number | null }[];
}
