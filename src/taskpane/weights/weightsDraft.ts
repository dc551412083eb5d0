/** Weights as they are being typed, before they are written: plain data. */
import { missingFrom, normaliseWeights, toWeight } from '../../domain/weights';
import { decimalSum } from '../../domain/decimal';
import { Rejection } from '../../domain/rejection';
import type { PlanWeights, WeightChange, WeightRow } from '../services';

export type WeightUnit = PlanWeights['units'][number];

/** What is typed for each row of a unit, by position; rows not typed in are missing. */
export type Typed = Readonly<Record<number, string>>;

export interface ReadRow {
  row: WeightRow;
  text: string;
  /** Undefined where the text is no weight. */
  weight: number | null | undefined;
  isChanged: boolean;
}

/** A weight as people write it. */
export const weightText = (weight: number | null): string =>
  weight === null ? '' : String(weight).replace('.', ',');

/** The rows of a unit with what was typed in them. */
export function readRows({ rows }: WeightUnit, typed: Typed): ReadRow[] {
  return rows.map((row, index) => {
    const text = typed[index] ?? weightText(row.weight);
    const isTouched = typed[index] !== undefined;
    const weight = isTouched ? weightOf(text) : row.weight;
    return { row, text, weight, isChanged: weight !== row.weight };
  });
}

/** Null for a blank, undefined for what is no weight. */
function weightOf(text: string): number | null | undefined {
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
export function fitted(rows: readonly ReadRow[], way: 'proportion' | 'equal'): Typed | undefined {
  const fixed = decimalSum(rows.flatMap(({ row, weight }) => (row.cell ? [] : (weight ?? []))));
  const free = rows.flatMap(({ row }, index) => (row.cell ? [index] : []));
  const rest = decimalSum([100, -fixed]);
  if (free.length === 0 || rest <= 0) return undefined;
  const weights = free.map((index) => [way === 'equal' ? 1 : (rows[index]!.weight ?? '')]);
  // Whole numbers where the rest is one, as plans print them.
  const shares = normaliseWeights(weights, rest, Number.isInteger(rest) ? 0 : 2);
  if (shares instanceof Rejection) return undefined;
  return Object.fromEntries(
    free.map((index, position) => {
      const share = shares[position]![0]!;
      return [index, share === '' ? '' : weightText(share)];
    }),
  );
}
