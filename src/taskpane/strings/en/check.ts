import { counted } from '../counted';
import type { check as italian } from '../it/check';

export const check: typeof italian = {
  title: 'Check',
  intro:
    'Reads every worksheet of the workbook and says what was not understood, what the plan lacks to be approved, and where the summary and the sheets say different things. Reading changes nothing: what would be mended is shown before it is written.',
  read: 'Read the plan',
  readAgain: 'Read the plan again',
  reading: 'Reading the worksheets…',
  locale: 'en-GB',
  result: 'What was read',
  found: (objectives, sheets) =>
    `${counted(objectives, 'objective', 'objectives')} in ${counted(sheets, 'worksheet', 'worksheets')}.`,
  nothingFound:
    'No objective was found: create a sheet, or open the workbook that contains the plan.',
  emptyWorkbook:
    'The workbook is empty, there is nothing to check: create the plan, or open the workbook that contains it.',
  ready: 'The plan is complete',
  nothingBlocks: 'Nothing blocks the approval',
  notReady: 'The plan is not ready yet',
  blocked: (count) => `${counted(count, 'thing blocks', 'things block')} the approval.`,
  leftToDo: (toFix, toKnow) =>
    [
      ...(toFix === 0 ? [] : [`to be fixed: ${toFix}`]),
      ...(toKnow === 0 ? [] : [`good to know: ${toKnow}`]),
    ]
      .join('; ')
      .replace(/^./, (first) => first.toUpperCase()) + '.',
  nothingFoundWrong: 'The checks that were run found nothing.',
  manyOfOne: (rule, count) =>
    `There are ${count} cases of one rule, “${rule}”: often they have one cause. Mend the first ones, then read again.`,
  notChecked: (rules, more) =>
    more === 0
      ? `Not checked: ${rules}.`
      : `Not checked: ${rules} and others (${more}), listed below.`,
  waived: (count) => `Waived: ${count}`,
  changed: 'The workbook has changed since it was read',
  changedHelp: 'What follows may not hold any more: read the plan again.',
  nothingChanged: 'Nothing has changed since the last reading.',
  sinceLast: (added, gone, same) =>
    `Since the last reading: ${added} new, ${gone} gone, ${same} as before.`,
  gone: (count) => `Gone: ${count}`,
  added: 'new',
  severities: {
    blocks: 'Blocks the approval',
    toFix: 'To be fixed',
    toKnow: 'Good to know',
  },
  groupBy: 'Group by',
  groupings: { severity: 'severity', rule: 'rule', objective: 'objective', unit: 'sector' },
  groupedBy: { rule: 'By rule', objective: 'By objective', unit: 'By sector' },
  ofNoObjective: 'Of the plan and of the sectors',
  ofPlan: 'Of the whole plan',
  severity: 'Severity',
  anySeverity: 'any',
  search: 'Search what was found',
  searchHint: 'Title, number, sector, worksheet or rule.',
  onlyAdded: 'Only new ones',
  matches: (count, total) =>
    count === total ? `Found: ${total}.` : `Found: ${total}; shown: ${count}.`,
  noMatch: 'Nothing that was found matches this search.',
  why: 'Why',
  whyOf: (rule) => `Why: ${rule}`,
  findings: (count) => `found: ${count}`,
  rule: (id) => `Rule ${id}`,
  ruleByLaw: (id, law) => `Rule ${id} – ${law}`,
  objective: (number, title, unit) => {
    const name = [number === '' ? 'Objective without a number' : `Objective ${number}`, title];
    const named = name.filter((part) => part !== '').join(' · ');
    return unit === '' ? named : `${named} (${unit})`;
  },
  showCell: (cell) => `Show ${cell}`,
  moreCells: (count) => (count === 1 ? 'and one more cell' : `and ${count} more cells`),
  notRun: (count) => (count === 1 ? 'One check not run' : `Checks not run: ${count}`),
  notRunHelp: 'Of these nobody can say that they are right, nor that they are wrong:',
  lacks: (rule, why) => `${rule} – ${why}.`,
  goToWeights: 'Open the weights',
  goToSummary: 'Open the summary',
  sharedCount: 'A shared objective counts in every sector that shares it.',
  byUnit: 'Objectives by sector',
  ofUnit: (unit, objectives) => `${unit} – ${counted(objectives, 'objective', 'objectives')}`,
  noUnit: 'Without a sector',
  showAll: (count) => (count === 1 ? 'Show the other one too' : `Show the other ${count} too`),
  showMore: (count, left) => `Show ${count} more (${left} left)`,
  others: 'Worksheets that are not of the plan',
  othersHelp: 'No objective was recognised in them.',
};
