/** What the rules find, as whoever tells it is given it. */
import type { Place } from '../places';
import type { Objective } from '../objective';
import type { FactsOf, RuleId } from './registry';
import type { Severity } from './rule';

/** What a rule found, with whom it concerns and the cell where it is mended. */
export interface Finding<Id extends RuleId = RuleId> {
  rule: Id;
  severity: Severity;
  facts: FactsOf<Id>;
  /** Key, number and title of the objective; null where it is of none. */
  objective: (Pick<Objective, 'number' | 'title'> & { key: string }) | null;
  unit: string | null;
  /** Null in a draft, and where there is no sheet for it. */
  sheet: string | null;
  /** Null where only the sheet is known. */
  at: Place | null;
  /** The other cells that are part of it. */
  others: readonly Place[];
}

/** Any finding: narrowed by its rule, it has the facts of that rule. */
export type AnyFinding = { [Id in RuleId]: Finding<Id> }[RuleId];
