/**
 * Which formulas lose a row for good when it is deleted: Excel shortens the references around it, and lengthens them again
 * where it is put back, save those that began or ended at that row, or were the row itself.
 */

/** Texts in quotes are passed over; then the sheet, quoted or not, and cells, whole rows, or two of them. */
const REFERENCES =
  /"(?:[^"]|"")*"|(?:(?:'((?:[^']|'')+)'|([\p{L}\d_.]+))!)?(?:\$?[A-Z]{1,3}\$?(\d{1,7})(?::\$?[A-Z]{1,3}\$?(\d{1,7}))?|\$?(\d{1,7}):\$?(\d{1,7}))(?![\p{L}\d_.(!])/giu;

/** Rows count from 0. `home` is the sheet on which the formula stands, meant by references that name none. */
export function endsAtRow(formula: string, home: string, sheet: string, row: number): boolean {
  if (!formula.startsWith('=')) return false;
  for (const match of formula.matchAll(REFERENCES)) {
    const [text, quoted, plain, first, last, top, bottom] = match;
    if (text.startsWith('"')) continue;
    const before = formula[(match.index ?? 0) - 1] ?? '';
    if (/[\p{L}\d_.]/u.test(before)) continue;
    const named = quoted?.replace(/''/g, "'") ?? plain ?? home;
    if (named.toLowerCase() !== sheet.toLowerCase()) continue;
    const rows = [first, last, top, bottom].filter((each) => each !== undefined);
    if (rows.some((each) => Number(each) === row + 1)) return true;
  }
  return false;
}
