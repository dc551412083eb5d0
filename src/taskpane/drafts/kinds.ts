import * as objective from '../objective/draft';
import * as editing from '../objective/editing/editDraft';
import * as plan from '../plan/draft';
import * as measures from '../plan/measuresDraft';
import type { DraftKind } from './keptDrafts';

export const OBJECTIVE_DRAFTS: DraftKind<objective.Draft> & { name: 'objective' } = {
  name: 'objective',
  read: objective.readDraft,
  isUntouched: objective.isUntouched,
};

export const EDIT_DRAFTS: DraftKind<editing.EditDraft> & { name: 'edit' } = {
  name: 'edit',
  read: editing.readEditDraft,
  isUntouched: editing.isUntouchedEdit,
};

export const PLAN_DRAFTS: DraftKind<plan.PlanDraft> & { name: 'plan' } = {
  name: 'plan',
  read: plan.readPlanDraft,
  isUntouched: plan.isUntouched,
};

export const MEASURES_DRAFTS: DraftKind<measures.MeasuresDraft> & { name: 'measures' } = {
  name: 'measures',
  read: measures.readMeasuresDraft,
  isUntouched: measures.isUntouchedMeasures,
};
