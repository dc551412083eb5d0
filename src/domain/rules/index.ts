/** The rules over a plan and its workbook. */
export {
  checkBook,
  isReady,
  planFindings,
  unitCounts,
  type AnyFinding,
  type Checked,
  type Finding,
  type NotRun,
} from './checkBook';
export { compareFindings, type Compared } from './comparison';
export { ruleOf, RULES, type FactsOf, type RuleId } from './registry';
export type { WaitingId } from './waitingRules';
export { SEVERITIES, type Need, type Severity } from './rule';
export { totalOf } from './totals';
