/** The table that counts the objectives of each area: as the document announces them, and as they are listed. */
import { textKey } from '../../domain/cells';
import type { AreaCount, Plan } from '../../domain/plan';
import { areaAddress, cell, cellAddress } from '../address';
import type { Area, CellContent } from '../blueprint';
import { LIST_NAMES, type Labelled } from './listTemplate';
import type { SheetGrid } from '../sheetGrid';
import { COLORS, STYLES } from '../style';

export const COUNTS_TABLE = 'Conteggio';
/** The row of the total that the document prints. */
export const PRINTED_TOTAL = `${COUNTS_TABLE}_TotaleStampato`;

export const COUNTS_COLUMNS = {
  area: {
    name: 'Area',
    label: 'AREA',
    aliases: ['Aree', 'Area strategica', 'Area di valore pubblico'],
  },
  declared: {
    name: 'Dichiarati',
    label: 'OBIETTIVI DICHIARATI',
    aliases: [
      'Dichiarati',
      'Numero obiettivi',
      'Numero di obiettivi',
      'N. obiettivi',
      'N° obiettivi',
      'Nr. obiettivi',
    ],
  },
  listed: { name: 'Elencati', label: 'OBIETTIVI ELENCATI', aliases: ['Elencati'] },
} satisfies Record<string, Labelled>;

export const PRINTED_LABEL = 'TOTALE STAMPATO NEL DOCUMENTO';

/** A written table: its area, and the cells whose contents are the titles of objectives. */
export interface AreaTable {
  area: string;
  titles: Area;
  /** The cell where the area is still to be typed, in a plan that has none yet. */
  toName: Area | undefined;
}

const [AREA, DECLARED, LISTED] = [0, 1, 2];
const ROW_HEIGHT = 18;

type Counted = Pick<Plan, 'areas' | 'printedTotal'>;

/** Counts announced by the plan, in its order; areas that it does not announce follow without a count. */
export function addAreaCounts(grid: SheetGrid, plan: Counted, tables: AreaTable[]): void {
  addTitle(grid);
  const first = grid.row;
  addLabels(grid);
  for (const each of areasOf(plan, tables)) {
    const own = tables.filter(({ area }) => textKey(area) === textKey(each.area));
    addRow(grid, [each.area, each.count, listed(own)]);
  }
  for (const table of tables) if (table.toName) addRow(grid, toBeNamed(table.toName, table));
  addRow(grid, [null, null, null]);
  addTotals(grid, first + 1, plan.printedTotal);
  grid.name(COUNTS_TABLE, {
    row: first,
    column: AREA,
    rows: grid.row - first,
    columns: LISTED + 1,
  });
}

function addTitle(grid: SheetGrid): void {
  grid.row += 1;
  const area = { row: grid.row, column: 0, rows: 1, columns: grid.columns };
  grid.field(area, 'OBIETTIVI PER AREA', STYLES.section);
  grid.name(LIST_NAMES.heading(COUNTS_TABLE), area);
  grid.atLeast(grid.row, ROW_HEIGHT);
  grid.row += 1;
}

function addLabels(grid: SheetGrid): void {
  Object.values(COUNTS_COLUMNS).forEach((column, index) => {
    const area = { row: grid.row, column: index, rows: 2, columns: 1 };
    grid.field(area, column.label, STYLES.tableHeading);
    grid.name(LIST_NAMES.column(COUNTS_TABLE, column), cell(grid.row, index));
  });
  for (let row = 0; row < 2; row += 1) grid.atLeast(grid.row + row, 14);
  grid.row += 2;
}

/** Announced areas, then those of the tables; a table without an area is not counted. */
function areasOf({ areas }: Counted, tables: AreaTable[]): AreaCount[] {
  const known = new Set(areas.map(({ area }) => textKey(area)));
  const others = new Map<string, AreaCount>();
  for (const { area } of tables)
    if (textKey(area) !== '' && !known.has(textKey(area)) && !others.has(textKey(area)))
      others.set(textKey(area), { area, count: null });
  return [...areas, ...others.values()];
}

function listed(tables: AreaTable[]): CellContent {
  if (tables.length === 0) return 0;
  return { formula: `=${tables.map(({ titles }) => `COUNTA(${areaAddress(titles)})`).join('+')}` };
}

/** The area that will be typed over its table, and what is listed in it. */
function toBeNamed({ row, column }: Area, table: AreaTable): CellContent[] {
  const heading = cellAddress(row, column);
  return [{ formula: `=IF(${heading}="","",${heading})` }, null, listed([table])];
}

function addRow(grid: SheetGrid, contents: CellContent[]): void {
  contents.forEach((content, index) =>
    grid.field(cell(grid.row, index), content, index === AREA ? STYLES.value : STYLES.centered),
  );
  grid.atLeast(grid.row, ROW_HEIGHT);
  grid.row += 1;
}

/** The sum computed, the total as printed, and whether they agree. */
function addTotals(grid: SheetGrid, first: number, printed: number | null): void {
  const rows = grid.row - first;
  const sum = (column: number) => ({
    formula: `=SUM(${areaAddress({ row: first, column, rows, columns: 1 })})`,
  });
  const total = cellAddress(grid.row, DECLARED);
  addRow(grid, ['TOTALE', sum(DECLARED), sum(LISTED)]);
  const stated = cellAddress(grid.row, DECLARED);
  const differ = `"Il documento stampa "&${stated}&", la somma è "&${total}`;
  const check = `=IF(${stated}="","",IF(${stated}=${total},"Il totale stampato è la somma",${differ}))`;
  addRow(grid, [PRINTED_LABEL, printed, { formula: check }]);
  const row = grid.row - 1;
  grid.style({ row: row - 1, column: 0, rows: 2, columns: LISTED + 1 }, STYLES.section);
  grid.style({ row: row - 1, column: DECLARED, rows: 2, columns: 2 }, { horizontal: 'Center' });
  grid.name(PRINTED_TOTAL, { row, column: 0, rows: 1, columns: LISTED + 1 });
  grid.atLeast(row, 30);
  const outcome = cell(row, LISTED);
  const agree = `$${stated}=$${total}`;
  grid.format(
    { area: outcome, formula: `=AND($${stated}<>"",${agree})`, fill: COLORS.good, bold: true },
    {
      area: outcome,
      formula: `=AND($${stated}<>"",$${stated}<>$${total})`,
      fill: COLORS.act,
      fontColor: COLORS.actText,
      bold: true,
    },
  );
}
