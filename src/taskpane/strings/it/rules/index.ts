/** The words of every rule, and of what one lacks that is not run. */
import type { RuleWords } from '../../ruleWords';
import { indicatorRules } from './indicator';
import { objectiveRules } from './objective';
import { planRules } from './plan';
import { requiredRules } from './required';
import { timeRules } from './times';
import { waitingRules } from './waiting';
import { weightRules } from './weights';
import { workbookRules } from './workbook';

export { editing } from '../editing';
export { fixes } from '../fixes';
export { needs } from './waiting';
export { tables } from '../tables';

export const rules: RuleWords = {
  ...objectiveRules,
  ...indicatorRules,
  ...timeRules,
  ...weightRules,
  ...planRules,
  ...requiredRules,
  ...workbookRules,
  ...waitingRules,
};
