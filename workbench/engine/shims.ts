import { Styles } from '@univerjs/core';
import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

let applied = false;

/** Mends where Univer takes time that grows with the square of the work. Results are the same. */
export function applyShims(): void {
  if (applied) return;
  applied = true;
  leaveOutForcedIndexUpdates();
  leaveOutStyleComparison();
}

/**
 * Univer rebuilds the index of a whole column for every cell that a forced update touches. Lookups rebuild the index by
 * themselves, so forced updates can be left out.
 */
function leaveOutForcedIndexUpdates(): void {
  const cache = CELL_INVERTED_INDEX_CACHE;
  const set = cache.set.bind(cache);
  cache.set = (unitId, sheetId, column, value, row, isForceUpdate) => {
    if (!isForceUpdate) set(unitId, sheetId, column, value, row);
  };
}

/**
 * Univer compares every new style with all others, property by property, even when its text is not among those known. Left
 * out, two styles that differ in the order of their properties get two ids: nothing that can be seen.
 */
function leaveOutStyleComparison(): void {
  const prototype = Styles.prototype as unknown as { _getExistingStyleId(): string | null };
  prototype._getExistingStyleId = () => null;
}
