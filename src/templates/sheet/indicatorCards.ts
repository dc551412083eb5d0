/** A card for each indicator, with all that makes it measurable: labels stand over their values. The score follows. */
import { POLARITIES } from '../../domain/smvp';
import type { Indicator, IndicatorField, IndicatorTable } from '../../domain/objective';
import { cell, cellAddress } from '../address';
import { STYLES } from '../style';
import { indicatorCell } from './indicatorCell';
import { indicatorColumns, INDICATOR_LABELS } from './indicatorLabels';
import { writeScore, type CardPlaces } from './indicatorScore';
import type { ObjectiveGrid } from './objectiveGrid';

/** Rows of a card under its title: fields side by side. */
const CARD_ROWS: readonly (readonly IndicatorField[])[] = [
  ['formula', 'unitOfMeasure', 'dataSource', 'dataOwner'],
  ['baseline3', 'baseline2', 'baseline', 'target', 'midYearTarget', 'threshold'],
  ['polarity', 'origin', 'whenNotMeasurable'],
];

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

export function writeIndicatorCards(grid: ObjectiveGrid, { indicators }: IndicatorTable): void {
  grid.section('INDICATORI');
  const places = indicators.map((indicator, index) => writeCard(grid, indicator, index));
  writeScore(grid, indicators, places, cardField);
}

function writeCard(grid: ObjectiveGrid, indicator: Indicator, index: number): CardPlaces {
  const places: CardPlaces = {};
  const { firstPeriod } = grid.layout;
  const put = (field: IndicatorField, column: number, columns: number) => {
    const area = grid.at(column, columns);
    const style = field === 'description' ? STYLES.value : STYLES.centered;
    grid.field(area, ...indicatorCell(field, indicator[field], style));
    grid.name(cardField(index, field), area);
    places[field] = cellAddress(grid.row, column, true);
  };
  grid.field(grid.at(0), `Indicatore ${index + 1}`, STYLES.label);
  put('description', 1, grid.columns - 1);
  grid.next();
  for (const fields of CARD_ROWS) {
    const spans = grid.spans(Math.max(fields.length, 2)).slice(0, fields.length);
    // The last field takes what is left of the row.
    const last = spans.at(-1)!;
    last.columns = grid.columns - last.column;
    fields.forEach((field, place) =>
      grid.field(
        grid.at(spans[place]!.column, spans[place]!.columns),
        INDICATOR_LABELS[field][0]!,
        STYLES.label,
        STYLES.note,
      ),
    );
    grid.next(15);
    fields.forEach((field, place) => put(field, spans[place]!.column, spans[place]!.columns));
    const polarity = fields.indexOf('polarity');
    if (polarity >= 0) addPolarityList(grid, spans[polarity]!.column);
    grid.next();
  }
  grid.atLeast(grid.row, firstPeriod > 0 ? 6 : 0);
  grid.row += 1;
  return places;
}

function addPolarityList(grid: ObjectiveGrid, column: number): void {
  grid.validate({
    area: cell(grid.row, column),
    options: [...POLARITIES],
    prompt: {
      title: 'Polarità',
      message:
        'crescente: più è meglio; decrescente: meno è meglio; soglia_min, soglia_max, uguale: raggiunto o no.',
    },
  });
}
