/** The ways in which findings are put together, each in the order in which it is told. */
import type { Book } from '../../domain/book';
import { SEVERITIES, unitCounts } from '../../domain/rules';
import type { AnyFinding } from '../../domain/rules';
import { resolveUnit, unitKey } from '../../domain/units';

export const GROUPINGS = ['severity', 'rule', 'objective', 'unit'] as const;

export type Grouping = (typeof GROUPINGS)[number];

/** Whether the groups are rules. */
export const isByRule = (grouping: Grouping): boolean =>
  grouping === 'severity' || grouping === 'rule';

export interface Group {
  /** Tells it from the other groups of its grouping. */
  key: string;
  /** At least one; what weighs most comes first. */
  findings: readonly AnyFinding[];
}

/** The unit of a finding, as the settings name it; null where it is of the whole plan. */
export type UnitOf = (finding: AnyFinding) => string | null;

export function unitOfFindings({ objectives, settings }: Book): UnitOf {
  const units = settings?.units ?? [];
  const named = (printed: string) => resolveUnit(units, printed)?.name ?? printed.trim();
  const byObjective = new Map(
    objectives.map(({ key, objective }) => [key, named(objective.unit)] as const),
  );
  return ({ unit, objective }) =>
    unit === null ? (byObjective.get(objective?.key ?? '') ?? null) : named(unit);
}

export function groupsOf(
  findings: readonly AnyFinding[],
  grouping: Grouping,
  book: Book,
  unitOf: UnitOf,
): Group[] {
  const keyOf = (finding: AnyFinding): string => {
    if (grouping === 'objective') return finding.objective?.key ?? '';
    if (grouping === 'unit') return unitName(unitOf(finding));
    return finding.rule;
  };
  const found = new Map<string, AnyFinding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const its = found.get(key);
    if (its) its.push(finding);
    else found.set(key, [finding]);
  }
  const groups = [...found].map(([key, its]) => ({ key, findings: [...its].sort(bySeverity) }));
  return inOrder(groups, grouping, book);
}

/** Of the whole plan comes first; a unit that has no name is a unit all the same. */
const unitName = (unit: string | null) => (unit === null ? '' : `=${unitKey(unit)}`);

const bySeverity = (one: AnyFinding, other: AnyFinding) =>
  SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity);

/** Rules as they are told, or those with most findings first; objectives and units as the plan has them. */
function inOrder(groups: Group[], grouping: Grouping, book: Book): Group[] {
  if (grouping === 'severity') return groups;
  if (grouping === 'rule')
    return [...groups].sort((one, other) => other.findings.length - one.findings.length);
  const keys =
    grouping === 'objective'
      ? book.objectives.map(({ key }) => key)
      : unitCounts(book).map(({ unit }) => unitName(unit));
  const places = new Map(['', ...keys].map((key, place) => [key, place]));
  const placeOf = ({ key }: Group) => places.get(key) ?? keys.length + 1;
  return [...groups].sort((one, other) => placeOf(one) - placeOf(other));
}
