/** Which sheet holds the settings of a workbook's plan: one rule for whatever reads them. */
import { readIdentity } from '../domain/identity';
import { IMPOSTAZIONI } from './impostazioni';
import type { SheetContents } from './sheetContents';

type Known = Pick<SheetContents, 'template' | 'holdsReferenceDate' | 'identity'>;

/** The sheet that the formulas of all others refer to; else the first that was made to hold settings. */
export function settingsSheet<Sheet extends Known>(sheets: readonly Sheet[]): Sheet | undefined {
  return (
    sheets.find(({ holdsReferenceDate }) => holdsReferenceDate === true) ??
    sheets.find(({ template }) => template === IMPOSTAZIONI) ??
    sheets.find(({ identity }) => readIdentity(identity ?? '')?.template === IMPOSTAZIONI)
  );
}
