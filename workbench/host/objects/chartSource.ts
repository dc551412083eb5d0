import { kindOf, type ChartType } from '../document/chartKinds';
import { newSeries, type ChartSource, type SeriesState } from '../document/chartState';
import { levelsOf, type ChartCells, type SourcePoint } from '../../charts/data';
import { areaOf, type Area, type CellArea } from '../grid/area';
import { isUnbounded } from '../grid/cells';
import { ERROR_VALUES } from '../grid/input';
import { formatCategory } from '../grid/numberFormat';
import type { HostModel } from '../model';
import { computed } from './chartTarget';
import { usedArea } from './usedRange';

export const chartCells = ({ grid, cells, locale }: HostModel): ChartCells => ({
  ...{ grid, cells, words: locale.words },
});

/** How the cells of a chart are laid out: rows of headings, columns of labels, and which way the series go. */
interface Layout {
  heads: number;
  labels: number;
  by: 'Rows' | 'Columns';
}

export type SeriesBy = 'Auto' | 'Rows' | 'Columns';

/**
 * The series that a range makes, as Excel reads it: the longer side of the cells is that of the categories; the first row
 * and column are names and categories where they hold texts or days, or where the cell in the corner is blank. Of a scatter
 * chart the first of several is always the place along the x-axis.
 */
export async function seriesFrom(
  area: CellArea,
  seriesBy: SeriesBy,
  type: ChartType,
  model: HostModel,
): Promise<{ series: SeriesState[]; plotBy: 'Rows' | 'Columns' }> {
  await computed([area], model);
  const used = isUnbounded(area) ? await usedArea(area, true, model) : area;
  const cells = used ? rowsOf({ ...used, sheetId: area.sheetId }, model) : [];
  const by = seriesBy !== 'Auto' ? seriesBy : area.rows >= area.columns ? 'Columns' : 'Rows';
  if (!used || cells.flat().every(({ value }) => value === '')) return { series: [], plotBy: by };
  const layout = layoutOf(cells, by, kindOf(type).family === 'scatter');
  return { series: seriesOf({ ...used, sheetId: area.sheetId }, layout), plotBy: by };
}

function rowsOf(area: CellArea, model: HostModel): SourcePoint[][] {
  const rows: SourcePoint[][] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1)
    rows.push(levelsOf({ areas: [{ ...area, row, rows: 1 }] }, chartCells(model))[0] ?? []);
  return rows;
}

const isBlank = ({ value }: SourcePoint) => value === '';
const isLabel = ({ value, format }: SourcePoint) =>
  typeof value === 'string'
    ? value !== '' && !ERROR_VALUES.has(value)
    : DAYS.has(formatCategory(format));
const DAYS = new Set(['Date', 'Time']);

function layoutOf(cells: SourcePoint[][], by: Layout['by'], isScatter: boolean): Layout {
  const [rows, columns] = [cells.length, cells[0]!.length];
  const line = by === 'Columns' ? columns : rows;
  const places = isScatter && line > 1 ? 1 : 0;
  const corner = rows > 1 && columns > 1 && isBlank(cells[0]![0]!);
  const found = corner ? blankCorner(cells) : written(cells);
  if (!isScatter) return { ...found, by };
  return by === 'Columns' ? { ...found, labels: places, by } : { ...found, heads: places, by };
}

/** As far as the cells in the corner are blank, though one row and one column are left for values. */
function blankCorner(cells: SourcePoint[][]) {
  const [rows, columns] = [cells.length, cells[0]!.length];
  const down = cells.findIndex(([first]) => !isBlank(first!));
  const right = cells[0]!.findIndex((cell) => !isBlank(cell));
  return {
    heads: Math.min(down < 0 ? 1 : down, rows - 1),
    labels: Math.min(right < 0 ? 1 : right, columns - 1),
  };
}

function written(cells: SourcePoint[][]) {
  const [rows, columns] = [cells.length, cells[0]!.length];
  const top = columns > 1 ? cells[0]!.slice(1) : cells[0]!;
  const heads = rows > 1 && isHeading(top) ? 1 : 0;
  const side = cells.slice(heads).map(([first]) => first!);
  return { heads, labels: columns > 1 && side.some(isLabel) ? 1 : 0 };
}

const isHeading = (line: SourcePoint[]) =>
  line.some(isLabel) && line.every((cell) => isBlank(cell) || isLabel(cell));

function seriesOf(area: CellArea, { heads, labels, by }: Layout): SeriesState[] {
  const at = ({ row, column, rows, columns }: Area): ChartSource | undefined =>
    rows > 0 && columns > 0
      ? {
          areas: [areaOf(area.sheetId, area.row + row, area.column + column, rows, columns)],
        }
      : undefined;
  const [rows, columns] = [area.rows - heads, area.columns - labels];
  const count = by === 'Columns' ? columns : rows;
  return Array.from({ length: count }, (_, index) => {
    const column = { column: labels + index, columns: 1 };
    const row = { row: heads + index, rows: 1 };
    const [name, categories, values] =
      by === 'Columns'
        ? [
            at({ row: 0, rows: heads, ...column }),
            at({ row: heads, rows, column: 0, columns: labels }),
            at({ row: heads, rows, ...column }),
          ]
        : [
            at({ column: 0, columns: labels, ...row }),
            at({ column: labels, columns, row: 0, rows: heads }),
            at({ column: labels, columns, ...row }),
          ];
    return {
      ...newSeries(),
      ...(name && { name }),
      ...(categories && { categories }),
      ...(values && { values }),
    };
  });
}
