/** The plan's measures against corruption: a table of its own, written and read back. */
import { newId } from '../domain/identity';
import type { AnticorruptionMeasure, Plan } from '../domain/plan';
import { cell } from './address';
import type { SheetBlueprint } from './blueprint';
import { CellReader } from './cellReader';
import { footer } from './footer';
import { labelKey } from './labels';
import type { SheetContents } from './sheetContents';
import { SheetGrid } from './sheetGrid';
import { COLORS, STYLES } from './style';

export const ANTICORRUZIONE = 'anticorruzione';
export const ANTICORRUPTION_SHEET = 'Anticorruzione';
const VERSION = 1;
const NAME = 'Misure';
const HEADING_ROWS = 4;
const TITLE = 'COLLEGAMENTO CON IL PIANO DI PREVENZIONE DELLA CORRUZIONE E TRASPARENZA';

const COLUMNS: readonly {
  field: keyof AnticorruptionMeasure;
  label: string;
  width: number;
}[] = [
  { field: 'objective', label: 'OBIETTIVO', width: 210 },
  { field: 'activity', label: 'ATTIVITÀ', width: 230 },
  { field: 'indicator', label: 'INDICATORE DI RISULTATO', width: 230 },
  { field: 'verification', label: 'STRUMENTO DI VERIFICA', width: 190 },
];

export function anticorruptionSheet(
  plan: Pick<Plan, 'authority' | 'title' | 'anticorruption'>,
): SheetBlueprint {
  const grid = new SheetGrid(COLUMNS.map(({ width }) => width));
  const across = { column: 0, rows: 1, columns: COLUMNS.length };
  grid.field({ row: 0, ...across }, plan.title, STYLES.planTitle);
  grid.field({ row: 1, ...across }, plan.authority, STYLES.authority);
  grid.field({ row: 2, ...across }, TITLE, STYLES.authority);
  grid.atLeast(0, 24);
  grid.row = HEADING_ROWS - 1;
  const first = grid.row;
  COLUMNS.forEach(({ label }, column) =>
    grid.field(cell(grid.row, column), label, STYLES.tableHeading),
  );
  grid.row += 1;
  for (const measure of plan.anticorruption) {
    COLUMNS.forEach(({ field }, column) =>
      grid.field(cell(grid.row, column), measure[field], STYLES.value),
    );
    grid.atLeast(grid.row, 18);
    grid.row += 1;
  }
  grid.name(NAME, { row: first, column: 0, rows: grid.row - first, columns: COLUMNS.length });
  return grid.toBlueprint(
    {
      name: ANTICORRUPTION_SHEET,
      tabColor: COLORS.line,
      identity: { template: ANTICORRUZIONE, version: VERSION, id: newId() },
      freeze: { rows: HEADING_ROWS, columns: 0 },
    },
    footer('Anticorruzione'),
    HEADING_ROWS,
  );
}

/** The measures that the sheet holds, those added below its table too. */
export function readAnticorruption(sheet: SheetContents): AnticorruptionMeasure[] {
  const reader = new CellReader(sheet);
  const area = reader.named(NAME);
  if (!area) return [];
  const labels = reader.labels(area.row, area.column, reader.columns);
  const columns = COLUMNS.map(({ field, label }) => ({
    field,
    column: labels.get(labelKey(label)),
  }));
  const measures: AnticorruptionMeasure[] = [];
  // Nothing stands below the table: its name does not grow with the rows that are typed there.
  for (let row = area.row + 1; row < reader.rows; row += 1) {
    const measure = { objective: '', activity: '', indicator: '', verification: '' };
    for (const { field, column } of columns)
      if (column !== undefined) measure[field] = reader.text(row, column);
    if (Object.values(measure).some((text) => text !== '')) measures.push(measure);
  }
  return measures;
}
