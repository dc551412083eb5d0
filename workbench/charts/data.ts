/** What a chart shows: the names, categories and values of its series, as the cells have them now. */
import type { ChartSource, ChartState, SeriesState, TitleState } from '../host/document/chartState';
import { lastColumn, lastRow, type CellArea } from '../host/grid/area';
import type { DocumentState } from '../host/document/document';
import type { Engine } from '../engine/engine';
import { Cells } from '../host/grid/cells';
import { Grid } from '../host/grid/grid';
import { localeOf, type HostWords } from '../host/grid/locale';
import type { CellValue } from '../host/grid/numberFormat';

/** A cell, as a chart takes it. */
export interface SourcePoint {
  value: CellValue;
  format: string;
  /** What the cell shows. */
  text: string;
}

/** What charts are made of. */
export interface ChartCells {
  grid: Grid;
  cells: Cells;
  words: HostWords;
}

/** The same of a workbook without a host. */
export function chartCellsOf(engine: Engine, document: DocumentState, tag = 'it-IT'): ChartCells {
  const [grid, locale] = [new Grid(engine), localeOf(tag)];
  return { grid, cells: new Cells(grid, locale, document), words: locale.words };
}

/** The cells of a source, one after the other. */
export function pointsOf(
  source: ChartSource | undefined,
  cells: ChartCells,
  visibleOnly = false,
): SourcePoint[] {
  return levelsOf(source, cells, visibleOnly).at(-1) ?? [];
}

/** The same where categories have groups: the innermost comes last. */
export function levelsOf(
  source: ChartSource | undefined,
  cells: ChartCells,
  visibleOnly = false,
): SourcePoint[][] {
  const { areas, values = [] } = source ?? {};
  if (!areas) return [values.map(written)];
  const [first, ...others] = areas;
  if (first && others.length === 0 && first.rows > 1 && first.columns > 1)
    return levelsIn(first, cells, visibleOnly);
  return [areas.flatMap((area) => pointsIn(area, cells, visibleOnly).flat())];
}

const written = (value: CellValue): SourcePoint => ({
  ...{ value, format: 'General', text: String(value) },
});

function levelsIn(area: CellArea, cells: ChartCells, visibleOnly: boolean): SourcePoint[][] {
  const rows = pointsIn(area, cells, visibleOnly);
  if (area.rows < area.columns) return rows;
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column]!));
}

/** The cells that are still there, by rows. */
function pointsIn(area: CellArea, { grid, cells }: ChartCells, visibleOnly: boolean) {
  const { sheetId } = area;
  if (area.gone || !grid.engine.workbook.getSheetBySheetId(sheetId)) return [];
  const bounded = { ...grid.bounded(area), sheetId };
  const [values, texts] = [cells.values(bounded) ?? [], cells.text(bounded) ?? []];
  const sheet = grid.worksheet(sheetId);
  const points: SourcePoint[][] = [];
  for (let row = bounded.row; row <= lastRow(bounded); row += 1) {
    if (visibleOnly && !sheet.getRowVisible(row)) continue;
    const line: SourcePoint[] = [];
    for (let column = bounded.column; column <= lastColumn(bounded); column += 1) {
      if (visibleOnly && !sheet.getColVisible(column)) continue;
      const [down, right] = [row - bounded.row, column - bounded.column];
      line.push({
        value: values[down]?.[right] ?? '',
        format: cells.numberFormat(sheetId, row, column),
        text: texts[down]?.[right] ?? '',
      });
    }
    points.push(line);
  }
  return points;
}

/** The text that several cells make together. */
export function textOf(source: ChartSource | undefined, cells: ChartCells): string | undefined {
  if (!source) return undefined;
  const texts = levelsOf(source, cells).flat();
  return texts
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' ');
}

/** A series without a name is told by its number. */
export function nameOf(chart: ChartState, series: SeriesState, cells: ChartCells): string {
  const name = textOf(series.name, cells);
  return name || `${cells.words.series}${chart.series.indexOf(series) + 1}`;
}

/** The title, as it is written, or as Excel makes it: the name of the only series. */
export function titleOf(chart: ChartState, cells: ChartCells): string {
  const [only, ...others] = chart.series;
  const automatic = only?.name && others.length === 0 ? nameOf(chart, only, cells) : '';
  return writtenTitle(chart.title, cells) ?? (automatic || cells.words.chartTitle);
}

export const axisTitleOf = (title: TitleState, cells: ChartCells): string =>
  writtenTitle(title, cells) ?? cells.words.axisTitle;

const writtenTitle = ({ text, source }: TitleState, cells: ChartCells) =>
  source ? (textOf(source, cells) ?? '') : text;

/** What is drawn of a value: texts count as 0, and what is missing is left out. */
export function numberOf({ value }: SourcePoint): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return Number(value);
  return value === '' || value === '#N/A' ? undefined : 0;
}

export const valuesOf = (chart: ChartState, series: SeriesState, cells: ChartCells) =>
  pointsOf(series.values, cells, chart.plotVisibleOnly);

/** The categories of a chart are those of its first series that has some. */
export const categoriesOf = (chart: ChartState, cells: ChartCells) =>
  levelsOf(
    chart.series.find(({ categories }) => categories)?.categories,
    cells,
    chart.plotVisibleOnly,
  );
