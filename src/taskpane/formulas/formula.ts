/** A formula of the add-in as Excel takes it, in English, and as the user's Excel shows it. */
import { isoDate } from '../../domain/dates';
import { parseReference, referenceText } from '../../workbook/reference';
import type { CellPlace } from '../../workbook/formulaCells';
import type { Argument } from './argument';

/** What differs between the formulas of one language and another. */
export interface Notation {
  separator: string;
  decimal: string;
  date: string;
  truth: string;
  falsehood: string;
}

/** The notation of Excel's `formulas`, whatever the user's language. */
export const INVARIANT: Notation = {
  separator: ',',
  decimal: '.',
  date: 'DATE',
  truth: 'TRUE',
  falsehood: 'FALSE',
};

/** What stands for an argument that is not yet known. */
const UNKNOWN = '…';

/** The formula in a cell of the sheet `home`; arguments left out at the end are not written. */
export function formulaText(
  name: string,
  given: readonly Argument[],
  home: string,
  notation: Notation,
): string {
  const last = given.findLastIndex(({ kind }) => kind !== 'omitted');
  const written = given
    .slice(0, last + 1)
    .map((argument) => argumentText(argument, home, notation));
  return `=PIAO.${name}(${written.join(notation.separator)})`;
}

export function argumentText(argument: Argument, home: string, notation: Notation): string {
  switch (argument.kind) {
    case 'omitted':
      return '';
    case 'problem':
      return UNKNOWN;
    case 'cells':
      return placeText(argument.place, home);
    case 'name':
      return argument.name;
    case 'number':
      return numberText(argument.digits, notation) + (argument.isPercent ? '%' : '');
    case 'date': {
      const parts = isoDate(argument.serial).split('-').map(Number);
      return `${notation.date}(${parts.join(notation.separator)})`;
    }
    case 'truth':
      return argument.value ? notation.truth : notation.falsehood;
    case 'text':
      return `"${argument.text.replaceAll('"', '""')}"`;
  }
}

const numberText = (value: number, { decimal }: Notation) => String(value).replace('.', decimal);

/** Without a sheet while none is known. */
function placeText({ sheet, cells }: CellPlace, home: string): string {
  return sheet === '' ? cells : referenceText(sheet, cells, home);
}

/** What the field of an argument shows: cells of another sheet than the active one are told with it. */
export function shownInField(text: string, sheet: string, home: string): string {
  const reference = parseReference(text);
  if (!reference || reference.sheet !== undefined || sheet === '' || home === '') return text;
  return sheet.toLowerCase() === home.toLowerCase() ? text : referenceText(sheet, text, home);
}

/** Whether a cell is among those that an argument reads: its formula would read its own result. */
export function readsCell(given: readonly Argument[], cell: CellPlace): boolean {
  const at = parseReference(cell.cells)?.area;
  if (!at) return false;
  return given.some((argument) => {
    if (argument.kind !== 'cells') return false;
    const { sheet, cells } = argument.place;
    const area = parseReference(cells)?.area;
    if (!area || (sheet !== '' && sheet.toLowerCase() !== cell.sheet.toLowerCase())) return false;
    const [row, column] = [at.row - area.row, at.column - area.column];
    return row >= 0 && row < area.rows && column >= 0 && column < area.columns;
  });
}
