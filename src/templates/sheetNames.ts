/** Names of the sheets that the add-in makes. */
export const SETTINGS_SHEET = 'Impostazioni';
export const SUMMARY_SHEET = 'Sintesi obiettivi';

/** Excel's limit for the name of a sheet. */
const LONGEST = 31;
const REFUSED = /[\\/?*:[\]]+/g;

/** "Ob 1-1" for the objective 1/1: what Excel does not take in a name becomes a hyphen. */
export function objectiveSheetName(number: string): string {
  return `Ob ${number.trim().replace(REFUSED, '-')}`;
}

/** "Sintesi SUAP": shortened to what Excel takes, and told apart from the names already taken. */
export function unitSummaryName(unit: string, taken: Set<string>): string {
  const whole = `Sintesi ${unit.trim()}`.replace(REFUSED, '-').replace(/'+$/, '');
  for (let copy = 1; ; copy += 1) {
    const end = copy === 1 ? '' : ` ${copy}`;
    const name = `${whole.slice(0, LONGEST - end.length).trimEnd()}${end}`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}
