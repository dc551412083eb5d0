/** The fields of the header: label and value, found again by name, or by label where the sheet was made by hand. */
import { isBlank, italian, toBoolean } from '../../domain/cells';
import { serialText } from '../../domain/dates';
import type { Objective } from '../../domain/objective';
import type { WeightScale } from '../../domain/plan';
import { toWeight } from '../../domain/weights';
import type { CellContent } from '../blueprint';
import type { CellReader } from '../cellReader';
import { labelKey } from '../labels';
import type { FieldSpec, HeaderField } from '../objectiveTemplate';
import { promptTitle } from '../promptTitle';
import { STYLES } from '../style';
import { isKnownLabel } from './knownLabels';
import type { ObjectiveGrid } from './objectiveGrid';

/** What stands before the strategic relevance in the cell that also holds the weight. */
export const RELEVANCE_PREFIX = 'Strategicità ';
export const RELEVANCE_SEPARATOR = '–';

/** "Strategicità 100 – Peso 80%": two numbers in one cell, as the document prints them; coefficients are no percentages. */
export function priorityText(
  { strategicRelevance, weight }: Pick<Objective, 'strategicRelevance' | 'weight'>,
  sign: '%' | '' = '%',
): string {
  const parts: string[] = [];
  if (strategicRelevance !== null) parts.push(RELEVANCE_PREFIX + italian(strategicRelevance));
  if (weight !== null) parts.push(`Peso ${italian(weight)}${sign}`);
  return parts.join(` ${RELEVANCE_SEPARATOR} `);
}

function contentOf(
  objective: Objective,
  field: HeaderField,
  scale: WeightScale | undefined,
): CellContent {
  if (field === 'priority') return priorityText(objective, scale === 'coefficienti' ? '' : '%');
  if (field === 'crossSector') return objective.crossSector ? 'SI' : null;
  return objective[field];
}

export function writeFields(
  grid: ObjectiveGrid,
  objective: Objective,
  rows: readonly (FieldSpec | readonly [FieldSpec, FieldSpec])[],
): void {
  const { firstPeriod, periods } = grid.layout;
  const half = firstPeriod + Math.floor(periods / 2);
  for (const row of rows) {
    if ('field' in row) writeField(grid, objective, row, 0, 1, grid.columns);
    else {
      writeField(grid, objective, row[0], 0, 1, firstPeriod);
      writeField(grid, objective, row[1], firstPeriod, half, grid.columns);
    }
    grid.next();
  }
}

/** Label from a column on, value from another up to `end`. */
function writeField(
  grid: ObjectiveGrid,
  objective: Objective,
  { field, name, label, options, prompt }: FieldSpec,
  labelColumn: number,
  valueColumn: number,
  end: number,
): void {
  const value = grid.at(valueColumn, end - valueColumn);
  grid.field(grid.at(labelColumn, valueColumn - labelColumn), label, STYLES.label);
  const format = field === 'weight' ? [{ numberFormat: grid.weightFormat }] : [];
  grid.field(value, contentOf(objective, field, grid.weightScale), STYLES.value, ...format);
  grid.name(name, value);
  if (options) {
    const message = prompt ?? `Scegliere tra: ${options.join(', ')}.`;
    grid.validate({
      area: { ...value, columns: 1 },
      options: [...options],
      prompt: { title: promptTitle(label), message },
    });
  }
}

export function readFields(
  reader: CellReader,
  rows: readonly (FieldSpec | readonly [FieldSpec, FieldSpec])[],
): Partial<Objective> {
  const objective: Partial<Objective> = {};
  for (const spec of rows.flatMap((row) => ('field' in row ? [row] : [...row])))
    Object.assign(objective, readField(reader, spec));
  return objective;
}

function readField(reader: CellReader, spec: FieldSpec): Partial<Objective> {
  const { field } = spec;
  const place = placeOf(reader, spec.name, [spec.label, ...(spec.aliases ?? [])]);
  if (!place) return {};
  const { row, column } = place;
  switch (field) {
    case 'weight':
    case 'strategicRelevance':
      return { [field]: place.inLabel ? pointsIn(reader, place) : reader.points(row, column) };
    case 'priority':
      return readPriority(reader, row, column);
    case 'crossSector':
      return { crossSector: readFlag(reader, row, column) };
    case 'completionYear':
      return { completionYear: readYearCell(reader, row, column) };
    case 'dueDate':
      return { dueDate: dateText(reader, row, column) };
    default:
      return { [field]: place.inLabel ?? reader.text(row, column) };
  }
}

function pointsIn(reader: CellReader, { row, column, inLabel }: Place): number | null {
  const weight = toWeight(inLabel);
  if (weight === undefined) reader.unread.add(row, column, 'non è un numero');
  return weight ?? null;
}

/** Null where the text does not tell the strategic relevance, undefined where what it tells is no number. */
function relevanceIn(text: string): number | null | undefined {
  const [, told = ''] = text.split(/strategicit[àa]['’]?/i);
  const [said = ''] = told.split(/\bpeso\b/i);
  // "Strategicità: 90", "Strategicità - 90 –": a dash apart from the number is no minus.
  return toWeight(said.replace(/^[\s:=]*(?:[-–—]\s)?/, '').replace(/[\s.;,–—-]*$/, ''));
}

/** Strategic relevance and weight from the cell that holds both. */
export function readPriority(reader: CellReader, row: number, column: number): Partial<Objective> {
  const text = reader.text(row, column);
  if (text.trim() === '') return { strategicRelevance: null, weight: null };
  const relevance = relevanceIn(text);
  const weight = toWeight(reader.value(row, column));
  const isRelevanceAlone = relevance !== null && !/peso/i.test(text);
  if (relevance === undefined) reader.unread.add(row, column, 'la strategicità non è un numero');
  else if (weight === undefined && !isRelevanceAlone)
    reader.unread.add(row, column, 'non contiene un peso');
  return {
    strategicRelevance: relevance ?? null,
    weight: isRelevanceAlone ? null : (weight ?? null),
  };
}

function readFlag(reader: CellReader, row: number, column: number): boolean {
  const flag = toBoolean(reader.value(row, column));
  if (flag === undefined) reader.unread.add(row, column, 'non è SI o NO');
  return flag ?? false;
}

function readYearCell(reader: CellReader, row: number, column: number): number | null {
  if (reader.isBlank(row, column)) return null;
  const year = Number(reader.value(row, column));
  if (Number.isInteger(year) && year >= 1900 && year <= 9999) return year;
  reader.unread.add(row, column, 'non è un anno');
  return null;
}

/** A date typed as such is a number in its cell: its text is what the user sees. */
function dateText(reader: CellReader, row: number, column: number): string {
  const value = reader.value(row, column);
  return typeof value === 'number' ? serialText(value) : reader.text(row, column);
}

interface Place {
  row: number;
  column: number;
  /** The value, where it stands in the same cell as the label ("Peso dell'obiettivo: 15 / 100"). */
  inLabel?: string;
}

/** Where a field's value is: under its name, else beside, or after, its label. */
export function placeOf(
  reader: CellReader,
  name: string,
  labels: readonly string[],
): Place | undefined {
  const area = reader.named(name);
  if (area) return area;
  if (reader.sheet.template !== undefined) return undefined;
  const keys = labels.map(labelKey);
  for (let row = 0; row < reader.rows; row += 1)
    for (let column = 0; column < reader.columns; column += 1) {
      if (reader.isBlank(row, column)) continue;
      const key = reader.key(row, column);
      if (keys.includes(key)) return valueBeside(reader, row, column, keys);
      const text = reader.text(row, column);
      const colon = text.indexOf(':');
      if (colon > 0 && keys.includes(labelKey(text.slice(0, colon))))
        return { row, column, inLabel: text.slice(colon + 1).trim() };
    }
  return undefined;
}

/**
 * The first filled cell at the right of a label; under it where another label stands there, as in the headings of a
 * table; a blank value where the row ends.
 */
function valueBeside(
  reader: CellReader,
  row: number,
  column: number,
  keys: readonly string[],
): Place {
  for (let other = column + 1; other < reader.columns; other += 1) {
    if (reader.isBlank(row, other)) continue;
    // Nobody prints a field twice side by side: "Dirigente" may be followed by "Responsabile".
    const isValue = keys.includes(reader.key(row, other)) || !isKnownLabel(reader.text(row, other));
    if (isValue) return { row, column: other };
    const isUnder = isHeadings(reader, row) && !isKnownLabel(reader.text(row + 1, column));
    return isUnder ? { row: row + 1, column } : { row, column: other, inLabel: '' };
  }
  return isHeadings(reader, row)
    ? { row: row + 1, column }
    : { row, column: column + 1, inLabel: '' };
}

/** Three labels at least and hardly anything else: more than a form has in a row. */
function isHeadings(reader: CellReader, row: number): boolean {
  const filled = (reader.sheet.values[row] ?? []).filter((value) => !isBlank(value));
  const labels = filled.filter((value) => isKnownLabel(String(value)));
  return labels.length >= 3 && labels.length * 3 > filled.length * 2;
}

export function readText(reader: CellReader, name: string, labels: readonly string[]): string {
  const place = placeOf(reader, name, labels);
  return place ? (place.inLabel ?? reader.text(place.row, place.column)) : '';
}
