/** The state of a phase at a date, and what a state asks for. */
import { textKey } from '../cells';
import type { MarkedPhase } from './progress';

/** Every state of a phase, of a year, of an objective. */
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
 * The state of a phase, the first that holds: nothing planned; done (as many periods as planned, or declared executed),
 * late or early by where the last done period lies; nothing done yet, due or not; fewer done periods than planned ones
 * have ended; more than have begun; in progress.
 */
export function phaseState({ planned, done }: MarkedPhase, isExecuted = false): PhaseState {
  if (planned.count === 0) return 'Non pianificata';
  if (isExecuted || done.begun >= planned.count) {
    if (done.begun === 0 || done.lastBegun === planned.last) return 'Conclusa';
    return done.lastBegun > planned.last ? 'Conclusa in ritardo' : 'Conclusa in anticipo';
  }
  if (done.begun === 0) return planned.ended === 0 ? 'Da avviare' : 'Non avviata';
  if (done.begun < planned.ended) return 'In ritardo';
  return done.begun > planned.begun ? 'In anticipo' : 'In corso';
}

/** What a state asks for: 3 nothing, all is well; 2 to watch; 1 to act; 0 nothing, it is not due yet. */
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

/** The light of a state as people write it; undefined for what is no state. */
export const trafficLight = (state: string): 0 | 1 | 2 | 3 | undefined =>
  LIGHT_BY_KEY.get(textKey(state));
