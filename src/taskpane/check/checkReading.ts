/** What a reading brought: what the rules find, and what changed since the one before. */
import type { Book } from '../../domain/book';
import { checkBook, compareFindings } from '../../domain/rules';
import type { AnyFinding, Checked, Compared } from '../../domain/rules';

export interface CheckReading {
  book: Book;
  checked: Checked;
  /** Null where it is the first. */
  compared: Compared | null;
}

export function checkReading(book: Book, last: readonly AnyFinding[] | null): CheckReading {
  const checked = checkBook(book);
  return { book, checked, compared: last && compareFindings(last, everyFinding(checked)) };
}

/** What is waived is not gone. */
export const everyFinding = ({ findings, waived }: Checked): AnyFinding[] => [
  ...findings,
  ...waived.map(({ finding }) => finding),
];
