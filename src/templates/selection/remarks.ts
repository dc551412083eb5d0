/** What is told of a table beside what is taken from it: rows count from 0. */
export type Remark =
  /** Text that Excel made a date, and what is proposed for it. */
  | { kind: 'dateAsNumber'; row: number; written: string; number: string }
  /** A cell that was not understood, and is not taken. */
  | { kind: 'unread'; row: number; written: string }
  /** Rows of one title with different numbers, weights or units. */
  | { kind: 'sameTitle'; row: number; title: string; joined: boolean }
  | { kind: 'otherWeight'; row: number; title: string; kept: number; lost: number }
  /** Weights from 0 to 1, which as points of 100 would be next to nothing. */
  | { kind: 'fractions'; row: number; total: number }
  /** They go into the notes, where there are any. */
  | { kind: 'laterTargets'; row: number; title: string }
  /** What is said of a phase in a row that names none. */
  | { kind: 'noPhase'; row: number }
  /** A phase without times, which stands in the first year of several. */
  | { kind: 'noTimes'; row: number; phase: string; year: number }
  /** Times of a row that tells no phase: the objective is its one phase. */
  | { kind: 'timesOfObjective'; row: number; title: string };
