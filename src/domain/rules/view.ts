/** What the rules look at of a book: made once, so that each rule is only its own question. */
import type { Book, BookObjective } from '../book';
import type { Objective } from '../objective';
import { overviewByUnit, type UnitOverview } from '../planOverview';
import type { Unit } from '../plan';
import { resolveUnit, unitKey } from '../units';
import {
  linesByObjective,
  planRows,
  summaryLines,
  type PlanRow,
  type SummaryLine,
} from './planRows';

export interface View {
  book: Book;
  /** Those of the settings. */
  units: readonly Unit[];
  rows: readonly PlanRow[];
  byUnit: readonly UnitOverview<PlanRow>[];
  lines: readonly SummaryLine[];
  /** By `lineKey`. */
  linesByObjective: ReadonlyMap<string, readonly SummaryLine[]>;
  objectives: ReadonlyMap<string, BookObjective>;
  /** As the settings name it, else as it is printed. */
  unitName(printed: string): string;
  /** Whether two names are of one unit. */
  isSameUnit(one: string, other: string): boolean;
  /** Whether the way of planning of an objective has a place for a datum. */
  asks(objective: BookObjective, field: keyof Objective): boolean;
  /** Whether weights are coefficients, which have no total to reach. */
  areCoefficients: boolean;
}

export function viewOf(book: Book): View {
  const units = book.settings?.units ?? [];
  const lines = summaryLines(book);
  const byObjective = linesByObjective(lines);
  const rows = planRows(book, lines, byObjective);
  const weightScale = book.settings?.weightScale ?? '100';
  const unitName = (printed: string) => resolveUnit(units, printed)?.name ?? printed.trim();
  return {
    ...{ book, units, rows, lines, unitName, linesByObjective: byObjective },
    byUnit: overviewByUnit(rows, {
      ...{ units, weightScale },
      isDueWithoutWeights: book.settings !== null && hasWeights(book),
    }),
    objectives: new Map(book.objectives.map((each) => [each.key, each])),
    isSameUnit: (one, other) => unitKey(unitName(one)) === unitKey(unitName(other)),
    asks: ({ template }, field) => book.asked[template]?.includes(field) ?? true,
    areCoefficients: weightScale === 'coefficienti',
  };
}

/** Whether the plan's own way of planning has weights, so that a total is due where none is written. */
function hasWeights({ settings, asked }: Book): boolean {
  return settings !== null && (asked[settings.template]?.includes('weight') ?? false);
}
