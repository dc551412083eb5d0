/** The indicator table, with the columns and the titles that the authority uses. */
import type { IndicatorField, IndicatorTable } from '../../domain/objective';
import { STYLES } from '../style';
import { indicatorCell } from './indicatorCell';
import type { ObjectiveGrid } from './objectiveGrid';

export const INDICATORS_TABLE = 'Indicatori';
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
    grid.name(`${INDICATORS_TABLE}_${field}`, grid.at(column));
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
  grid.name(INDICATORS_TABLE, grid.table(first));
}
