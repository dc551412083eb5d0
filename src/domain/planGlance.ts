/** What the start page says of the plan that a workbook holds. */
import type { Book } from './book';
import { countedRows, type CountedRow } from './countedRows';
import { lateObjectives, type LateObjective } from './planOverview';
import type { PlanSettings } from './planSettings';
import { planUnits, type PlanUnits } from './planUnits';
import { recordsStates } from './schedule/scheduleStates';

export interface PlanGlance extends PlanUnits {
  settings: PlanSettings | null;
  objectives: number;
  late: (LateObjective & { sheet: string })[];
  /** Whether objectives record what was done, so that any could be late. */
  hasStates: boolean;
  /** Cells that were not understood. */
  unread: number;
  /** Weights that the summary states differently from the sheet. */
  differences: number;
  /** Sheets that count nowhere until somebody chooses: copies, tables that may be of the plan, later versions. */
  undecided: string[];
  /** Names of the sheets of the summary. */
  summaries: string[];
}

const UNDECIDED = ['copy', 'doubtful', 'unknownVersion', 'unusedSettings'];

export function planGlance(book: Book): PlanGlance {
  const { settings, objectives, unread, summaries, sheets } = book;
  const all = objectives.map(({ objective }) => objective);
  const late = settings === null ? [] : lateObjectives(all, settings.referenceDate);
  return {
    ...planUnits(book),
    settings,
    objectives: objectives.length,
    late: late.map((each) => ({ ...each, sheet: objectives[each.index]!.sheet })),
    hasStates: all.some(({ schedules }) => schedules.some(recordsStates)),
    unread: unread.length,
    differences: countedRows(book).filter(statesAnother).length,
    undecided: sheets.filter(({ role }) => UNDECIDED.includes(role)).map(({ name }) => name),
    summaries: summaries.map(({ sheet }) => sheet),
  };
}

/** Half a cent of a point: weights that differ by less print the same. */
const TOLERANCE = 0.005;

/** Whether the summary shows another weight than the sheet; where the sheet says none there is nothing to compare. */
export function statesAnother({ inSummary, onSheet, weight }: CountedRow): boolean {
  const stated = onSheet?.value ?? null;
  if (inSummary === null || stated === null || weight === null) return false;
  return Math.abs(weight - stated) > TOLERANCE;
}
