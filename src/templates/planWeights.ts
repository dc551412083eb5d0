/** The weights of a plan by unit, each with the cell that it can be changed in. */
import type { Book } from '../domain/book';
import type { Place } from '../domain/places';
import type { CountedRow } from '../domain/countedRows';
import type { UnitOverview, UnitRow } from '../domain/planOverview';
import type { WeightScale } from '../domain/plan';
import { rowsByUnit } from '../domain/planUnits';
import { cellAddress } from './address';
import type { SheetContents } from './sheetContents';
import { cellKey } from '../domain/places';
import type { WeightCell } from './weightContent';

export interface WeightRow extends UnitRow {
  /** Null where no cell says the weight, or a formula does. */
  cell: WeightCell | null;
  /** Whether what counts is a figure written in the summary. */
  isOfSummary: boolean;
}

export interface PlanWeights {
  scale: WeightScale;
  units: UnitOverview<WeightRow>[];
}

type Contents = Pick<SheetContents, 'name' | 'values' | 'percents'>;

/** The rows that count, of sheets of the add-in, made by hand and lists alike. */
export function planWeights(book: Book, sheets: readonly Contents[]): PlanWeights {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return {
    scale: book.settings?.weightScale ?? '100',
    units: rowsByUnit(book)
      .filter(({ rows }) => rows.length > 0)
      .map((unit) => ({ ...unit, rows: unit.rows.map((row) => weightRow(row, byName)) })),
  };
}

function weightRow(row: CountedRow, sheets: ReadonlyMap<string, Contents>): WeightRow {
  const { unit, number, title, weight, weightAt, inSummary, onSheet } = row;
  const isOfSummary =
    weightAt !== null &&
    inSummary !== null &&
    isSame(weightAt, inSummary.at) &&
    !isSame(weightAt, onSheet?.at);
  const isFormula = isOfSummary && inSummary.formula !== null;
  const contents = weightAt === null ? undefined : sheets.get(weightAt.sheet);
  const cell =
    weightAt === null || contents === undefined || isFormula
      ? null
      : cellOf(row, weightAt, contents, isOfSummary);
  return { ...{ unit, number, title, weight, cell }, isOfSummary: isOfSummary && !isFormula };
}

function cellOf(
  { unit, number, title, weight, objective, shared }: CountedRow,
  { sheet, row, column }: Place,
  { values, percents }: Contents,
  isOfSummary: boolean,
): WeightCell {
  const fields = objective?.places.fields;
  const isPriority =
    !isOfSummary &&
    shared === null &&
    fields?.strategicRelevance !== undefined &&
    isSame(fields.strategicRelevance, fields.weight);
  return {
    ...{ sheet, unit, number, title, value: weight },
    cell: cellAddress(row, column),
    content: values[row]?.[column] ?? '',
    isPercent: percents?.has(cellKey(row, column)) ?? false,
    ...(isPriority && { strategicRelevance: objective!.objective.strategicRelevance }),
  };
}

const isSame = (one: Place, other: Place | null | undefined): boolean =>
  other?.sheet === one.sheet && other.row === one.row && other.column === one.column;
