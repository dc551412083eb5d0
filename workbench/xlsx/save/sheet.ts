import type { FreezePane, RowDef, SheetProtection, WriteSheet } from 'hucre';
import type { IResources } from '@univerjs/core';
import type { PageBreakState } from '../../host/document/pageLayout';
import type { Outline } from '../../host/document/outline';
import type { ProtectionState } from '../../host/document/protection';
import type { TableState } from '../../host/document/tables';
import { toA1 } from '../../host/grid/address';
import { toPoints } from '../../host/grid/units';
import { cellsOf, type CellSources } from './cells';
import type { FileLines } from './lines';
import type { SheetData } from './paint';
import { conditionalRulesOf } from './conditionalFormats';
import { headerFooterOf, marginsOf } from './pageLayout';
import { rgbOf } from './styles';
import { fileTable } from './tables';
import { validationsOf, type FileValidation } from './validations';

/** A sheet as the writer of packages takes it. */
export interface FileSheet extends Omit<WriteSheet, 'dataValidations'> {
  dataValidations: FileValidation[];
  lines: FileLines;
}

/** A sheet with its cells, styles, sizes, merges, frozen panes, rules, tables, filter buttons and print layout. */
export function fileSheet(
  sheet: SheetData,
  sources: CellSources & { resources: IResources; tables: readonly TableState[] },
): FileSheet {
  const { state, resources, tables } = sources;
  const { outline } = state;
  const cells = cellsOf(sheet, sources);
  const tab = rgbOf(sheet.tabColor);
  const freezePane = freezeOf(sheet);
  const headerFooter = headerFooterOf(state.pageLayout);
  const rules = conditionalRulesOf(state, resources);
  const rowDefs = rowsOf(sheet, state.outlines.rows);
  // The writer looks at rows as far as there are cells.
  const lastOfRows = `${Math.max(...rowDefs.keys(), 0)},0`;
  if (!cells.has(lastOfRows)) cells.set(lastOfRows, { value: null });
  const { rows: rowBreaks, columns: colBreaks } = state.pageLayout.breaks;
  const { centerHorizontally, centerVertically, printGridlines, printHeadings } = state.pageLayout;
  return {
    name: sheet.name,
    cells,
    lines: sources.lines.write(cells, rowDefs),
    rowDefs,
    ...(Object.keys(outline).length > 0 && { outlineProperties: outline }),
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

function rowsOf({ rowData }: SheetData, outline: Outline): Map<number, RowDef> {
  const rows = new Map<number, RowDef>();
  for (const [key, row] of Object.entries(rowData ?? {})) {
    const height = row?.ia === 1 ? undefined : row?.h;
    if (height || row?.hd)
      rows.set(Number(key), {
        ...(height && { height: toPoints(height) }),
        ...(row?.hd && { hidden: true }),
      });
  }
  for (const row of outline.said)
    rows.set(row, {
      ...rows.get(row),
      ...(outline.at(row) > 0 && { outlineLevel: outline.at(row) }),
      ...(outline.isCollapsed(row) && { collapsed: true }),
    });
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
