/**
 * «Elenco dei ritardi»: the objectives that have not begun though they should have, or are late, by responsible. Each row
 * shows whichever objective has its place in the plan's table, so that the list follows the sheets by itself.
 */
import { newId } from '../../domain/identity';
import { cellAddress } from '../address';
import type { SheetBlueprint } from '../blueprint';
import { footer } from '../footer';
import { SheetGrid } from '../sheetGrid';
import { stateFormats } from '../sheet/stateFormats';
import { COLORS, STYLES } from '../style';
import { DASHBOARD_VERSION, LATE, LATE_STATES, PLAN_NAMES, type PlanColumn } from './identity';
import { writeTable, type ColumnLook, type KeyedTable } from './keyedTable';
import { latePhases } from './scheduleCells';
import {
  registeredIssues,
  rowIssues,
  rowText,
  type DashboardPlan,
  type PlanRow,
  type Shown,
} from './planRows';
import { writeHead, writeSentence } from './sheetHead';

export const LATE_TABLE = 'ElencoRitardi';

const COLUMNS = [
  { key: 'owner', heading: 'Responsabile', width: 100, style: STYLES.value },
  { key: 'number', heading: 'N.', width: 36, style: STYLES.centered },
  { key: 'title', heading: 'Obiettivo', width: 158, style: STYLES.value },
  { key: 'unit', heading: 'Settore', width: 90, style: STYLES.value },
  { key: 'state', heading: 'Stato', width: 66, style: STYLES.centered },
  {
    key: 'progress',
    heading: 'Fatto',
    width: 42,
    style: { ...STYLES.centered, ...STYLES.percent },
  },
  {
    key: 'expected',
    heading: 'Atteso',
    width: 42,
    style: { ...STYLES.centered, ...STYLES.percent },
  },
  { key: 'latePhases', heading: 'Fasi non avviate o in ritardo', width: 156, style: STYLES.value },
  { key: 'issues', heading: 'Criticità e cause', width: 116, style: STYLES.value },
] as const satisfies { key: PlanColumn; heading: string; width: number; style: object }[];

/** Column of the row's place in the plan's table: right of what is printed. */
const PLACE_COLUMN = 1 + COLUMNS.length;
const FEWEST_ROWS = 8;
/** Rows beyond those that are late now. */
const SPARE_ROWS = 4;

const isLate = ({ source }: PlanRow): boolean =>
  LATE_STATES.some((state) => state === String(source.results.state?.value ?? ''));

/** Those that are late now, as they will stand. */
export function lateRows(plan: DashboardPlan): PlanRow[] {
  const owner = (row: PlanRow) => String(rowText('owner', row, plan, 'A1').shows).toLowerCase();
  return plan.rows
    .filter(isLate)
    .toSorted((one, other) => (owner(one) < owner(other) ? -1 : owner(one) > owner(other) ? 1 : 0));
}

export function lateTable(plan: DashboardPlan): KeyedTable {
  const late = lateRows(plan);
  const count = plan.rows.length === 0 ? 0 : Math.max(FEWEST_ROWS, late.length + SPARE_ROWS);
  const rows = Array.from({ length: count }, (_, index) => ({
    key: `riga ${index + 1}`,
    cells: (at: { row: number; headings: number }) => cellsOf(at, late[index], plan),
  }));
  return { template: LATE, name: LATE_TABLE, rows };
}

function cellsOf(
  { row, headings }: { row: number; headings: number },
  now: PlanRow | undefined,
  plan: DashboardPlan,
): Shown[] {
  const place = `$${cellAddress(row, PLACE_COLUMN)}`;
  const order = `ROW()-ROW(${cellAddress(headings, PLACE_COLUMN, true)})`;
  const found = `=IFERROR(MATCH(${order},${PLAN_NAMES.lateOrder},0),"")`;
  const shows = (key: PlanColumn) => {
    if (!now) return '';
    if (key === 'issues') return registeredIssues(now, plan)?.shows || rowIssues(now, 'A1').shows;
    if (key === 'latePhases')
      return latePhases(now.objective, plan.book.cells.get(now.objective.sheet));
    const isText = key === 'owner' || key === 'title' || key === 'unit' || key === 'number';
    return isText ? rowText(key, now, plan, 'A1').shows : '';
  };
  return [
    ...COLUMNS.map(({ key }): Shown => {
      const value = `INDEX(${PLAN_NAMES[key]},${place})`;
      const said = key === 'progress' || key === 'expected' ? value : `${value}&""`;
      return { content: { formula: `=IF(${place}="","",${said})` }, shows: shows(key) };
    }),
    { content: { formula: found }, shows: '' },
  ];
}

export function lateSheet(plan: DashboardPlan, name: string): SheetBlueprint {
  const looks: ColumnLook[] = [
    ...COLUMNS.map(({ heading, width, style: { grid: _grid, ...style } }) => ({
      ...{ heading, width, style },
    })),
    { heading: 'Riga nel crono-programma', width: 60, style: { wrap: false } },
  ];
  const grid = new SheetGrid([0, ...looks.map(({ width }) => width)]);
  writeHead(grid, plan, 'ELENCO DEI RITARDI', COLUMNS.length);
  const table = lateTable(plan);
  const headingRow = grid.row + 1;
  writeSentence(
    grid,
    { formula: sentence(plan, rowsOf(headingRow, table.rows.length)) },
    ...([LONGEST, COLUMNS.length] as const),
  );
  const { headings, end } = writeTable(grid, table, looks, { rowHeight: 30 });
  const [first, rows] = [headings + 1, end - headings - 1];
  if (rows > 0) {
    const late = lateRows(plan).length;
    // Rows for those to come have lines once they show something.
    const area = { column: 1, columns: COLUMNS.length };
    const { grid: line } = STYLES.value;
    if (late > 0) grid.style({ ...area, row: first, rows: late }, { grid: line });
    grid.spare({ ...area, row: first + late, rows: rows - late }, { grid: line });
    const state = 1 + COLUMNS.findIndex(({ key }) => key === 'state');
    grid.format(...stateFormats({ row: first, column: state, rows, columns: 1 }));
  }
  return grid.toBlueprint(
    {
      ...{ name, tabColor: COLORS.act, freeze: { rows: headings + 1, columns: 0 } },
      identity: { template: LATE, version: DASHBOARD_VERSION, id: newId() },
    },
    footer('Elenco dei ritardi'),
    headings + 1,
    { hiddenColumns: [0], printed: 1 + COLUMNS.length },
  );
}

const LONGEST =
  '100 righe: obiettivi non avviati o in ritardo, per responsabile. Un obiettivo condiviso sta una volta per ogni settore. In questo foglio ne entrano 100: premere «Aggiorna» in Cruscotto per vederli tutti.';

/** How many rows there are for them, however many came since. */
const rowsOf = (headings: number, rows: number): string => {
  const at = (row: number) => cellAddress(row, PLACE_COLUMN, true);
  return `ROWS(${at(headings)}:${at(headings + rows + 1)})-2`;
};

function sentence(plan: DashboardPlan, rows: string): string {
  if (!plan.hasStates)
    return '="Nessun ritardo da mostrare: le schede di questo piano non hanno uno stato (servono i mesi previsti e quelli fatti)."';
  const count = `COUNT(${PLAN_NAMES.lateOrder})`;
  const more = `IF(${count}>${rows}," In questo foglio ne entrano "&${rows}&": premere «Aggiorna» in Cruscotto per vederli tutti.","")`;
  const some = `IF(${count}=1,"1 riga: obiettivo non avviato o in ritardo",${count}&" righe: obiettivi non avviati o in ritardo, per responsabile")`;
  return `=IF(${count}=0,"Nessun obiettivo non avviato o in ritardo.",${some}&". Un obiettivo condiviso sta una volta per ogni settore."&${more})`;
}
