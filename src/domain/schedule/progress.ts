/**
 * How far a phase is and how far it should be. A period is done only once it has begun: a mark in a period that begins
 * after the date does not count yet, so that what is told of a past date stays what it was.
 */
import { decimalSum } from '../decimal';
import type { Marks } from './marks';

/** A phase at a moment. */
export interface MarkedPhase {
  planned: Marks;
  done: Marks;
}

/** Done periods over planned ones, at most 1; null where nothing is planned. */
export function progress({ planned, done }: MarkedPhase): number | null {
  return planned.count === 0 ? null : Math.min(1, done.begun / planned.count);
}

/** The share of planned periods that have ended; null where nothing is planned. */
export function expectedProgress(planned: Marks): number | null {
  return planned.count === 0 ? null : planned.ended / planned.count;
}

/** Progress minus expected progress, from -1 (all late) to 1 (all before time); null where nothing is planned. */
export function deviation(phase: MarkedPhase): number | null {
  const [reached, due] = [progress(phase), expectedProgress(phase.planned)];
  return reached === null || due === null ? null : decimalSum([reached, -due]);
}
