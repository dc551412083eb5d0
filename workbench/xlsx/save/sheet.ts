import type {
  ColumnDef,
  FreezePane,
  RowDef,
  SheetProtection,
  TableDefinition,
  WriteSheet,
} from 'hucre';
import type { IResources } from '@univerjs/core';
import type { PageBreakState } from '../../host/document/pageLayout';
import type { ProtectionState } from '../../host/document/protection';
import type { TableState } from '../../host/document/tables';
import { toA1 } from '../../host/grid/address';
import { lastRow } from '../../host/grid/area';
import { toPoints } from '../../host/grid/units';
import { cellsOf, type CellSources } from './cells';
import type { SheetData } from './paint';
import { conditionalRulesOf } from './conditionalFormats';
import { headerFooterOf, marginsOf } from './pageLayout';
import { rgbOf } from './styles';
import { validationsOf, type FileValidation } from './validations';

/** A sheet as the writer of packages takes it. */
export type FileSheet = Omit<WriteSheet, 'dataValidations'> & { dataValidations: FileValidation[] };

/** Pixels of a character of the file's standard font. */
const CHARACTER = 7;

/** A sheet with its cells, styles, sizes, merges, frozen panes, rules, tables, filter buttons and print layout. */
export function fileSheet(
  sheet: SheetData,
  sources: CellSources & { resources: IResources; tables: readonly TableState[] },
): FileSheet {
  const { state, resources, tables } = sources;
  const cells = cellsOf(sheet, sources);
  const tab = rgbOf(sheet.tabColor);
  const freezePane = freezeOf(sheet);
  const headerFooter = headerFooterOf(state.pageLayout);
  const rules = conditionalRulesOf(state, resources);
  const rowDefs = rowsOf(sheet);
  // The writer looks at rows as far as there are cells.
  const lastOfRows = `${Math.max(...rowDefs.keys(), 0)},0`;
  if (!cells.has(lastOfRows)) cells.set(lastOfRows, { value: null });
  const { rows: rowBreaks, columns: colBreaks } = state.pageLayout.breaks;
  const { centerHorizontally, centerVertically, printGridlines, printHeadings } = state.pageLayout;
  return {
    name: sheet.name,
    cells,
    columns: columnsOf(sheet),
    rowDefs,
    merges: (sheet.mergeData ?? []).map(({ startRow, startColumn, endRow, endColumn }) => ({
      ...{ startRow, startCol: startColumn, endRow, endCol: endColumn },
    })),
    dataValidations: validationsOf(state, resources),
    ...(rules.length > 0 && { conditionalRules: rules }),
    ...(state.autoFilter && { autoFilter: { range: toA1(state.autoFilter) } }),
    ...(freezePane && { freezePane }),
    ...(state.protection.protected && { protection: protectionOf(state.protection) }),
    pageSetup: {
      margins: marginsOf(state.pageLayout),
      horizontalCentered: centerHorizontally,
      verticalCentered: centerVertically,
      showGridLines: printGridlines,
      showRowColHeaders: printHeadings,
    },
    ...(headerFooter && { headerFooter }),
    rowBreaks: rowBreaks.map(lineBefore),
    colBreaks: colBreaks.map(lineBefore),
    view: {
      ...(sheet.showGridlines === 0 && { showGridLines: false }),
      ...(!state.showHeadings && { showRowColHeaders: false }),
      zoomScale: Math.round((sheet.zoomRatio ?? 1) * 100),
      ...(tab && { tabColor: { rgb: tab } }),
    },
    ...(state.visibility === 'Hidden' && { hidden: true }),
    ...(state.visibility === 'VeryHidden' && { veryHidden: true }),
    ...(tables.length > 0 && { tables: tables.map((table) => fileTable(table, cells)) }),
  };
}

/** The writer counts the lines after which a page ends. */
const lineBefore = ({ at }: PageBreakState) => at - 1;

function freezeOf({ freeze }: SheetData): FreezePane | undefined {
  const { xSplit = 0, ySplit = 0 } = freeze ?? {};
  if (xSplit <= 0 && ySplit <= 0) return undefined;
  return { ...(ySplit > 0 && { rows: ySplit }), ...(xSplit > 0 && { columns: xSplit }) };
}

function columnsOf({ columnData }: SheetData): ColumnDef[] {
  const columns: ColumnDef[] = [];
  for (const [key, column] of Object.entries(columnData ?? {})) {
    const index = Number(key);
    while (columns.length <= index) columns.push({});
    columns[index] = {
      ...(column?.w && { width: Math.round((column.w / CHARACTER) * 256) / 256 }),
      ...(column?.hd && { hidden: true }),
    };
  }
  return columns;
}

function rowsOf({ rowData }: SheetData): Map<number, RowDef> {
  const rows = new Map<number, RowDef>();
  for (const [key, row] of Object.entries(rowData ?? {})) {
    const height = row?.ia === 1 ? undefined : row?.h;
    if (height || row?.hd)
      rows.set(Number(key), {
        ...(height && { height: toPoints(height) }),
        ...(row?.hd && { hidden: true }),
      });
  }
  return rows;
}

/** The writer takes what stays allowed; Excel's own defaults are those of the host. */
function protectionOf({ options, givenPassword }: ProtectionState): SheetProtection {
  return {
    sheet: true,
    ...(givenPassword !== undefined && { password: givenPassword }),
    objects: !options.allowEditObjects,
    scenarios: !options.allowEditScenarios,
    formatCells: options.allowFormatCells,
    formatColumns: options.allowFormatColumns,
    formatRows: options.allowFormatRows,
    insertColumns: options.allowInsertColumns,
    insertRows: options.allowInsertRows,
    insertHyperlinks: options.allowInsertHyperlinks,
    deleteColumns: options.allowDeleteColumns,
    deleteRows: options.allowDeleteRows,
    sort: options.allowSort,
    autoFilter: options.allowAutoFilter,
    pivotTables: options.allowPivotTables,
    ...(options.selectionMode !== 'Normal' && { selectLockedCells: false }),
    ...(options.selectionMode === 'None' && { selectUnlockedCells: false }),
  };
}

/** The file names the columns again, beside their cells: each name once. */
function fileTable(table: TableState, cells: ReturnType<typeof cellsOf>): TableDefinition {
  const { area, name, style } = table;
  const taken = new Set<string>();
  const columns = Array.from({ length: area.columns }, (_, index) => {
    const cell = cells.get(`${area.row},${area.column + index}`);
    const shown = table.showHeaders ? String(cell?.formulaResult ?? cell?.value ?? '') : '';
    let heading = shown === '' ? `Colonna${index + 1}` : shown;
    while (taken.has(heading.toLowerCase())) heading += '2';
    taken.add(heading.toLowerCase());
    return { name: heading };
  });
  return {
    ...{ name, columns, range: toA1(area), style },
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns,
    showAutoFilter: table.showFilterButton && table.showHeaders,
    ...(table.showTotals && lastRow(area) > area.row && { showTotalRow: true }),
  };
}
