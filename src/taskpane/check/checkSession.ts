/** What the check remembers while the pane lives: the screen comes and goes. */
import type { AnyFinding } from '../../domain/rules';
import type { PaneServices } from '../services';
import type { Grouping } from './grouping';

export interface CheckSession {
  grouping: Grouping;
  /** What the last reading that was shown found; null before the first. */
  last: readonly AnyFinding[] | null;
}

/** By the services of the pane: each pane has its own. */
const sessions = new WeakMap<PaneServices, CheckSession>();

export function sessionOf(services: PaneServices): CheckSession {
  let session = sessions.get(services);
  if (!session) sessions.set(services, (session = { grouping: 'severity', last: null }));
  return session;
}
