/** A card for each indicator, with all that makes it measurable: labels stand over their values. The score follows. */
import type { Indicator, IndicatorField, IndicatorTable } from '../../domain/objective';
import { cellAddress } from '../address';
import type { Area } from '../blueprint';
import { STYLES } from '../style';
import { indicatorCell } from './indicatorCell';
import { indicatorColumns, INDICATOR_LABELS } from './indicatorLabels';
import { writeScore, type CardPlaces } from './indicatorScore';
import type { ObjectiveGrid } from './objectiveGrid';
import { addPolarityList } from './polarityList';
import type { ResultDates } from './scoreDates';

/** Rows of a card under its title: fields side by side. */
const CARD_ROWS: readonly (readonly IndicatorField[])[] = [
  ['formula', 'unitOfMeasure', 'dataSource', 'dataOwner'],
  ['target', 'midYearTarget', 'threshold', 'baseline', 'baseline2', 'baseline3'],
  ['polarity', 'origin', 'whenNotMeasurable'],
];
/** Points that a field after the first of its row needs. */
const NEED = 52;
const NEEDS: Partial<Record<IndicatorField, number>> = {
  ...{ dataSource: 120, dataOwner: 90, origin: 120, whenNotMeasurable: 90 },
};

/** The columns of every table of cards: what reading gives back. */
export const CARD_COLUMNS = indicatorColumns(
  'description',
  ...CARD_ROWS.flat(),
  'weight',
  'actual',
);

const NAME = 'Indicatore_';
/** Name of a field of a card; cards count from 0. */
export const cardField = (index: number, field: IndicatorField) => `${NAME}${index + 1}_${field}`;
export const CARD_NAME = new RegExp(`^${NAME}(\\d+)_`);

export function writeIndicatorCards(
  grid: ObjectiveGrid,
  { indicators }: IndicatorTable,
  dates: ResultDates | null = null,
): void {
  grid.section('INDICATORI');
  const cards = indicators.map((indicator, index) => writeCard(grid, indicator, index));
  writeScore(grid, { indicators, cards, nameOf: cardField, dates });
}

function writeCard(grid: ObjectiveGrid, indicator: Indicator, index: number): CardPlaces {
  const places: CardPlaces = {};
  const first = grid.row;
  const known = (field: IndicatorField, area: Area) => {
    grid.name(cardField(index, field), area);
    places[field] = cellAddress(grid.row, area.column, true);
  };
  grid.field(grid.at(0), `Indicatore ${index + 1}`, STYLES.label);
  known('description', grid.text(indicator.description ?? null, STYLES.value));
  grid.next();
  for (const fields of CARD_ROWS) {
    const spans = grid.places(...fields.slice(1).map((field) => NEEDS[field] ?? NEED));
    fields.forEach((field, place) =>
      grid.cellAt(spans[place]!, INDICATOR_LABELS[field][0]!, STYLES.label, STYLES.note),
    );
    grid.next(15);
    fields.forEach((field, place) => {
      grid.cellAt(spans[place]!, ...indicatorCell(field, indicator[field], STYLES.centered));
      known(field, grid.at(spans[place]!.column, spans[place]!.columns));
    });
    const polarity = fields.indexOf('polarity');
    if (polarity >= 0) addPolarityList(grid, spans[polarity]!.column);
    grid.next();
  }
  grid.together({ row: first, rows: grid.row - first });
  grid.next(6);
  return places;
}
