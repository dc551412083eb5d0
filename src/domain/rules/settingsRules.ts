/** Rules on the settings of a plan: what stands at the head of every sheet, its years, its units. */
import { isBlank } from '../cells';
import type { Unit } from '../plan';
import { unitKey } from '../units';
import { at, rule, when, type Spot } from './rule';

export const settingsMissing = rule({
  id: 'IM08',
  severity: 'blocks',
  on: 'plan',
  missing: true,
  check: ({ settings, objectives }) => {
    const [first] = objectives;
    return when(settings === null && first !== undefined, () => at({ sheet: first!.sheet }));
  },
});

export const planTitleMissing = rule({
  id: 'IM01',
  severity: 'blocks',
  on: 'plan',
  needs: ['settings'],
  missing: true,
  check: ({ settings }) => when(isBlank(settings?.title), () => at({ setting: 'Piano' })),
});

export const authorityMissing = rule({
  id: 'IM02',
  severity: 'toFix',
  on: 'plan',
  needs: ['settings'],
  missing: true,
  check: ({ settings }) => when(isBlank(settings?.authority), () => at({ setting: 'Ente' })),
});

export const yearsReversed = rule({
  id: 'IM03',
  severity: 'blocks',
  on: 'plan',
  needs: ['settings'],
  check: ({ settings }) => {
    const { firstYear = 0, lastYear = 0 } = settings ?? {};
    return when(firstYear > lastYear, () => ({
      spot: { setting: 'UltimoAnno' },
      facts: { firstYear, lastYear },
    }));
  },
});

/** Where objectives name none either, as in plans by area, there are none to name. */
export const unitsMissing = rule({
  id: 'IM04',
  severity: 'toFix',
  on: 'plan',
  needs: ['settings'],
  missing: true,
  check: ({ settings, objectives }) => {
    const isOfAreas = objectives.some(({ objective }) => !isBlank(objective.area));
    return when(settings?.units.length === 0 && !isOfAreas, () => at({ setting: 'Settori' }));
  },
});

/** The row of a unit in their table. */
export const unitSetting = (
  index: number,
  field: 'Settore' | 'Responsabile' | 'AltriNomi',
): Spot => ({
  setting: `Settori_${index + 1}_${field}`,
});

/** The row of a unit in their table, by its name; the table itself for one that is not in it. */
export function unitNamed(units: readonly Unit[], name: string): Spot {
  const index = units.findIndex((each) => unitKey(each.name) === unitKey(name));
  return index === -1 ? { setting: 'Settori' } : unitSetting(index, 'Settore');
}

export const unitOwnerMissing = rule({
  id: 'IM05',
  severity: 'toKnow',
  on: 'plan',
  needs: ['settings'],
  missing: true,
  check: ({ settings }) =>
    (settings?.units ?? []).flatMap(({ name, owner }, index) =>
      when(isBlank(owner) && !isBlank(name), () => ({
        spot: unitSetting(index, 'Responsabile'),
        facts: { unit: name.trim() },
      })),
    ),
});

/** One name for two units would leave a weight in the total of neither. */
export const unitNamedTwice = rule({
  id: 'IM06',
  severity: 'blocks',
  on: 'plan',
  needs: ['settings'],
  check: ({ settings }) => {
    const owners = new Map<string, number>();
    return (settings?.units ?? []).flatMap(({ name, aliases }, index) => {
      const names = [name, ...aliases].map((text, position) => ({
        text: text.trim(),
        field: position === 0 ? ('Settore' as const) : ('AltriNomi' as const),
      }));
      return names.flatMap(({ text, field }) => {
        const owner = owners.get(unitKey(text)) ?? index;
        if (text !== '') owners.set(unitKey(text), index);
        return when(text !== '' && owner !== index, () => ({
          spot: unitSetting(index, field),
          facts: { name: text },
        }));
      });
    });
  },
});

export const monitoringMissing = rule({
  id: 'IM07',
  severity: 'toKnow',
  on: 'plan',
  needs: ['settings'],
  missing: true,
  check: ({ settings }) =>
    when(settings?.monitoringDates.length === 0, () => at({ setting: 'DateMonitoraggio' })),
});
