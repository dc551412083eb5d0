import { HostError, messageOf } from './errors';

/** A failure that a test asks for: the nth sync or the nth action from now, with one of Excel's codes. */
export interface FailureOrder {
  sync?: number;
  action?: number;
  /** GeneralException unless told. */
  code?: string;
  message?: string;
}

interface Pending {
  left: number;
  error: HostError;
}

/** Makes the nth sync or action fail, once. */
export class Failures {
  private syncs: Pending[] = [];
  private actions: Pending[] = [];

  /** Counts from the next sync (1) or the next action (1). */
  order({ sync, action, code = 'GeneralException', message }: FailureOrder): void {
    if (sync === undefined && action === undefined)
      throw new RangeError('failAt needs a sync or an action to fail at.');
    const error = new HostError(code, message ?? messageOf(code));
    if (sync !== undefined) this.syncs.push({ left: sync, error });
    if (action !== undefined) this.actions.push({ left: action, error });
  }

  nextSync(): HostError | undefined {
    return due(this.syncs, (left) => (this.syncs = left));
  }

  nextAction(): HostError | undefined {
    return due(this.actions, (left) => (this.actions = left));
  }
}

function due(pending: Pending[], keep: (left: Pending[]) => void): HostError | undefined {
  for (const each of pending) each.left -= 1;
  const failing = pending.find((each) => each.left <= 0);
  if (failing) keep(pending.filter((each) => each !== failing));
  return failing?.error;
}
