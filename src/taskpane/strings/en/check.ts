import { counted } from '../counted';
import type { check as italian } from '../it/check';

export const check: typeof italian = {
  title: 'Check',
  intro:
    'Reads every worksheet of the workbook and says what was not understood, what the plan lacks to be approved, and where the summary and the sheets say different things. It changes nothing.',
  read: 'Read the plan',
  readAgain: 'Read the plan again',
  reading: 'Reading the worksheets…',
  locale: 'en-GB',
  result: 'What was read',
  found: (objectives, sheets) =>
    `${counted(objectives, 'objective', 'objectives')} in ${counted(sheets, 'worksheet', 'worksheets')}.`,
  nothingFound:
    'No objective was found: create a sheet, or open the workbook that contains the plan.',
  ready: 'The plan is complete',
  readyHelp: 'The checks that were run found nothing that blocks the approval or is to be fixed.',
  notReady: 'The plan is not ready yet',
  notReadyHelp: (blocks, toFix) =>
    blocks === 0
      ? `Before it is approved, there ${toFix === 1 ? 'is' : 'are'} ${counted(toFix, 'thing', 'things')} to fix.`
      : [
          `${counted(blocks, 'thing blocks', 'things block')} the approval`,
          ...(toFix === 0 ? [] : [`${counted(toFix, 'other is', 'others are')} to be fixed`]),
        ].join('; ') + '.',
  severities: {
    blocks: 'Blocks the approval',
    toFix: 'To be fixed',
    toKnow: 'Good to know',
  },
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
  others: 'Worksheets that are not of the plan',
  othersHelp: 'No objective was recognised in them.',
};
