/** The indicator table, with the columns and the titles that the authority uses. */
import type { IndicatorField, IndicatorTable } from '../../domain/objective';
import { cellAddress } from '../address';
import { STYLES } from '../style';
import { indicatorCell } from './indicatorCell';
import type { CardPlaces } from './indicatorScore';
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

/** Points that the columns after the first need: what holds words more than what holds numbers. */
const NEED = 54;
const NEEDS: Partial<Record<IndicatorField, number>> = {
  ...{ formula: 120, target: 150, actual: 120, declaredTarget: 100 },
  ...{ dataSource: 80, dataOwner: 80 },
};

/** Gives the cells of each indicator, as the formulas of its score name them. */
export function writeIndicators(grid: ObjectiveGrid, table: IndicatorTable): CardPlaces[] {
  const { columns } = table;
  if (columns.length === 0) {
    grid.section('INDICATORI');
    grid.line(grid.across(), NO_INDICATORS, STYLES.value, STYLES.note);
    grid.row += 1;
    return [];
  }
  const places = grid.places(...columns.slice(1).map(({ field }) => NEEDS[field] ?? NEED));
  const first = grid.row;
  const heading = grid.numberHeading();
  columns.forEach(({ field, label }, index) => {
    grid.cellAt(places[index]!, label, STYLES.tableHeading);
    grid.name(`${INDICATORS_TABLE}_${field}`, grid.at(places[index]!.column));
  });
  grid.row += 1;
  const cards = table.indicators.map((indicator): CardPlaces => {
    grid.number(heading);
    const card: CardPlaces = {};
    columns.forEach(({ field }, index) => {
      const style = TEXT_FIELDS.includes(field) ? STYLES.value : STYLES.centered;
      grid.cellAt(places[index]!, ...indicatorCell(field, indicator[field], style));
      card[field] = cellAddress(grid.row, places[index]!.column, true);
    });
    grid.next();
    return card;
  });
  if (table.indicators.length === 0) grid.next();
  grid.name(INDICATORS_TABLE, grid.table(first));
  return cards;
}
