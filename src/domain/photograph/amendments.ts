/**
 * The register of amendments: what the plan says otherwise than when it was approved, and the register does not tell yet.
 * It is found by comparison, so that what people typed in the sheets is found too.
 */
import type { PlanChange } from './comparison';
import { isSameValue, type PhotographField, type PhotographValue } from './photograph';

/** A row of the register that the add-in wrote: what people change or add beside it is theirs. */
export interface RegisteredChange {
  key: string;
  /** Version of the plan that it amends. */
  version: number;
  before: PhotographValue;
  after: PhotographValue;
  /** What it needs to be told again. */
  told: ToldChange;
}

export type ToldChange = Pick<PlanChange, 'part' | 'objective' | 'item'> & {
  field: PhotographField | null;
};

export interface Proposal extends PlanChange {
  /** Whether the register tells an earlier change of the same. */
  isFurther: boolean;
}

/** `changes` are those against the approved version; those that the register tells already are not proposed again. */
export function proposals(
  changes: readonly PlanChange[],
  register: readonly RegisteredChange[],
  version: number,
): Proposal[] {
  const known = new Map<string, RegisteredChange[]>();
  for (const row of register) {
    if (row.version !== version) continue;
    known.set(row.key, [...(known.get(row.key) ?? []), row]);
  }
  const amended = changes.filter(({ isAmendment }) => isAmendment);
  const found = amended.flatMap((change): Proposal[] => {
    const last = known.get(change.key)?.at(-1);
    known.delete(change.key);
    if (!last) return [{ ...change, isFurther: false }];
    if (isSameValue(last.after, change.after)) return [];
    return [{ ...change, before: last.after, isFurther: true }];
  });
  // What is as it was approved again, though the register says otherwise.
  const back = [...known.entries()].flatMap(([key, rows]): Proposal[] => {
    const [first, last] = [rows[0]!, rows.at(-1)!];
    if (isSameValue(first.before, last.after)) return [];
    const isWhole = last.told.field === null;
    const kind = !isWhole ? 'rewritten' : first.before === null ? 'removed' : 'added';
    return [
      {
        ...{ ...last.told, key, kind, isAmendment: true, isFurther: true },
        ...{ before: last.after, after: first.before },
      },
    ];
  });
  return [...found, ...back];
}
