/** What every step of the wizard is given. */
import type { Dispatch } from 'react';
import type { Unit } from '../../domain/plan';
import type { PlanBeside, SuggestedNumbers, TotalOf } from './beside';
import type { Draft } from './draft';
import type { Finding } from './finding';
import type { Form } from './form';
import type { DraftAction } from './actions';
import type { TakenNumbers } from './useTakenNumbers';

export interface StepProps {
  draft: Draft;
  /** What is asked. */
  form: Form;
  dispatch: Dispatch<DraftAction>;
  findings: readonly Finding[];
  /** Whether the user has asked for the review once: from then on what is missing shows in the fields too. */
  reviewed: boolean;
  /** What the plan has beside the draft, and what comes of the two. */
  units: readonly Unit[];
  suggested: SuggestedNumbers;
  /** Whether a field holds the number that was proposed for it. */
  isProposedNumber: TakenNumbers['isProposed'];
  totalOf: TotalOf;
  /** What the authority makes of the rules: hints follow it, too. */
  controls: PlanBeside['controls'];
  /** The responsible that came with what the objective began from; blank where there was none. */
  begunOwner: string;
  /** Of the plan, for examples: the first, the last, and the one that is going on or nearest. */
  years: { first: number; last: number; current: number };
}
