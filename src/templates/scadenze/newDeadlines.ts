/** The list of deadlines where a workbook has none: it comes with the first summary, later only where it is asked for. */
import type { Book } from '../../domain/book';
import type { DeadlinesToAdd } from '../../domain/summaryUpdate';
import type { SheetBlueprint } from '../blueprint';
import type { ObjectiveTemplate } from '../objectiveTemplate';
import { bookSettings } from '../sintesi/settingsCells';
import { deadlinesSheetOf } from './deadlineChanges';
import { deadlinesOf } from './deadlines';
import { DEADLINES_SHEET, deadlineSheet } from './deadlineSheet';

type Choice = DeadlinesToAdd['choice'];

export interface NewDeadlines {
  told: DeadlinesToAdd;
  sheet(): SheetBlueprint;
}

/** Undefined where it is there, or the plan is of a template that tells no times in words; later also where it tells none. */
export function newDeadlines(
  book: Book,
  template: ObjectiveTemplate | undefined,
  chosen: (key: string, possible: readonly Choice[], otherwise: Choice) => Choice,
): NewDeadlines | undefined {
  const { settings, objectives, summaries } = book;
  if (!template?.schedule.inWords || !settings || deadlinesSheetOf(book)) return undefined;
  const deadlines = deadlinesOf(objectives);
  const isFirst = summaries.length === 0;
  if (isFirst ? objectives.length === 0 : deadlines.length === 0) return undefined;
  const choice = chosen(KEY, ['add', 'leave'], isFirst ? 'add' : 'leave');
  const name = freeName(book);
  return {
    told: { key: KEY, name, deadlines: deadlines.length, choice },
    sheet: () => deadlineSheet(settings, bookSettings(book), deadlines, name),
  };
}

const KEY = 'scadenze';

/** A sheet of somebody's own may have it. */
function freeName({ sheets }: Pick<Book, 'sheets'>): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  for (let copy = 1; ; copy += 1) {
    const name = copy === 1 ? DEADLINES_SHEET : `${DEADLINES_SHEET} ${copy}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
