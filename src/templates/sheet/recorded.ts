/** What was programmed beside what was recorded: financial indicators, levels of attainment. */
import type { AttainmentLevel, RecordedItem } from '../../domain/objective';
import type { Place } from '../../domain/places';
import { cellAddress } from '../address';
import type { CellContent } from '../blueprint';
import { formula } from '../formulas';
import { reference } from '../sintesi/settingsCells';
import { STYLES } from '../style';
import type { ObjectiveGrid } from './objectiveGrid';

export const FINANCIAL = 'IndicatoriFinanziari';
export const LEVELS = 'LivelliAttuazione';

/** Points that what was recorded needs. */
const RECORDED = 130;
/** And a level of attainment beside a long label. */
const VALUE = 110;

export function writeFinancialIndicators(
  grid: ObjectiveGrid,
  items: RecordedItem[],
  labels: readonly [string, string],
): void {
  const first = grid.row;
  const places = grid.places(RECORDED);
  const heading = grid.numberHeading();
  labels.forEach((label, index) => grid.cellAt(places[index]!, label, STYLES.tableHeading));
  grid.next();
  for (const { planned, recorded } of items) {
    grid.number(heading);
    grid.cellAt(places[0]!, planned, STYLES.value);
    grid.cellAt(places[1]!, recorded, STYLES.value);
    grid.next();
  }
  if (items.length === 0) grid.next();
  grid.name(FINANCIAL, grid.table(first));
  grid.name(`${FINANCIAL}_Registrati`, {
    row: first,
    column: places[1]!.column,
    rows: 1,
    columns: 1,
  });
}

/** The label of a level of attainment at a monitoring date. */
export const datedLabel = (dated: string, date: string): string => `${dated} ${date}`;

/** Where the settings say the monitoring dates, and what stands before them in labels. */
export interface MonitoringCells {
  dated: string;
  dates: readonly string[];
  places: readonly Place[];
}

/** A label with a monitoring date follows the settings; any other is a text. */
function labelContent(label: string, { dated, dates, places }: MonitoringCells): CellContent {
  const index = dates.findIndex((date) => label === datedLabel(dated, date));
  const place = places[index];
  return place ? formula(`"${dated} "&${reference(place)}`) : label;
}

/** Gives the cell of each. */
export function writeLevels(
  grid: ObjectiveGrid,
  levels: AttainmentLevel[],
  label: string,
  monitoring: MonitoringCells,
): string[] {
  grid.section(label);
  const first = grid.row;
  const rows = levels.length > 0 ? levels : [{ label: '', value: null }];
  // Labels that take many lines beside their values stand in the wide column, their values after it.
  const isLong = rows.some((each) => grid.linesOf(each.label, grid.at(0)) > 2);
  const [wide, next] = grid.places(VALUE);
  const value = isLong ? next! : wide!;
  const cells = rows.map((each) => {
    const cell = cellAddress(grid.row, value.column, true);
    const content = labelContent(each.label, monitoring);
    if (isLong) {
      grid.field(grid.at(0), null, STYLES.label);
      grid.cellAt(wide!, content, STYLES.label);
      grid.cellAt(value, each.value, STYLES.value);
    } else {
      grid.field(grid.at(0), content, STYLES.label);
      grid.fit(grid.at(0), each.label);
      grid.text(each.value, STYLES.value);
    }
    grid.next();
    return cell;
  });
  const column = isLong ? wide!.column : 0;
  const table = grid.table(first);
  grid.name(LEVELS, { ...table, column, columns: table.column + table.columns - column });
  grid.name(`${LEVELS}_Valore`, { row: first, column: value.column, rows: 1, columns: 1 });
  return cells;
}
