/** How the plan is presented: which face the summaries show, the act that approves it, who signs. */

/** What a plan shows as it is approved, while it is followed, and when the year is judged. */
export const SUMMARY_FACES = ['programmazione', 'monitoraggio', 'consuntivo'] as const;

export type SummaryFace = (typeof SUMMARY_FACES)[number];

export interface Presentation {
  summaryFace: SummaryFace;
  /** "Deliberazione di Giunta comunale"; blank while there is none. */
  actKind: string;
  actNumber: string;
  /** ISO, blank while there is none. */
  actDate: string;
  /** The role of who signs ("Segretario generale"). */
  signatory: string;
}

/** Of a plan that says nothing of it: at the beginning of its first year it is being approved, after that it is followed. */
export function defaultPresentation(plan: {
  firstYear: number;
  referenceDate: string;
}): Presentation {
  const isBeginning = plan.referenceDate <= `${plan.firstYear}-01-01`;
  return {
    summaryFace: isBeginning ? 'programmazione' : 'monitoraggio',
    ...{ actKind: '', actNumber: '', actDate: '', signatory: '' },
  };
}
