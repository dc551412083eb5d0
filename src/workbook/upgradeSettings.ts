/** Sheets are written in a workbook of an earlier version once its settings have the rules and names that they are computed by. */
import type { WorkbookBlueprint } from '../templates/blueprint';
import type { SettingsUpgrade } from '../templates/settings/upgrade';
import { applyIn } from './applyChanges';
import { asOneStep } from './asOneStep';
import { lastStep, rememberStep } from './lastStep';
import { writeWorkbook, type WriteOptions, type Written } from './writeWorkbook';

/** The rows first, then the sheets with the names: "Annulla" takes all of it back. Called in turn. */
export async function writeUpgraded(
  blueprint: WorkbookBlueprint,
  { changes, names, added }: SettingsUpgrade,
  options: WriteOptions,
): Promise<Written> {
  if (changes.length > 0) await asOneStep((context) => applyIn(context, changes));
  const settings = changes.length > 0 ? lastStep() : null;
  const whole = { ...blueprint, names: [...blueprint.names, ...names] };
  const written = await writeWorkbook(whole, options);
  const sheets = lastStep();
  if (settings && sheets)
    rememberStep({
      ...settings,
      sheets: sheets.sheets,
      names: [...settings.names, ...sheets.names],
    });
  return added.length > 0 ? { ...written, rulesAdded: added } : written;
}
