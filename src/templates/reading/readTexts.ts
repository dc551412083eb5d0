/** Long texts: a row for each paragraph under their title. */
import type { Area } from '../blueprint';
import { labelKey } from '../labels';
import type { TextSpec } from '../objectiveTemplate';
import { endOf } from '../sheet/texts';
import type { Place } from '../../domain/places';
import { isKnownLabel } from './glossary';
import type { ReadFields } from './readFields';
import type { Cell, SheetReader } from './sheetReader';
import { beginsWithLabel } from './tablesByHand';

export interface ReadText extends ReadFields {
  /** The cell of each line. */
  lines: Place[];
}

export function readText(reader: SheetReader, spec: Omit<TextSpec, 'kind'>): ReadText {
  const area = reader.named(spec.name);
  const { lines, at, cells } = area
    ? namedLines(reader, area, reader.named(endOf(spec.name)))
    : linesByLabel(reader, [spec.label, ...(spec.aliases ?? [])]);
  return {
    objective: { [spec.field]: lines.join('\n') },
    fields: at ? { [spec.field]: reader.place(at) } : {},
    lines: cells.map((cell) => reader.place(cell)),
  };
}

function namedLines(reader: SheetReader, area: Area, end: Area | undefined): Lines {
  const lines = linesIn(reader, area, end);
  return { lines, at: area, cells: below(area, lines) };
}

/** The cells of so many lines, one under the other. */
const below = ({ row, column }: Cell, lines: readonly string[]): Cell[] =>
  lines.map((_, index) => ({ row: row + index, column }));

function linesIn(reader: SheetReader, area: Area, end: Area | undefined): string[] {
  const rows = Math.max(area.rows, end ? end.row + end.rows - area.row : 0);
  const lines = Array.from({ length: rows }, (_, index) => lineOf(reader, area.row + index));
  while (lines.length > area.rows && lines.at(-1) === '') lines.pop();
  return lines;
}

/** The text of a row: paragraphs take its first cell; what was typed beside is kept too. */
function lineOf(reader: SheetReader, row: number): string {
  return reader
    .filled(row)
    .map((column) => reader.read(row, column))
    .join(' ');
}

interface Lines {
  lines: string[];
  at: Cell | undefined;
  cells: Cell[];
}

/** What follows a label in its cell or beside it, or the rows below. */
function linesByLabel(reader: SheetReader, labels: readonly string[]): Lines {
  const keys = labels.map(labelKey);
  for (let row = 0; row < reader.rows; row += 1)
    for (const column of reader.filled(row)) {
      const text = reader.text(row, column);
      const at = { row, column };
      const [head = '', ...rest] = text.split(/[:.]\s/);
      if (rest.length > 0 && keys.includes(labelKey(head))) {
        reader.take(at);
        const own = text.slice(head.length + 1).trim();
        return { lines: own.split('\n'), at, cells: [at] };
      }
      if (!keys.includes(labelKey(text))) continue;
      reader.take(at);
      return linesOf(reader, row, column);
    }
  return { lines: [], at: undefined, cells: [] };
}

/** Beside a label, or below it as far as a blank row or another label; in its column where others stand beside. */
function linesOf(reader: SheetReader, row: number, column: number): Lines {
  const beside = reader.filled(row).filter((other) => other !== column);
  const isColumn = beside.some((other) => isKnownLabel(reader.text(row, other)));
  if (beside.length > 0 && !isColumn) {
    const texts = beside.map((other) => reader.read(row, other));
    const at = { row, column: beside[0]! };
    return { lines: texts.join(' ').split('\n'), at, cells: [at] };
  }
  const lines: string[] = [];
  for (let each = row + 1; each < reader.rows && !reader.isBlankRow(each); each += 1) {
    if (beginsWithLabel(reader, each)) break;
    lines.push(isColumn ? reader.read(each, column) : lineOf(reader, each));
  }
  while (lines.at(-1) === '') lines.pop();
  const at = { row: row + 1, column: isColumn ? column : 0 };
  return { lines, at, cells: below(at, lines) };
}
