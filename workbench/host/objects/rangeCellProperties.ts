import { areaOf, type CellArea } from '../grid/area';
import type { HostModel } from '../model';
import { excelError, notImplemented } from '../protocol/errors';
import type { AnyObjectType, ObjectRef } from '../protocol/objectType';
import { formatProtectionType } from './formatProtection';
import { rangeBordersType } from './rangeBorders';
import { rangeFillType } from './rangeFill';
import { rangeFontType } from './rangeFont';
import { rangeFormatType } from './rangeFormat';
import { rangeType } from './refs';

/** What is wanted of the cells, or what is said of one: `{format: {fill: {color: …}, wrapText: …}}`. */
type Properties = Record<string, unknown>;

const SIDES: Record<string, string> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
};

const PARTS: Record<string, AnyObjectType> = {
  fill: rangeFillType,
  font: rangeFontType,
  protection: formatProtectionType,
};

/** Properties of the range itself that can be asked for beside its format. */
const OF_CELLS = ['address', 'addressLocal', 'hidden', 'hyperlink', 'style'];
// Whether the address of a row is that of the whole row nobody says.
const OF_ROWS = ['hidden', 'hyperlink', 'rowHidden', 'rowIndex', 'style'];
const OF_COLUMNS = ['hidden', 'hyperlink', 'columnHidden', 'columnIndex', 'style'];

/** `range.getCellProperties(options)`: what is wanted of each cell. */
export function cellProperties(area: CellArea, options: unknown, model: HostModel) {
  return Promise.all(
    Array.from({ length: area.rows }, (_, row) =>
      Promise.all(
        Array.from({ length: area.columns }, (__, column) =>
          readPart(cellOf(area, row, column), options, OF_CELLS, model),
        ),
      ),
    ),
  );
}

/** `range.getRowProperties(options)`: of each row of the range; null where its cells differ. */
export function rowProperties(area: CellArea, options: unknown, model: HostModel) {
  return Promise.all(rowsOf(area).map((row) => readPart(row, options, OF_ROWS, model)));
}

/** `range.getColumnProperties(options)`. */
export function columnProperties(area: CellArea, options: unknown, model: HostModel) {
  return Promise.all(columnsOf(area).map((column) => readPart(column, options, OF_COLUMNS, model)));
}

async function readPart(part: CellArea, options: unknown, known: string[], model: HostModel) {
  const { format, ...others } = properties(options);
  const names = Object.keys(others).filter((name) => others[name] === true || name === 'hyperlink');
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw notImplemented(`the cell property ${unknown}`);
  const read = await readAll(rangeType.ref(part), names, model);
  if (format !== undefined) read.format = await readFormat(part, properties(format), model);
  return read;
}

async function readFormat(cell: CellArea, wanted: Properties, model: HostModel) {
  const read: Properties = {};
  for (const [name, inner] of Object.entries(wanted)) {
    if (name === 'borders') read[name] = await readBorders(cell, properties(inner), model);
    else if (PARTS[name]) {
      // The protection is wanted as a whole.
      const names = inner === true ? ['locked'] : Object.keys(properties(inner));
      read[name] = await readAll(PARTS[name].ref(cell), names, model);
    } else if (inner === true)
      Object.assign(read, await readAll(rangeFormatType.ref(cell), [name], model));
  }
  return read;
}

async function readBorders(cell: CellArea, wanted: Properties, model: HostModel) {
  const sides: Properties = {};
  for (const [side, index] of Object.entries(SIDES)) {
    const border = rangeBordersType.item?.(cell, index, model);
    if (border) sides[side] = await readAll(border, Object.keys(wanted), model);
  }
  return sides;
}

async function readAll({ type, target }: ObjectRef, names: string[], model: HostModel) {
  const read: Properties = {};
  for (const name of names) {
    const reader = type.get?.[pascal(name)];
    if (!reader) throw notImplemented(`${type.name}.${name}`);
    read[name] = await reader(target, model);
  }
  return read;
}

/** `range.setCellProperties(rows)`: one for each cell. */
export async function setCellProperties(area: CellArea, given: unknown, model: HostModel) {
  const rows = given as Properties[][];
  if (
    !Array.isArray(rows) ||
    rows.length !== area.rows ||
    rows.some(({ length }) => length !== area.columns)
  )
    throw excelError('InvalidArgument', `the range has ${area.rows}x${area.columns} cells`);
  for (const [row, cells] of rows.entries())
    for (const [column, given] of cells.entries())
      await writePart(cellOf(area, row, column), given, ['style', 'hyperlink'], model);
}

/** `range.setRowProperties(rows)`: one for each row of the range. */
export function setRowProperties(area: CellArea, given: unknown, model: HostModel) {
  return writeParts(rowsOf(area), given, ['style', 'hyperlink', 'rowHidden'], model);
}

/** `range.setColumnProperties(columns)`. */
export function setColumnProperties(area: CellArea, given: unknown, model: HostModel) {
  return writeParts(columnsOf(area), given, ['style', 'hyperlink', 'columnHidden'], model);
}

async function writeParts(parts: CellArea[], given: unknown, known: string[], model: HostModel) {
  if (!Array.isArray(given) || given.length !== parts.length)
    throw excelError('InvalidArgument', `properties of ${parts.length} are needed`);
  for (const [index, part] of parts.entries())
    await writePart(part, properties(given[index]), known, model);
}

async function writePart(part: CellArea, given: Properties, known: string[], model: HostModel) {
  const { format, ...others } = given;
  const unknown = Object.keys(others).find((name) => !known.includes(name));
  if (unknown !== undefined) throw notImplemented(`setting the cell property ${unknown}`);
  const { style, ...rest } = others;
  // A style first: the rest is said beside it.
  if (style !== undefined) await writeAll(rangeType.ref(part), { style }, model);
  await writeFormat(part, properties(format), model);
  await writeAll(rangeType.ref(part), rest, model);
}

async function writeFormat(cell: CellArea, format: Properties, model: HostModel) {
  for (const [name, inner] of Object.entries(format)) {
    if (name === 'borders')
      for (const [side, line] of Object.entries(properties(inner))) {
        const border = rangeBordersType.item?.(cell, SIDES[side], model);
        if (border) await writeAll(border, properties(line), model);
      }
    else if (PARTS[name]) await writeAll(PARTS[name].ref(cell), properties(inner), model);
    else await writeAll(rangeFormatType.ref(cell), { [name]: inner }, model);
  }
}

async function writeAll({ type, target }: ObjectRef, values: Properties, model: HostModel) {
  for (const [name, value] of Object.entries(values)) {
    const writer = type.set?.[pascal(name)];
    if (!writer) throw notImplemented(`setting ${type.name}.${name}`);
    await writer(target, value, model);
  }
}

const cellOf = ({ sheetId, row, column }: CellArea, down: number, right: number) =>
  areaOf(sheetId, row + down, column + right);

const rowsOf = ({ sheetId, row, column, rows, columns }: CellArea) =>
  Array.from({ length: rows }, (_, index) => areaOf(sheetId, row + index, column, 1, columns));

const columnsOf = ({ sheetId, row, column, rows, columns }: CellArea) =>
  Array.from({ length: columns }, (_, index) => areaOf(sheetId, row, column + index, rows, 1));

const properties = (value: unknown): Properties =>
  typeof value === 'object' && value !== null ? (value as Properties) : {};

const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
