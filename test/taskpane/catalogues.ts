/** Every text in each language, with the words of the rules. */
import type { AllStrings, Language } from '../../src/taskpane/strings';
import { en } from '../../src/taskpane/strings/en';
import { dashboard as enDashboard } from '../../src/taskpane/strings/en/dashboard';
import { print as enPrint } from '../../src/taskpane/strings/en/print';
import { summary as enSummary } from '../../src/taskpane/strings/en/summary';
import * as enRules from '../../src/taskpane/strings/en/rules';
import { it } from '../../src/taskpane/strings/it';
import { dashboard as itDashboard } from '../../src/taskpane/strings/it/dashboard';
import { print as itPrint } from '../../src/taskpane/strings/it/print';
import { summary as itSummary } from '../../src/taskpane/strings/it/summary';
import * as itRules from '../../src/taskpane/strings/it/rules';

/** All of them, those too that come with single screens. */
export type Catalogue = AllStrings & {
  summary: typeof itSummary;
  dashboard: typeof itDashboard;
  print: typeof itPrint;
};

export const CATALOGUES: Record<Language, Catalogue> = {
  it: { ...it, ...itRules, summary: itSummary, dashboard: itDashboard, print: itPrint },
  en: { ...en, ...enRules, summary: enSummary, dashboard: enDashboard, print: enPrint },
};
