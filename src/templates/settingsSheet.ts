/** Which sheet holds the settings of a workbook's plan: one rule for whatever reads them. */
import { IMPOSTAZIONI } from './impostazioni';
import type { SheetContents, Unread } from './sheetContents';

type Known = Pick<SheetContents, 'template' | 'holdsReferenceDate'>;

/** The sheet that the formulas of all others refer to; else the first that was made to hold settings. */
export function settingsSheet<Sheet extends Known>(sheets: readonly Sheet[]): Sheet | undefined {
  return (
    sheets.find(({ holdsReferenceDate }) => holdsReferenceDate === true) ??
    sheets.find(({ template }) => template === IMPOSTAZIONI)
  );
}

/** Copies of the settings, of another plan or of this one: nothing that is changed in them counts. */
export function unusedSettings(sheets: readonly SheetContents[]): Unread[] {
  const used = settingsSheet(sheets);
  return sheets
    .filter((sheet) => sheet !== used && sheet.template === IMPOSTAZIONI)
    .map(({ name, values }) => ({
      sheet: name,
      cell: 'A1',
      content: String(values[0]?.[0] ?? ''),
      why: `impostazioni non usate: valgono quelle del foglio «${used?.name}»`,
    }));
}
