/** The unit of a row: what the sheet prints, under the name that the settings give to it. */
import { resolveUnit } from '../../domain/units';
import type { Unit } from '../../domain/plan';
import { areaAddress, cellAddress, onSheet } from '../address';
import type { SettingsCells } from './settingsCells';

/** As a formula can compare names: capitals, spaces, apostrophes and the word "settore" do not count. */
const key = (text: string) =>
  `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(LOWER(TRIM(${text})),"; ",";"),"’","'"),"settore ","")`;

/** What `key` makes of a text. */
const keyOf = (text: string) =>
  text
    .replace(/ +/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/; /g, ';')
    .replace(/’/g, "'")
    .replace(/settore /g, '');

/**
 * Looks the printed name up among the settings' units and their other names; one that is not there stays as printed. A
 * formula is less lenient than the add-in, for which accents do not count either: where it would miss a unit that the
 * add-in knows, it is told which one that is.
 */
export function unitFormula(
  cell: string,
  printed: string,
  units: readonly Unit[],
  settings: SettingsCells | null,
): string {
  if (!settings?.units) return `=${cell}&""`;
  const { names, aliases } = settings.units;
  const address = (area: typeof names) => onSheet(settings.sheet, areaAddress(area, true));
  const all = [names, ...(aliases ? [aliases] : [])].map((area) => `${key(address(area))}&";"`);
  const isIn = `ISNUMBER(FIND(";"&${key(cell)}&";",";"&${all.join('&')}))`;
  const found = `INDEX(${address(names)},MATCH(TRUE,INDEX(${isIn},0),0))`;
  const general = `IFERROR(${found},${cell}&"")`;
  const place = missed(printed, units) ? placeOfUnit(printed, units, settings) : undefined;
  if (place === undefined) return `=IF(${cell}="","",${general})`;
  return `=IF(${cell}="","",IF(${cell}="${printed.replace(/"/g, '""')}",${place}&"",${general}))`;
}

/** Whether the add-in knows a unit that the formula alone would not find. */
function missed(printed: string, units: readonly Unit[]): boolean {
  const unit = resolveUnit(units, printed);
  const isFound = (each: Unit) =>
    [each.name, ...each.aliases].some((name) => keyOf(name) === keyOf(printed));
  return unit !== undefined && units.find(isFound) !== unit;
}

function placeOfUnit(
  printed: string,
  units: readonly Unit[],
  { sheet, unitNames }: SettingsCells,
): string | undefined {
  const unit = resolveUnit(units, printed);
  const place = unit && unitNames[units.indexOf(unit)];
  return place && onSheet(sheet, cellAddress(place.row, place.column, true));
}

/** What stands for the responsible of a unit that the settings do not list. */
export const UNKNOWN_UNIT = 'Manca nelle impostazioni';

/** The responsible of the unit that a cell of the same sheet shows; blank where the settings name none for it. */
export function unitOwnerFormula(unit: string, settings: SettingsCells | null): string | undefined {
  if (!settings?.units?.owners) return undefined;
  const { names, owners } = settings.units;
  const address = (area: typeof names) => onSheet(settings.sheet, areaAddress(area, true));
  const same = `INDEX(${address(names)}=${unit},0)`;
  return `=IF(${unit}="","",IFERROR(INDEX(${address(owners)},MATCH(TRUE,${same},0))&"","${UNKNOWN_UNIT}"))`;
}
