/**
 * SINTESI DEGLI OBIETTIVI: a row for each objective of each unit, in the plan's order. What a sheet holds is shown
 * by formula, so sheet and summary cannot differ by oversight; a number that differs in the documents is kept and
 * the difference shown beside it. The weights of each unit are checked below.
 */
import { newId } from '../domain/identity';
import type { Plan, SummaryRow } from '../domain/plan';
import { cell, onSheet } from './address';
import type { SheetBlueprint } from './blueprint';
import type { ObjectiveTemplate } from './objectiveTemplate';
import {
  sheetOfRow,
  sheetReferredTo,
  summaryRows,
  unitName,
  type PlannedSheet,
} from './planSheets';
import { SheetGrid } from './sheetGrid';
import { stateFormats } from './sheet/stateFormats';
import { SUMMARY_SHEET, unitSummaryName } from './sheetNames';
import { COLORS, STYLES, weightFormat } from './style';
import { columnsOf, type Column } from './sintesi/columns';
import { RowContents } from './sintesi/rowContents';
import { addWeightCheck } from './sintesi/weightCheck';

export const SINTESI = 'sintesi';
export const SUMMARY_VERSION = 2;
export const HEADING_ROWS = 4;

export interface Row {
  row: SummaryRow;
  own: PlannedSheet | undefined;
  shown: PlannedSheet | undefined;
}

/** What a summary keeps of the one before. */
export interface Kept {
  completed: (row: SummaryRow) => SummaryRow;
  arranged: (rows: Row[]) => Row[];
}

const NOTHING_KEPT: Kept = { completed: (row) => row, arranged: (rows) => rows };

/** The summary of the authority, and of each unit where the plan has more than one. */
export function summaries(
  template: ObjectiveTemplate,
  plan: Plan,
  sheets: readonly PlannedSheet[],
  { completed, arranged }: Kept = NOTHING_KEPT,
): SheetBlueprint[] {
  const found = summaryRows(plan).map((printed, index): Row => {
    const row = completed(printed);
    const own = sheetOfRow(plan, row, index, sheets);
    return { row, own, shown: own ?? sheetReferredTo(plan, row, sheets) };
  });
  const rows = arranged(found);
  const units = [...new Set(rows.map(({ row }) => unitName(plan, row.unit)))];
  const whole = summary(template, plan, rows, SUMMARY_SHEET, 'SINTESI DEGLI OBIETTIVI');
  if (units.length < 2) return [whole];
  const names = new Set<string>([SUMMARY_SHEET.toLowerCase()]);
  return [
    whole,
    ...units.map((unit) => {
      const ofUnit = rows.filter(({ row }) => unitName(plan, row.unit) === unit);
      const name = unitSummaryName(unit, names);
      return summary(template, plan, ofUnit, name, `SINTESI DEGLI OBIETTIVI – ${unit}`);
    }),
  ];
}

function summary(
  template: ObjectiveTemplate,
  plan: Plan,
  rows: readonly Row[],
  name: string,
  title: string,
): SheetBlueprint {
  const columns = columnsOf(template, plan);
  const grid = new SheetGrid(columns.map(({ width }) => width));
  const across = { column: 0, rows: 1, columns: columns.length };
  grid.field({ row: 0, ...across }, plan.title, STYLES.planTitle);
  grid.field({ row: 1, ...across }, plan.authority, STYLES.authority);
  grid.field({ row: 2, ...across }, title, STYLES.authority);
  grid.atLeast(0, 24);
  columns.forEach(({ label }, column) =>
    grid.field(cell(HEADING_ROWS - 1, column), label, STYLES.tableHeading),
  );
  grid.row = HEADING_ROWS;
  const area = { first: HEADING_ROWS, rows: rows.length };
  for (const row of rows) addRow(grid, plan, columns, row, area);
  if (rows.length > 0) {
    addColumnStyles(grid, columns, rows.length, weightFormat(plan.weightScale));
    const units = [...new Set(rows.map(({ row }) => unitName(plan, row.unit)))];
    addWeightCheck(grid, columns, area, units, plan.weightScale);
  }
  return {
    ...grid.toBlueprint(
      {
        name,
        tabColor: COLORS.heading,
        identity: { template: SINTESI, version: SUMMARY_VERSION, id: newId() },
        freeze: { rows: HEADING_ROWS, columns: 0 },
      },
      'Sintesi degli obiettivi – pagina &P di &N',
      HEADING_ROWS,
    ),
    ...(rows.length > 0
      ? {
          filter: {
            row: HEADING_ROWS - 1,
            column: 0,
            rows: rows.length + 1,
            columns: columns.length,
          },
        }
      : {}),
  };
}

function addRow(
  grid: SheetGrid,
  plan: Plan,
  columns: readonly Column[],
  { row, own, shown }: Row,
  rows: { first: number; rows: number },
): void {
  const contents = new RowContents(plan, row, own, shown, columns, grid.row, rows);
  columns.forEach((column, index) => {
    const area = cell(grid.row, index);
    const style = column.isCentered ? STYLES.centered : STYLES.value;
    grid.field(area, contents.of(column), style);
    // A formula's text is not known to the row: what it will show is.
    grid.fit(area, contents.shownText(column));
  });
  grid.atLeast(grid.row, 30);
  if (shown) {
    const number = columns.findIndex(({ key }) => key === 'number');
    const tooltip = `Apre la scheda ${shown.objective.number}`.trim();
    grid.link({ row: grid.row, column: number, target: onSheet(shown.sheet.name, 'A1'), tooltip });
  }
  grid.row += 1;
}

function addColumnStyles(
  grid: SheetGrid,
  columns: readonly Column[],
  rows: number,
  numberFormat: string,
): void {
  columns.forEach(({ key }, index) => {
    const area = { row: HEADING_ROWS, column: index, rows, columns: 1 };
    if (key === 'number') grid.style(area, STYLES.link);
    if (key === 'weight' || key === 'runningWeight') grid.style(area, { numberFormat });
    if (key === 'share') grid.style(area, { numberFormat: '0.00' });
    if (key === 'progress' || key === 'score') grid.style(area, STYLES.percent);
    if (key === 'state') grid.format(...stateFormats(area));
    if (key === 'difference') grid.style(area, { fontColor: COLORS.actText, bold: true });
  });
  grid.name('Sintesi', {
    row: HEADING_ROWS - 1,
    column: 0,
    rows: rows + 1,
    columns: columns.length,
  });
}
