/** Tables of a sheet made by hand, by their headings: the rows below as far as a blank one or another label. */
import type { Area } from '../blueprint';
import { labelKey } from '../labels';
import { isKnownLabel } from './glossary';
import type { SheetReader } from './sheetReader';

/** All tables whose heading is of a form; its cell is the first of the area. */
export function tablesByHand(reader: SheetReader, heading: RegExp, endsAtLabel = true): Area[] {
  const tables: Area[] = [];
  for (let row = 0; row < reader.rows; row += 1)
    for (let column = 0; column < reader.columns; column += 1) {
      if (!heading.test(reader.key(row, column))) continue;
      let end = row + 1;
      while (
        end < reader.rows &&
        !reader.isBlankRow(end) &&
        !(endsAtLabel && beginsWithLabel(reader, end))
      ) {
        if (heading.test(reader.key(end, column))) break;
        end += 1;
      }
      tables.push({ row, column, rows: end - row, columns: reader.columns - column });
      break;
    }
  return tables;
}

/** Whether something else begins in a row: its first text is the label of a field, of a text or of a table. */
export function beginsWithLabel(reader: SheetReader, row: number): boolean {
  const [first] = reader.filled(row);
  if (first === undefined) return false;
  const value = reader.value(row, first);
  return typeof value === 'string' && isKnownLabel(value);
}

/** The form of any of these labels, with whatever follows it ("previsti 2024"). */
export function anyLabel(...labels: readonly string[]): RegExp {
  const keys = labels.map((label) => labelKey(label).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^(?:${keys.join('|')})(?![a-z])`);
}

/** Whether something stands in a column of a table, under its heading. */
export function isFilled(reader: SheetReader, { row, rows }: Area, column: number): boolean {
  for (let each = row + 1; each < row + rows; each += 1)
    if (!reader.isBlank(each, column)) return true;
  return false;
}
