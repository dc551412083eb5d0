/** What the rules look at of a book: made once, so that each rule is only its own question. */
import type { Book, BookObjective, RuleControl, Waiver } from '../book';
import {
  countedRows,
  linesByObjective,
  summaryLines,
  type CountedRow,
  type SummaryLine,
} from '../countedRows';
import type { Objective } from '../objective';
import type { UnitOverview } from '../planOverview';
import type { Unit } from '../plan';
import { rowsByUnit } from '../planUnits';
import { resolveUnit, unitKey } from '../units';

/** A number that the authority may set for itself, and what it may be. */
export interface Threshold {
  usual: number;
  least: number;
  most: number;
}

/** A waiver that holds for nothing: its cell shows something else, or nothing is found there any more. */
export interface LapsedWaiver {
  waiver: Waiver;
  why: 'changed' | 'gone';
}

export interface View {
  book: Book;
  /** Those of the settings. */
  units: readonly Unit[];
  rows: readonly CountedRow[];
  byUnit: readonly UnitOverview<CountedRow>[];
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
  /** What the authority made of a rule; null where it left it as it is. */
  severityOf(rule: string): RuleControl['severity'];
  /** The number that a rule goes by: the authority's own, else the usual one. */
  thresholdOf(rule: string, usual: Threshold): number;
  /** Known once all rules but the one on waivers were run. */
  lapsed: readonly LapsedWaiver[];
}

export function viewOf(book: Book): View {
  const units = book.settings?.units ?? [];
  const lines = summaryLines(book);
  // The first of two on one rule counts.
  const controls = new Map([...book.controls].reverse().map((each) => [each.rule, each]));
  const unitName = (printed: string) => resolveUnit(units, printed)?.name ?? printed.trim();
  return {
    ...{ book, units, lines, unitName, lapsed: [] },
    rows: countedRows(book, lines),
    byUnit: rowsByUnit(book),
    linesByObjective: linesByObjective(lines),
    objectives: new Map(book.objectives.map((each) => [each.key, each])),
    isSameUnit: (one, other) => unitKey(unitName(one)) === unitKey(unitName(other)),
    asks: ({ template }, field) => book.asked[template]?.includes(field) ?? true,
    areCoefficients: book.settings?.weightScale === 'coefficienti',
    severityOf: (rule) => controls.get(rule)?.severity ?? null,
    thresholdOf: (rule, { usual, least, most }) => {
      const own = controls.get(rule)?.threshold ?? null;
      return own === null || own < least || own > most ? usual : own;
    },
  };
}
