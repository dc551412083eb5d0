/**
 * The cards of the indicators: each field by its name, else under its label in the rows of the card; weights and actual
 * values in the table of the score.
 */
import type { ObjectivePlaces } from '../../domain/objectivePlaces';
import type { Indicator, IndicatorField } from '../../domain/objective';
import { CARD_COLUMNS, CARD_NAME, cardField } from '../sheet/indicatorCards';
import { labelKey } from '../labels';
import { SCORE, SCORE_FIELDS, SCORE_RULES, SCORE_TABLE } from '../sheet/indicatorScore';
import { indicatorValue } from '../sheet/indicatorCell';
import { fieldOfLabel } from '../sheet/indicatorLabels';
import { readIndicators, type ReadIndicators } from './readIndicators';
import { addResults, dateColumns, takeScoreTable } from './readResults';
import type { Cell, SheetReader } from './sheetReader';

const CARD_TITLE = /^indicatore (\d+)$/;
/** Fields that stand in the table of the score, by the keys of their labels. */
const SCORED: Partial<Record<IndicatorField, string>> = { weight: 'peso', actual: 'consuntivo' };
const DEGREE = 'grado';

interface Card {
  /** Number by which its fields are named, from 0; null where only its title tells it. */
  index: number | null;
  /** The row of its title, and the row after its last. */
  top: number;
  end: number;
}

export function readIndicatorCards(reader: SheetReader): ReadIndicators {
  const cards = cardsIn(reader);
  if (cards.length === 0 && reader.isByHand) return readIndicators(reader);
  const scores = scoreRows(reader);
  const table = { columns: CARD_COLUMNS, indicators: [] };
  const read: ReadIndicators = { table, places: [], headings: {} };
  cards.forEach((card, position) => {
    const indicator: Indicator = {};
    const places: ObjectivePlaces['indicators'][number] = {};
    for (const { field } of CARD_COLUMNS) {
      const cell = fieldCell(reader, card, field, scores, position);
      if (!cell) continue;
      places[field] = reader.place(cell);
      const value = indicatorValue(field, reader.planValue(cell.row, cell.column));
      if (value !== null) indicator[field] = value;
    }
    if (Object.keys(indicator).length === 0) return;
    read.table.indicators.push(indicator);
    read.places.push(places);
  });
  for (const places of addedRows(reader, scores, read.places)) {
    const indicator: Indicator = {};
    for (const [field, { row, column }] of Object.entries(places) as [IndicatorField, Cell][]) {
      const value = indicatorValue(field, reader.planValue(row, column));
      if (value !== null) indicator[field] = value;
    }
    if (Object.keys(indicator).length === 0) continue;
    read.table.indicators.push(indicator);
    read.places.push(places);
  }
  addResults(
    reader,
    read,
    read.places.map(({ weight, actual }) => (weight ?? actual)?.row),
  );
  takeScore(reader, scores);
  return read;
}

/** Where the degree of each indicator stands, as its row of the score shows it. */
export function degreeCells(
  reader: SheetReader,
  places: ObjectivePlaces['indicators'],
  /** Of indicators that have no card, their rows in the table of the score. */
  rows?: readonly (number | undefined)[],
): (Cell | undefined)[] {
  const scores = scoreRows(reader);
  const named = reader.named(`${SCORE_TABLE}_degree`)?.column;
  const column = named ?? scores?.columns.get(DEGREE);
  return places.map(({ actual, weight }, index) => {
    const row = rows ? rows[index] : (actual ?? weight)?.row;
    return row === undefined || column === undefined ? undefined : { row, column };
  });
}

function fieldCell(
  reader: SheetReader,
  { index, top, end }: Card,
  field: IndicatorField,
  scores: Score | undefined,
  position: number,
): Cell | undefined {
  const area = index === null ? undefined : reader.named(cardField(index, field));
  if (area) return area;
  const scored = SCORED[field];
  if (scored !== undefined) {
    const column = scores?.columns.get(scored);
    const row = scores?.rows[position];
    return column === undefined || row === undefined ? undefined : { row, column };
  }
  if (field === 'description') {
    const column = reader.filled(top)[1];
    return column === undefined ? undefined : { row: top, column };
  }
  for (let row = top + 1; row < end - 1; row += 1)
    for (const column of reader.filled(row))
      if (fieldOfLabel(reader.text(row, column)) === field) return { row: row + 1, column };
  return undefined;
}

/** The cards that are there, in order: the user may have deleted one among them, or their names. */
function cardsIn(reader: SheetReader): Card[] {
  const tops = new Map<number, number | null>();
  for (const [name, { row }] of reader.sheet.names) {
    const number = CARD_NAME.exec(name)?.[1];
    if (number !== undefined && /_description$/.test(name)) tops.set(row, Number(number) - 1);
  }
  for (let row = 0; row < reader.rows; row += 1)
    for (const column of reader.filled(row)) {
      const [, number] = CARD_TITLE.exec(reader.key(row, column)) ?? [];
      if (number !== undefined && !tops.has(row)) tops.set(row, indexByNames(reader, number));
    }
  const rows = [...tops.keys()].sort((a, b) => a - b);
  const last = scoreRows(reader)?.header ?? reader.rows;
  return rows.map((top, position) => ({
    index: tops.get(top) ?? null,
    top,
    end: rows[position + 1] ?? Math.max(last, top + 1),
  }));
}

/** A card whose description has lost its name may have others. */
function indexByNames(reader: SheetReader, number: string): number | null {
  const index = Number(number) - 1;
  return CARD_COLUMNS.some(({ field }) => reader.named(cardField(index, field))) ? index : null;
}

interface Score {
  header: number;
  /** By the key of their label. */
  columns: ReadonlyMap<string, number>;
  /** One for each indicator. */
  rows: number[];
}

/** The table of the score: by its name, else by its headings. */
function scoreRows(reader: SheetReader): Score | undefined {
  const keys = [...Object.values(SCORED), DEGREE];
  const named = reader.named(SCORE_TABLE);
  for (let header = named?.row ?? 0; header < reader.rows; header += 1) {
    const columns = reader.labels(header, 0, reader.columns);
    if (!named && !keys.every((key) => columns.has(key))) continue;
    const rows: number[] = [];
    const end = named ? named.row + named.rows : (reader.named(SCORE)?.row ?? reader.rows);
    for (let row = header + 1; row < end; row += 1) {
      if (!reader.isBlankRow(row)) rows.push(row);
      else if (!named) break;
    }
    return { header, columns, rows };
  }
  return undefined;
}

/**
 * Beside weights and actual values the rows of the score show what the cards say and what formulas compute, and the cells
 * under them the score: nothing else. What somebody typed beside them is not taken.
 */
function takeScore(reader: SheetReader, score: Score | undefined): void {
  if (!score || reader.isByHand) return;
  for (const column of scoreColumns(reader, score))
    for (const row of [score.header, ...score.rows]) reader.take({ row, column });
  const { header: row, rows } = score;
  const last = rows.at(-1) ?? row;
  reader.takeRowNumbers({ row, rows: last - row + 1, column: reader.columns - 1 });
  takeScoreTable(reader);
  const total = reader.named(SCORE);
  if (!total || reader.named(SCORE_RULES)) return;
  for (const column of reader.filled(total.row + 1))
    if (RULES.test(reader.text(total.row + 1, column))) reader.take({ row: total.row + 1, column });
}

/** By their names, else by their labels. */
const scoreColumns = (reader: SheetReader, score: Score): number[] =>
  SCORE_FIELDS.flatMap(({ field, label }) => {
    const column = scoreColumn(reader, score, field, label);
    return column === undefined ? [] : [column];
  });

const scoreColumn = (
  reader: SheetReader,
  { columns }: Score,
  field: string,
  label: string,
): number | undefined =>
  reader.named(`${SCORE_TABLE}_${field}`)?.column ?? columns.get(labelKey(label));

/** The rows that somebody added to the table: they are scored with the others, and are indicators of the objective. */
function addedRows(
  reader: SheetReader,
  score: Score | undefined,
  cards: readonly ObjectivePlaces['indicators'][number][],
): ReadIndicators['places'] {
  if (!score || reader.isByHand) return [];
  const ofCards = new Set(cards.flatMap(({ weight, actual }) => (weight ?? actual)?.row ?? []));
  return score.rows
    .filter((row) => !ofCards.has(row))
    .map((row) => {
      const places: ReadIndicators['places'][number] = {};
      for (const { field, label } of SCORE_FIELDS) {
        const column = scoreColumn(reader, score, field, label);
        const isByDate = field === 'actual' && dateColumns(reader).columns.length > 0;
        if (field !== 'degree' && !isByDate && column !== undefined)
          places[field] = reader.place({ row, column });
      }
      return places;
    });
}

/** The line under the score that says the rules of the SMVP. */
const RULES = /^Regole dell[’']ente:/;
