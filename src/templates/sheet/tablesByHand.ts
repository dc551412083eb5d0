/** Tables of a sheet made by hand, by their headings: the rows below as far as a blank one or another label. */
import { isBlank } from '../../domain/cells';
import type { Area } from '../blueprint';
import type { CellReader } from '../cellReader';
import { labelKey } from '../labels';
import { isKnownLabel } from './knownLabels';

/** All tables whose heading is of a form; its cell is the first of the area. None on a sheet that has names. */
export function tablesByHand(reader: CellReader, heading: RegExp, endsAtLabel = true): Area[] {
  if (reader.sheet.template !== undefined) return [];
  const tables: Area[] = [];
  for (let row = 0; row < reader.rows; row += 1)
    for (let column = 0; column < reader.columns; column += 1) {
      if (!heading.test(reader.key(row, column))) continue;
      let end = row + 1;
      while (!isBlankRow(reader, end) && !(endsAtLabel && beginsWithLabel(reader, end))) {
        if (heading.test(reader.key(end, column))) break;
        end += 1;
      }
      tables.push({ row, column, rows: end - row, columns: reader.columns - column });
      break;
    }
  return tables;
}

/** A row without anything, or after the last one. */
export function isBlankRow({ sheet }: CellReader, row: number): boolean {
  return sheet.values[row]?.every((value) => isBlank(value)) ?? true;
}

/** Whether something else begins in a row: its first text is the label of a field, of a text or of a table. */
export function beginsWithLabel({ sheet }: CellReader, row: number): boolean {
  const first = sheet.values[row]?.find((value) => !isBlank(value));
  return typeof first === 'string' && isKnownLabel(first);
}

/** The form of any of these labels, with whatever follows it ("previsti 2024"). */
export function anyLabel(...labels: string[]): RegExp {
  const keys = labels.map((label) => labelKey(label).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^(?:${keys.join('|')})(?![a-z])`);
}
