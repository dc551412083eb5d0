/** A wrong and a right case of every rule that is run: tests, and what docs/regole.md shows. */
import type { CasesOf } from './case';
import { INDICATOR_CASES } from './indicators';
import { LINK_CASES } from './links';
import { OBJECTIVE_CASES } from './objectives';
import { PLAN_CASES } from './plan';
import { SUMMARY_CASES } from './summaries';
import { TIME_CASES } from './times';
import { WEIGHT_CASES } from './weights';
import { WORKBOOK_CASES } from './workbook';

export const RULE_CASES: CasesOf = {
  ...PLAN_CASES,
  ...WORKBOOK_CASES,
  ...WEIGHT_CASES,
  ...OBJECTIVE_CASES,
  ...LINK_CASES,
  ...INDICATOR_CASES,
  ...TIME_CASES,
  ...SUMMARY_CASES,
};
