/** What can be done on the screen, and what each of its forms is given. */
import type { PlanHistory } from '../services';
import type { Writing } from '../useWriting';

export const TASKS = ['take', 'approve', 'compare', 'register'] as const;

export type Task = (typeof TASKS)[number];

export interface TaskProps {
  history: PlanHistory;
  /** Of who does it: typed once for all forms. */
  role: string;
  onRole: (role: string) => void;
  writing: Writing;
  /** Called once it is written, with what was done. */
  onDone: (title: string, lines: readonly string[]) => void;
}
