import type { Plan, Unit } from '../domain/plan';
import { toSerial } from '../domain/dates';
import { cell } from './address';
import type { CellContent, SheetBlueprint, Style, WorkbookName } from './blueprint';
import { REFERENCE_DATE } from './sheet/schedule';
import { SheetGrid } from './sheetGrid';
import { SETTINGS_SHEET } from './sheetNames';
import { COLORS, STYLES } from './style';

export const IMPOSTAZIONI = 'impostazioni';
const VERSION = 1;
const WIDTHS = [190, 300, 300];

export type PlanSettings = Pick<
  Plan,
  'authority' | 'title' | 'firstYear' | 'lastYear' | 'referenceDate' | 'units'
>;

/** Names by which the settings are found again. */
export const SETTINGS = {
  authority: 'Ente',
  title: 'Piano',
  firstYear: 'PrimoAnno',
  lastYear: 'UltimoAnno',
  referenceDate: 'DataRiferimento',
} as const;

/** The plan's settings: authority, years, the date at which states are computed, units with their responsible. */
export function impostazioni(plan: PlanSettings): SheetBlueprint {
  const grid = new SheetGrid(WIDTHS);
  grid.field(
    { row: 0, column: 0, rows: 1, columns: 3 },
    'IMPOSTAZIONI DEL PIANO',
    STYLES.planTitle,
  );
  grid.atLeast(0, 24);
  grid.row = 2;
  addSetting(grid, SETTINGS.authority, 'Ente', plan.authority);
  addSetting(grid, SETTINGS.title, 'Titolo del piano', plan.title);
  addSetting(grid, SETTINGS.firstYear, 'Primo anno', plan.firstYear);
  addSetting(grid, SETTINGS.lastYear, 'Ultimo anno', plan.lastYear);
  const date = toSerial(plan.referenceDate) ?? null;
  addSetting(grid, SETTINGS.referenceDate, 'Data di riferimento', date, STYLES.date);
  grid.field(
    { row: grid.row, column: 0, rows: 1, columns: 3 },
    'Stati e valori attesi delle fasi si calcolano alla data di riferimento: cambiarla a ogni monitoraggio.',
    STYLES.note,
  );
  grid.row += 2;
  if (plan.units.length > 0) addUnits(grid, plan.units);
  return grid.toBlueprint(
    {
      name: SETTINGS_SHEET,
      tabColor: COLORS.line,
      identity: { template: IMPOSTAZIONI, version: VERSION },
      freeze: { rows: 1, columns: 0 },
    },
    'Impostazioni – pagina &P di &N',
    1,
  );
}

function addSetting(
  grid: SheetGrid,
  name: string,
  label: string,
  content: CellContent,
  ...styles: Style[]
): void {
  const value = { row: grid.row, column: 1, rows: 1, columns: 2 };
  grid.field(cell(grid.row, 0), label, STYLES.label);
  grid.field(value, content, STYLES.value, ...styles);
  grid.name(name, value);
  grid.atLeast(grid.row, 18);
  grid.row += 1;
}

function addUnits(grid: SheetGrid, units: Unit[]): void {
  const first = grid.row;
  ['Settore', 'Responsabile', 'Altri nomi usati nei documenti'].forEach((label, column) =>
    grid.field(cell(first, column), label, STYLES.tableHeading),
  );
  grid.row += 1;
  for (const { name, owner, aliases } of units) {
    [name, owner, aliases.join('; ')].forEach((text, column) =>
      grid.field(cell(grid.row, column), text, STYLES.value),
    );
    grid.atLeast(grid.row, 18);
    grid.row += 1;
  }
  grid.name('Settori', { row: first, column: 0, rows: grid.row - first, columns: 3 });
}

/** The workbook's name of the reference date, which every state's formula reads. */
export function referenceDateName(settings: SheetBlueprint): WorkbookName {
  const found = settings.names.find(({ name }) => name === SETTINGS.referenceDate);
  if (!found) throw new Error('The settings have no reference date');
  return {
    name: REFERENCE_DATE,
    sheet: settings.name,
    area: cell(found.area.row, found.area.column),
    comment: 'Data alla quale si calcolano stati e valori attesi',
  };
}
