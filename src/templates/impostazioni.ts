/**
 * The settings of a plan: authority, years, the date at which states are computed, monitoring dates, units with their
 * responsible, and the authority's own scoring rules. What is typed here is read back by `readSettings`.
 */
import { newId } from '../domain/identity';
import type { Presentation } from '../domain/presentation';
import type { ResultsUse } from '../domain/resultsUse';
import type { Smvp } from '../domain/smvp';
import { cell } from './address';
import type { SheetBlueprint, WorkbookName } from './blueprint';
import type { PlanSettings } from '../domain/planSettings';
import { DAY_OF_YEAR, NAMES } from './settings/codecs';
import {
  HEAD_FIELDS,
  PRESENTATION_FIELDS,
  PRESENTATION_TITLE,
  RESULTS_FIELDS,
  RESULTS_TITLE,
  SETTINGS,
  SMVP_FIELDS,
  type Field,
  type Fields,
} from './settings/fields';
import { across, addNote, addSection, addTable, ROW_HEIGHT } from './settings/layout';
import { REFERENCE_DATE } from './settings/names';
import { SCORE_TABLES, stylesOf } from './settings/scoreTables';
import { SMVP_NOTE, SMVP_TITLE } from './settings/smvpNote';
import {
  BANDS_TABLE,
  MONITORING_TABLE,
  PENALTIES_TABLE,
  SHARES_TABLE,
  UNITS_TABLE,
} from './settings/tables';
import { namedCell, SheetGrid } from './sheetGrid';
import { SETTINGS_WIDTHS } from './settings/tables';
import { SETTINGS_SHEET } from './sheetNames';
import { promptTitle } from './promptTitle';
import { footer } from './footer';
import { COLORS, STYLES } from './style';

export { planSettings, type PlanSettings } from '../domain/planSettings';
export { SETTINGS } from './settings/fields';

export const IMPOSTAZIONI = 'impostazioni';
export const SETTINGS_VERSION = 1;

export const SHEET_TITLE = 'IMPOSTAZIONI DEL PIANO';
/** The settings sheet of a plan. */
export function impostazioni(plan: PlanSettings): SheetBlueprint {
  const grid = new SheetGrid([...SETTINGS_WIDTHS]);
  grid.line(across(grid), SHEET_TITLE, STYLES.planTitle, { horizontal: 'Left' });
  grid.atLeast(0, 24);
  grid.row = 2;
  addHead(grid, plan);
  addMonitoring(grid, plan.monitoringDates);
  addUnits(grid, plan.units);
  addSmvp(grid, plan.smvp);
  addBands(grid, plan.smvp.bands);
  addShares(grid, plan.smvp.shares);
  addPenalties(grid, plan.smvp.penalties);
  addPresentation(grid, plan.presentation);
  addResults(grid, plan.results);
  return grid.toBlueprint(
    {
      name: SETTINGS_SHEET,
      tabColor: COLORS.line,
      identity: { template: IMPOSTAZIONI, version: SETTINGS_VERSION, id: newId() },
      freeze: { rows: 1, columns: 0 },
    },
    footer('Impostazioni'),
    1,
    { orientation: 'Portrait' },
  );
}

function addHead(grid: SheetGrid, plan: PlanSettings): void {
  eachField(HEAD_FIELDS, (key, field) => addField(grid, field, plan[key], 2));
  addNote(grid, HEAD_FIELDS.referenceDate.note);
}

function addSmvp(grid: SheetGrid, smvp: Smvp): void {
  addSection(grid, SMVP_TITLE, SMVP_NOTE);
  addExplained(grid, SMVP_FIELDS, smvp);
}

function addPresentation(grid: SheetGrid, presentation: Presentation): void {
  addSection(grid, PRESENTATION_TITLE, '');
  addExplained(grid, PRESENTATION_FIELDS, presentation);
}

function addResults(grid: SheetGrid, results: ResultsUse): void {
  addSection(grid, RESULTS_TITLE, '');
  addExplained(grid, RESULTS_FIELDS, results);
}

/** Fields with their explanations beside them. */
function addExplained<T>(grid: SheetGrid, fields: Fields<T>, values: NoInfer<T>): void {
  eachField(fields, (key, field) => {
    grid.field(cell(grid.row, 2), field.note, STYLES.value, STYLES.note);
    addField(grid, field, values[key], 1);
  });
}

/** Calls back for each field with the key of its value, in order. */
function eachField<T>(
  fields: Fields<T>,
  use: <K extends keyof T>(key: K, field: Field<T[K]>) => void,
): void {
  for (const key of Object.keys(fields) as (keyof T)[]) use(key, fields[key]);
}

/** Label and value; a value among few is suggested. */
function addField<T>(grid: SheetGrid, field: Field<T>, value: T, columns: number): void {
  const { name, label, note, codec } = field;
  const area = { row: grid.row, column: 1, rows: 1, columns };
  grid.field(cell(grid.row, 0), label, STYLES.label);
  grid.field(area, codec.write(value), STYLES.value, codec.style?.(value) ?? {});
  grid.name(name, area);
  if (codec.options)
    grid.validate({
      area: { ...area, columns: 1 },
      options: codec.options,
      prompt: { title: promptTitle(label), message: note },
    });
  grid.atLeast(grid.row, ROW_HEIGHT);
  grid.row += 1;
}

function addMonitoring(grid: SheetGrid, dates: string[]): void {
  const style = DAY_OF_YEAR.style?.('') ?? {};
  addTable(
    grid,
    MONITORING_TABLE,
    dates.map((date) => [DAY_OF_YEAR.write(date)]),
    [style],
  );
}

function addUnits(grid: SheetGrid, units: PlanSettings['units']): void {
  const rows = units.map(({ name, owner, aliases }) => [name, owner, NAMES.write(aliases)]);
  addTable(grid, UNITS_TABLE, rows, []);
}

function addBands(grid: SheetGrid, bands: Smvp['bands']): void {
  const rows = bands.map(({ threshold, label }) => [threshold, label]);
  addTable(grid, BANDS_TABLE, rows, stylesOf(BANDS_TABLE));
}

function addShares(grid: SheetGrid, shares: Smvp['shares']): void {
  addTable(
    grid,
    SHARES_TABLE,
    shares.map(({ unit, weight }) => [unit, weight]),
    [],
  );
}

function addPenalties(grid: SheetGrid, penalties: Smvp['penalties']): void {
  const rows = penalties.map(({ subject, points, reason }) => [subject, points, reason]);
  addTable(grid, PENALTIES_TABLE, rows, stylesOf(PENALTIES_TABLE));
}

/** The workbook's names of the reference date and of the rules, which the formulas of the sheets are written with. */
export function settingsNames(settings: SheetBlueprint): WorkbookName[] {
  const areaOf = (name: string) => settings.names.find((each) => each.name === name)!.area;
  const named = (name: string, field: string, comment: string): WorkbookName => {
    const { row, column } = namedCell(settings, field);
    return { name, sheet: settings.name, area: cell(row, column), comment };
  };
  return [
    named(REFERENCE_DATE, SETTINGS.referenceDate, REFERENCE_DATE_COMMENT),
    ...Object.values(SMVP_FIELDS).flatMap(({ workbookName, name, label }) =>
      workbookName === undefined ? [] : named(workbookName, name, label),
    ),
    ...SCORE_TABLES.map(({ workbookName, table }) => ({
      ...{ name: workbookName, sheet: settings.name, area: areaOf(table.name) },
      comment: table.title,
    })),
  ];
}

const REFERENCE_DATE_COMMENT = 'Data alla quale si calcolano stati e valori attesi';
