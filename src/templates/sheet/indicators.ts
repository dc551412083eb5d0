/** The indicator table, with the columns and the titles that the authority uses. */
import type {
  Indicator,
  IndicatorColumn,
  IndicatorField,
  IndicatorTable,
} from '../../domain/objective';
import type { Area } from '../blueprint';
import type { CellReader } from '../cellReader';
import { STYLES } from '../style';
import { indicatorCell, indicatorValue } from './indicatorCell';
import { fieldOfLabel } from './indicatorLabels';
import type { ObjectiveGrid } from './objectiveGrid';
import { beginsWithLabel } from './tablesByHand';

const NAME = 'Indicatori';
export const NO_INDICATORS = 'Nessun indicatore';

/** Fields that hold text even when it could be a number. */
const TEXT_FIELDS: readonly IndicatorField[] = [
  'description',
  'unitOfMeasure',
  'formula',
  'dataSource',
  'dataOwner',
  'origin',
  'whenNotMeasurable',
];

export function writeIndicators(grid: ObjectiveGrid, table: IndicatorTable): void {
  const { columns } = table;
  if (columns.length === 0) {
    grid.section('INDICATORI');
    grid.field(grid.across(), NO_INDICATORS, STYLES.value, STYLES.note);
    grid.row += 1;
    return;
  }
  const places = grid.spans(columns.length);
  const first = grid.row;
  columns.forEach(({ field, label }, index) => {
    const { column, columns: width } = places[index]!;
    grid.field(grid.at(column, width), label, STYLES.tableHeading);
    grid.name(`${NAME}_${field}`, grid.at(column));
  });
  grid.row += 1;
  for (const indicator of table.indicators) {
    columns.forEach(({ field }, index) => {
      const { column, columns: width } = places[index]!;
      const style = TEXT_FIELDS.includes(field) ? STYLES.value : STYLES.centered;
      grid.field(grid.at(column, width), ...indicatorCell(field, indicator[field], style));
    });
    grid.next();
  }
  if (table.indicators.length === 0) grid.next();
  grid.name(NAME, grid.table(first));
}

/** A column of the table as it is found on the sheet. */
interface FoundColumn extends IndicatorColumn {
  column: number;
}

export function readIndicators(reader: CellReader): IndicatorTable {
  const area = reader.named(NAME) ?? tableMadeByHand(reader);
  if (!area) return { columns: [], indicators: [] };
  const columns = columnsOf(reader, area);
  const indicators: Indicator[] = [];
  for (let row = area.row + 1; row < area.row + area.rows; row += 1) {
    const indicator: Indicator = {};
    for (const { field, column } of columns) {
      const value = indicatorValue(reader, field, row, column);
      if (value !== null) indicator[field] = value;
    }
    if (Object.keys(indicator).length > 0) indicators.push(indicator);
  }
  return { columns: columns.map(({ field, label }) => ({ field, label })), indicators };
}

/** By the names of the headings where there are, else by their labels; a column that holds more is reported. */
function columnsOf(reader: CellReader, area: Area): FoundColumn[] {
  const named = new Map<number, IndicatorField>();
  for (const [name, { row, column }] of reader.sheet.names)
    if (name.startsWith(`${NAME}_`) && row === area.row)
      named.set(column, name.slice(NAME.length + 1) as IndicatorField);
  const found: FoundColumn[] = [];
  for (
    let column = area.column;
    column < Math.max(area.column + area.columns, reader.columns);
    column += 1
  ) {
    const label = reader.text(area.row, column);
    const field = named.get(column) ?? fieldOfLabel(label);
    if (field && !found.some((each) => each.field === field)) found.push({ field, label, column });
  }
  reader.reportOthers(
    area,
    found.map(({ column }) => column),
  );
  return found;
}

/** In a sheet made by hand: a row with the title of an indicator's column, and the filled rows below it. */
function tableMadeByHand(reader: CellReader): Area | undefined {
  if (reader.sheet.template !== undefined) return undefined;
  for (let row = 0; row < reader.rows; row += 1) {
    const labels = [...reader.labels(row, 0, reader.columns)];
    const fields = labels.map(([label]) => fieldOfLabel(label));
    if (!fields.includes('description')) continue;
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
