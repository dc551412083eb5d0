/** What changed between two readings of a plan: findings are told apart by rule, cell and what they say. */
import type { AnyFinding } from './finding';

export interface Compared {
  added: ReadonlySet<AnyFinding>;
  /** Those of the earlier reading that are not found any more. */
  gone: AnyFinding[];
  /** How many are as before. */
  same: number;
}

type Told = Pick<AnyFinding, 'rule' | 'sheet' | 'at' | 'objective' | 'unit'> & { facts: unknown };

function keyOf({ rule, sheet, at, objective, unit, facts }: Told): string {
  return JSON.stringify([rule, sheet, at?.row, at?.column, objective?.key, unit, facts]);
}

/** Two that say the same of one cell are two. */
export function compareFindings(
  before: readonly AnyFinding[],
  after: readonly AnyFinding[],
): Compared {
  const left = new Map<string, AnyFinding[]>();
  for (const finding of before) {
    const key = keyOf(finding);
    const alike = left.get(key);
    if (alike) alike.push(finding);
    else left.set(key, [finding]);
  }
  const added = after.filter((finding) => left.get(keyOf(finding))?.pop() === undefined);
  return {
    added: new Set(added),
    gone: [...left.values()].flat(),
    same: after.length - added.length,
  };
}
