import { HostError, messageOf } from './errors';

/** A failure that a test asks for: the nth sync or the nth action from now, with one of Excel's codes. */
export interface FailureOrder {
  sync?: number;
  action?: number;
  /** True when what fails has been carried out all the same. */
  after?: boolean;
  /** Of a sync: it is carried out, and the answer never arrives. */
  lose?: boolean;
  /** GeneralException unless told. */
  code?: string;
  message?: string;
}

/** A failure that is due now. */
export interface Failure {
  error: HostError;
  when: 'before' | 'after' | 'lost';
}

interface Pending extends Failure {
  left: number;
}

/** Makes the nth sync or action fail, once. */
export class Failures {
  private syncs: Pending[] = [];
  private actions: Pending[] = [];

  /** Counts from the next sync (1) or the next action (1). */
  order(order: FailureOrder): void {
    const { sync, action, after, lose, code = 'GeneralException', message } = order;
    if (sync === undefined && action === undefined)
      throw new RangeError('failAt needs a sync or an action to fail at.');
    if (lose && sync === undefined)
      throw new RangeError('Only the answer to a whole sync can be lost.');
    const error = new HostError(code, message ?? messageOf(code));
    const when = lose ? 'lost' : after ? 'after' : 'before';
    if (sync !== undefined) this.syncs.push({ left: sync, error, when });
    if (action !== undefined) this.actions.push({ left: action, error, when });
  }

  /** Forgets the failures that have not come yet. */
  cancel(): void {
    this.syncs = [];
    this.actions = [];
  }

  nextSync(): Failure | undefined {
    return due(this.syncs, (left) => (this.syncs = left));
  }

  nextAction(): Failure | undefined {
    return due(this.actions, (left) => (this.actions = left));
  }
}

function due(pending: Pending[], keep: (left: Pending[]) => void): Failure | undefined {
  for (const each of pending) each.left -= 1;
  const failing = pending.find((each) => each.left <= 0);
  if (failing) keep(pending.filter((each) => each !== failing));
  return failing;
}
