import { FIRST } from './PagedList';
import type { Group } from './grouping';

/** Findings that are drawn before anybody opens a group. */
const ENOUGH = 30;

/** The groups that are open before anybody opens one: those with what blocks, or that were looked for, as far as they are few. */
export function openAtFirst(groups: readonly Group[], isFiltering: boolean): ReadonlySet<string> {
  const open = new Set<string>();
  let rows = 0;
  for (const { key, findings } of groups) {
    if (!isFiltering && findings[0]?.severity !== 'blocks') continue;
    rows += Math.min(findings.length, FIRST);
    if (rows > ENOUGH) break;
    open.add(key);
  }
  return open;
}
