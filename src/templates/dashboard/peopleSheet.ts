/** «Persone»: who takes part in what, by role, with the shares and their totals. */
import { decimalSum } from '../../domain/decimal';
import { newId } from '../../domain/identity';
import { participations, type Participation } from '../../domain/participation';
import { cellAddress } from '../address';
import { footer } from '../footer';
import { SheetGrid } from '../sheetGrid';
import { reference } from '../sintesi/settingsCells';
import { COLORS, POINTS_FORMAT, STYLES } from '../style';
import { DASHBOARD_VERSION, NAME_COMMENT, PEOPLE, PEOPLE_NAMES } from './identity';
import { writeTable, type KeyedTable, type RowPlace, type SheetWithNames } from './keyedTable';
import { rowText, type DashboardPlan, type PlanRow, type Shown } from './planRows';
import { linkTo, writeHead, writeSentence } from './sheetHead';

export const PEOPLE_TABLE = 'Persone';

const share = { ...STYLES.centered, numberFormat: POINTS_FORMAT };
const COLUMNS = [
  { heading: 'Ruolo', width: 170, style: STYLES.value },
  { heading: 'N.', width: 40, style: STYLES.link },
  { heading: 'Obiettivo', width: 222, style: STYLES.value },
  { heading: 'Settore', width: 124, style: STYLES.value },
  { heading: 'Come', width: 110, style: STYLES.value },
  { heading: 'Quota', width: 44, style: share },
  { heading: 'Obiettivi in tutto', width: 48, style: STYLES.centered },
  { heading: 'Quote in tutto', width: 48, style: share },
];

export function peopleTable(plan: DashboardPlan): KeyedTable {
  const leading = new Map(
    plan.rows.flatMap((row) => (row.shared === null ? [[row.objective.key, row] as const] : [])),
  );
  const rows = participations(plan.book).flatMap((each) => {
    const row = leading.get(each.objective.key);
    if (!row) return [];
    return [
      {
        key: each.key.replace(/\s+/g, ' '),
        cells: (at: RowPlace) => cellsOf(each, row, plan, at),
        link: linkTo(each.objective.sheet, 2),
      },
    ];
  });
  return { template: PEOPLE, name: PEOPLE_TABLE, rows };
}

function cellsOf(
  { role, at, as, shares }: Participation,
  row: PlanRow,
  plan: DashboardPlan,
  { row: place, headings }: RowPlace,
): Shown[] {
  const unitCell = cellAddress(place, 4);
  const own = `$${cellAddress(place, 1)}`;
  const isFirst = `SUMPRODUCT(--($${cellAddress(headings, 1).replace(/\d+$/, '$$$&')}:${own}=${own}))=1`;
  const count = `SUMPRODUCT(--(${PEOPLE_NAMES.role}=${own}))`;
  const sum = `SUMPRODUCT(--(${PEOPLE_NAMES.role}=${own}),${PEOPLE_NAMES.share})`;
  const blank = (formula: string) => `=IF(${own}="","",IF(${isFirst},${formula},""))`;
  const isPlaced = shares.length > 0 && shares.every((each) => each.at !== null);
  const total = decimalSum(shares.map(({ value }) => value));
  return [
    at
      ? { content: { formula: `=IFERROR(TRIM(${reference(at)}&""),"")` }, shows: role }
      : { content: role, shows: role },
    rowText('number', row, plan, unitCell),
    rowText('title', row, plan, unitCell),
    rowText('unit', row, plan, unitCell),
    { content: as.join(', '), shows: as.join(', ') },
    isPlaced
      ? { content: { formula: shareFormula(shares, plan) }, shows: total }
      : { content: shares.length === 0 ? null : total, shows: '' },
    { content: { formula: blank(count) }, shows: '' },
    { content: { formula: blank(`IF(${sum}=0,"",${sum})`) }, shows: '' },
  ];
}

/** In points, however the cell holds it: Excel keeps a fraction of what is typed as 30%. */
function shareFormula(shares: Participation['shares'], { book }: DashboardPlan): string {
  const said = shares.flatMap(({ value, at }) => {
    if (!at) return [];
    const held = book.cells.get(at.sheet)?.values[at.row]?.[at.column];
    return held === value ? reference(at) : `${reference(at)}*100`;
  });
  return `=IFERROR(${said.join('+')},"")`;
}

export function peopleSheet(plan: DashboardPlan, name: string): SheetWithNames {
  const grid = new SheetGrid([0, ...COLUMNS.map(({ width }) => width)]);
  const table = peopleTable(plan);
  writeHead(grid, plan, 'CHI PARTECIPA A CHE COSA', COLUMNS.length);
  const sentence =
    table.rows.length === 0
      ? 'Nessuno da mostrare: le schede di questo piano non dicono responsabili né partecipanti.'
      : 'Per ogni ruolo gli obiettivi in cui è nominato (responsabile, capofila, fasi, risorse umane), con la quota di partecipazione dove la scheda la dice. I totali stanno nella prima riga del ruolo.';
  writeSentence(grid, sentence, sentence, COLUMNS.length);
  const { headings, end } = writeTable(grid, table, COLUMNS);
  const sheet = grid.toBlueprint(
    {
      ...{ name, tabColor: COLORS.line, freeze: { rows: headings + 1, columns: 2 } },
      identity: { template: PEOPLE, version: DASHBOARD_VERSION, id: newId() },
    },
    footer('Chi partecipa a che cosa'),
    headings + 1,
    { hiddenColumns: [0], printed: 1 + COLUMNS.length },
  );
  const named = (column: number) => ({
    ...{ sheet: name, comment: NAME_COMMENT },
    area: { row: headings, column, rows: end - headings + 1, columns: 1 },
  });
  const names = [
    { name: PEOPLE_NAMES.role, ...named(1) },
    { name: PEOPLE_NAMES.share, ...named(6) },
  ];
  return { sheet, names };
}
