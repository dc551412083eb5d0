import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

let applied = false;

/**
 * Univer rebuilds the index of a whole column for every cell that a forced update touches, which makes
 * recalculation quadratic in the number of formulas. Lookups rebuild the index by themselves, so forced updates
 * can be left out: the results are the same.
 */
export function leaveOutForcedIndexUpdates(): void {
  if (applied) return;
  applied = true;
  const cache = CELL_INVERTED_INDEX_CACHE;
  const set = cache.set.bind(cache);
  cache.set = (unitId, sheetId, column, value, row, isForceUpdate) => {
    if (!isForceUpdate) set(unitId, sheetId, column, value, row);
  };
}
