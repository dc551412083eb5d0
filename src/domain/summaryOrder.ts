/** The order in which a new summary lists its rows: those of a unit stand together, so that their weights are seen beside each other. */
import { numberKey } from './objectiveNumber';
import type { Unit } from './plan';
import type { ObjectiveRow } from './planOverview';
import { resolveUnit, unitKey } from './units';

/**
 * Rows by unit: units as the settings order them, then those that only rows name, in the order of the plan. Within a
 * unit its own objectives come in the plan's order, because numbers may restart in each service; one that another unit
 * leads goes where its number puts it, where the unit's own numbers rise, else after them.
 */
export function inSummaryOrder<Row extends ObjectiveRow>(
  rows: readonly Row[],
  units: readonly Unit[],
): Row[] {
  const keyOf = (printed: string) => unitKey(resolveUnit(units, printed)?.name ?? printed);
  const byUnit = new Map<string, Row[]>(units.map(({ name }) => [keyOf(name), []]));
  for (const row of rows) {
    const key = keyOf(row.unit);
    byUnit.set(key, [...(byUnit.get(key) ?? []), row]);
  }
  return [...byUnit.values()].flatMap(withinUnit);
}

function withinUnit<Row extends ObjectiveRow>(rows: readonly Row[]): Row[] {
  const own = rows.filter(({ shared }) => shared === null);
  const sharing = rows.filter(({ shared }) => shared !== null);
  const isRising = own.every(
    ({ number }, index) => index === 0 || compareNumbers(own[index - 1]!.number, number) < 0,
  );
  if (!isRising) return [...own, ...sharing];
  const ordered = [...own];
  for (const row of sharing) {
    const next = ordered.findIndex(({ number }) => compareNumbers(row.number, number) < 0);
    ordered.splice(next < 0 ? ordered.length : next, 0, row);
  }
  return ordered;
}

/** "2/6" before "2/14" before "3/1"; what has no number comes last. */
function compareNumbers(one: string, other: string): number {
  const [first, second] = [one, other].map(numberKey) as [string, string];
  if (first === '' || second === '') return Number(first === '') - Number(second === '');
  return first.localeCompare(second, 'it', { numeric: true });
}
