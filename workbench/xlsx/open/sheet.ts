import type { Sheet, TableDefinition } from 'hucre';
import type { IRange, IWorksheetData } from '@univerjs/core';
import type { DocumentState } from '../../host/document/document';
import { PROTECTION_DEFAULTS } from '../../host/document/protection';
import { parseA1 } from '../../host/grid/address';
import { toPixels } from '../../host/grid/units';
import { readCells, type ReadCells } from './cells';
import type { ReadColor } from './colors';
import { readConditionalFormats } from './conditionalFormats';
import type { StyleColors } from './differentialStyles';
import { readFilters } from './filters';
import { readPageLayout } from './pageLayout';
import { attribute, elements } from './parts';
import type { SheetParts } from './sheetParts';
import { readSortState } from './sortState';
import type { StyleTable } from './styles';
import { readValidations } from './validations';

export interface SheetReading {
  id: string;
  sheet: Sheet;
  parts: SheetParts;
  styles: StyleTable;
  color: ReadColor;
  colors: StyleColors;
  document: DocumentState;
}

/** A sheet as the engine takes it, with its cells; what the engine has no place for goes into the document. */
export function readSheet(reading: SheetReading): {
  data: Partial<IWorksheetData>;
  cells: ReadCells;
} {
  const { id, sheet, parts, styles, color, document } = reading;
  const state = document.sheet(id);
  const cells = readCells(sheet, parts, styles, state, document.countsFrom1904);
  state.visibility = sheet.veryHidden ? 'VeryHidden' : sheet.hidden ? 'Hidden' : 'Visible';
  state.showHeadings = sheet.view?.showRowColHeaders !== false;
  const { defaultWidth: width, defaultHeight: height } = parts;
  state.standardSize = { ...(width && { width }), ...(height && { height }) };
  for (const { key, value } of parts.customProperties)
    state.customProperties.set(key.toLowerCase(), { key, value });
  state.hyperlinks = parts.links;
  const filter = parseA1(sheet.autoFilter?.range ?? '');
  const [filterElement] = elements(parts.document, 'autoFilter');
  if (filter)
    state.autoFilter = {
      ...filter,
      columnFilters: readFilters(filterElement, reading.colors),
    };
  readPageLayout(parts.document, state.pageLayout);
  state.validations.load(readValidations(parts.document));
  state.conditionalFormats.load(readConditionalFormats(sheet.conditionalRules ?? [], color));
  readProtection(reading);
  for (const table of sheet.tables ?? []) addTable(table, reading);
  return { data: dataOf(reading, cells), cells };
}

const SMALLEST = { rows: 200, columns: 30 };

function dataOf({ id, sheet, parts, color }: SheetReading, cells: ReadCells) {
  const merges = (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }): IRange => ({
    ...{ startRow, startColumn: startCol, endRow, endColumn: endCol },
  }));
  const rows = [...(sheet.rowDefs ?? [])];
  const lastRow = Math.max(cells.lastRow, ...merges.map(({ endRow }) => endRow));
  const lastColumn = Math.max(cells.lastColumn, ...merges.map(({ endColumn }) => endColumn));
  // Widths are said of columns up to the last of the grid: those beyond the cells are nobody's.
  const columns = (sheet.columns ?? []).slice(0, Math.max(lastColumn + 1, SMALLEST.columns));
  const lastKnown = rows.reduce((last, [row]) => Math.max(last, row), 0);
  const tab = color(sheet.view?.tabColor);
  const freeze = freezeOf(sheet);
  const data: Partial<IWorksheetData> = {
    ...{ id, name: sheet.name, cellData: cells.cellData, mergeData: merges },
    hidden: sheet.hidden || sheet.veryHidden ? 1 : 0,
    rowCount: Math.max(lastRow + 1, lastKnown + 1, SMALLEST.rows),
    columnCount: Math.max(lastColumn + 1, columns.length, SMALLEST.columns),
    rowData: Object.fromEntries(
      rows.map(([row, { height, hidden }]) => [
        row,
        { ...(height && { h: toPixels(height), ia: 0 }), ...(hidden && { hd: 1 }) },
      ]),
    ),
    columnData: Object.fromEntries(
      columns.map(({ width, hidden }, column) => [
        column,
        { ...(width && { w: toWidth(width) }), ...(hidden && { hd: 1 }) },
      ]),
    ),
    showGridlines: sheet.view?.showGridLines === false ? 0 : 1,
    zoomRatio: (sheet.view?.zoomScale ?? 100) / 100,
  };
  if (freeze) data.freeze = freeze;
  if (tab) data.tabColor = tab;
  if (parts.defaultWidth) data.defaultColumnWidth = toWidth(parts.defaultWidth);
  if (parts.defaultHeight) data.defaultRowHeight = toPixels(parts.defaultHeight);
  return data;
}

const CHARACTER = 7;

/** Pixels of a width in characters; Excel's own widths are whole pixels, rounded to a 256th of a character. */
function toWidth(characters: number): number {
  const pixels = characters * CHARACTER;
  const whole = Math.round(pixels);
  return Math.abs(pixels - whole) < CHARACTER / 128 ? whole : pixels;
}

function freezeOf({ freezePane }: Sheet) {
  const { rows = 0, columns = 0 } = freezePane ?? {};
  if (rows + columns === 0) return undefined;
  return {
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
    ySplit: rows,
    xSplit: columns,
  };
}

function readProtection({ id, sheet, parts, document }: SheetReading): void {
  const given = sheet.protection;
  if (!given?.sheet) return;
  const { protection } = document.sheet(id);
  const selectionMode =
    given.selectUnlockedCells === false
      ? 'None'
      : given.selectLockedCells === false
        ? 'Unlocked'
        : PROTECTION_DEFAULTS.selectionMode;
  protection.protect(
    {
      selectionMode,
      allowAutoFilter: given.autoFilter ?? false,
      allowDeleteColumns: given.deleteColumns ?? false,
      allowDeleteRows: given.deleteRows ?? false,
      allowEditObjects: !given.objects,
      allowEditScenarios: !given.scenarios,
      allowFormatCells: given.formatCells ?? false,
      allowFormatColumns: given.formatColumns ?? false,
      allowFormatRows: given.formatRows ?? false,
      allowInsertColumns: given.insertColumns ?? false,
      allowInsertHyperlinks: given.insertHyperlinks ?? false,
      allowInsertRows: given.insertRows ?? false,
      allowPivotTables: given.pivotTables ?? false,
      allowSort: given.sort ?? false,
    },
    undefined,
  );
  protection.passwordOfFile = parts.password;
}

function addTable(table: TableDefinition, { id, document, parts, colors }: SheetReading): void {
  const area = parseA1(table.range ?? '');
  if (!area) return;
  const state = document.tables.add({ ...area, sheetId: id });
  Object.assign(state, {
    name: table.displayName ?? table.name,
    showTotals: table.showTotalRow ?? false,
    style: table.style ?? '',
    showBandedRows: table.showRowStripes ?? false,
    showBandedColumns: table.showColumnStripes ?? false,
    showFilterButton: table.showAutoFilter ?? false,
  });
  const part = parts.tables.find(({ documentElement: root }) =>
    [attribute(root!, 'displayName'), attribute(root!, 'name')].includes(state.name),
  );
  if (!part) return;
  state.sort = readSortState(part, area, colors);
  state.columnFilters = readFilters(elements(part, 'autoFilter')[0], colors);
}
