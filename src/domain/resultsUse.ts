/** Which results the sheets of a plan hold beside what its way of planning has: a setting of the authority. */

/** What the score of an objective is computed from, where its way of planning has none of its own. */
export const SCORE_SOURCES = ['nessuno', 'indicatori', 'fasi', 'percentuale'] as const;

export type ScoreSource = (typeof SCORE_SOURCES)[number];

export interface ResultsUse {
  /** `nessuno`: sheets and lists stay as the document has them. */
  score: ScoreSource;
  /** Whether indicators have a result for each monitoring date, where the plan has several; else one. */
  byDate: boolean;
  /** Whether phases have a row for what was done also where the way of planning has none. */
  doneRow: boolean;
}

/** Of a plan that says nothing of it: what its documents have. */
export const defaultResultsUse = (): ResultsUse => ({
  score: 'nessuno',
  byDate: false,
  doneRow: false,
});
