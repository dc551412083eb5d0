/** The register of the monitoring: its rows, by the names of their columns. */
import type { BookMonitoring } from '../../domain/book';
import { isBlank, valueText } from '../../domain/cells';
import { toSerial } from '../../domain/dates';
import { isId } from '../../domain/identity';
import {
  REGISTER_FIELDS,
  type RegisterField,
  type RegisterTexts,
} from '../../domain/registerEntry';
import { REGISTER, registerColumn } from '../monitoring/columns';
import type { SheetContents } from '../sheetContents';

/** Undefined for a sheet whose table is gone. */
export function readRegister(contents: SheetContents): BookMonitoring | undefined {
  const { name: sheet, names, values } = contents;
  const columns: Partial<Record<RegisterField, number>> = {};
  for (const field of REGISTER_FIELDS) {
    const at = names.get(registerColumn(field));
    if (at) columns[field] = at.column;
  }
  const heading = names.get(registerColumn('date')) ?? names.get(REGISTER);
  if (!heading || columns.date === undefined) return undefined;
  const idColumn = names.get(registerColumn('id'))?.column ?? null;
  const entries: BookMonitoring['entries'] = [];
  let end = heading.row + 1;
  for (let row = heading.row + 1; row < values.length; row += 1) {
    const cells = values[row] ?? [];
    const known = [...Object.values(columns), ...(idColumn === null ? [] : [idColumn])];
    if (known.every((column) => isBlank(cells[column]))) continue;
    end = row + 1;
    const textIn = (field: RegisterField): string => {
      const column = columns[field];
      return column === undefined ? '' : valueText(plainOf(cells[column])).trim();
    };
    const day = (field: 'date' | 'written') => {
      const column = columns[field];
      return column === undefined ? null : (toSerial(cells[column]) ?? null);
    };
    const id = idColumn === null ? '' : String(cells[idColumn] ?? '').trim();
    const texts = Object.fromEntries(
      TEXTS.map((field) => [field, textIn(field)]),
    ) as unknown as RegisterTexts;
    entries.push({
      ...texts,
      ...{ row, date: day('date'), written: day('written'), id: isId(id) ? id : null },
    });
  }
  return { sheet, headings: heading.row, end, columns, idColumn, entries };
}

const TEXTS = REGISTER_FIELDS.filter((field) => field !== 'date' && field !== 'written');

const plainOf = (value: unknown): string | number | null =>
  typeof value === 'number' ? value : value === undefined || value === null ? null : String(value);
