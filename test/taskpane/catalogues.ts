/** Every text in each language, with the words of the rules. */
import type { AllStrings, Language } from '../../src/taskpane/strings';
import { en } from '../../src/taskpane/strings/en';
import { dashboard as enDashboard } from '../../src/taskpane/strings/en/dashboard';
import { following as enFollowing } from '../../src/taskpane/strings/en/following';
import { monitoring as enMonitoring } from '../../src/taskpane/strings/en/monitoring';
import { measures as enMeasures } from '../../src/taskpane/strings/en/measures';
import { photograph as enPhotograph } from '../../src/taskpane/strings/en/photograph';
import { results as enResults } from '../../src/taskpane/strings/en/results';
import { scores as enScores } from '../../src/taskpane/strings/en/scores';
import { print as enPrint } from '../../src/taskpane/strings/en/print';
import { summary as enSummary } from '../../src/taskpane/strings/en/summary';
import * as enRules from '../../src/taskpane/strings/en/rules';
import { it } from '../../src/taskpane/strings/it';
import { dashboard as itDashboard } from '../../src/taskpane/strings/it/dashboard';
import { following as itFollowing } from '../../src/taskpane/strings/it/following';
import { monitoring as itMonitoring } from '../../src/taskpane/strings/it/monitoring';
import { measures as itMeasures } from '../../src/taskpane/strings/it/measures';
import { photograph as itPhotograph } from '../../src/taskpane/strings/it/photograph';
import { results as itResults } from '../../src/taskpane/strings/it/results';
import { scores as itScores } from '../../src/taskpane/strings/it/scores';
import { print as itPrint } from '../../src/taskpane/strings/it/print';
import { summary as itSummary } from '../../src/taskpane/strings/it/summary';
import * as itRules from '../../src/taskpane/strings/it/rules';

/** All of them, those too that come with single screens. */
export type Catalogue = AllStrings & {
  summary: typeof itSummary;
  results: typeof itResults;
  scores: typeof itScores;
  print: typeof itPrint;
  measures: typeof itMeasures;
  photograph: typeof itPhotograph;
  monitoring: typeof itMonitoring;
  following: typeof itFollowing;
  dashboard: typeof itDashboard;
};

const IT = {
  summary: itSummary,
  results: itResults,
  scores: itScores,
  print: itPrint,
  measures: itMeasures,
  photograph: itPhotograph,
  monitoring: itMonitoring,
  following: itFollowing,
  dashboard: itDashboard,
};
const EN = {
  summary: enSummary,
  results: enResults,
  scores: enScores,
  print: enPrint,
  measures: enMeasures,
  photograph: enPhotograph,
  monitoring: enMonitoring,
  following: enFollowing,
  dashboard: enDashboard,
};

export const CATALOGUES: Record<Language, Catalogue> = {
  it: { ...it, ...itRules, ...IT },
  en: { ...en, ...enRules, ...EN },
};
