/**
 * The tables that scores are computed with, for a settings sheet of an earlier version: those that it lacks come below
 * everything else, and each has the name by which formulas of other sheets read it.
 */
import type { Change } from '../../domain/changes';
import type { Area, WorkbookName } from '../blueprint';
import { SettingsCells } from '../reading/settingsCells';
import type { SheetContents } from '../sheetContents';
import { newTables } from './newTables';
import { SCORE_TABLES, type ScoreTable } from './scoreTables';

/** `rules`: the rows before which the rules that the sheet lacks are put in. */
export function tablesUpgrade(
  sheet: SheetContents,
  known: ReadonlySet<string>,
  rules: readonly number[],
): { changes: Change[]; names: WorkbookName[] } {
  const cells = new SettingsCells(sheet, new Set());
  const placed = SCORE_TABLES.map((each) => ({ each, area: areaOf(cells, each, sheet) }));
  // Blank rows at the end of a table are of that table: they are not among the values.
  const ends = [...sheet.names.values()].map(({ row, rows }) => row + rows);
  const end = Math.max(sheet.values.length, ...ends, ...rules);
  const moved = (row: number) => row + rules.filter((at) => at <= row).length;
  const missing = placed.flatMap(({ each, area }) => (area ? [] : [each.table]));
  const made = missing.length > 0 ? newTables(missing, sheet.name, end) : null;
  const names = placed.flatMap(({ each: { workbookName, table }, area }): WorkbookName[] => {
    if (known.has(workbookName)) return [];
    const own = made?.areas[missing.indexOf(table)];
    const place = area
      ? { ...area, row: moved(area.row) }
      : { ...own!, row: own!.row + moved(end) };
    return [{ name: workbookName, sheet: sheet.name, area: place, comment: table.title }];
  });
  return { changes: made ? [made.change] : [], names };
}

function areaOf(
  cells: SettingsCells,
  { table }: ScoreTable,
  { names }: SheetContents,
): Area | undefined {
  const found = cells.table(table);
  const place = cells.tables.get(table.name);
  const columns = table.columns.map((column) => found.column(column));
  const [first] = columns;
  // A table whose columns people moved apart is read by the add-in alone.
  const isWhole = columns.every((column, index) => column === (first ?? 0) + index);
  if (!place || first === undefined || !isWhole) return names.get(table.name);
  return { row: place.row, column: first, rows: place.rows, columns: columns.length };
}
