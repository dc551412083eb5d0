import { areaOf, type CellArea } from '../grid/area';
import type { HostModel } from '../model';
import { excelError, notImplemented } from '../protocol/errors';
import type { AnyObjectType, ObjectRef } from '../protocol/objectType';
import { formatProtectionType } from './formatProtection';
import { rangeBordersType } from './rangeBorders';
import { rangeFillType } from './rangeFill';
import { rangeFontType } from './rangeFont';
import { rangeFormatType } from './rangeFormat';

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

/** `range.getCellProperties(options)`: the wanted format of each cell. */
export function cellProperties(area: CellArea, options: unknown, model: HostModel) {
  const { format, ...others } = properties(options);
  const [other] = Object.keys(others);
  if (other !== undefined) throw notImplemented(`Range.getCellProperties of ${other}`);
  return Promise.all(
    Array.from({ length: area.rows }, (_, row) =>
      Promise.all(
        Array.from({ length: area.columns }, async (__, column) => ({
          format: await readFormat(cellOf(area, row, column), properties(format), model),
        })),
      ),
    ),
  );
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

/** `range.setCellProperties(rows)`: a format for each cell. */
export async function setCellProperties(area: CellArea, given: unknown, model: HostModel) {
  const rows = given as Properties[][];
  if (rows.length !== area.rows || rows.some(({ length }) => length !== area.columns))
    throw excelError('InvalidArgument', `the range has ${area.rows}x${area.columns} cells`);
  for (const [row, cells] of rows.entries())
    for (const [column, { format }] of cells.entries())
      await writeFormat(cellOf(area, row, column), properties(format), model);
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

const properties = (value: unknown): Properties =>
  typeof value === 'object' && value !== null ? (value as Properties) : {};

const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
