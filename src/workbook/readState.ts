import type { Plan } from '../domain/plan';
import type { PlanSettings } from '../domain/planSettings';
import { readSettings } from '../templates/reading/readSettings';
import { RULE_NAMES } from '../templates/settings/names';
import { settingsUpgrade, type SettingsUpgrade } from '../templates/settings/upgrade';
import { settingsSheet } from '../templates/settingsSheet';
import type { HeadingCells } from '../templates/sheet/heading';
import type { SheetContents } from '../templates/sheetContents';
import { bookSettings } from '../templates/sintesi/settingsCells';
import { look } from './excel';
import { holderOf, loadReferenceDate, readSheet } from './readSheets';
import { templateOf } from './sheetFrame';

/** What heads every sheet of a plan, kept in the settings sheet. */
export type PlanHead = Pick<Plan, 'authority' | 'title' | 'firstYear' | 'lastYear'>;

export interface WorkbookState {
  /** Null where the workbook has no plan yet. */
  plan: PlanSettings | null;
}

/** Reads the plan's settings from their sheet, wherever it was moved and however it was renamed: three requests. */
export async function readState(): Promise<WorkbookState> {
  const { plan } = await look(readHead);
  return { plan };
}

export interface Head extends WorkbookState {
  /** Names of all sheets. */
  sheets: string[];
  /** What the settings lack to write sheets by them; null where there are none. */
  upgrade: SettingsUpgrade | null;
  /** Where they say what heads every sheet; null where there are none. */
  headings: HeadingCells | null;
}

/** The plan's settings, and in the same requests what a new sheet of it depends on. */
export async function readHead(context: Excel.RequestContext): Promise<Head> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  const settings = await readPlanSettings(context);
  return { ...settings, sheets: worksheets.items.map(({ name }) => name) };
}

async function readPlanSettings(context: Excel.RequestContext): Promise<Omit<Head, 'sheets'>> {
  const { names } = context.workbook;
  const rules = RULE_NAMES.map((name) => names.getItemOrNullObject(name));
  for (const rule of rules) rule.load('name,type');
  const sheet = await readSettingsSheet(context);
  if (!sheet) return { plan: null, upgrade: null, headings: null };
  // A name whose cell is gone stands for nothing.
  const known = rules.filter(({ isNullObject, type }) => !isNullObject && String(type) !== 'Error');
  const upgrade = settingsUpgrade(sheet, new Set(known.map(({ name }) => name)));
  const { settings, places, tables } = readSettings(sheet);
  const headings = bookSettings({
    ...{ settingsSheet: sheet.name, settingsPlaces: places, settingsTables: tables },
  });
  return { plan: settings, upgrade, headings };
}

/** The sheet with the plan's settings, wherever it was moved and however it was renamed; undefined where there is none. */
export async function readSettingsSheet(
  context: Excel.RequestContext,
): Promise<SheetContents | undefined> {
  const { worksheets } = context.workbook;
  worksheets.load(
    'items/name,items/position,items/customProperties/items/key,items/customProperties/items/value',
  );
  const date = loadReferenceDate(context);
  await context.sync();
  const isHolder = holderOf(date);
  const sheets = [...worksheets.items]
    .sort((a, b) => a.position - b.position)
    .map((worksheet) => ({
      worksheet,
      template: templateOf(worksheet),
      ...isHolder(worksheet),
    }));
  const found = settingsSheet(sheets);
  if (!found) return undefined;
  const { countsFrom1904 } = found;
  return {
    ...(await readSheet(context, found.worksheet)),
    ...(countsFrom1904 === true && { countsFrom1904 }),
  };
}
