/** Changes to an objective that were begun and not written: kept as the drafts of new objectives are. */
import type { BookObjective } from '../../../domain/book';
import { readDraft } from '../draft';
import type { Draft } from '../draft';

export interface EditDraft {
  /** The objective, by what tells it from the others, and what it was called. */
  key: string;
  sheet: string;
  title: string;
  /** What its sheet said when the changes were begun, and what it is to say. */
  opening: Draft;
  draft: Draft;
}

export function readEditDraft(stored: unknown): EditDraft | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { key, sheet, title, ...drafts } = stored as Record<string, unknown>;
  const [opening, draft] = [readDraft(drafts['opening']), readDraft(drafts['draft'])];
  const areTexts = typeof key === 'string' && typeof sheet === 'string';
  if (!areTexts || typeof title !== 'string' || !opening || !draft) return null;
  return { key, sheet, title, opening, draft };
}

/** What a draft says of the objective: the plan's own data and the step are not of it. */
const saidBy = (draft: Draft): string => JSON.stringify({ ...draft, plan: null, step: null });

export const isUntouchedEdit = ({ opening, draft }: EditDraft): boolean =>
  saidBy(opening) === saidBy(draft);

export const isOf = (
  { key, sheet }: Pick<EditDraft, 'key' | 'sheet'>,
  target: Pick<BookObjective, 'key' | 'sheet'>,
): boolean => key === target.key && sheet === target.sheet;

/** Whether its sheet still says what it said when the changes were begun. */
export const isUnchangedSince = ({ opening }: EditDraft, now: Draft): boolean =>
  saidBy(opening) === saidBy(now);
