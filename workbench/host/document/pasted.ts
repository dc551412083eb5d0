import { intersection, type Area } from '../grid/area';

/** What has the cells of some areas in common: a validation, a conditional format. */
interface Ruled {
  areas: Area[];
}

/** A rule and the part of one of its areas that is copied. */
export interface RulePart<T extends Ruled> {
  entry: T;
  area: Area;
}

/** How a formula is written for a cell so far to the right and below. */
export type MoveFormula = (formula: string, right: number, down: number) => string;

export function partsIn<T extends Ruled>(entries: readonly T[], area: Area): RulePart<T>[] {
  return entries.flatMap((entry) =>
    entry.areas.flatMap((each) => {
      const part = intersection(each, area);
      return part ? [{ entry, area: part }] : [];
    }),
  );
}

/** A rule with its formulas written otherwise. */
export function rewritten<R>(rule: R, change: (formula: string) => string): R {
  if (typeof rule === 'string') return (rule.startsWith('=') ? change(rule) : rule) as R;
  if (Array.isArray(rule)) return rule.map((each) => rewritten(each as unknown, change)) as R;
  if (typeof rule !== 'object' || rule === null) return rule;
  return Object.fromEntries(
    Object.entries(rule).map(([key, value]) => [key, rewritten(value as unknown, change)]),
  ) as R;
}

/** A rule for other cells: its formulas, told for the first cell of its areas, are told for the first of these. */
export function movedRule<R>(rule: R, [first]: readonly Area[], to: Area, move: MoveFormula): R {
  const [right, down] = first ? [to.column - first.column, to.row - first.row] : [0, 0];
  const entries = Object.entries(structuredClone(rule) as Record<string, unknown>).map(
    ([key, value]) => [
      key,
      typeof value === 'string' && value.startsWith('=') ? move(value, right, down) : value,
    ],
  );
  return Object.fromEntries(entries) as R;
}
