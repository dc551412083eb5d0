import type {
  ICellData,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
  Nullable,
} from '@univerjs/core';
import type { CellErrorValue, CellFormulaValue, CellValue, Workbook, Worksheet } from 'exceljs';
import { toA1 } from '../host/grid/address';
import type { SheetState } from '../host/document/sheetState';
import { toPoints } from '../host/grid/units';
import { storedFormula } from './formulas';
import { applyPageLayout } from './pageLayout';
import type { Spill } from './spills';
import { argb, fileStyle } from './styles';

type SheetData = Partial<IWorksheetData> & { id: string; name: string };

export interface SheetParts {
  styles: IWorkbookData['styles'];
  state: SheetState;
  spills: Map<string, Spill>;
}

const ERRORS = new Set(['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!']);

/** Width in characters of a column so many pixels wide, for the file's standard font. */
const toCharacters = (pixels: number) => Math.max(0, (pixels - 5) / 7);

/** Adds a sheet with its cells, styles, sizes, merges, frozen panes, filter buttons and print layout. */
export function addSheet(workbook: Workbook, sheet: SheetData, parts: SheetParts): Worksheet {
  const worksheet = workbook.addWorksheet(sheet.name, { views: [view(sheet)] });
  const tab = argb(sheet.tabColor);
  if (tab) worksheet.properties.tabColor = { argb: tab };
  worksheet.state = visibility(parts.state);
  addSizes(worksheet, sheet);
  forEachCell(sheet, (cell, row, column) => {
    const target = worksheet.getCell(row + 1, column + 1);
    const style = styleOf(cell, parts.styles);
    if (style) target.style = fileStyle(style);
    target.value = contentOf(cell, parts.spills.get(`${row} ${column}`));
  });
  for (const spill of parts.spills.values()) addSpilled(worksheet, spill);
  for (const { startRow, startColumn, endRow, endColumn } of sheet.mergeData ?? [])
    worksheet.mergeCellsWithoutStyle(startRow + 1, startColumn + 1, endRow + 1, endColumn + 1);
  applyPageLayout(worksheet, parts.state.pageLayout);
  if (parts.state.autoFilter) worksheet.autoFilter = toA1(parts.state.autoFilter);
  return worksheet;
}

function view(sheet: SheetData): Record<string, unknown> {
  const common = { showGridLines: sheet.showGridlines !== 0, zoomScale: 100 };
  const { xSplit = 0, ySplit = 0 } = sheet.freeze ?? {};
  if (xSplit <= 0 && ySplit <= 0) return { state: 'normal', ...common };
  return { state: 'frozen', xSplit, ySplit, ...common };
}

function visibility({ visibility }: SheetState): Worksheet['state'] {
  if (visibility === 'Hidden') return 'hidden';
  return visibility === 'VeryHidden' ? 'veryHidden' : 'visible';
}

function addSizes(worksheet: Worksheet, sheet: SheetData): void {
  for (const [index, column] of Object.entries(sheet.columnData ?? {})) {
    const target = worksheet.getColumn(Number(index) + 1);
    if (column?.w) target.width = toCharacters(column.w);
    if (column?.hd) target.hidden = true;
  }
  for (const [index, row] of Object.entries(sheet.rowData ?? {})) {
    const target = worksheet.getRow(Number(index) + 1);
    const height = row?.ia === 1 ? undefined : row?.h;
    if (height) target.height = toPoints(height);
    if (row?.hd) target.hidden = true;
  }
}

function forEachCell(
  sheet: SheetData,
  visit: (cell: ICellData, row: number, column: number) => void,
): void {
  for (const [row, cells] of Object.entries(sheet.cellData ?? {}))
    for (const [column, cell] of Object.entries(
      (cells ?? {}) as Record<string, Nullable<ICellData>>,
    ))
      if (cell) visit(cell, Number(row), Number(column));
}

function styleOf(cell: ICellData, styles: IWorkbookData['styles']): Nullable<IStyleData> {
  return typeof cell.s === 'string' ? styles[cell.s] : cell.s;
}

function contentOf(cell: ICellData, spill: Spill | undefined): CellValue {
  const result = resultOf(cell.v, cell.t);
  if (!cell.f) return typeof result === 'object' ? result : (result ?? null);
  const formula = storedFormula(cell.f);
  const stored = { formula, result } as CellFormulaValue;
  if (!spill) return stored;
  const { startRow, startColumn, endRow, endColumn } = spill.range;
  const rows = endRow - startRow + 1;
  const columns = endColumn - startColumn + 1;
  const ref = toA1({ row: startRow, column: startColumn, rows, columns });
  return { ...stored, shareType: 'array', ref } as CellFormulaValue;
}

function resultOf(
  value: ICellData['v'],
  type: ICellData['t'],
): string | number | boolean | CellErrorValue | undefined {
  if (value === null || value === undefined) return undefined;
  if (type === 3) return value === 1 || value === true;
  if (typeof value === 'string' && ERRORS.has(value)) return { error: value } as CellErrorValue;
  return value;
}

/** The values of a spill stand in their cells as values: Excel recognises them by the formula's range. */
function addSpilled(worksheet: Worksheet, { range, valueAt }: Spill): void {
  for (let row = range.startRow; row <= range.endRow; row += 1)
    for (let column = range.startColumn; column <= range.endColumn; column += 1) {
      if (row === range.startRow && column === range.startColumn) continue;
      worksheet.getCell(row + 1, column + 1).value =
        resultOf(valueAt(row, column), undefined) ?? null;
    }
}
