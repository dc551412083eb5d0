/** The arguments of GRADO and MOTIVO: an indicator's cells, the rule on delays, the limits. */
import { orPercent, textKey } from '../../domain/cells';
import { compare } from '../../domain/decimal';
import { toFraction } from '../../domain/numbers';
import { Rejection, badInput } from '../../domain/rejection';
import type { IndicatorCells } from '../../domain/scoring/comparison';
import type { DelayRule } from '../../domain/scoring/deadline';
import type { DegreeLimits } from '../../domain/scoring/degree';
import { DEGREE_FORMS, POLARITIES } from '../../domain/smvp';
import { readOption, readOptionOrNull, scalar, unreadable } from './arguments';
import { readDelayRule } from './delayRule';

/** What GRADO and MOTIVO are given, as Excel hands it over. */
export interface IndicatorArguments {
  consuntivo: unknown;
  target: unknown;
  verso: unknown;
  partenza: unknown;
  minimo: unknown;
  massimo: unknown;
  soglia: unknown;
  forma: unknown;
  ritardo: unknown;
}

export interface Indicator {
  cells: IndicatorCells;
  limits: DegreeLimits;
  delay: DelayRule;
}

export function readIndicator(given: IndicatorArguments): Indicator | Rejection {
  const polarity = readOptionOrNull('verso', given.verso, POLARITIES);
  if (polarity instanceof Rejection) return polarity;
  const form = readOption('forma', given.forma, DEGREE_FORMS);
  if (form instanceof Rejection) return form;
  const limits = readLimits(given);
  if (limits instanceof Rejection) return limits;
  const delay = readDelayRule('ritardo', given.ritardo);
  if (delay instanceof Rejection) return delay;
  const cells = {
    actual: scalar(given.consuntivo),
    target: scalar(given.target),
    baseline: scalar(given.partenza),
    polarity,
    form,
  };
  return { cells, limits, delay };
}

/** A limit above this was meant in percent. */
const MOST_LIMIT = 10;

/** A limit of the degree; null where it is not given. */
function readLimit(name: string, given: unknown): number | null | Rejection {
  const value = scalar(given);
  const limit = toFraction(value);
  if (limit === undefined) return unreadable(name, value, 'non è un numero');
  if (limit === null || compare(limit, MOST_LIMIT) <= 0) return limit;
  return badInput(name, orPercent(limit));
}

function readLimits({ minimo, massimo, soglia }: IndicatorArguments): DegreeLimits | Rejection {
  const least = readLimit('minimo', minimo);
  if (least instanceof Rejection) return least;
  const top = scalar(massimo);
  const isOpen = typeof top === 'string' && textKey(top) === 'nessuno';
  const most = isOpen ? Infinity : readLimit('massimo', massimo);
  if (most instanceof Rejection) return most;
  const threshold = readLimit('soglia', soglia);
  if (threshold instanceof Rejection) return threshold;
  if (threshold !== null && threshold < 0) return badInput('soglia', 'è negativa');
  // Where 0 would mean nothing it is a blank cell.
  const limits = { least: least ?? 0, most: most || 1, threshold: threshold || null };
  return limits.least <= limits.most ? limits : badInput('minimo', 'supera il massimo');
}
