/** What every step of the wizard is given. */
import type { Dispatch } from 'react';
import type { Draft } from './draft';
import type { Form } from './form';
import type { DraftAction } from './reducer';
import type { Finding } from './review';

export interface StepProps {
  draft: Draft;
  /** What is asked. */
  form: Form;
  dispatch: Dispatch<DraftAction>;
  findings: readonly Finding[];
  /** Whether the user has asked for the review once: from then on what is missing shows in the fields too. */
  reviewed: boolean;
  /** The number that comes next in the plan; blank where nobody knows. */
  suggestedNumber: string;
}
