/** The rules over a plan and its workbook. */
export {
  checkBook,
  isReady,
  planFindings,
  unitCounts,
  type Checked,
  type NotRun,
} from './checkBook';
export { compareFindings, type Compared } from './comparison';
export type { AnyFinding, Finding } from './finding';
export { waivedFinding, type Waived, type WaivedFinding } from './waivers';
export { ruleOf, RULES, type FactsOf, type RuleId } from './registry';
export type { WaitingId } from './waitingRules';
export { SEVERITIES, type Need, type Severity } from './rule';
export { totalOf } from './totals';
export type { Threshold } from './view';
