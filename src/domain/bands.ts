/** Step functions: points by thresholds, bands of merit. */
import type { Argument } from '../functions/reading/arguments';
import {
  differentSizes,
  place,
  readArgument,
  readCount,
  refusal,
  scalar,
  unreadable,
} from '../functions/reading/arguments';
import { isBlank, isFiniteNumber, toFraction } from './cells';
import { atLeast, roundHalfAway } from './decimal';
import { Rejection, badInput, noData } from './rejection';

const MOST_DECIMALS = 10;

/**
 * SCAGLIONE: the points of the highest threshold that the value reaches. The thresholds may stand in any order;
 * blank rows say nothing. Below the lowest threshold, and without a value, there is no data.
 */
export function steps(valore: unknown, soglie: unknown, punti: unknown): number | Rejection {
  const refused = (problem: Rejection) => refusal(problem, valore, soglie, punti);
  const value = readValue('valore', valore);
  if (value instanceof Rejection) return refused(value);
  const points = readArgument('punti', punti);
  const reached = highestReached(value, readArgument('soglie', soglie), points);
  if (reached instanceof Rejection) return refused(reached);
  const cell = points.at(reached);
  const result = toFraction(cell);
  if (typeof result === 'number') return result;
  return refused(unreadable(place(points, reached), cell, 'non è un numero'));
}

/**
 * FASCIA: the label of the band in which a score falls: that of the highest threshold that it reaches. With
 * `decimali` (0–10) the score is rounded first, a half away from zero: of 0,945 two decimals make 0,95.
 * Omitted: no rounding. Below the lowest threshold, and without a score, there is no data.
 */
export function band(
  punteggio: unknown,
  soglie: unknown,
  fasce: unknown,
  decimali?: unknown,
): string | number | boolean | Rejection {
  const refused = (problem: Rejection) => refusal(problem, punteggio, soglie, fasce, decimali);
  const value = readValue('punteggio', punteggio);
  if (value instanceof Rejection) return refused(value);
  const decimals = readCount('decimali', decimali, MOST_DECIMALS + 1, MOST_DECIMALS, 0);
  if (decimals instanceof Rejection) return refused(decimals);
  const rounded = decimals > MOST_DECIMALS ? value : roundHalfAway(value, decimals);
  const labels = readArgument('fasce', fasce);
  const reached = highestReached(rounded, readArgument('soglie', soglie), labels);
  if (reached instanceof Rejection) return refused(reached);
  const label = labels.at(reached);
  if (typeof label === 'string' || typeof label === 'boolean') return label;
  return isFiniteNumber(label)
    ? label
    : refused(unreadable(place(labels, reached), label, 'non è il nome di una fascia'));
}

function readValue(name: string, given: unknown): number | Rejection {
  const cell = scalar(given);
  const value = toFraction(cell);
  if (value === undefined) return unreadable(name, cell, 'non è un numero');
  return value ?? noData(name, 'manca il valore');
}

/** Position of the highest threshold that a value reaches. Every threshold needs its outcome. */
function highestReached(
  value: number,
  thresholds: Argument,
  outcomes: Argument,
): number | Rejection {
  const problem = differentSizes(thresholds, outcomes);
  if (problem) return problem;
  let highest: { index: number; threshold: number } | undefined;
  let isEmpty = true;
  for (let index = 0; index < thresholds.length; index++) {
    const [cell, outcome] = [thresholds.at(index), outcomes.at(index)];
    if (outcome instanceof Rejection) return outcome;
    const threshold = toFraction(cell);
    if (threshold === undefined) {
      return unreadable(place(thresholds, index), cell, 'non è un numero');
    }
    if (threshold === null) {
      if (isBlank(outcome)) continue;
      return badInput(place(thresholds, index), 'manca la soglia');
    }
    if (isBlank(outcome)) return badInput(place(outcomes, index), 'la soglia non ha un esito');
    isEmpty = false;
    if (!atLeast(value, threshold) || (highest && threshold <= highest.threshold)) continue;
    highest = { index, threshold };
  }
  if (highest) return highest.index;
  return noData('soglie', isEmpty ? 'nessuna soglia' : 'il valore è sotto la soglia più bassa');
}
