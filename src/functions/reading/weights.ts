/** Weights in the cells of a range. */
import { italian } from '../../domain/cells';
import type { Rejection } from '../../domain/rejection';
import { badInput } from '../../domain/rejection';
import { toWeight } from '../../domain/weights';
import type { Argument } from './arguments';
import { place, unreadable } from './arguments';

/** One weight of a range: 0 for a blank cell, a rejection for a negative or unreadable one. */
export function weightAt(weights: Argument, index: number): number | Rejection {
  const cell = weights.raw(index);
  if (typeof cell === 'number' && cell >= 0 && cell < Infinity) return cell;
  const value = weights.at(index);
  const weight = toWeight(value);
  if (weight === undefined) return unreadable(place(weights, index), value, 'non è un numero');
  if (weight === null) return 0;
  if (weight >= 0) return weight;
  return badInput(place(weights, index), `il peso ${italian(weight)} è negativo`);
}
