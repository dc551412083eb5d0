import htmlColors from 'color-name';
import { areaAt, parseA1, splitAddress } from '../grid/address';
import { areaOf, MAX_COLUMNS, MAX_ROWS, type CellArea } from '../grid/area';
import type { HostModel } from '../model';
import { excelError } from '../protocol/errors';
import { rangeType } from './refs';

/** Reads an argument as a text, or refuses it as Excel does. */
export function text(value: unknown, what: string): string {
  if (typeof value !== 'string') throw excelError('InvalidArgument', `${what} must be a text`);
  return value;
}

export function optionalText(value: unknown, what: string): string | undefined {
  return value === undefined || value === null ? undefined : text(value, what);
}

export function integer(value: unknown, what: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value))
    throw excelError('InvalidArgument', `${what} must be a whole number`);
  return value;
}

export function optionalInteger(value: unknown, what: string, fallback: number): number {
  return value === undefined || value === null ? fallback : integer(value, what);
}

export function number(value: unknown, what: string, least = -Infinity, most = Infinity): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < least || value > most)
    throw excelError('InvalidArgument', `${what} must be a number from ${least} to ${most}`);
  return value;
}

export function truth(value: unknown, what: string): boolean {
  if (typeof value !== 'boolean')
    throw excelError('InvalidArgument', `${what} must be true or false`);
  return value;
}

/** One of an enumeration's values, as Office.js spells them. */
export function oneOf<T extends string>(value: unknown, values: readonly T[], what: string): T {
  if (!values.includes(value as T))
    throw excelError(
      'InvalidArgument',
      `${what} is one of ${values.join(', ')}: not ${String(value)}`,
    );
  return value as T;
}

const HTML_COLORS = new Map(Object.entries(htmlColors));

/** "#RRGGBB" in capitals, as Excel answers it, of a hexadecimal or of an HTML colour name. */
export function color(value: unknown): string {
  const given = text(value, 'a colour');
  const hex = /^#?([\da-f]{6})$/i.exec(given)?.[1];
  if (hex) return `#${hex.toUpperCase()}`;
  const parts = HTML_COLORS.get(given.toLowerCase());
  if (!parts) throw excelError('InvalidArgument', `not a colour: ${given}`);
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

/** The cells of an address or of a range object. */
export function area(value: unknown, sheetId: string, model: HostModel): CellArea {
  if (rangeType.is(value)) return existing(value.target);
  return addressed(text(value, 'an address'), sheetId, model);
}

/** The cells of an address on a sheet: A1 notation or a name that stands for cells. */
export function addressed(address: string, sheetId: string, model: HostModel): CellArea {
  const { sheet, cells } = splitAddress(address);
  const named = sheet === undefined ? sheetId : model.sheets.byName(sheet)?.getSheetId();
  if (named === undefined) throw excelError('InvalidArgument', `no worksheet ${sheet}`);
  if (cells === '') return areaOf(named, 0, 0, MAX_ROWS, MAX_COLUMNS);
  // No name looks like the address of cells.
  const plain = parseA1(cells);
  if (plain) return areaOf(named, plain.row, plain.column, plain.rows, plain.columns);
  const name = model.names.find(cells, named) ?? model.names.find(cells, undefined);
  return (name && model.names.areaOf(name)) ?? areaAt(named, cells);
}

/** The area, unless its cells were deleted. */
export function existing(target: CellArea): CellArea {
  if (target.gone) throw excelError('InvalidReference', 'the cells were deleted');
  return target;
}
