/**
 * «Cronoprogramma del piano»: a row for each objective in each of its units, with its state and its months. All other
 * sheets of the dashboard are computed from this table, by names of the workbook.
 */
import { newId } from '../../domain/identity';
import { cellAddress } from '../address';
import type { WorkbookName } from '../blueprint';
import { footer } from '../footer';
import type { SheetContents } from '../sheetContents';
import { SheetGrid } from '../sheetGrid';
import { reference } from '../sintesi/settingsCells';
import { stateFormats } from '../sheet/stateFormats';
import { COLORS, STYLES, weightFormat } from '../style';
import {
  DASHBOARD_VERSION,
  GANTT,
  LATE_STATES,
  NAME_COMMENT,
  PLAN_NAMES,
  type PlanColumn,
} from './identity';
import { writeTable, type ColumnLook, type KeyedTable, type SheetWithNames } from './keyedTable';
import {
  registeredIssues,
  rowIssues,
  rowNumber,
  rowText,
  rowWeight,
  type DashboardPlan,
  type PlanRow,
  type Shown,
} from './planRows';
import {
  DONE_SIGN,
  expectedFormula,
  latePhasesFormula,
  MONTHS,
  monthFormula,
  PLANNED_SIGN,
} from './scheduleCells';
import { HEAD_ROWS, linkTo, writeHead } from './sheetHead';

export const GANTT_TABLE = 'CronoprogrammaPiano';
const LETTERS = ['G', 'F', 'M', 'A', 'M', 'G', 'L', 'A', 'S', 'O', 'N', 'D'];
const MONTH_WIDTH = 17;

/** Columns before the months, from the one after the key's. */
const BEFORE = [
  { key: 'number', heading: 'N.', width: 36, style: STYLES.link },
  { key: 'title', heading: 'Obiettivo', width: 176, style: STYLES.value },
  { key: 'unit', heading: 'Settore', width: 100, style: STYLES.value },
  { key: 'owner', heading: 'Responsabile', width: 120, style: STYLES.value },
  { key: 'state', heading: 'Stato', width: 68, style: STYLES.centered },
  { key: 'progress', heading: 'Avanza-mento', width: 50, style: STYLES.centered },
  { key: 'expected', heading: 'Atteso', width: 46, style: STYLES.centered },
] as const satisfies (ColumnLook & { key: PlanColumn })[];

/** Right of what is printed: what the other sheets need besides. */
const AFTER = [
  { key: 'score', heading: 'Punteggio', width: 60 },
  { key: 'weight', heading: 'Peso', width: 46 },
  { key: 'leads', heading: 'Capofila', width: 50 },
  { key: 'lateOrder', heading: 'Posto tra i ritardi', width: 56 },
  { key: 'latePhases', heading: 'Fasi in ritardo', width: 160 },
  { key: 'issues', heading: 'Criticità', width: 160 },
  { key: 'registered', heading: 'Dal registro Monitoraggio', width: 160 },
] as const satisfies { key: PlanColumn; heading: string; width: number }[];

const columnOf = (key: PlanColumn, years: number): number => {
  const before = BEFORE.findIndex((each) => each.key === key);
  if (before >= 0) return 1 + before;
  const after = AFTER.findIndex((each) => each.key === key);
  return 1 + BEFORE.length + years * MONTHS + after;
};

export function ganttTable(plan: DashboardPlan): KeyedTable {
  const rows = plan.rows.map((row) => ({
    key: row.key,
    cells: (at: { row: number; headings: number }) => cellsOf(row, plan, at),
    link: linkTo(row.objective.sheet, columnOf('number', 0)),
  }));
  return { template: GANTT, name: GANTT_TABLE, rows };
}

const asShown = (content: { formula: string } | null): Shown | null =>
  content && { content, shows: '' };

function cellsOf(
  row: PlanRow,
  plan: DashboardPlan,
  { row: at, headings }: { row: number; headings: number },
): (Shown | null)[] {
  const { objective, shared } = row;
  const { years } = plan;
  const cells = plan.book.cells.get(objective.sheet);
  const unitCell = cellAddress(at, columnOf('unit', 0));
  const text = (key: 'number' | 'title' | 'unit' | 'owner' | 'state') =>
    rowText(key, row, plan, unitCell);
  const months = years.flatMap((year) =>
    LETTERS.map((_, month) => asShown(monthFormula(objective, year, month + 1))),
  );
  const registered = registeredIssues(row, plan);
  return [
    ...[text('number'), text('title'), text('unit'), text('owner'), text('state')],
    ...[rowNumber('progress', row), asShown(expectedFormula(objective, cells))],
    ...months,
    ...[rowNumber('score', row), rowWeight(row), { content: shared === null ? 1 : 0, shows: '' }],
    { content: { formula: lateOrder(at, headings) }, shows: '' },
    asShown(latePhasesFormula(objective, cells)),
    ...[rowIssues(row, cellAddress(at, columnOf('registered', years.length))), registered],
  ];
}

/** The place of a row among those that are late, by responsible; blank for the others. */
function lateOrder(row: number, headings: number): string {
  const own = (key: PlanColumn) => `$${cellAddress(row, columnOf(key, 0))}`;
  const down = (key: PlanColumn) =>
    `$${cellAddress(headings, columnOf(key, 0)).replace(/\d+$/, '$$$&')}:${own(key)}`;
  const isLate = (of: string) => LATE_STATES.map((state) => `(${of}="${state}")`).join('+');
  const before = `SUMPRODUCT((${isLate(PLAN_NAMES.state)})*(${PLAN_NAMES.owner}<${own('owner')}))`;
  const same = `SUMPRODUCT((${isLate(down('state'))})*(${down('owner')}=${own('owner')}))`;
  return `=IF((${isLate(own('state'))})=0,"",${before}+${same})`;
}

export function ganttSheet(plan: DashboardPlan, name: string): SheetWithNames {
  const { years } = plan;
  const months = years.length * MONTHS;
  const looks: ColumnLook[] = [
    ...BEFORE,
    ...Array.from({ length: months }, (_, index) => ({
      heading: LETTERS[index % MONTHS]!,
      width: MONTH_WIDTH,
      style: { ...STYLES.centered, wrap: false },
    })),
    ...AFTER.map((each) => ({ ...each, style: { ...STYLES.value, wrap: false } })),
  ];
  const grid = new SheetGrid([0, ...looks.map(({ width }) => width)]);
  const printed = 1 + BEFORE.length + months;
  writeHead(grid, plan, 'CRONOPROGRAMMA DEL PIANO', printed - 1);
  writeLegend(grid, plan, printed);
  writeYears(grid, plan);
  const { headings, end } = writeTable(grid, ganttTable(plan), looks);
  const first = headings + 1;
  const rows = end - first;
  addLooks(grid, plan, { first, rows });
  const sheet = grid.toBlueprint(
    {
      ...{ name, tabColor: COLORS.planned, freeze: { rows: headings + 1, columns: 3 } },
      identity: { template: GANTT, version: DASHBOARD_VERSION, id: newId() },
    },
    footer('Cronoprogramma del piano'),
    headings + 1,
    { hiddenColumns: [0], printed },
  );
  const names = Object.entries(PLAN_NAMES).map(([key, each]): WorkbookName => ({
    name: each,
    sheet: name,
    area: {
      ...{ row: headings, column: columnOf(key as PlanColumn, years.length) },
      ...{ rows: end - headings + 1, columns: 1 },
    },
    comment: NAME_COMMENT,
  }));
  return { sheet, names };
}

/** The row of the reference date, which the look of the months refers to. */
const DATE_ROW = HEAD_ROWS;
const DATE_COLUMN = 3;

function writeLegend(grid: SheetGrid, { settings, years }: DashboardPlan, printed: number): void {
  const { row } = grid;
  grid.line({ row, column: 1, rows: 1, columns: 2 }, 'Data di riferimento', STYLES.label);
  const place = settings?.referenceDate;
  grid.field(
    { row, column: DATE_COLUMN, rows: 1, columns: 1 },
    place ? { formula: `=${reference(place)}` } : null,
    STYLES.centered,
    { ...STYLES.date, horizontal: 'Center' },
  );
  const legend =
    years.length === 0
      ? 'Nessun mese da mostrare: le schede non ne hanno.'
      : `${PLANNED_SIGN} previsto   ${DONE_SIGN} fatto   ${NOW_SIGN} mese della data di riferimento`;
  const area = { row, column: DATE_COLUMN + 1, rows: 1, columns: printed - DATE_COLUMN - 1 };
  grid.line(area, legend, STYLES.note);
  grid.atLeast(row, 18);
  grid.row += 1;
}

/** Above the month of the reference date. */
const NOW_SIGN = '▼';

/** The years, and under them the sign of the month in which the reference date falls: words of a look that grey keeps. */
function writeYears(grid: SheetGrid, { years }: DashboardPlan): void {
  if (years.length === 0) return;
  const { row } = grid;
  const date = cellAddress(DATE_ROW, DATE_COLUMN, true);
  years.forEach((year, index) => {
    const column = monthColumn(index);
    const area = { row, column, rows: 1, columns: MONTHS };
    grid.line(area, `Anno ${year}`, STYLES.section, { horizontal: 'Left' });
    LETTERS.forEach((_, month) => {
      const isNow = `AND(YEAR(${date})=${year},MONTH(${date})=${month + 1})`;
      const sign = { formula: `=IFERROR(IF(${isNow},"${NOW_SIGN}",""),"")` };
      grid.put(row + 1, column + month, sign);
    });
    grid.style({ ...area, row: row + 1 }, { horizontal: 'Center', wrap: false });
  });
  grid.row += 2;
}

/** The years of which a sheet that is there has months. */
export function shownYears({ names, values }: SheetContents): number[] {
  const table = names.get(GANTT_TABLE);
  const row = table && values[table.row - 2];
  return (row ?? []).flatMap((value) => {
    const [, year] = /^Anno (\d{4})$/.exec(String(value)) ?? [];
    return year === undefined ? [] : Number(year);
  });
}

const monthColumn = (yearIndex: number) => 1 + BEFORE.length + yearIndex * MONTHS;

function addLooks(
  grid: SheetGrid,
  { years, book }: DashboardPlan,
  { first, rows }: { first: number; rows: number },
): void {
  const all = (column: number, columns = 1) => ({ row: first, column, rows, columns });
  if (rows === 0) return;
  const at = (key: PlanColumn) => columnOf(key, years.length);
  grid.format(...stateFormats(all(at('state'))));
  for (const key of ['progress', 'expected', 'score'] as const)
    grid.style(all(at(key)), STYLES.percent);
  grid.style(all(at('weight')), { numberFormat: weightFormat(book.settings?.weightScale) });
  years.forEach((_, index) => {
    const column = monthColumn(index);
    const area = all(column, MONTHS);
    const here = cellAddress(first, column);
    const isNow = `=${cellAddress(first - 2, column).replace(/\d+$/, '$$$&')}="${NOW_SIGN}"`;
    grid.format(
      {
        ...{ area: { ...area, row: first - 1, rows: 1 }, formula: isNow },
        ...{ fill: COLORS.ink, fontColor: COLORS.white, bold: true },
      },
      { area, formula: isNow, line: COLORS.ink },
      { area, formula: `=${here}="${DONE_SIGN}"`, fill: COLORS.done, fontColor: COLORS.white },
      { area, formula: `=${here}="${PLANNED_SIGN}"`, fill: COLORS.planned },
    );
  });
}
