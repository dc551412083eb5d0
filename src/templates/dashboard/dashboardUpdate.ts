/** What bringing the dashboard up to date comes to: told before it is done. */
import type { Book } from '../../domain/book';
import type { Change } from '../../domain/changes';
import { participations } from '../../domain/participation';
import type { SheetContents } from '../sheetContents';
import { ganttTable, shownYears } from './ganttSheet';
import {
  DASHBOARD,
  DASHBOARD_SHEETS,
  dashboardSheetsIn,
  GANTT,
  LATE,
  PEOPLE,
  type DashboardTemplate,
} from './identity';
import type { KeyedTable } from './keyedTable';
import { lateRows, lateTable } from './lateSheet';
import { peopleTable } from './peopleSheet';
import { dashboardPlan, type DashboardPlan } from './planRows';
import { tableUpdate, type TableObstacle } from './tableUpdate';
import { unitTable } from './unitBlock';
import { ALL_BLOCKS, blocksOf } from './unitBlocks';

export interface DashboardObstacle {
  /** The name that the sheet has, or had at first where it is missing. */
  sheet: string;
  why: TableObstacle | 'missing' | 'protected' | 'years' | 'blocks';
}

export interface DashboardState {
  /** Names of its sheets that are there. */
  sheets: string[];
  /** What stands in the way of an update in place: the dashboard is to be removed and written again. */
  obstacles: DashboardObstacle[];
  /** Rows that come and go, cells that are written again. */
  added: number;
  removed: number;
  rewritten: number;
}

export interface DashboardPreview extends DashboardState {
  objectives: number;
  units: number;
  people: number;
  late: number;
  years: number[];
  hasStates: boolean;
  hasScores: boolean;
  hasReferenceDate: boolean;
  onlyInSummary: number;
}

export interface DashboardUpdate {
  preview: DashboardPreview;
  changes: Change[];
}

export function dashboardUpdate(book: Book, sheets: readonly SheetContents[]): DashboardUpdate {
  const plan = dashboardPlan(book);
  const known = dashboardSheetsIn(book);
  const contents = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const state: DashboardState = {
    ...{ sheets: [...known.values()], obstacles: [], added: 0, removed: 0, rewritten: 0 },
  };
  const changes: Change[] = [];
  if (known.size > 0)
    for (const template of Object.keys(DASHBOARD_SHEETS) as DashboardTemplate[]) {
      const name = known.get(template);
      const sheet = name === undefined ? undefined : contents.get(name);
      if (!sheet) state.obstacles.push({ sheet: DASHBOARD_SHEETS[template], why: 'missing' });
      else changes.push(...ofSheet(plan, sheet, template, state));
    }
  const preview: DashboardPreview = {
    ...state,
    objectives: book.objectives.length,
    units: plan.units.length,
    people: new Set(participations(book).map(({ roleKey }) => roleKey)).size,
    late: lateRows(plan).length,
    ...{ years: plan.years, hasStates: plan.hasStates, hasScores: plan.hasScores },
    hasReferenceDate: (book.settings?.referenceDate ?? '') !== '',
    onlyInSummary: plan.onlyInSummary,
  };
  return { preview, changes: state.obstacles.length > 0 ? [] : changes };
}

/** Notes in the state what it comes to. */
function ofSheet(
  plan: DashboardPlan,
  sheet: SheetContents,
  template: DashboardTemplate,
  state: DashboardState,
): Change[] {
  const stop = (why: DashboardObstacle['why']): Change[] => {
    state.obstacles.push({ sheet: sheet.name, why });
    return [];
  };
  if (template === GANTT && !hasYears(plan, sheet)) return stop('years');
  if (template === DASHBOARD && !hasBlocks(plan, sheet)) return stop('blocks');
  const changes: Change[] = [];
  for (const table of tablesOf(plan, template)) {
    const update = tableUpdate(sheet, table, { keepsRows: template === LATE });
    if (typeof update === 'string') return stop(update);
    changes.push(...update.changes);
    state.added += update.added;
    state.removed += update.removed;
    state.rewritten += update.rewritten;
  }
  return sheet.isProtected === true && changes.length > 0 ? stop('protected') : changes;
}

function tablesOf(plan: DashboardPlan, template: DashboardTemplate): KeyedTable[] {
  if (template === GANTT) return [ganttTable(plan)];
  if (template === LATE) return [lateTable(plan)];
  if (template === PEOPLE) return [peopleTable(plan)];
  return blocksOf(plan).map((block) => unitTable(block, plan));
}

const hasYears = ({ years }: DashboardPlan, sheet: SheetContents): boolean =>
  String(shownYears(sheet)) === String(years);

/** Whether it shows what the plan has: states and scores may have come since, or gone. */
function hasBlocks(plan: DashboardPlan, { names }: SheetContents): boolean {
  const wanted = new Set(blocksOf(plan).map(({ name }) => name));
  return ALL_BLOCKS.map((block) => block(plan).name).every(
    (name) => wanted.has(name) === names.has(name),
  );
}
