/**
 * The score of an objective from its indicators: a row for each, with what is typed at year end and the degree that
 * follows; then what the score waits for, the score, and the rules of the SMVP that it was computed with.
 */
import type { Indicator, IndicatorField } from '../../domain/objective';
import { cellAddress, rowsBetween } from '../address';
import type { Area } from '../blueprint';
import { formula, given, valueOrReason } from '../formulas';
import { STYLES } from '../style';
import type { ObjectiveGrid } from './objectiveGrid';
import {
  degreeFormula,
  exactScore,
  roundedScore,
  rulesText,
  scoreArguments,
} from './scoreFormulas';

/** Where a card's values are, for the formulas of its row. */
export type CardPlaces = Partial<Record<IndicatorField, string>>;

/** The columns of the table, in order, with the points that each after the first needs. */
export const SCORE_FIELDS = [
  { field: 'description', label: 'Indicatore', width: 0 },
  { field: 'weight', label: 'Peso', width: 40 },
  { field: 'polarity', label: 'Polarità', width: 54 },
  { field: 'target', label: 'Target', width: 120 },
  { field: 'actual', label: 'Consuntivo', width: 80 },
  { field: 'degree', label: 'Grado', width: 60 },
] as const;

type ScoreField = (typeof SCORE_FIELDS)[number]['field'];

export const SCORE = 'Punteggio';
/** The cell with what the score waits for, or lacks. */
export const SCORE_OUTCOME = 'PunteggioEsito';
/** The rows of the table, with its headings and the blank row that ends it. */
export const SCORE_TABLE = 'PunteggioIndicatori';
/** The score as it is before it is rounded. */
const SCORE_EXACT = 'PunteggioEsatto';
/** The line with the rules of the SMVP that were used. */
export const SCORE_RULES = 'PunteggioRegole';
/** The cells under the table. */
export const SCORE_RESULTS = [SCORE_EXACT, SCORE_OUTCOME, SCORE, SCORE_RULES] as const;

/** Words may take two lines. */
const ROW_HEIGHT = 30;

export function writeScore(
  grid: ObjectiveGrid,
  indicators: readonly Indicator[],
  cards: readonly CardPlaces[],
  nameOf: (index: number, field: IndicatorField) => string,
): void {
  const spans = grid.places(...SCORE_FIELDS.slice(1).map(({ width }) => width));
  const spanOf = (field: ScoreField) =>
    spans[SCORE_FIELDS.findIndex((each) => each.field === field)]!;
  const at = (field: ScoreField): Area => grid.at(spanOf(field).column, spanOf(field).columns);
  const heading = grid.numberHeading();
  for (const { field, label } of SCORE_FIELDS) {
    grid.merged(at(field), label, STYLES.tableHeading);
    grid.name(`${SCORE_TABLE}_${field}`, at(field));
  }
  grid.next();
  indicators.forEach((indicator, index) => {
    const card = cards[index] ?? {};
    const own = (field: ScoreField) => cellAddress(grid.row, spanOf(field).column);
    grid.number(heading);
    grid.merged(at('description'), formula(`${card.description}&""`), STYLES.value);
    grid.merged(at('weight'), indicator.weight ?? null, STYLES.centered);
    grid.merged(at('polarity'), formula(`${card.polarity}&""`), STYLES.centered);
    grid.merged(at('target'), formula(given(card.target!)), STYLES.centered);
    grid.merged(at('actual'), indicator.actual ?? null, STYLES.centered);
    const degree = degreeFormula({
      actual: own('actual'),
      target: own('target'),
      polarity: own('polarity'),
      baseline: card.baseline!,
      threshold: card.threshold!,
      whenNotMeasurable: card.whenNotMeasurable!,
    });
    grid.merged(at('degree'), formula(degree), STYLES.centered, STYLES.percent);
    grid.name(nameOf(index, 'weight'), at('weight'));
    grid.name(nameOf(index, 'actual'), at('actual'));
    const description = String(indicator.description ?? '');
    grid.fit(at('description'), description);
    grid.next(ROW_HEIGHT);
  });
  // What is inserted under the last indicator, or above the score, is in the table.
  grid.gap();
  grid.name(SCORE_TABLE, grid.since(heading));
  writeTotals(grid, heading, spanOf);
}

function writeTotals(
  grid: ObjectiveGrid,
  heading: number,
  spanOf: (field: ScoreField) => Pick<Area, 'column' | 'columns'>,
): void {
  const end = grid.row;
  const column = (field: ScoreField) =>
    rowsBetween({ column: spanOf(field).column, columns: 1 }, heading, end);
  const args = scoreArguments(column('degree'), column('weight'));
  const [value, outcome] = [spanOf('degree'), spanOf('target')];
  const besideValue = () => grid.at(outcome.column, value.column - outcome.column);
  const exact = cellAddress(end, outcome.column);
  const outcomeCell = cellAddress(end + 1, outcome.column);
  // The column of the degrees stays free in this row, which ends the table: formulas that grow look at all of it.
  const label = grid.at(0, outcome.column);
  grid.line(label, 'Punteggio prima dell’arrotondamento', STYLES.label);
  grid.merged(besideValue(), formula(exactScore(args, outcomeCell)), STYLES.centered, {
    numberFormat: '0.0000%',
  });
  grid.style(grid.at(value.column, value.columns), STYLES.centered);
  grid.name(SCORE_EXACT, besideValue());
  grid.next();
  grid.line(grid.at(0, outcome.column), 'Punteggio dell’obiettivo', STYLES.section);
  grid.merged(
    besideValue(),
    formula(valueOrReason('ESITO_PUNTEGGIO', ...args)),
    STYLES.tableHeading,
  );
  grid.name(SCORE_OUTCOME, besideValue());
  const score = grid.at(value.column, value.columns);
  grid.field(score, formula(roundedScore(exact, outcomeCell)), STYLES.tableHeading, {
    numberFormat: '0.00%',
  });
  grid.name(SCORE, score);
  grid.next(ROW_HEIGHT);
  grid.merged(grid.across(), formula(rulesText), STYLES.note);
  grid.name(SCORE_RULES, grid.across());
  grid.next(ROW_HEIGHT);
}
