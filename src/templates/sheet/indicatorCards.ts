/**
 * A card for each indicator, with all that makes it measurable; then weights, actual values, grades and the score
 * of the objective. Labels stand over their values.
 */
import { POLARITIES } from '../../domain/smvp';
import type { Indicator, IndicatorField, IndicatorTable } from '../../domain/objective';
import { areaAddress, cell, cellAddress } from '../address';
import type { CellReader } from '../cellReader';
import { STYLES } from '../style';
import { indicatorColumns, INDICATOR_LABELS } from './indicatorLabels';
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
const fieldName = (index: number, field: IndicatorField) => `${NAME}${index + 1}_${field}`;

/** Where a card's values are, for the formulas of its grade. */
type Places = Partial<Record<IndicatorField, string>>;

export function writeIndicatorCards(grid: ObjectiveGrid, { indicators }: IndicatorTable): void {
  grid.section('INDICATORI');
  const places = indicators.map((indicator, index) => writeCard(grid, indicator, index));
  writeScore(grid, indicators, places);
}

function writeCard(grid: ObjectiveGrid, indicator: Indicator, index: number): Places {
  const places: Places = {};
  const { firstPeriod } = grid.layout;
  const put = (field: IndicatorField, column: number, columns: number) => {
    const area = grid.at(column, columns);
    grid.field(
      area,
      indicator[field] ?? null,
      field === 'description' ? STYLES.value : STYLES.centered,
    );
    grid.name(fieldName(index, field), area);
    places[field] = cellAddress(grid.row, column);
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

const SCORE_LABELS = ['Indicatore', 'Peso', 'Target', 'Consuntivo', 'Grado'];

/** One row for each indicator: what is typed at year end, and the grade that follows; then the objective's score. */
function writeScore(grid: ObjectiveGrid, indicators: Indicator[], places: Places[]): void {
  const spans = grid.spans(SCORE_LABELS.length);
  const at = (index: number) => grid.at(spans[index]!.column, spans[index]!.columns);
  SCORE_LABELS.forEach((label, index) => grid.field(at(index), label, STYLES.tableHeading));
  grid.next();
  const first = grid.row;
  indicators.forEach((indicator, index) => {
    const { description, target, polarity, baseline } = places[index]!;
    const actual = cellAddress(grid.row, spans[3]!.column);
    grid.field(at(0), { formula: `=${description}&""` }, STYLES.value);
    grid.field(at(1), indicator.weight ?? null, STYLES.centered);
    grid.field(at(2), { formula: `=IF(${target}="","",${target})` }, STYLES.centered);
    grid.field(at(3), indicator.actual ?? null, STYLES.centered);
    const start = `IF(OR(${polarity}="crescente",${polarity}="decrescente"),${baseline},"")`;
    const grade = `PIAO.GRADO(${actual},${target},${polarity},${start})`;
    // Not measured yet: the grade stays blank, and its weight is shared out.
    grid.field(at(4), { formula: `=IFNA(${grade},"")` }, STYLES.centered, STYLES.percent);
    grid.name(fieldName(index, 'weight'), at(1));
    grid.name(fieldName(index, 'actual'), at(3));
    grid.next();
  });
  const rows = grid.row - first;
  grid.field(grid.at(0, spans[4]!.column), 'Punteggio dell’obiettivo', STYLES.section, {
    horizontal: 'Right',
  });
  const column = (index: number) =>
    areaAddress({ row: first, column: spans[index]!.column, rows, columns: 1 });
  const content =
    rows === 0 ? null : { formula: `=IFNA(PIAO.PUNTEGGIO(${column(4)},${column(1)}),"")` };
  grid.field(at(4), content, STYLES.tableHeading, STYLES.percent);
  grid.name('Punteggio', at(4));
  grid.next();
}

const CARD_NAME = new RegExp(`^${NAME}(\\d+)_`);

/** The cards that are there, in order: the user may have deleted one among them. */
function cardsIn({ sheet }: CellReader): number[] {
  const numbers = [...sheet.names.keys()].flatMap((name) => CARD_NAME.exec(name)?.[1] ?? []);
  return [...new Set(numbers)].map((number) => Number(number) - 1).sort((a, b) => a - b);
}

export function readIndicatorCards(reader: CellReader): IndicatorTable {
  const indicators: Indicator[] = [];
  for (const index of cardsIn(reader)) {
    const indicator: Indicator = {};
    for (const { field } of CARD_COLUMNS) {
      const area = reader.named(fieldName(index, field));
      const value = area ? reader.planValue(area.row, area.column) : null;
      if (value !== null) indicator[field] = value;
    }
    if (Object.keys(indicator).length > 0) indicators.push(indicator);
  }
  return { columns: CARD_COLUMNS, indicators };
}
