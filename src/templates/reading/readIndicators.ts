/** The table of the indicators, with the columns and the titles that the authority uses. */
import type { ObjectivePlaces } from '../../domain/objectivePlaces';
import type {
  Indicator,
  IndicatorColumn,
  IndicatorField,
  IndicatorTable,
} from '../../domain/objective';
import type { Area } from '../blueprint';
import { indicatorValue } from '../sheet/indicatorCell';
import { SCORE_TABLE } from '../sheet/indicatorScore';
import { INDICATORS_TABLE, NO_INDICATORS } from '../sheet/indicators';
import { fieldOfLabel } from '../sheet/indicatorLabels';
import type { SheetReader } from './sheetReader';
import { beginsWithLabel } from './tablesByHand';

export interface ReadIndicators {
  table: IndicatorTable;
  places: ObjectivePlaces['indicators'];
  headings: ObjectivePlaces['indicatorHeadings'];
  /** Where the results at dates stand; none where each has one. */
  results?: ObjectivePlaces['results'];
}

/** A column of the table as it is found on the sheet. */
interface FoundColumn extends IndicatorColumn {
  column: number;
}

export function readIndicators(reader: SheetReader): ReadIndicators {
  const area = reader.named(INDICATORS_TABLE) ?? tableByLabels(reader);
  const read: ReadIndicators = { table: { columns: [], indicators: [] }, places: [], headings: {} };
  if (!area) return read;
  const columns = columnsOf(reader, area);
  for (let row = area.row + 1; row < area.row + area.rows; row += 1) {
    const indicator: Indicator = {};
    const places: ReadIndicators['places'][number] = {};
    for (const { field, column } of columns) {
      places[field] = reader.place({ row, column });
      const value = indicatorValue(field, reader.planValue(row, column));
      if (value !== null) indicator[field] = value;
    }
    if (Object.keys(indicator).length === 0) continue;
    read.table.indicators.push(indicator);
    read.places.push(places);
  }
  for (const { field, label, column } of columns) {
    read.table.columns.push({ field, label });
    read.headings[field] = reader.place({ row: area.row, column });
  }
  return read;
}

/** By the names of the headings where there are, else by their labels; a column that holds more is reported. */
function columnsOf(reader: SheetReader, area: Area): FoundColumn[] {
  const named = new Map<number, IndicatorField>();
  for (const [name, { row, column }] of reader.sheet.names)
    if (name.startsWith(`${INDICATORS_TABLE}_`) && row === area.row)
      named.set(column, name.slice(INDICATORS_TABLE.length + 1) as IndicatorField);
  const found: FoundColumn[] = [];
  const end = Math.max(area.column + area.columns, reader.columns);
  for (let column = area.column; column < end; column += 1) {
    const label = reader.text(area.row, column);
    const field = named.get(column) ?? fieldOfLabel(label);
    if (!field || found.some((each) => each.field === field)) continue;
    found.push({ field, label, column });
    reader.take({ row: area.row, column });
  }
  reader.refuseOthers(
    area,
    found.map(({ column }) => column),
  );
  return found;
}

/** A row with the title of an indicator's column, and the filled rows below it. */
function tableByLabels(reader: SheetReader): Area | undefined {
  const score = reader.named(SCORE_TABLE)?.row;
  for (let row = 0; row < reader.rows; row += 1) {
    // The table of the score shows indicators that stand elsewhere.
    if (row === score) return undefined;
    const labels = [...reader.labels(row, 0, reader.columns)];
    const fields = labels.map(([label]) => fieldOfLabel(label));
    // The title of a section that has none is no heading.
    const isEmpty = reader.filled(row + 1).some((at) => reader.text(row + 1, at) === NO_INDICATORS);
    if (!fields.includes('description') || isEmpty) continue;
    let rows = 1;
    while (
      row + rows < reader.rows &&
      !beginsWithLabel(reader, row + rows) &&
      labels.some(([, column]) => !reader.isBlank(row + rows, column))
    )
      rows += 1;
    return { row, column: 0, rows, columns: reader.columns };
  }
  return undefined;
}
