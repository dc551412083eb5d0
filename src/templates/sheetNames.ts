/** Names of the sheets that the add-in makes. */
export const SETTINGS_SHEET = 'Impostazioni';
export const SUMMARY_SHEET = 'Sintesi obiettivi';

/** "Ob 1-1" for the objective 1/1: what Excel does not take in a name becomes a hyphen. */
export function objectiveSheetName(number: string): string {
  return `Ob ${number.trim().replace(/[\\/?*:[\]]+/g, '-')}`;
}
