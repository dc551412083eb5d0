/** Every text in each language, with the words of the rules. */
import type { AllStrings, Language } from '../../src/taskpane/strings';
import { en } from '../../src/taskpane/strings/en';
import { dashboard as enDashboard } from '../../src/taskpane/strings/en/dashboard';
import { photograph as enPhotograph } from '../../src/taskpane/strings/en/photograph';
import { print as enPrint } from '../../src/taskpane/strings/en/print';
import { summary as enSummary } from '../../src/taskpane/strings/en/summary';
import * as enRules from '../../src/taskpane/strings/en/rules';
import { it } from '../../src/taskpane/strings/it';
import { dashboard as itDashboard } from '../../src/taskpane/strings/it/dashboard';
import { photograph as itPhotograph } from '../../src/taskpane/strings/it/photograph';
import { print as itPrint } from '../../src/taskpane/strings/it/print';
import { summary as itSummary } from '../../src/taskpane/strings/it/summary';
import * as itRules from '../../src/taskpane/strings/it/rules';

/** All of them, those too that come with single screens. */
export type Catalogue = AllStrings & {
  summary: typeof itSummary;
  print: typeof itPrint;
  photograph: typeof itPhotograph;
  dashboard: typeof itDashboard;
};

const IT = { summary: itSummary, print: itPrint, photograph: itPhotograph, dashboard: itDashboard };
const EN = { summary: enSummary, print: enPrint, photograph: enPhotograph, dashboard: enDashboard };

export const CATALOGUES: Record<Language, Catalogue> = {
  it: { ...it, ...itRules, ...IT },
  en: { ...en, ...enRules, ...EN },
};
