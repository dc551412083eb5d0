/** Every text in each language, with the words of the rules. */
import type { AllStrings, Language } from '../../src/taskpane/strings';
import { en } from '../../src/taskpane/strings/en';
import * as enRules from '../../src/taskpane/strings/en/rules';
import { it } from '../../src/taskpane/strings/it';
import * as itRules from '../../src/taskpane/strings/it/rules';

export const CATALOGUES: Record<Language, AllStrings> = {
  it: { ...it, ...itRules },
  en: { ...en, ...enRules },
};
