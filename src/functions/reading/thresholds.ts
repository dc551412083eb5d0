/** Thresholds in the cells of a range, each with its outcome in another. */
import { isBlank } from '../../domain/cells';
import { toFraction } from '../../domain/numbers';
import { Rejection, badInput, noData } from '../../domain/rejection';
import type { Threshold } from '../../domain/scoring/bands';
import type { Argument } from './arguments';
import { differentSizes, place, unreadable } from './arguments';

/** The thresholds of a range, in any order; rows where both cells are blank say nothing. Every threshold needs its outcome. */
export function readThresholds(soglie: Argument, outcomes: Argument): Threshold[] | Rejection {
  const problem = differentSizes(soglie, outcomes);
  if (problem) return problem;
  const thresholds: Threshold[] = [];
  for (let at = 0; at < soglie.length; at++) {
    const [cell, outcome] = [soglie.at(at), outcomes.at(at)];
    if (outcome instanceof Rejection) return outcome;
    const limit = toFraction(cell);
    if (limit === undefined) return unreadable(place(soglie, at), cell, 'non è un numero');
    if (limit === null) {
      if (isBlank(outcome)) continue;
      return badInput(place(soglie, at), 'manca la soglia');
    }
    if (isBlank(outcome)) return badInput(place(outcomes, at), 'la soglia non ha un esito');
    thresholds.push({ at, limit });
  }
  return thresholds;
}

/** There is no threshold that a value reaches. */
export const noThreshold = (thresholds: readonly Threshold[]): Rejection =>
  noData(
    'soglie',
    thresholds.length === 0 ? 'nessuna soglia' : 'il valore è sotto la soglia più bassa',
  );

/** The points of a threshold. */
export function pointsAt(points: Argument, { at }: Threshold): number | Rejection {
  const cell = points.at(at);
  const value = toFraction(cell);
  return typeof value === 'number' ? value : unreadable(place(points, at), cell, 'non è un numero');
}
