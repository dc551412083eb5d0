/** An objective that goes to another unit: its cells say so, or its rows go to the table of that unit; the summaries follow. */
import type { Book, BookObjective } from '../../domain/book';
import type { Change } from '../../domain/changes';
import type { Objective } from '../../domain/objective';
import { listTemplate } from '../forms';
import { summaryChanges } from '../sintesi/summaryChanges';
import type { Edit, Told } from './edit';
import { editObjective } from './objectiveEdit';
import { rowAsRead } from './removeObjective';

export interface ObjectiveMove extends Edit {
  /** Whether the summaries are to be updated afterwards: they lack other things too, or have none for the unit yet. */
  isSummaryToUpdate: boolean;
}

/** The cells that say of which unit it is, which may be an area, and what depends on it. */
export type Moved = Partial<Pick<Objective, 'unit' | 'area' | 'number' | 'owner'>>;

export function moveObjective(book: Book, target: BookObjective, moved: Moved): ObjectiveMove {
  const { objective } = target;
  const edit = editObjective(book, target, asRead(objective), asRead({ ...objective, ...moved }));
  const isRow = listTemplate(target.template) !== undefined;
  const says = (field: string) =>
    edit.lines.some(
      (line) =>
        line.kind === 'cell' &&
        line.datum.of === 'objective' &&
        line.datum.field === field &&
        line.formula === undefined,
    );
  const isWritten = edit.lines.some(({ kind }) => kind === 'moved') || says('unit');
  // Half of a move is none: a number of the new unit beside the name of the old one.
  if (!isWritten) return { ...edit, changes: [], isSummaryToUpdate: false };
  if (isRow || book.summaries.length === 0)
    return { ...edit, isSummaryToUpdate: book.summaries.length > 0 };
  const rows = summaryRows(book, target, { ...objective, ...moved });
  return {
    ...edit,
    changes: [...edit.changes, ...(rows ?? [])],
    isSummaryToUpdate: rows === undefined,
  };
}

/** Its rows in the summaries of units. Where these lack other things too, what they are to be is for the user to see first. */
function summaryRows(book: Book, target: BookObjective, after: Objective): Change[] | undefined {
  const isUpToDate = ({ update, sheets }: ReturnType<typeof summaryChanges>) =>
    sheets.length === 0 && update.obstacles.length === 0;
  const before = summaryChanges(book);
  if (!isUpToDate(before) || before.update.changes.length > 0) return undefined;
  const objectives = book.objectives.map((each) =>
    each === target ? { ...target, objective: after } : each,
  );
  const work = summaryChanges({ ...book, objectives });
  if (!isUpToDate(work)) return undefined;
  const { changes } = work.update;
  const seen = changes.flatMap((each): Change[] => {
    if (each.kind === 'removeRow') return rowAsRead(book, each.sheet, each.row);
    return each.kind === 'addRow' ? rowAsRead(book, each.sheet, each.at - 1) : [];
  });
  return [...seen, ...changes];
}

/** Every row of it where it was read. */
function asRead(objective: Objective): Told {
  const positions = (items: readonly unknown[]) => items.map((_, index) => index);
  const { indicatorTable, financialIndicators, people, sharedWith, schedules } = objective;
  return {
    objective,
    origins: {
      indicators: positions(indicatorTable.indicators),
      financialIndicators: positions(financialIndicators),
      people: positions(people.flatMap(({ members }) => members)),
      sharedWith: positions(sharedWith),
      schedules: schedules.map(({ phases }, from) => ({ from, phases: positions(phases) })),
    },
  };
}
