/** The block of the dashboard with how many objectives have a score in each band. */
import { cell, cellAddress } from '../address';
import type { ChartBlueprint } from '../charts';
import type { SheetGrid } from '../sheetGrid';
import { COLORS, STYLES } from '../style';
import {
  CHART_COLUMNS,
  FIRST_FIGURE,
  HEADING_HEIGHT,
  NAME_COLUMN,
  PRINTED,
  ROW_HEIGHT,
  SEED,
  SEED_COLUMN,
} from './blockLayout';
import { GONE, PLAN_NAMES } from './identity';
import type { DashboardPlan } from './planRows';
import { referenceDateText, writeSentence } from './sheetHead';
import { fillUp } from './unitBlock';
import { FULL_SCORE } from './unitBlocks';

const { score, leads, state } = PLAN_NAMES;

/** A band from a score on, up to the one before it. */
const BANDS = [
  { label: '100 e oltre', from: FULL_SCORE },
  { label: 'da 90 a meno di 100', from: '0.9' },
  { label: 'da 80 a meno di 90', from: '0.8' },
  { label: 'da 70 a meno di 80', from: '0.7' },
  { label: 'da 60 a meno di 70', from: '0.6' },
  { label: 'sotto 60', from: '-1' },
] as const;

const TITLE = 'Distribuzione dei punteggi';
const NONE = 'senza punteggio';
const LONGEST =
  'Al 31/12/2026: 100 obiettivi con punteggio, 100 a 100 o più (100%), 100 sotto 60; 100 senza punteggio. La fascia con più obiettivi: da 90 a meno di 100 (100).';

export function distributionBlock(grid: SheetGrid, plan: DashboardPlan): ChartBlueprint {
  const start = grid.row;
  const line = (columns: number) => ({ row: grid.row, column: NAME_COLUMN, rows: 1, columns });
  grid.line(line(PRINTED - 1), TITLE, STYLES.section);
  grid.atLeast(grid.row, ROW_HEIGHT);
  grid.row += 1;
  const [first, figure, share] = [grid.row + 2, FIRST_FIGURE, FIRST_FIGURE + 1];
  const [last, none] = [first + BANDS.length - 1, first + BANDS.length];
  const column = (of: number) => `${cellAddress(first, of, true)}:${cellAddress(last, of, true)}`;
  const scored = `SUM(${column(figure)})`;
  const at = (row: number) => cellAddress(row, figure, true);
  const most = `INDEX(${column(NAME_COLUMN)},MATCH(MAX(${column(figure)}),${column(figure)},0))`;
  const some = [
    `IF(${scored}=1,"1 obiettivo",${scored}&" obiettivi")&" con punteggio, "`,
    `${at(first)}&" a 100 o più ("&ROUND(${at(first)}/${scored}*100,0)&"%), "`,
    `${at(last)}&" sotto 60"&IF(${at(none)}>0,"; "&${at(none)}&" ${NONE}","")`,
    `". La fascia con più obiettivi: "&${most}&" ("&MAX(${column(figure)})&")."`,
  ].join('&');
  const sentence = `IF(${scored}=0,"nessun punteggio da mostrare: nelle schede mancano ancora i consuntivi.",${some})`;
  const date = referenceDateText(plan);
  const said = date === undefined ? sentence : `"Al "&${date}&": "&${sentence}`;
  writeSentence(grid, { formula: `=${said}` }, LONGEST, PRINTED - 1);
  const headings = grid.row;
  ['Punteggio', 'Obiettivi', 'Quota'].forEach((label, index) =>
    grid.field({ ...line(1), column: NAME_COLUMN + index }, label, STYLES.tableHeading),
  );
  grid.atLeast(headings, HEADING_HEIGHT);
  grid.put(headings, SEED_COLUMN, SEED);
  grid.row += 1;
  BANDS.forEach(({ label, from }, index) => {
    const before = BANDS[index - 1];
    const under = before ? `*(${score}<${before.from})` : '';
    const count = `=SUMPRODUCT((${leads}=1)*ISNUMBER(${score})*(${score}>=${from})${under})`;
    addRow(grid, label, count, `=IF(${scored}=0,"",${at(first + index)}/${scored})`);
  });
  addRow(
    grid,
    NONE,
    `=SUMPRODUCT((${leads}=1)*(${state}<>"${GONE}")*(1-ISNUMBER(${score})))`,
    null,
  );
  grid.style({ row: first, column: share, rows: BANDS.length, columns: 1 }, STYLES.percent);
  grid.name('CruscottoDistribuzione', {
    ...{ row: headings, column: NAME_COLUMN, rows: none - headings + 1, columns: 3 },
  });
  const end = fillUp(grid, headings, none);
  grid.together({ row: start, rows: grid.row - start });
  const rows = (of: number) => ({ row: first, column: of, rows: BANDS.length + 1, columns: 1 });
  return {
    ...{ kind: 'ColumnClustered', name: TITLE, title: TITLE, numberFormat: '0;;;' },
    categories: rows(NAME_COLUMN),
    series: [
      {
        ...{ name: 'Obiettivi', values: rows(figure) },
        ...{ color: COLORS.heading, labelColor: COLORS.ink },
      },
    ],
    seed: cell(headings, SEED_COLUMN),
    place: { row: headings, rows: end - headings, ...CHART_COLUMNS },
  };
}

function addRow(grid: SheetGrid, label: string, count: string, share: string | null): void {
  const { row } = grid;
  const at = (column: number) => ({ row, column, rows: 1, columns: 1 });
  grid.field(at(NAME_COLUMN), label, STYLES.value);
  grid.field(at(FIRST_FIGURE), { formula: count }, STYLES.centered);
  grid.field(at(FIRST_FIGURE + 1), share === null ? null : { formula: share }, STYLES.centered);
  grid.atLeast(row, ROW_HEIGHT);
  grid.row += 1;
}
