import type { CellStyle, Sheet } from 'hucre';
import type { IColumnData, IRange, IRowData, IWorksheetData } from '@univerjs/core';
import type { DocumentState } from '../../host/document/document';
import { PROTECTION_DEFAULTS } from '../../host/document/protection';
import { parseA1 } from '../../host/grid/address';
import { STANDARD_SIZE, toPixels } from '../../host/grid/units';
import { readCells, type ReadCells } from './cells';
import type { ReadColor } from './colors';
import { readConditionalFormats } from './conditionalFormats';
import type { StyleColors } from './differentialStyles';
import { readFilters } from './filters';
import { paintLines, readLines, setApart, type Lines } from './lines';
import { readPageLayout } from './pageLayout';
import { attributesOf, elements } from './parts';
import type { SheetParts } from './sheetParts';
import type { StyleTable } from './styles';
import { readTable } from './tables';
import { readValidations } from './validations';

export interface SheetReading {
  id: string;
  sheet: Sheet;
  parts: SheetParts;
  styles: StyleTable;
  color: ReadColor;
  colors: StyleColors;
  document: DocumentState;
  /** Looks of columns and rows, by the numbers that the file gives them. */
  looks: ReadonlyMap<number, CellStyle>;
}

/** A sheet as the engine takes it, with its cells; what the engine has no place for goes into the document. */
export function readSheet(reading: SheetReading): {
  data: Partial<IWorksheetData>;
  cells: ReadCells;
} {
  const { id, sheet, parts, styles, color, document } = reading;
  const state = document.sheet(id);
  const lines = readLines(parts, styles, (index) => reading.looks.get(index), state.outlines);
  paintLines(lines, state);
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
  state.conditionalFormats.load(
    readConditionalFormats(sheet.conditionalRules ?? [], color, parts.document, reading.colors),
  );
  state.view = attributesOf(parts.document, 'sheetView', VIEW);
  state.outline = { ...sheet.outlineProperties };
  readProtection(reading);
  for (const table of parts.tables) readTable(table, id, document, reading.colors);
  const data = dataOf(reading, cells, lines);
  setApart(lines, cells, parts, styles, state, data.columnCount);
  state.columnsBeyond = lines.columns
    .filter(({ last }) => last >= data.columnCount)
    .map(({ first, style, ...line }) => ({
      ...line,
      first: Math.max(first, data.columnCount),
      look: style === undefined ? undefined : styles.styles[style],
    }));
  return { data, cells };
}

const VIEW =
  /^(?:view|rightToLeft|show(?:Zeros|Formulas|Ruler|OutlineSymbols|WhiteSpace)|defaultGridColor|colorId|zoomScale\w+)$/;

const SMALLEST = { rows: 200, columns: 30 };

function dataOf({ id, sheet, parts, color }: SheetReading, cells: ReadCells, lines: Lines) {
  const merges = (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }): IRange => ({
    ...{ startRow, startColumn: startCol, endRow, endColumn: endCol },
  }));
  const rows = [...(sheet.rowDefs ?? [])];
  const lastRow = Math.max(cells.lastRow, ...merges.map(({ endRow }) => endRow));
  const lastColumn = Math.max(cells.lastColumn, ...merges.map(({ endColumn }) => endColumn));
  // Much may be said of columns up to the last of Excel's grid: those beyond the cells are not the engine's.
  const columns = (sheet.columns ?? []).slice(0, Math.max(lastColumn + 1, SMALLEST.columns));
  const lastKnown = Math.max(0, ...rows.map(([row]) => row), ...lines.rows.keys());
  const tab = color(sheet.view?.tabColor);
  const freeze = freezeOf(sheet);
  const data = {
    ...{ id, name: sheet.name, cellData: cells.cellData, mergeData: merges },
    hidden: sheet.hidden || sheet.veryHidden ? 1 : 0,
    rowCount: Math.max(lastRow + 1, lastKnown + 1, SMALLEST.rows),
    columnCount: Math.max(lastColumn + 1, columns.length, SMALLEST.columns),
    rowData: Object.fromEntries(
      rows.map(([row, { height, hidden }]) => [
        row,
        { ...(height && { h: toPixels(height), ia: 0 }), ...(hidden && { hd: 1 }) },
      ]),
    ) as Record<number, IRowData>,
    columnData: Object.fromEntries(
      columns.map(({ width, hidden }, column) => [
        column,
        { ...(width && { w: toWidth(width) }), ...(hidden && { hd: 1 }) },
      ]),
    ) as Record<number, IColumnData>,
    showGridlines: sheet.view?.showGridLines === false ? 0 : 1,
    zoomRatio: (sheet.view?.zoomScale ?? 100) / 100,
    ...(freeze && { freeze }),
    ...(tab && { tabColor: tab }),
    ...STANDARD_SIZE,
    ...(parts.defaultWidth && { defaultColumnWidth: toWidth(parts.defaultWidth) }),
    ...(parts.defaultHeight && { defaultRowHeight: toPixels(parts.defaultHeight) }),
  } satisfies Partial<IWorksheetData>;
  for (const line of lines.columns)
    for (let at = line.first; at <= line.last && at < data.columnCount; at += 1)
      data.columnData[at] = { ...data.columnData[at], ...(line.style && { s: line.style }) };
  for (const [row, { style }] of lines.rows)
    data.rowData[row] = { ...data.rowData[row], ...(style && { s: style }) };
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
