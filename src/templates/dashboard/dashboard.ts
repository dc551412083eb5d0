/** The dashboard of a plan: its four sheets, as they are written. */
import type { Book } from '../../domain/book';
import type { WorkbookBlueprint } from '../blueprint';
import { dashboardSheet } from './dashboardSheet';
import { ganttSheet } from './ganttSheet';
import { DASHBOARD, DASHBOARD_SHEETS, GANTT, LATE, PEOPLE } from './identity';
import { lateSheet } from './lateSheet';
import { peopleSheet } from './peopleSheet';
import { dashboardPlan } from './planRows';

export function dashboardBlueprint(book: Book): WorkbookBlueprint {
  const plan = dashboardPlan(book);
  const taken = new Set(book.sheets.map(({ name }) => name.toLowerCase()));
  const name = (template: keyof typeof DASHBOARD_SHEETS) =>
    freeName(DASHBOARD_SHEETS[template], taken);
  const gantt = ganttSheet(plan, name(GANTT));
  const people = peopleSheet(plan, name(PEOPLE));
  const dashboard = dashboardSheet(plan, name(DASHBOARD));
  return {
    sheets: [dashboard, gantt.sheet, lateSheet(plan, name(LATE)), people.sheet],
    names: [...gantt.names, ...people.names],
    activate: dashboard.name,
  };
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let copy = 1; ; copy += 1) {
    const name = copy === 1 ? wanted : `${wanted} ${copy}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
