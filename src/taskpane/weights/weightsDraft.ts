/** Weights as they are being typed, before they are written: plain data. */
import { decimalSum } from '../../domain/decimal';
import { Rejection } from '../../domain/rejection';
import { sharesOf } from '../../domain/scoring/shares';
import { missingFrom } from '../../domain/scoring/weightTotal';
import { toWeight } from '../../domain/weights';
import type { PlanWeights, WeightChange, WeightRow } from '../services';

export type WeightCell = WeightChange['cell'];
export type WeightUnit = PlanWeights['units'][number];

/** A weight typed over that of a cell, with what was there when the typing began. */
export interface TypedWeight {
  text: string;
  was: number | null;
  /** Whose weight the cell was. */
  unit: string;
  number: string;
  title: string;
}

/** What is typed and not yet written, in the whole plan, by cell; cells not typed in are missing. */
export type Typed = Readonly<Record<string, TypedWeight>>;

/** Texts for cells, by the same keys. */
export type Texts = Readonly<Record<string, string>>;

export interface ReadRow {
  row: WeightRow;
  /** Null where the weight cannot be changed here. */
  key: string | null;
  text: string;
  /** Undefined where the text is no weight. */
  weight: number | null | undefined;
  isChanged: boolean;
  /** The cell has got another weight since this one was typed over it. */
  isOvertaken: boolean;
}

/** Rows come and go between two readings: what is typed belongs to a cell, not to a position. */
export const cellKey = ({ sheet, cell }: Pick<WeightCell, 'sheet' | 'cell'>): string =>
  `${sheet}\n${cell}`;

/** A weight as people write it. */
export const weightText = (weight: number | null): string =>
  weight === null ? '' : String(weight).replace('.', ',');

/** What an objective is called; blank where it has neither number nor title. */
export const objectiveName = ({ number, title }: { number: string; title: string }): string =>
  [number, title].filter((part) => part !== '').join(' · ');

/** The rows of a unit with what was typed in them. */
export function readRows({ rows }: WeightUnit, typed: Typed): ReadRow[] {
  return rows.map((row) => {
    const key = row.cell && cellKey(row.cell);
    const entry = key === null ? undefined : typed[key];
    const text = entry ? entry.text : weightText(row.weight);
    const weight = entry ? weightOf(text) : row.weight;
    return {
      ...{ row, key, text, weight },
      isChanged: weight !== row.weight,
      isOvertaken: entry !== undefined && entry.was !== row.weight,
    };
  });
}

/** Null for a blank, undefined for what is no weight. */
export function weightOf(text: string): number | null | undefined {
  const weight = toWeight(text);
  return typeof weight === 'number' && weight < 0 ? undefined : weight;
}

export interface RunningTotal {
  weight: number;
  /** What it lacks to be 100; null for coefficients, which are asked for no total. */
  missing: number | null;
}

export function totalOf(rows: readonly ReadRow[], scale: PlanWeights['scale']): RunningTotal {
  const weight = decimalSum(rows.flatMap((row) => row.weight ?? []));
  return { weight, missing: scale === 'coefficienti' ? null : missingFrom(100, weight) };
}

/** What is to be written, of rows that have a cell; null while a text is no weight. */
export function changesOf(rows: readonly ReadRow[]): WeightChange[] | null {
  if (rows.some(({ weight }) => weight === undefined)) return null;
  return rows.flatMap(({ row, weight, isChanged }) =>
    isChanged && row.cell !== null ? [{ cell: row.cell, weight: weight ?? null }] : [],
  );
}

/**
 * Weights that total 100 with those that cannot be changed here: in proportion to what is typed, or equal. Undefined
 * where nothing is left to share out, or no weight says the proportion.
 */
export function fitted(rows: readonly ReadRow[], way: 'proportion' | 'equal'): Texts | undefined {
  const fixed = decimalSum(rows.flatMap(({ row, weight }) => (row.cell ? [] : (weight ?? []))));
  const free = rows.flatMap(({ key, weight }) => (key === null ? [] : [{ key, weight }]));
  const rest = decimalSum([100, -fixed]);
  if (free.length === 0 || rest <= 0) return undefined;
  const weights = free.map(({ weight }) => (way === 'equal' ? 1 : (weight ?? null)));
  // Whole numbers where the rest is one, as plans print them.
  const shares = sharesOf(
    weights.map((weight) => weight ?? 0),
    rest,
    Number.isInteger(rest) ? 0 : 2,
  );
  if (shares instanceof Rejection) return undefined;
  return Object.fromEntries(
    free.map(({ key }, position) => {
      const isBlank = weights[position] === null;
      return [key, isBlank ? '' : weightText(shares[position]!)];
    }),
  );
}
