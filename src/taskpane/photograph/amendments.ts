/** What is to be registered, as the screen has read the plan. */
import { proposals, type Proposal } from '../../domain/photograph/amendments';
import { comparePhotographs } from '../../domain/photograph/comparison';
import { approvedOf } from '../../domain/photograph/photograph';
import type { PlanHistory } from '../services';

/** Null for a plan that was never approved. */
export function amendmentsIn({ photographs, now, register }: PlanHistory): Proposal[] | null {
  const approved = approvedOf(photographs);
  if (!approved) return null;
  return proposals(comparePhotographs(approved, now), register?.rows ?? [], approved.version!);
}
