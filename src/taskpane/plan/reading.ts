/** From what the user typed to the settings of a plan. How a year or a date is read belongs to the domain. */
import { isoDate, toSerial, toYear } from '../../domain/dates';
import type { Unit } from '../../domain/plan';
import { planSettings } from '../../domain/planSettings';
import type { PlanSettings } from '../services';
import { isBlank, isBlankUnit } from './draft';
import type { DraftUnit, PlanDraft } from './draft';

/** A year of four digits; null for anything else. */
export function yearOf(text: string): number | null {
  return toYear(text) ?? null;
}

/** Every day of the calendar can be a date of monitoring. */
const ANY_LEAP_YEAR = 2024;

export interface MonitoringDates {
  /** "30/06", in the order of the calendar, each once. */
  dates: string[];
  /** What is not a date, as typed. */
  unreadable: string[];
}

/** Dates as typed ("30/6; 31.12"), separated by semicolon, comma or line; a year that is written is left out. */
export function readMonitoringDates(text: string): MonitoringDates {
  const found = new Set<string>();
  const unreadable: string[] = [];
  for (const written of text.split(/[;,\n]/).map((part) => part.trim())) {
    if (written === '') continue;
    const serial = toSerial(written, ANY_LEAP_YEAR);
    if (typeof serial === 'number') found.add(isoDate(serial).slice('2024-'.length));
    else unreadable.push(written);
  }
  const dates = [...found].sort().map((monthDay) => {
    const [month, day] = monthDay.split('-');
    return `${day}/${month}`;
  });
  return { dates, unreadable };
}

/** Other names of a unit as typed, separated by semicolon or line, as in the settings sheet. */
export function readAliases(text: string): string[] {
  return text
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => !isBlank(name));
}

/** The settings that the draft describes, for one whose review blocks nothing. Rows left blank are dropped. */
export function settingsOf(draft: PlanDraft): PlanSettings {
  const { fields, template, weightScale, units } = draft;
  const monitoringDates = readMonitoringDates(fields.monitoringDates).dates;
  return planSettings({
    template,
    weightScale,
    authority: fields.authority.trim(),
    title: fields.title.trim(),
    firstYear: Number(fields.firstYear),
    lastYear: Number(fields.lastYear),
    monitoringDates,
    // What is looked at more than once has a result for each time.
    results: { byDate: monitoringDates.length > 1 },
    units: units.filter((unit) => !isBlankUnit(unit)).map(toUnit),
  });
}

const toUnit = ({ values }: DraftUnit): Unit => ({
  name: values.name.trim(),
  owner: values.owner.trim(),
  aliases: readAliases(values.aliases),
});
