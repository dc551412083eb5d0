/** Sheets are written in a workbook of an earlier version once its settings have the rules and names that they are computed by. */
import type { WorkbookBlueprint } from '../templates/blueprint';
import type { SettingsUpgrade } from '../templates/settings/upgrade';
import { applyIn } from './applyChanges';
import { lastStep, rememberStep, type Step } from './lastStep';
import { asProblem, WorkbookProblem } from './problems';
import { undoIn } from './undo';
import { writeIn, type WriteOptions, type Written } from './writeWorkbook';

/**
 * Within a batch that has its turn: the rows first, then the sheets with the names, then what finishes the whole.
 * "Annulla" takes all of it back; where the sheets fail, the rows go again.
 */
export async function writeUpgraded(
  context: Excel.RequestContext,
  blueprint: WorkbookBlueprint,
  { changes, names, added }: SettingsUpgrade,
  options: WriteOptions,
  finish?: () => Promise<Partial<Step> | null>,
): Promise<Written> {
  const before = lastStep();
  if (changes.length > 0) await applyIn(context, changes);
  const settings = changes.length > 0 ? lastStep() : null;
  const whole = { ...blueprint, names: [...blueprint.names, ...names] };
  const written = await writeIn(context, whole, options, finish).catch(async (error: unknown) => {
    if (settings) await takeBack(context, settings, before, error);
    throw error;
  });
  const sheets = lastStep();
  if (settings && sheets)
    rememberStep({
      sheets: sheets.sheets,
      names: [...settings.names, ...sheets.names],
      cells: [...settings.cells, ...sheets.cells],
      rows: [...settings.rows, ...sheets.rows],
      references: [...settings.references, ...sheets.references],
      pages: [...settings.pages, ...sheets.pages],
    });
  return added.length > 0 ? { ...written, rulesAdded: added } : written;
}

async function takeBack(
  context: Excel.RequestContext,
  settings: Step,
  before: Step | null,
  error: unknown,
): Promise<void> {
  const left = lastStep();
  try {
    await undoIn(context, settings);
    rememberStep(left === settings ? before : left);
  } catch {
    const sheets = left !== settings && left ? left.sheets : [];
    rememberStep({ ...settings, sheets });
    const places = [...settings.cells, ...settings.rows].map(({ sheet }) => sheet.name);
    throw new WorkbookProblem(
      { code: 'partlyDone', places: [...new Set(places)], said: asProblem(error).details },
      sheets.map(({ name }) => name),
    );
  }
}
