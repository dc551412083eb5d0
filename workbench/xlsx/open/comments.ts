import type { ThreadedComment, ThreadedCommentPerson } from 'hucre';
import type { Message } from '../../host/document/comments';
import type { SheetState } from '../../host/document/sheetState';
import { parseA1 } from '../../host/grid/address';

/** A comment of which the file does not say who made it. */
const UNKNOWN = 'Utente';

/** The threads of a sheet; the notes that stand for them in older programs are none. */
export function readComments(
  threads: readonly ThreadedComment[],
  persons: readonly ThreadedCommentPerson[],
  { comments, notes }: SheetState,
): void {
  const said = ({ id, text, date, personId }: ThreadedComment): Message => ({
    id,
    content: text,
    author: persons.find((each) => each.id === personId)?.displayName ?? UNKNOWN,
    // Without a zone it is universal time.
    date: date ? new Date(/Z$|[+-]\d\d:\d\d$/.test(date) ? date : `${date}Z`) : null,
  });
  for (const thread of threads) {
    const area = parseA1(thread.ref ?? '');
    if (!area || thread.parentId) continue;
    const replies = threads.filter(({ parentId }) => parentId === thread.id).map(said);
    comments.add({ ...said(thread), area, resolved: thread.done === true, replies });
    notes.remove(area.row, area.column);
  }
}
