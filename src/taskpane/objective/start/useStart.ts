/** How the objective of the wizard begins: the ways that are offered, the one that is being chosen from, what came of it. */
import { useState } from 'react';
import type { PlanFacts } from '../../../templates/readyMade';
import { objectiveTemplate } from '../../../templates/forms';
import type { PlanSettings } from '../../services';
import { newDraft } from '../draft';
import type { Draft } from '../draft';
import { draftFrom, draftFromReadyMade } from '../draftFrom';
import type { Form } from '../form';
import { readYear } from '../reading';
import type { Beginning, ChosenWay } from './ways';

/** The plan as far as the workbook or the draft tells: its year is this one, or the nearest that the plan has. */
export function planFacts(
  known: PlanSettings | null,
  draft: Draft,
  currentYear: number,
): PlanFacts & { firstYear: number; lastYear: number } {
  const firstYear = known?.firstYear ?? readYear(draft.plan.firstYear) ?? currentYear;
  const lastYear = known?.lastYear ?? readYear(draft.plan.lastYear) ?? firstYear;
  return {
    firstYear,
    lastYear,
    year: Math.max(firstYear, Math.min(currentYear, lastYear)),
    objectivesShare: known?.smvp.objectivesShare ?? null,
    weightScale: known?.weightScale ?? '100',
  };
}

/** A new draft in a plan: its cronoprogramma begins in the plan's year. */
export function freshDraft(plan: PlanSettings, currentYear: number): Draft {
  const { template } = plan;
  const periods = objectiveTemplate(template)?.schedule.periods;
  const start = newDraft({ year: currentYear, template, ...(periods && { periods }) });
  const { year } = planFacts(plan, start, currentYear);
  return newDraft({ year, template, ...(periods && { periods }) });
}

/** The draft that a beginning gives. */
export function begun(
  way: ChosenWay,
  { objective, number }: Beginning,
  { before, form, firstYear }: { before: Draft; form: Form; firstYear: number },
): Draft {
  const keepsResults = way === 'selection' || way === 'pasted';
  const { periods } = form.template.schedule;
  const origin = { before, number, firstYear, periods, keepsResults };
  return way === 'ready'
    ? draftFromReadyMade(objective, origin, form)
    : draftFrom(objective, origin);
}

/** What came of a beginning. */
export interface Begun {
  message: string;
  owner: string;
}

export function useStart(offered: boolean) {
  const [isOffered, setOffered] = useState(offered);
  const [choosing, setChoosing] = useState<ChosenWay | null>(null);
  const [begun, setBegun] = useState<Begun | null>(null);
  return {
    isOffered,
    choosing,
    /** What to say of the beginning that is in place. */
    done: begun?.message ?? null,
    /** The responsible that came with it, whom the user did not name. */
    owner: begun?.owner ?? '',
    choose: setChoosing,
    /** Offers the ways again, for another objective. */
    offer: () => {
      setOffered(true);
      setBegun(null);
    },
    /** The user has begun, by one of the ways or by going on. */
    settle: (from: Begun | null = null) => {
      setOffered(false);
      setChoosing(null);
      if (from !== null) setBegun(from);
    },
  };
}
