import { areaOf, contains, lastColumn, lastRow, type CellArea } from '../grid/area';
import type { HostLocale } from '../grid/locale';
import { formatCategory } from '../grid/numberFormat';
import { seriesOf, type SeriesKind } from '../grid/series';
import type { HostModel } from '../model';
import { excelError, notImplemented } from '../protocol/errors';
import * as arg from './arguments';
import { requireWritable } from './guard';
import { copyFrom } from './rangeCopy';
import { rangeType } from './refs';

/** What is copied of the cells, and how the series goes on; none where nothing goes on. */
const FILLS: Record<string, [what: 'All' | 'Formats' | 'Formulas', kind?: SeriesKind]> = {
  FillDefault: ['All', 'Default'],
  FillCopy: ['All'],
  FillSeries: ['All', 'Series'],
  FillFormats: ['Formats'],
  FillValues: ['Formulas', 'Default'],
  FillDays: ['All', 'Days'],
  FillWeekdays: ['All', 'Weekdays'],
  FillMonths: ['All', 'Months'],
  FillYears: ['All', 'Years'],
  LinearTrend: ['All', 'Linear'],
  GrowthTrend: ['All', 'Growth'],
};

/** `range.autoFill(destinationRange, autoFillType)`: the destination holds the range and goes on at one of its ends. */
export function autoFill(area: CellArea, [destination, given]: unknown[], model: HostModel): void {
  if (destination === null || destination === undefined)
    throw notImplemented('Range.autoFill without a destination');
  const to = arg.area(destination, area.sheetId, model);
  const type = arg.oneOf(
    given ?? 'FillDefault',
    [...Object.keys(FILLS), 'FlashFill'],
    'autoFillType',
  );
  const fill = FILLS[type];
  if (!fill) throw notImplemented(`Range.autoFill of type ${type}`);
  if (to.sheetId !== area.sheetId || !contains(to, area))
    throw excelError('InvalidArgument', 'the destination holds the range that is filled from');
  const rest = restOf(area, to);
  if (!rest) return;
  requireWritable(model, rest);
  const [what, kind] = fill;
  const isDown = rest.columns === area.columns && rest.column === area.column;
  copyOn(area, rest, isDown, what, model);
  if (kind) goOn(area, rest, isDown, kind, model);
}

/** What is to be filled: beyond one end of the range. */
function restOf(area: CellArea, to: CellArea): CellArea | undefined {
  const above = area.row - to.row;
  const below = lastRow(to) - lastRow(area);
  const before = area.column - to.column;
  const after = lastColumn(to) - lastColumn(area);
  const ends = [above, below, before, after].filter((size) => size > 0);
  if (ends.length === 0) return undefined;
  if (ends.length > 1) throw excelError('InvalidArgument', 'the range is filled in one direction');
  const { sheetId, row, column, rows, columns } = area;
  if (above > 0) return areaOf(sheetId, to.row, column, above, columns);
  if (below > 0) return areaOf(sheetId, row + rows, column, below, columns);
  if (before > 0) return areaOf(sheetId, row, to.column, rows, before);
  return areaOf(sheetId, row, column + columns, rows, after);
}

/** The range again and again, the last time as much of it as there is room for. */
function copyOn(area: CellArea, rest: CellArea, isDown: boolean, what: string, model: HostModel) {
  const size = isDown ? area.rows : area.columns;
  const start = isDown ? area.row : area.column;
  const [first, last] = isDown ? [rest.row, lastRow(rest)] : [rest.column, lastColumn(rest)];
  const line = (at: number, count: number) =>
    isDown
      ? areaOf(area.sheetId, at, area.column, count, area.columns)
      : areaOf(area.sheetId, area.row, at, area.rows, count);
  for (let at = start - Math.ceil((start - first) / size) * size; at <= last; at += size) {
    const [from, to] = [Math.max(at, first), Math.min(at + size - 1, last)];
    if (to < from || at === start) continue;
    const source = line(start + from - at, to - from + 1);
    copyFrom(line(from, to - from + 1), [rangeType.ref(source), what], model);
  }
}

function goOn(area: CellArea, rest: CellArea, isDown: boolean, kind: SeriesKind, model: HostModel) {
  const { sheetId } = area;
  for (let line = 0; line < (isDown ? area.columns : area.rows); line += 1) {
    const part = (whole: CellArea) =>
      isDown
        ? areaOf(sheetId, whole.row, whole.column + line, whole.rows, 1)
        : areaOf(sheetId, whole.row + line, whole.column, 1, whole.columns);
    const source = part(area);
    const values = model.cells.values(source)?.flat() ?? [];
    const formulas = values.map((_, index) => {
      const [row, column] = isDown
        ? [source.row + index, source.column]
        : [source.row, source.column + index];
      const cell = model.grid.raw(sheetId, row, column);
      return Boolean(cell?.f ?? cell?.si);
    });
    if (formulas.every(Boolean)) continue;
    const kinds = new Set(
      values.map((value, index) => (formulas[index] ? 'formula' : typeof value)),
    );
    if (kinds.size > 1 && kinds.has('number'))
      throw notImplemented('Range.autoFill of numbers among other contents');
    if (formulas.some(Boolean)) continue;
    const category = formatCategory(model.cells.numberFormat(sheetId, source.row, source.column));
    const series = seriesOf(values, kind, {
      isDate: category === 'Date',
      circles: circlesOf(model.locale),
    });
    if (!series) continue;
    const target = part(rest);
    const offset = isDown ? target.row - area.row : target.column - area.column;
    const count = isDown ? target.rows : target.columns;
    const filled = Array.from({ length: count }, (_, index) => {
      const value = series(offset + index);
      return typeof value === 'string' ? `'${value}` : value;
    });
    model.cells.write(target, isDown ? filled.map((value) => [value]) : [filled]);
  }
}

/** Excel's own lists, in their order. */
function circlesOf({ days, months }: HostLocale): string[][] {
  const short = (names: readonly string[]) => names.map((name) => name.slice(0, 3));
  return [short(days), [...days], short(months), [...months]];
}
