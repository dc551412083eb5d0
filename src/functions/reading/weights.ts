/** Weights in the cells of a range, and the total that is asked of them. */
import { italian } from '../../domain/cells';
import { shifted } from '../../domain/decimal';
import { Rejection, badInput } from '../../domain/rejection';
import { WeightTotal } from '../../domain/scoring/weightTotal';
import type { WrittenWeight } from '../../domain/weights';
import { readWeight, toWeight } from '../../domain/weights';
import type { Argument } from './arguments';
import { place, scalar, unreadable } from './arguments';

const NONE: WrittenWeight = { points: 0, isPercent: false };

/** One weight of a range as it is written: 0 for a blank cell, a rejection for a negative or unreadable one. */
export function writtenWeightAt(weights: Argument, index: number): WrittenWeight | Rejection {
  const value = weights.at(index);
  const weight = readWeight(value);
  if (weight === undefined) return unreadable(place(weights, index), value, 'non è un numero');
  if (weight === null) return NONE;
  if (weight.points >= 0) return weight;
  return badInput(place(weights, index), `il peso ${italian(weight.points)} è negativo`);
}

/** Whether a percentage among these weights is a fraction, as those beside it are; looked up once for each range. */
const amongFractions = new WeakMap<Argument, boolean>();

function isAmongFractions(weights: Argument): boolean {
  const known = amongFractions.get(weights);
  if (known !== undefined) return known;
  const all = new WeightTotal();
  for (let index = 0; index < weights.length; index++) {
    const weight = writtenWeightAt(weights, index);
    if (!(weight instanceof Rejection)) all.add(weight);
  }
  amongFractions.set(weights, all.isAmongFractions);
  return all.isAmongFractions;
}

/**
 * One weight of a range, a percentage read as those beside it: {30;"70%"} are 30 and 70, {0,3;"70%"} 0,3 and 0,7. 0
 * for a blank cell, a rejection for a negative or unreadable one.
 */
export function weightAt(weights: Argument, index: number): number | Rejection {
  const cell = weights.raw(index);
  if (typeof cell === 'number' && cell >= 0 && cell < Infinity) return cell;
  const weight = writtenWeightAt(weights, index);
  if (weight instanceof Rejection) return weight;
  if (!weight.isPercent || !isAmongFractions(weights)) return weight.points;
  return shifted(weight.points, -2);
}

/** The total that weights must make, in a parameter of one cell; null where none is given, as 0 is none. */
export function readTotal(totale: unknown): number | null | Rejection {
  const value = scalar(totale);
  const total = toWeight(value);
  if (total === null || total === 0) return null;
  if (total !== undefined && total > 0) return total;
  return unreadable('totale', value, 'non è un numero positivo');
}
