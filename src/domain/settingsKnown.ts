/** What the sheets of a plan know of its settings, where the sheet that held them is gone. */
import type { BookObjective } from './book';
import type { Plan, Unit } from './plan';
import { unitKey } from './units';

/** Fields that no sheet knows are not there. */
export type KnownSettings = Pick<Plan, 'template' | 'monitoringDates' | 'units'> & {
  firstYear: number | null;
  lastYear: number | null;
};

/**
 * The template that most of the sheets follow, the years of their cronoprogrammi, the dates of their levels, and the units
 * in the order in which they appear, each with the responsible that most of its sheets name. Null without sheets.
 */
export function settingsKnown(objectives: readonly BookObjective[]): KnownSettings | null {
  const template = mostFrequent(objectives.map((each) => each.template));
  if (template === undefined) return null;
  const all = objectives.map(({ objective }) => objective);
  const years = all.flatMap(({ schedules }) => schedules.map(({ year }) => year));
  return {
    template,
    firstYear: years.length > 0 ? Math.min(...years) : null,
    lastYear: years.length > 0 ? Math.max(...years) : null,
    monitoringDates: datesOf(all.flatMap(({ levels }) => levels.map(({ label }) => label))),
    units: unitsOf(all),
  };
}

const DAY_AND_MONTH = /\b(\d{1,2})[/.](\d{1,2})\b/;

/** "30/06" of "Al 30/06/2026", in the order of the calendar. */
function datesOf(labels: readonly string[]): string[] {
  const found = labels.flatMap((label) => {
    const [, day = '', month = ''] = DAY_AND_MONTH.exec(label) ?? [];
    const isDate =
      Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
    return isDate ? [`${month.padStart(2, '0')}-${day.padStart(2, '0')}`] : [];
  });
  return [...new Set(found)].sort().map((date) => date.split('-').reverse().join('/'));
}

function unitsOf(objectives: readonly BookObjective['objective'][]): Unit[] {
  const owners = new Map<string, { name: string; owners: string[] }>();
  const add = (name: string, owner: string) => {
    if (name.trim() === '') return;
    const found = owners.get(unitKey(name)) ?? { name: name.trim(), owners: [] };
    if (owner.trim() !== '') found.owners.push(owner.trim());
    owners.set(unitKey(name), found);
  };
  for (const { unit, owner } of objectives) add(unit, owner);
  for (const { sharedWith } of objectives) for (const { unit } of sharedWith) add(unit, '');
  return [...owners.values()].map(({ name, owners: named }) => ({
    name,
    owner: mostFrequent(named) ?? '',
    aliases: [],
  }));
}

/** The first of those that occur most often. */
function mostFrequent<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
