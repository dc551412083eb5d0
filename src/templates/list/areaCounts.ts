/** The table that counts the objectives of each area: as the document announces them, and as they are listed. */
import { textKey } from '../../domain/cells';
import type { AreaCount, Plan } from '../../domain/plan';
import { cell, cellAddress, rowsAbove } from '../address';
import type { Area, CellContent } from '../blueprint';
import { formula } from '../formulas';
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

/** A written table: its area, and the cells whose contents are the titles of objectives, as formulas say them. */
export interface AreaTable {
  area: string;
  titles: string;
  /** The cell whose text is the area, as in a plan that is still to be filled. */
  toName: Area | undefined;
}

/** What the band over a table says where its area is still to be typed. */
export const AREA_PROMPT = 'AREA:';

const AREA = 0;
const ROW_HEIGHT = 18;
const LABEL_ROWS = 2;

type Counted = Pick<Plan, 'areas' | 'printedTotal'>;

/** A row of the table: its area, how many objectives the document announces, how many are listed. */
type Row = [area: CellContent, declared: CellContent, listed: CellContent];

/**
 * Counts announced by the plan, in its order; areas that it does not announce follow without a count. Any plan has the
 * cells for what its document announces: left blank, nothing is compared.
 */
export function addAreaCounts(grid: SheetGrid, plan: Counted, tables: AreaTable[]): void {
  const columns = Object.values(COUNTS_COLUMNS);
  addTitle(grid);
  const first = grid.row;
  addLabels(grid, columns);
  for (const each of areasOf(plan, tables)) {
    const own = tables.filter(({ area }) => textKey(area) === textKey(each.area));
    addRow(grid, [each.area, each.count, listed(own)]);
  }
  for (const table of tables)
    if (table.toName) addRow(grid, toBeNamed(grid.row, table.toName, table));
  addRow(grid, [null, null, null]);
  addTotals(grid, first);
  addPrinted(grid, plan.printedTotal);
  grid.name(COUNTS_TABLE, {
    ...{ row: first, rows: grid.row - first },
    ...{ column: AREA, columns: columns.length },
  });
}

function addTitle(grid: SheetGrid): void {
  grid.row += 1;
  const area = { row: grid.row, column: 0, rows: 1, columns: Object.keys(COUNTS_COLUMNS).length };
  grid.line(area, 'OBIETTIVI PER AREA', STYLES.section);
  grid.name(LIST_NAMES.heading(COUNTS_TABLE), area);
  grid.atLeast(grid.row, ROW_HEIGHT);
  grid.row += 1;
}

function addLabels(grid: SheetGrid, columns: readonly Labelled[]): void {
  columns.forEach((column, index) => {
    const area = { row: grid.row, column: index, rows: LABEL_ROWS, columns: 1 };
    grid.field(area, column.label, STYLES.tableHeading);
    grid.name(LIST_NAMES.column(COUNTS_TABLE, column), cell(grid.row, index));
  });
  grid.atLeast(grid.row + 1, 4);
  grid.row += LABEL_ROWS;
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
  return { formula: `=${tables.map(({ titles }) => `COUNTA(${titles})`).join('+')}` };
}

/** The area that will be typed over its table, and what is listed in it: nothing to show until one of them is there. */
function toBeNamed(row: number, { row: top, column }: Area, table: AreaTable): Row {
  const heading = cellAddress(top, column);
  const typed = `TRIM(MID(${heading},${AREA_PROMPT.length + 1},255))`;
  const name = `=IF(LEFT(${heading},${AREA_PROMPT.length})="${AREA_PROMPT}",${typed},${heading}&"")`;
  const count = `COUNTA(${table.titles})`;
  const own = cellAddress(row, AREA);
  return [{ formula: name }, null, { formula: `=IF(AND(${own}="",${count}=0),"",${count})` }];
}

function addRow(grid: SheetGrid, contents: CellContent[]): void {
  contents.forEach((content, index) =>
    grid.field(cell(grid.row, index), content, index === AREA ? STYLES.value : STYLES.centered),
  );
  grid.atLeast(grid.row, ROW_HEIGHT);
  grid.row += 1;
}

function addTotals(grid: SheetGrid, heading: number): void {
  const [declared, counted] = [1, 2].map((column) => rowsAbove(column, heading));
  // No total of what nobody announces.
  const announced = `IF(COUNT(${declared})=0,"",SUM(${declared}))`;
  addRow(grid, ['TOTALE', formula(announced), formula(`SUM(${counted})`)]);
  addTotalStyle(grid, Object.keys(COUNTS_COLUMNS).length);
}

/** The total as printed, and whether the sum above is the same. */
function addPrinted(grid: SheetGrid, printed: number | null): void {
  const [declared, outcome] = [1, 2];
  const total = cellAddress(grid.row - 1, declared);
  const stated = cellAddress(grid.row, declared);
  const differ = `"Il documento stampa "&${stated}&", la somma è "&${total}`;
  const check = `=IF(OR(${stated}="",${total}=""),"",IF(${stated}=${total},"Il totale stampato è la somma",${differ}))`;
  addRow(grid, [PRINTED_LABEL, printed, { formula: check }]);
  const row = grid.row - 1;
  addTotalStyle(grid, outcome + 1);
  grid.name(PRINTED_TOTAL, { row, column: 0, rows: 1, columns: outcome + 1 });
  grid.atLeast(row, 30);
  const area = cell(row, outcome);
  const agree = `$${stated}=$${total}`;
  grid.format(
    { area, formula: `=AND($${stated}<>"",${agree})`, fill: COLORS.good, bold: true },
    {
      area,
      formula: `=AND($${stated}<>"",$${stated}<>$${total})`,
      fill: COLORS.act,
      fontColor: COLORS.actText,
      bold: true,
    },
  );
}

function addTotalStyle(grid: SheetGrid, columns: number): void {
  const row = grid.row - 1;
  grid.style({ row, column: 0, rows: 1, columns }, STYLES.section);
  grid.style({ row, column: 1, rows: 1, columns: columns - 1 }, { horizontal: 'Center' });
}
