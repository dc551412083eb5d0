/** The state of a phase at a date, and what a state asks for. */
import {
  differentSizes,
  readArgument,
  refusal,
  scalar,
  unreadable,
} from '../functions/reading/arguments';
import { isBlank, textKey, toBoolean } from './cells';
import { Rejection, noData } from './rejection';
import type { Marks } from './schedule';
import { readMarks, readMoment } from './schedule';

/** Every state, from the one that asks for action first to the one that asks for nothing. */
export const PHASE_STATES = [
  'Non avviata',
  'In ritardo',
  'In corso',
  'In anticipo',
  'Da avviare',
  'Conclusa in ritardo',
  'Conclusa',
  'Conclusa in anticipo',
  'Non pianificata',
] as const;

export type PhaseState = (typeof PHASE_STATES)[number];

/**
 * The state of a phase, by the rules of the catalogue in their order. Of the planned marks, `below` counts the
 * periods that have ended by the date and `belowOther` those that have begun.
 */
export function stateOf(planned: Marks, done: Marks, executed: boolean): PhaseState {
  if (planned.count === 0) return 'Non pianificata';
  if (executed || done.count >= planned.count) {
    if (done.count === 0 || done.last === planned.last) return 'Conclusa';
    return done.last > planned.last ? 'Conclusa in ritardo' : 'Conclusa in anticipo';
  }
  if (done.count === 0) return planned.below === 0 ? 'Da avviare' : 'Non avviata';
  if (done.count < planned.below) return 'In ritardo';
  return done.count > planned.belowOther ? 'In anticipo' : 'In corso';
}

/**
 * STATO_FASE: one phase over one year, or over several (rows of cells, a row for each year). `eseguito`
 * is SI, NO or blank; NO is the same as blank.
 */
export function phaseState(
  previsto: unknown,
  realizzato: unknown,
  data: unknown,
  anno: unknown,
  eseguito?: unknown,
): PhaseState | Rejection {
  const result = readState(previsto, realizzato, data, anno, eseguito);
  return result instanceof Rejection
    ? refusal(result, previsto, realizzato, data, anno, eseguito)
    : result;
}

function readState(
  previsto: unknown,
  realizzato: unknown,
  data: unknown,
  anno: unknown,
  eseguito: unknown,
): PhaseState | Rejection {
  const plannedRange = readArgument('previsto', previsto);
  const doneRange = readArgument('realizzato', realizzato);
  const problem = differentSizes(plannedRange, doneRange);
  if (problem) return problem;
  const executed = readExecuted(eseguito);
  if (executed instanceof Rejection) return executed;
  const at = readMoment(plannedRange, data, anno);
  if (at instanceof Rejection) return at;
  const planned = readMarks(plannedRange, at.ended, at.begun);
  if (planned instanceof Rejection) return planned;
  const done = readMarks(doneRange);
  return done instanceof Rejection ? done : stateOf(planned, done, executed);
}

function readExecuted(given: unknown): boolean | Rejection {
  if (given === null || given === undefined) return false;
  const value = scalar(given);
  const executed = toBoolean(value);
  if (executed === undefined) return unreadable('eseguito', value, 'non è SI o NO');
  return executed ?? false;
}

/** What SEMAFORO shows: good, watch, act, or not due yet. */
const LIGHTS: Readonly<Record<PhaseState, 0 | 1 | 2 | 3>> = {
  'Non avviata': 1,
  'In ritardo': 1,
  'In corso': 3,
  'In anticipo': 3,
  'Da avviare': 0,
  'Conclusa in ritardo': 2,
  Conclusa: 3,
  'Conclusa in anticipo': 3,
  'Non pianificata': 0,
};

const LIGHT_BY_KEY = new Map(PHASE_STATES.map((state) => [textKey(state), LIGHTS[state]]));

/** SEMAFORO: the state of a phase as a number for icon sets; a blank is no data. */
export function trafficLight(stato: unknown): number | Rejection {
  const value = scalar(stato);
  if (isBlank(value)) return noData('stato', 'manca lo stato');
  const light = typeof value === 'string' ? LIGHT_BY_KEY.get(textKey(value)) : undefined;
  return light ?? unreadable('stato', value, 'non è lo stato di una fase');
}
