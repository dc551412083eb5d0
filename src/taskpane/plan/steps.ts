/** What every step of the wizard is given. */
import type { Dispatch } from 'react';
import type { PlanDraft } from './draft';
import type { PlanAction } from './reducer';
import type { Finding } from './review';

export interface StepProps {
  draft: PlanDraft;
  dispatch: Dispatch<PlanAction>;
  findings: readonly Finding[];
  /** Whether the user has asked for the review once: from then on what is missing shows in the fields too. */
  reviewed: boolean;
}
