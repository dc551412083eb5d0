/** Finds the cell of a field: by its name, else beside or under one of its labels, or in the same cell as that. */
import { isBlank } from '../../domain/cells';
import { labelKey } from '../labels';
import { SHARING_LABELS } from '../sheet/sharing';
import { isKnownLabel } from './glossary';
import type { Cell, SheetReader } from './sheetReader';

export interface FieldPlace extends Cell {
  /** The value, where it stands in the same cell as the label ("Peso dell'obiettivo: 15 / 100"), or nowhere. */
  inLabel?: string;
  /** The cell of the label, where that led to it. */
  label?: Cell;
  /** Whether it stands under its label, as in the headings of a table. */
  isUnder?: boolean;
}

/** Where a field's value is: labels are looked at where its name is not there, or has lost its cells. */
export function placeOf(
  reader: SheetReader,
  name: string,
  labels: readonly string[],
): FieldPlace | undefined {
  const area = reader.named(name);
  return area ? { row: area.row, column: area.column } : placeByLabel(reader, labels);
}

export function placeByLabel(
  reader: SheetReader,
  labels: readonly string[],
): FieldPlace | undefined {
  const keys = labels.map(labelKey);
  for (let row = 0; row < reader.rows; row += 1) {
    if (isSharing(reader, row)) continue;
    for (const column of reader.filled(row)) {
      const key = reader.key(row, column);
      if (keys.includes(key))
        return { ...valueBeside(reader, row, column, keys), label: { row, column } };
      const text = reader.text(row, column);
      const colon = text.indexOf(':');
      if (colon > 0 && keys.includes(labelKey(text.slice(0, colon))))
        return { row, column, inLabel: text.slice(colon + 1).trim(), label: { row, column } };
    }
  }
  return undefined;
}

/** Headings of the box of the units that share the objective: what stands below them is said of these. */
function isSharing(reader: SheetReader, row: number): boolean {
  const labels = reader.labels(row, 0, reader.columns);
  return SHARING_LABELS.every((label) => labels.has(labelKey(label)));
}

/** Takes the cells of a place, and gives the text that stands there. */
export function readPlace(reader: SheetReader, place: FieldPlace): string {
  if (place.label) reader.take(place.label);
  if (place.isUnder) takeGroupHeadings(reader, place.row - 2);
  return place.inLabel ?? reader.read(place.row, place.column);
}

/**
 * The first filled cell at the right of a label; under it where another label stands there, as in the headings of a
 * table; a blank value where the row ends.
 */
function valueBeside(
  reader: SheetReader,
  row: number,
  column: number,
  keys: readonly string[],
): FieldPlace {
  for (let other = column + 1; other < reader.columns; other += 1) {
    if (reader.isBlank(row, other)) continue;
    // Nobody prints a field twice side by side: "Dirigente" may be followed by "Responsabile".
    const isValue = keys.includes(reader.key(row, other)) || !isKnownLabel(reader.text(row, other));
    if (isValue) return { row, column: other };
    const isUnder = isHeadings(reader, row) && !isKnownLabel(reader.text(row + 1, column));
    return isUnder
      ? { row: row + 1, column, isUnder: true }
      : { row, column: column + 1, inLabel: '' };
  }
  return isHeadings(reader, row)
    ? { row: row + 1, column, isUnder: true }
    : { row, column: column + 1, inLabel: '' };
}

/** Three labels at least and hardly anything else: more than a form has in a row. */
export function isHeadings(reader: SheetReader, row: number): boolean {
  const filled = (reader.sheet.values[row] ?? []).filter((value) => !isBlank(value));
  const labels = filled.filter((value) => isKnownLabel(String(value)));
  return labels.length >= 3 && labels.length * 3 > filled.length * 2;
}

/** Texts over the headings of a table group them ("DUP" over two of them): they are no values. */
function takeGroupHeadings(reader: SheetReader, row: number): void {
  const filled = reader.filled(row);
  const areTexts = filled.every((column) => typeof reader.value(row, column) === 'string');
  if (areTexts && !isHeadings(reader, row)) reader.takeRow(row);
}
