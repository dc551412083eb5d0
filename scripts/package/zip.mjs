/** A zip that depends on nothing but its files and a date: entries in order, nothing of this computer. */
import { zipSync } from 'fflate';

/** By code units, the same on every computer. */
export const inOrder = (names) => [...names].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

/** A zip keeps local times: within `work` they are those of UTC. */
function inUtc(work) {
  const zone = process.env.TZ;
  process.env.TZ = 'UTC';
  try {
    return work();
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
}

/**
 * The files, by path. Their date is that of the source and not a fixed one: web servers tell by date and size whether
 * a page has changed, and two releases of a page can have the same size.
 */
export function zipOf(files, date) {
  const entries = inOrder(files.keys()).map((path) => [path, files.get(path)]);
  return inUtc(() => zipSync(Object.fromEntries(entries), { level: 9, mtime: date }));
}
