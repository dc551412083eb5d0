import { AbsoluteRefType, type IRange } from '@univerjs/core';
import { serializeRangeWithSheet } from '@univerjs/engine-formula';
import type { Section, StructuredReference } from './structuredReferences';

/** A table as formulas refer to it. */
export interface EngineTable {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  /** In the formulas in which cells of it are written. */
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  /** All rows, with those of headers and totals. */
  readonly rows: number;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly columns: readonly string[];
}

/** The first and the last column that a reference means, from 0; none where the table has no such column. */
export function columnsMeant(
  { columns: named }: Pick<StructuredReference, 'columns'>,
  { columns }: EngineTable,
): readonly [number, number] | undefined {
  if (!named) return [0, columns.length - 1];
  const places = named.map((name) =>
    columns.findIndex((each) => each.toLowerCase() === name.toLowerCase()),
  );
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return first < 0 ? undefined : [first, last];
}

/** The rows that parts of a table take together; of "this row" all rows of data. */
function rowsMeant(sections: readonly Section[], table: EngineTable): [number, number] | undefined {
  const { row, rows, showHeaders, showTotals } = table;
  const last = row + rows - 1;
  const data: [number, number] = [row + (showHeaders ? 1 : 0), last - (showTotals ? 1 : 0)];
  const asked = sections.length === 0 ? (['Data'] as const) : sections;
  const parts = asked.flatMap((section): [number, number][] => {
    if (section === 'All') return [[row, last]];
    if (section === 'Headers') return showHeaders ? [[row, row]] : [];
    if (section === 'Totals') return showTotals ? [[last, last]] : [];
    return [data];
  });
  const from = Math.min(...parts.map(([first]) => first));
  const to = Math.max(...parts.map(([, end]) => end));
  return parts.length < asked.length || to < from ? undefined : [from, to];
}

/** The cells that a reference means; none where the table has no such part or column. */
export function rangeMeant(
  reference: Omit<StructuredReference, 'start' | 'end'>,
  table: EngineTable,
): IRange | undefined {
  const columns = columnsMeant(reference, table);
  const rows = rowsMeant(reference.sections, table);
  if (!columns || !rows) return undefined;
  return {
    startRow: rows[0],
    endRow: rows[1],
    startColumn: table.column + columns[0],
    endColumn: table.column + columns[1],
  };
}

/** The cells as they are written in a formula. */
export function cellsMeant(range: IRange, { sheetName }: EngineTable): string {
  const absolute = AbsoluteRefType.ALL;
  return serializeRangeWithSheet(sheetName, {
    ...range,
    startAbsoluteRefType: absolute,
    endAbsoluteRefType: absolute,
  });
}
