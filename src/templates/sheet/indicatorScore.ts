/**
 * The score of an objective from its indicators: a row for each, with what is typed at year end and the degree that
 * follows; then what the score waits for, the score, and the rules of the SMVP that it was computed with.
 */
import type { Indicator, IndicatorField } from '../../domain/objective';
import { cellAddress, rowsBetween } from '../address';
import type { Area } from '../blueprint';
import { formula, given, valueOrReason } from '../formulas';
import { STYLES } from '../style';
import { indicatorCell } from './indicatorCell';
import { addPolarityList } from './polarityList';
import {
  dateHeading,
  RESULT_WIDTH,
  targetInUse,
  valueInUse,
  writeDateInUse,
  writeTargetInUse,
  type DatesInUse,
  type ResultDates,
} from './scoreDates';
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
export const SCORE_EXACT = 'PunteggioEsatto';
/** The line with the rules of the SMVP that were used. */
export const SCORE_RULES = 'PunteggioRegole';
/** The cells under the table. */
export const SCORE_RESULTS = [SCORE_EXACT, SCORE_OUTCOME, SCORE, SCORE_RULES] as const;

/** Words may take two lines. */
const ROW_HEIGHT = 30;

interface ScoreTable {
  indicators: readonly Indicator[];
  /** Parallel to the indicators; what none of them has is typed in the row. */
  cards: readonly CardPlaces[];
  /** By which a cell of a row is found again. */
  nameOf: (index: number, field: IndicatorField) => string;
  /** Null where there is one result alone. */
  dates: ResultDates | null;
}

type Span = Pick<Area, 'column' | 'columns'>;

export function writeScore(grid: ObjectiveGrid, table: ScoreTable): void {
  const { indicators, dates } = table;
  const widths = SCORE_FIELDS.slice(1).flatMap(({ field, width }) =>
    field === 'actual' && dates ? dates.labels.map(() => RESULT_WIDTH) : [width],
  );
  const [description, weight, polarity, target, ...others] = grid.places(...widths);
  const degree = others.at(-1)!;
  const results = others.slice(0, -1);
  const [first, last] = [results[0]!, results.at(-1)!];
  const actual = {
    column: first.column,
    columns: last.column + last.columns - first.column,
  };
  const spans = { description, weight, polarity, target, actual, degree } as Spans;
  // What counts stands over the headings, with the first row below them.
  if (dates) grid.together({ row: grid.row, rows: 4 });
  const inUse = dates && writeInUse(grid, actual);
  const heading = writeHeadings(grid, spans, results, dates);
  indicators.forEach((_, index) =>
    writeRow(grid, table, index, { spans, results, heading, inUse }),
  );
  // What is inserted under the last indicator, or above the score, is in the table.
  grid.gap();
  grid.name(SCORE_TABLE, grid.since(heading));
  writeTotals(grid, heading, (field) => spans[field]);
}

type Spans = Record<ScoreField, Span>;

/** Over the dates. */
export const RESULTS_BAND = 'Consuntivo al';

interface InUse extends DatesInUse {
  /** The cell that says which target counts. */
  target: string;
}

/** What counts at the reference date, and the band over the dates. */
function writeInUse(grid: ObjectiveGrid, { column, columns }: Span): InUse {
  const inUse = writeDateInUse(grid, { column, columns }, 2);
  const target = writeTargetInUse(grid, inUse);
  grid.next();
  grid.box(grid.at(0, column), STYLES.tableHeading);
  grid.merged(grid.at(column, columns), RESULTS_BAND, STYLES.tableHeading);
  const after = column + columns;
  grid.box(grid.at(after, grid.layout.printed - after), STYLES.tableHeading);
  grid.next();
  return { ...inUse, target };
}

/** Gives the row of the headings. */
function writeHeadings(
  grid: ObjectiveGrid,
  spans: Spans,
  results: readonly Span[],
  dates: ResultDates | null,
): number {
  const heading = grid.numberHeading();
  for (const { field, label } of SCORE_FIELDS) {
    const area = grid.at(spans[field].column, spans[field].columns);
    grid.name(`${SCORE_TABLE}_${field}`, area);
    if (field !== 'actual' || !dates) grid.merged(area, label, STYLES.tableHeading);
  }
  if (dates)
    results.forEach(({ column, columns }, index) => {
      const area = grid.at(column, columns);
      const format = /\d{4}/.test(dates.labels[index] ?? '') ? 'dd/mm/yy' : 'dd/mm';
      const content = dateHeading(dates, index);
      grid.merged(area, content, STYLES.tableHeading, { numberFormat: format });
      grid.name(resultHeading(index), area);
    });
  grid.next();
  return heading;
}

/** The name of the heading of the results at a date, from 0. */
export const resultHeading = (index: number): string => `${SCORE_TABLE}_actual_${index + 1}`;

function writeRow(
  grid: ObjectiveGrid,
  { indicators, cards, nameOf }: ScoreTable,
  index: number,
  at: { spans: Spans; results: readonly Span[]; heading: number; inUse: InUse | null },
): void {
  const [indicator, card] = [indicators[index]!, cards[index] ?? {}];
  const { spans, results, heading, inUse } = at;
  const areaOf = (field: ScoreField): Area => grid.at(spans[field].column, spans[field].columns);
  const own = (field: ScoreField) => cellAddress(grid.row, spans[field].column);
  /** Shown by formula where the sheet says it elsewhere, else typed here. */
  const cellOf = (field: 'weight' | 'polarity' | 'target' | 'actual', shown?: string) => {
    if (shown !== undefined) {
      grid.merged(areaOf(field), formula(shown), STYLES.centered);
      return;
    }
    const [content, ...styles] = indicatorCell(field, indicator[field], STYLES.centered);
    grid.merged(areaOf(field), content, ...styles);
    grid.name(nameOf(index, field), areaOf(field));
  };
  const shownBy = (field: IndicatorField, form = given) => {
    const cell = card[field];
    return cell === undefined ? undefined : form(cell);
  };
  grid.number(heading);
  const name = shownBy('description', (cell) => `${cell}&""`);
  grid.merged(areaOf('description'), formula(name ?? '""'), STYLES.value);
  cellOf('weight', shownBy('weight'));
  cellOf(
    'polarity',
    shownBy('polarity', (cell) => `${cell}&""`),
  );
  if (card.polarity === undefined) addPolarityList(grid, spans.polarity.column);
  const { midYearTarget, target } = card;
  const isOfDate = inUse && midYearTarget !== undefined && target !== undefined;
  cellOf('target', isOfDate ? targetInUse(inUse.target, midYearTarget, target) : shownBy('target'));
  if (inUse)
    results.forEach(({ column, columns }, date) =>
      grid.merged(grid.at(column, columns), indicator.results?.[date] ?? null, STYLES.centered),
    );
  else cellOf('actual', shownBy('actual'));
  const end = cellAddress(grid.row, spans.actual.column + spans.actual.columns - 1);
  const degree = degreeFormula({
    actual: inUse ? valueInUse(inUse, `${own('actual')}:${end}`) : own('actual'),
    target: own('target'),
    polarity: own('polarity'),
    baseline: card.baseline ?? NOTHING,
    threshold: card.threshold ?? NOTHING,
    whenNotMeasurable: card.whenNotMeasurable ?? NOTHING,
  });
  grid.merged(areaOf('degree'), formula(degree), STYLES.centered, STYLES.percent);
  for (const field of ['description', 'target'] as const)
    grid.fit(areaOf(field), String(indicator[field] ?? ''));
  grid.next(ROW_HEIGHT);
}

const NOTHING = '""';

function writeTotals(
  grid: ObjectiveGrid,
  heading: number,
  spanOf: (field: ScoreField) => Span,
): void {
  const column = (field: ScoreField) =>
    rowsBetween({ column: spanOf(field).column, columns: 1 }, heading, grid.row);
  const args = scoreArguments(column('degree'), column('weight'));
  writeScoreCells(grid, [spanOf('target'), spanOf('degree')], {
    exact: (outcome) => exactScore(args, outcome),
    outcome: valueOrReason('ESITO_PUNTEGGIO', ...args),
  });
}

interface ScoreFormulas {
  exact: (outcome: string) => string;
  outcome: string;
  /** The outcomes of a score of which nobody has typed anything yet. */
  nothing?: readonly string[];
  rules?: string;
}

/** The rows of the score under what it is computed from: exact, in words and rounded, with the rules that were used. */
export function writeScoreCells(
  grid: ObjectiveGrid,
  [outcome, value]: readonly [outcome: Span, value: Span],
  { rules = rulesText, ...formulas }: ScoreFormulas,
): void {
  const end = grid.row;
  const besideValue = () => grid.at(outcome.column, value.column - outcome.column);
  const exact = cellAddress(end, outcome.column);
  const outcomeCell = cellAddress(end + 1, outcome.column);
  // The column of the degrees stays free in this row, which ends the table: formulas that grow look at all of it.
  const label = grid.at(0, outcome.column);
  grid.line(label, 'Punteggio prima dell’arrotondamento', STYLES.label);
  grid.merged(besideValue(), formula(formulas.exact(outcomeCell)), STYLES.centered, {
    numberFormat: '0.0000%',
  });
  grid.box(grid.at(value.column, value.columns), STYLES.centered);
  grid.name(SCORE_EXACT, besideValue());
  grid.next();
  grid.line(grid.at(0, outcome.column), 'Punteggio dell’obiettivo', STYLES.section);
  grid.merged(besideValue(), formula(formulas.outcome), STYLES.tableHeading);
  grid.name(SCORE_OUTCOME, besideValue());
  const score = grid.at(value.column, value.columns);
  grid.field(
    score,
    formula(roundedScore(exact, outcomeCell, formulas.nothing)),
    STYLES.tableHeading,
    {
      numberFormat: '0.00%',
    },
  );
  grid.name(SCORE, score);
  grid.next(ROW_HEIGHT);
  grid.merged(grid.across(), formula(rules), STYLES.note);
  grid.name(SCORE_RULES, grid.across());
  grid.next(ROW_HEIGHT);
}
