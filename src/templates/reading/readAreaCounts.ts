import type { Place } from '../../domain/places';
import type { AreaCount } from '../../domain/plan';
import { COUNTS_COLUMNS, COUNTS_TABLE, PRINTED_LABEL, PRINTED_TOTAL } from '../list/areaCounts';
import { labelKey } from '../labels';
import type { FoundTable, TableShape } from './listTables';
import type { Labelled } from '../list/listTemplate';
import { takeComputed, type SheetReader } from './sheetReader';

export const COUNTS_SHAPE: TableShape = {
  name: COUNTS_TABLE,
  columns: Object.values(COUNTS_COLUMNS),
  hasTotal: false,
};

export interface AreaCounts {
  areas: AreaCount[];
  printedTotal: number | null;
  /** Its headings, and the printed total. */
  areaCountsAt: Place;
  printedTotalAt: Place | null;
}

/** What the formulas of the table give: numbers, and the sentence that compares the totals. */
const COMPUTED = /^(\d+$|Il (documento|totale) )/;

interface Places {
  area: number | undefined;
  declared: number | undefined;
  listed: number | undefined;
}

/** The announced counts of a table, one of ours or one made by hand. */
export function readAreaCounts(reader: SheetReader, table: FoundTable): AreaCounts {
  const place = ({ name }: Labelled) => table.columns.get(name);
  const places = {
    area: place(COUNTS_COLUMNS.area),
    declared: place(COUNTS_COLUMNS.declared),
    listed: place(COUNTS_COLUMNS.listed),
  };
  const { total, printed } = totalRows(reader, table, places);
  const areas: AreaCount[] = [];
  for (let row = table.header + 1; row < table.end; row += 1) {
    takeComputed(reader, row, places.listed, isComputed);
    if (row === printed) reader.read(row, places.area);
    else if (row === total) {
      reader.read(row, places.area);
      takeComputed(reader, row, places.declared, isComputed);
    } else areas.push(...readCount(reader, row, places));
  }
  const { name: sheet } = reader.sheet;
  const column = places.declared ?? places.area ?? 0;
  return {
    areas,
    printedTotal: printed === undefined ? null : pointsOf(reader, printed, places.declared),
    areaCountsAt: { sheet, row: table.header, column },
    printedTotalAt: printed === undefined ? null : { sheet, row: printed, column },
  };
}

/**
 * The computed total, and the one that the document prints. A table without our column of listed objectives has one
 * total, which is printed.
 */
function totalRows(
  reader: SheetReader,
  { header, end }: FoundTable,
  { area, listed }: Places,
): { total: number | undefined; printed: number | undefined } {
  if (area === undefined) return { total: undefined, printed: undefined };
  const keys = reader.sheet.values.slice(0, end).map((row) => labelKey(row[area]));
  const rowOf = (isIt: (key: string) => boolean) => {
    const row = keys.findLastIndex(isIt);
    return row > header ? row : undefined;
  };
  const total = rowOf((key) => /^total[ei]$/.test(key));
  const stated =
    reader.sheet.names.get(PRINTED_TOTAL)?.row ?? rowOf((key) => key === labelKey(PRINTED_LABEL));
  return stated === undefined && listed === undefined
    ? { total: undefined, printed: total }
    : { total, printed: stated };
}

function readCount(reader: SheetReader, row: number, { area, declared }: Places): AreaCount[] {
  if (area !== undefined && !reader.isBlank(row, area))
    return [{ area: reader.read(row, area), count: pointsOf(reader, row, declared) }];
  if (declared !== undefined && !reader.isBlank(row, declared))
    reader.refuse({ row, column: declared }, 'numero senza area');
  return [];
}

const pointsOf = (reader: SheetReader, row: number, column: number | undefined) =>
  column === undefined ? null : reader.points(row, column);

function isComputed(text: string): boolean {
  return COMPUTED.test(text);
}
