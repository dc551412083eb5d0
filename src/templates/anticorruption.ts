/** The plan's measures against corruption: a table of its own, in a plan of any template. */
import { newId } from '../domain/identity';
import type { AnticorruptionMeasure, Plan } from '../domain/plan';
import { cell } from './address';
import type { SheetBlueprint } from './blueprint';
import { footer } from './footer';
import { ANTICORRUPTION_SHEET } from './sheetNames';
import { shownHeading, type HeadingCells } from './sheet/heading';
import { SheetGrid } from './sheetGrid';
import { COLORS, STYLES } from './style';

export const ANTICORRUZIONE = 'anticorruzione';
export const MEASURES_VERSION = 1;
export const MEASURES_TABLE = 'Misure';
const HEADING_ROWS = 4;
/** Rows to go on in, and those of a table that is still to be filled. */
const SPARE_ROWS = 3;
const FIRST_ROWS = 12;
export const MEASURES_TITLE =
  'COLLEGAMENTO CON IL PIANO DI PREVENZIONE DELLA CORRUZIONE E TRASPARENZA';

export const MEASURE_COLUMNS: readonly {
  field: keyof AnticorruptionMeasure;
  label: string;
  width: number;
}[] = [
  { field: 'objective', label: 'OBIETTIVO', width: 190 },
  { field: 'activity', label: 'ATTIVITÀ', width: 220 },
  { field: 'indicator', label: 'INDICATORE DI RISULTATO', width: 216 },
  { field: 'verification', label: 'STRUMENTO DI VERIFICA', width: 180 },
];

export function anticorruptionSheet(
  plan: Pick<Plan, 'authority' | 'title' | 'anticorruption'>,
  headings: HeadingCells | null = null,
): SheetBlueprint {
  const grid = new SheetGrid(MEASURE_COLUMNS.map(({ width }) => width));
  const across = { column: 0, rows: 1, columns: MEASURE_COLUMNS.length };
  grid.banner(
    { row: 0, ...across },
    shownHeading(plan, headings, 'title'),
    plan.title,
    STYLES.planTitle,
  );
  grid.banner(
    { row: 1, ...across },
    shownHeading(plan, headings, 'authority'),
    plan.authority,
    STYLES.authority,
  );
  grid.banner({ row: 2, ...across }, MEASURES_TITLE, MEASURES_TITLE, STYLES.authority);
  grid.atLeast(0, 24);
  grid.row = HEADING_ROWS - 1;
  const first = grid.row;
  MEASURE_COLUMNS.forEach(({ label }, column) =>
    grid.field(cell(grid.row, column), label, STYLES.tableHeading),
  );
  grid.row += 1;
  for (const measure of plan.anticorruption) {
    MEASURE_COLUMNS.forEach(({ field }, column) =>
      grid.field(cell(grid.row, column), measure[field], STYLES.value),
    );
    grid.atLeast(grid.row, 18);
    grid.row += 1;
  }
  const spare = plan.anticorruption.length > 0 ? SPARE_ROWS : FIRST_ROWS;
  grid.spare(
    { row: grid.row, column: 0, rows: spare, columns: MEASURE_COLUMNS.length },
    STYLES.value,
  );
  for (let left = spare; left > 0; left -= 1) {
    grid.atLeast(grid.row, 18);
    grid.row += 1;
  }
  grid.name(MEASURES_TABLE, {
    row: first,
    column: 0,
    rows: grid.row - first,
    columns: MEASURE_COLUMNS.length,
  });
  return grid.toBlueprint(
    {
      name: ANTICORRUPTION_SHEET,
      tabColor: COLORS.line,
      identity: { template: ANTICORRUZIONE, version: MEASURES_VERSION, id: newId() },
      freeze: { rows: HEADING_ROWS, columns: 0 },
    },
    footer('Anticorruzione'),
    HEADING_ROWS,
    { repeatedFrom: HEADING_ROWS - 1 },
  );
}
