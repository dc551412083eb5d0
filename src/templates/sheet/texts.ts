/** Long texts: a title over a row for each paragraph, so that none needs more height than a row can have. */
import type { Objective } from '../../domain/objective';
import type { Area } from '../blueprint';
import type { CellReader } from '../cellReader';
import { labelKey } from '../labels';
import type { TextSpec } from '../objectiveTemplate';
import { STYLES } from '../style';
import { isKnownLabel } from './knownLabels';
import type { ObjectiveGrid } from './objectiveGrid';
import { beginsWithLabel, isBlankRow } from './tablesByHand';

export function writeText(
  grid: ObjectiveGrid,
  objective: Objective,
  { field, name, label }: TextSpec,
): void {
  grid.section(label);
  const first = grid.row;
  for (const paragraph of objective[field].split('\n')) {
    grid.field(grid.across(), paragraph === '' ? null : paragraph, STYLES.text);
    grid.row += 1;
  }
  grid.name(name, grid.since(first));
  grid.name(endOf(name), grid.across());
}

/** The blank row after a text: what is added above it, or in it, goes on with the text. */
const endOf = (name: string) => `${name}_Fine`;

export function readText(reader: CellReader, spec: TextSpec): Partial<Objective> {
  const area = reader.named(spec.name);
  const lines = area
    ? linesIn(reader, area, reader.named(endOf(spec.name)))
    : linesByLabel(reader, [spec.label, ...(spec.aliases ?? [])]);
  return { [spec.field]: lines.join('\n') };
}

function linesIn(reader: CellReader, area: Area, end: Area | undefined): string[] {
  const rows = Math.max(area.rows, end ? end.row + end.rows - area.row : 0);
  const lines = Array.from({ length: rows }, (_, index) => lineOf(reader, area.row + index));
  while (lines.length > area.rows && lines.at(-1) === '') lines.pop();
  return lines;
}

/** The text of a row: paragraphs take its first cell; what was typed beside is kept too. */
function lineOf(reader: CellReader, row: number): string {
  const parts: string[] = [];
  for (let column = 0; column < reader.columns; column += 1)
    if (!reader.isBlank(row, column)) parts.push(reader.text(row, column));
  return parts.join(' ');
}

/** In a sheet made by hand: what follows the label in its cell or beside it, or the rows below. */
function linesByLabel(reader: CellReader, labels: readonly string[]): string[] {
  if (reader.sheet.template !== undefined) return [];
  const keys = labels.map(labelKey);
  for (let row = 0; row < reader.rows; row += 1)
    for (let column = 0; column < reader.columns; column += 1) {
      const text = reader.text(row, column);
      const [head = '', ...rest] = text.split(/[:.]\s/);
      if (rest.length > 0 && keys.includes(labelKey(head)))
        return text
          .slice(head.length + 1)
          .trim()
          .split('\n');
      if (keys.includes(labelKey(text))) return linesOf(reader, row, column);
    }
  return [];
}

/** Beside a label, or below it as far as a blank row or another label; in its column where others stand beside. */
function linesOf(reader: CellReader, row: number, column: number): string[] {
  const beside: string[] = [];
  for (let other = 0; other < reader.columns; other += 1)
    if (other !== column && !reader.isBlank(row, other)) beside.push(reader.text(row, other));
  const isColumn = beside.some(isKnownLabel);
  if (beside.length > 0 && !isColumn) return beside.join(' ').split('\n');
  const lines: string[] = [];
  for (let below = row + 1; !isBlankRow(reader, below); below += 1) {
    if (beginsWithLabel(reader, below)) break;
    lines.push(isColumn ? reader.text(below, column) : lineOf(reader, below));
  }
  while (lines.at(-1) === '') lines.pop();
  return lines;
}
