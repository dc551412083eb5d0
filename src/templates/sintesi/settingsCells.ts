/** The cells of the settings that a summary refers to: the names of units and of monitoring dates, what heads the plan. */
import type { Book, SettingsTablePlaces } from '../../domain/book';
import type { Place } from '../../domain/places';
import { cellAddress, onSheet } from '../address';
import type { Presentation } from '../../domain/presentation';
import type { Area, SheetBlueprint } from '../blueprint';
import { PRESENTATION, SETTINGS } from '../settings/fields';
import { columnName, MONITORING, MONITORING_TABLE, UNITS, UNITS_TABLE } from '../settings/tables';

export interface SettingsCells {
  sheet: string;
  title: Place | null;
  authority: Place | null;
  firstYear: Place | null;
  referenceDate: Place | null;
  /** How the plan is presented, as far as the settings have it. */
  presentation: Partial<Record<keyof Presentation, Place>>;
  /** Columns of the table of units, headings and blank rows at the end included; null where it is not there. */
  units: { names: Area; owners: Area | null; aliases: Area | null } | null;
  /** The name of each unit, parallel to the settings' units. */
  unitNames: Place[];
  /** Each monitoring date, parallel to the settings' dates. */
  monitoring: Place[];
}

/** Those of a settings sheet that is about to be written. */
export function plannedSettings({ name: sheet, names }: SheetBlueprint): SettingsCells {
  const area = (name: string) => names.find((each) => each.name === name)?.area;
  const place = (name: string): Place | null => {
    const at = area(name);
    return at ? { sheet, row: at.row, column: at.column } : null;
  };
  const table = area(UNITS_TABLE.name);
  const column = (heading: string): Area | null => {
    const at = area(heading);
    return table && at ? { ...table, column: at.column, columns: 1 } : null;
  };
  const namesColumn = column(columnName(UNITS_TABLE, UNITS.name));
  const dates = area(MONITORING_TABLE.name);
  const date = area(columnName(MONITORING_TABLE, MONITORING.date));
  return {
    sheet,
    title: place(SETTINGS.title),
    authority: place(SETTINGS.authority),
    firstYear: place(SETTINGS.firstYear),
    referenceDate: place(SETTINGS.referenceDate),
    presentation: presentationOf(place),
    units: namesColumn && {
      names: namesColumn,
      owners: column(columnName(UNITS_TABLE, UNITS.owner)),
      aliases: column(columnName(UNITS_TABLE, UNITS.aliases)),
    },
    unitNames: rowsBelow(sheet, namesColumn),
    monitoring: dates && date ? rowsBelow(sheet, { ...dates, column: date.column }) : [],
  };
}

/** Those of the settings sheet that a workbook holds; null where it has none. */
export function bookSettings(
  book: Pick<Book, 'settingsSheet' | 'settingsPlaces' | 'settingsTables'>,
): SettingsCells | null {
  const { settingsSheet: sheet, settingsPlaces: places, settingsTables: tables } = book;
  if (sheet === null) return null;
  const column = (of: SettingsTablePlaces | undefined, heading: string): Area | null => {
    const at = places.get(heading);
    return of && at ? { row: of.row, column: at.column, rows: of.rows, columns: 1 } : null;
  };
  const units = tables.get(UNITS_TABLE.name);
  const names = column(units, columnName(UNITS_TABLE, UNITS.name));
  const dates = tables.get(MONITORING_TABLE.name);
  const date = column(dates, columnName(MONITORING_TABLE, MONITORING.date));
  const rowsOf = (of: SettingsTablePlaces | undefined, inColumn: Area | null): Place[] =>
    of && inColumn ? of.filled.map((row) => ({ sheet, row, column: inColumn.column })) : [];
  return {
    sheet,
    title: places.get(SETTINGS.title) ?? null,
    authority: places.get(SETTINGS.authority) ?? null,
    firstYear: places.get(SETTINGS.firstYear) ?? null,
    referenceDate: places.get(SETTINGS.referenceDate) ?? null,
    presentation: presentationOf((name) => places.get(name) ?? null),
    units: names && {
      names,
      owners: column(units, columnName(UNITS_TABLE, UNITS.owner)),
      aliases: column(units, columnName(UNITS_TABLE, UNITS.aliases)),
    },
    unitNames: rowsOf(units, names),
    monitoring: rowsOf(dates, date),
  };
}

function presentationOf(placeOf: (name: string) => Place | null): SettingsCells['presentation'] {
  const found: SettingsCells['presentation'] = {};
  for (const [key, name] of Object.entries(PRESENTATION)) {
    const place = placeOf(name);
    if (place) found[key as keyof Presentation] = place;
  }
  return found;
}

function rowsBelow(sheet: string, area: Area | null): Place[] {
  if (!area) return [];
  const { row, column, rows } = area;
  return Array.from({ length: rows - 1 }, (_, index) => ({ sheet, row: row + 1 + index, column }));
}

/** A cell as a formula of another sheet refers to it. */
export const reference = ({ sheet, row, column }: Place): string =>
  onSheet(sheet, cellAddress(row, column, true));

/** A text of another sheet; a blank one stays blank. */
export const textFormula = (place: Place): string => `=${reference(place)}&""`;
