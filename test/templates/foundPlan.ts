/** What reading finds in sheets, in short: objectives with their sheets, unread cells by their addresses. */
import type { AnticorruptionMeasure, AreaCount, TemplateId } from '../../src/domain/plan';
import type { Objective } from '../../src/domain/objective';
import type { UnreadCell } from '../../src/domain/book';
import { cellAddress } from '../../src/templates/address';
import type { ListTemplate } from '../../src/templates/list/listTemplate';
import { readBook } from '../../src/templates/reading/readBook';
import { readList } from '../../src/templates/reading/readList';
import { readSettings } from '../../src/templates/reading/readSettings';
import type { SheetContents } from '../../src/templates/sheetContents';

export interface Unread {
  sheet: string;
  cell: string;
  content: string;
  why: string;
}

export interface FoundPlan {
  objectives: { objective: Objective; sheet: string; template: TemplateId }[];
  anticorruption: AnticorruptionMeasure[];
  areas: AreaCount[];
  printedTotal: number | null;
  unread: Unread[];
  summaries: string[];
  others: string[];
}

export const unreadText = ({ at: { sheet, row, column }, content, why }: UnreadCell): Unread => ({
  ...{ sheet, content, why },
  cell: cellAddress(row, column),
});

export function readPlan(sheets: readonly SheetContents[]): FoundPlan {
  const book = readBook(sheets);
  const named = (...roles: string[]) =>
    book.sheets.filter(({ role }) => roles.includes(role)).map(({ name }) => name);
  return {
    objectives: book.objectives.map(({ objective, sheet, template }) => ({
      ...{ objective, sheet, template },
    })),
    anticorruption: book.anticorruption,
    areas: book.areas,
    printedTotal: book.printedTotal,
    unread: book.unread.map(unreadText),
    summaries: named('summary'),
    others: named('other', 'report', 'doubtful'),
  };
}

/** What a list says, in short. */
export function listIn(sheet: SheetContents, template: ListTemplate) {
  const { entries, areas, printedTotal, unread, errors: found } = readList(sheet, template);
  const objectives = entries.map(({ objective }) => objective);
  const errors = found.map(({ at, error }) => [cellAddress(at.row, at.column), error]);
  return {
    ...{ objectives, areas, printedTotal, unread: unread.map(unreadText) },
    ...(errors.length > 0 && { errors }),
  };
}

/** What a settings sheet says, in short. */
export function settingsIn(sheet: SheetContents) {
  const { settings, unread } = readSettings(sheet);
  return { settings, unread: unread.map(unreadText) };
}
