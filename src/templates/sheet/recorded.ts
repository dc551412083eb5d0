/** What was programmed beside what was recorded: financial indicators, levels of attainment. */
import type { AttainmentLevel, RecordedItem } from '../../domain/objective';
import type { Area } from '../blueprint';
import type { CellReader } from '../cellReader';
import { STYLES } from '../style';
import type { ObjectiveGrid } from './objectiveGrid';
import { isFilled } from './periodColumns';
import { anyLabel, tablesByHand } from './tablesByHand';

const FINANCIAL = 'IndicatoriFinanziari';
const LEVELS = 'LivelliAttuazione';

const FINANCIAL_BY_HAND = anyLabel('Indicatori di risultato finanziari ed economici previsti');
const LEVELS_BY_HAND = anyLabel('Livello di attuazione', 'Percentuale di raggiungimento');

/** Two halves of the width: label or programmed on the left, value or recorded on the right. */
function halves(grid: ObjectiveGrid) {
  const left = grid.layout.firstPeriod + Math.floor(grid.layout.periods / 3);
  return [grid.at(0, left), grid.at(left, grid.columns - left)] as const;
}

export function writeFinancialIndicators(
  grid: ObjectiveGrid,
  items: RecordedItem[],
  labels: readonly [string, string],
): void {
  const first = grid.row;
  const heads = halves(grid);
  labels.forEach((label, index) => grid.field(heads[index]!, label, STYLES.tableHeading));
  grid.next();
  for (const { planned, recorded } of items) {
    const [left, right] = halves(grid);
    grid.field(left, planned, STYLES.value);
    grid.field(right, recorded, STYLES.value);
    grid.next();
  }
  if (items.length === 0) grid.next();
  grid.name(FINANCIAL, grid.table(first));
  grid.name(`${FINANCIAL}_Registrati`, {
    row: first,
    column: heads[1].column,
    rows: 1,
    columns: 1,
  });
}

export function readFinancialIndicators(reader: CellReader): RecordedItem[] {
  const area = reader.named(FINANCIAL) ?? tablesByHand(reader, FINANCIAL_BY_HAND)[0];
  const right = reader.named(`${FINANCIAL}_Registrati`)?.column ?? nextFilled(reader, area);
  if (!area || right === undefined) return [];
  const items: RecordedItem[] = [];
  for (let row = area.row + 1; row < area.row + area.rows; row += 1) {
    const item = { planned: reader.text(row, area.column), recorded: reader.text(row, right) };
    if (item.planned !== '' || item.recorded !== '') items.push(item);
  }
  reader.reportOthers(area, [area.column, right]);
  return items;
}

export function writeLevels(grid: ObjectiveGrid, levels: AttainmentLevel[], label: string): void {
  grid.section(label);
  const first = grid.row;
  for (const each of levels.length > 0 ? levels : [{ label: '', value: null }]) {
    const [left, right] = halves(grid);
    grid.field(left, each.label, STYLES.label);
    grid.field(right, each.value, STYLES.value);
    grid.next();
  }
  grid.name(LEVELS, grid.table(first));
  const [, value] = halves(grid);
  grid.name(`${LEVELS}_Valore`, { row: first, column: value.column, rows: 1, columns: 1 });
}

export function readLevels(reader: CellReader): AttainmentLevel[] {
  const named = reader.named(LEVELS);
  const area = named ?? tablesByHand(reader, LEVELS_BY_HAND, false)[0];
  const right = named ? reader.named(`${LEVELS}_Valore`)?.column : valueColumn(reader, area);
  if (!area || right === undefined) return [];
  const levels: AttainmentLevel[] = [];
  for (let row = area.row + (named ? 0 : 1); row < area.row + area.rows; row += 1) {
    const level = { label: reader.text(row, area.column), value: reader.planValue(row, right) };
    if (level.label !== '' || level.value !== null) levels.push(level);
  }
  reader.reportOthers(area, [area.column, right]);
  return levels;
}

/** The next heading beside that of a table made by hand. */
function nextFilled(reader: CellReader, area: Area | undefined): number | undefined {
  if (!area || reader.sheet.template !== undefined) return undefined;
  for (let column = area.column + 1; column < reader.columns; column += 1)
    if (!reader.isBlank(area.row, column)) return column;
  return undefined;
}

/** The first column with something in it beside the labels of a table made by hand; next to them where none has. */
function valueColumn(reader: CellReader, area: Area | undefined): number | undefined {
  if (!area) return undefined;
  for (let column = area.column + 1; column < reader.columns; column += 1)
    if (isFilled(reader, area, column)) return column;
  return area.column + 1;
}
