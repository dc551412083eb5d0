import type { Objective } from '../../../domain/objective';

/** From what a new objective may begin. */
export const WAYS = ['scratch', 'ready', 'existing', 'selection', 'pasted'] as const;
export type Way = (typeof WAYS)[number];

/** Those by which many objectives come at once. */
export const TABLE_WAYS = ['selection', 'pasted'] as const satisfies readonly Way[];
export type TableWay = (typeof TABLE_WAYS)[number];

/** The ways that ask something more. */
export type ChosenWay = Exclude<Way, 'scratch'>;

export const wayId = (way: Way): string => `start-${way}`;

/** What was chosen to begin with. */
export interface Beginning {
  objective: Objective;
  /** Given where the objective tells it. */
  number: string;
  /** What to say when it is in place. */
  done: string;
}

export interface ChooserProps {
  onChosen: (beginning: Beginning) => void;
}
