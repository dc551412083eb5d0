import { counted } from '../counted';
import type { check as italian } from '../it/check';

export const check: typeof italian = {
  title: 'Check',
  intro:
    'Reads every worksheet of the workbook and says what was not understood, what the plan lacks to be approved, and where the summary and the sheets have different weights. It changes nothing.',
  read: 'Read the plan',
  readAgain: 'Read the plan again',
  reading: 'Reading the worksheets…',
  locale: 'en-GB',
  result: 'What was read',
  found: (objectives, sheets) =>
    `${counted(objectives, 'objective', 'objectives')} in ${counted(sheets, 'worksheet', 'worksheets')}.`,
  nothingFound:
    'No objective was found: create a sheet, or open the workbook that contains the plan.',
  noSettings:
    'The settings worksheet is missing: without sectors the weights cannot be checked. “Plan” creates it.',
  ready: 'The plan is complete',
  readyHelp: {
    total: 'Every sector has its objectives, and the weights of each total 100.',
    coefficients:
      'Every sector has its objectives. The weights are coefficients, which need not total 100.',
    none: 'Every sector has its objectives.',
  },
  notReady: 'The plan is not ready yet',
  notReadyHelp: 'Before it is approved, the things listed below must be put right.',
  totals: 'Weights that do not total 100',
  totalsHelp: 'In every sector the weights must total 100: correct them with “Weights”.',
  totalNone: (unit) => `${unit}: no weights`,
  totalMissing: (unit, weight, rest) => `${unit}: the total is ${weight}, ${rest} missing`,
  totalTooMuch: (unit, weight, rest) => `${unit}: the total is ${weight}, ${rest} too many`,
  goToWeights: 'Open the weights',
  percentages: 'Weights that look like percentages',
  percentagesHelp:
    'In a cell Excel reads 20% as 0.2, but these weights are points out of 100: if 20 per cent was meant, type 20.',
  percentage: (objective, weight, points) =>
    `${objective}: it weighs ${weight} (perhaps ${points}?)`,
  withoutObjectives: 'Sectors without objectives',
  withoutObjectivesHelp:
    'Write their objectives; if a sector has none, remove it from the settings sheet.',
  unknownUnits: 'Sectors that are not in the plan',
  unknownUnitsHelp:
    'Objectives name them, the settings do not: correct the name where it is written, or add the sector, or this other name of it, to the settings sheet.',
  withoutUnit: 'Objectives without a sector',
  withoutUnitHelp: 'Their weight is in the total of no sector: write the sector in these sheets.',
  repeated: 'Objectives that are there twice',
  repeatedHelp:
    'They have the same sector and the same number, as when a sheet is copied: change the number in one of the sheets, or delete the one too many.',
  sharedCount: 'A shared objective counts in every sector that shares it.',
  byUnit: 'Objectives by sector',
  ofUnit: (unit, objectives) => `${unit}: ${counted(objectives, 'objective', 'objectives')}`,
  noUnit: 'Without a sector',
  allRead: 'Everything was read',
  allReadHelp: 'Every filled cell of the plan’s worksheets has found its place.',
  unread: (count) => (count === 1 ? 'Not understood: 1 cell' : `Not understood: ${count} cells`),
  unreadHelp:
    'What these cells contain does not enter the plan: correct it, or move it where the sheet provides for it.',
  empty: 'empty',
  showAll: (count) => `Show the other ${count} too`,
  differences: (count) => counted(count, 'different weight', 'different weights'),
  differencesHelp:
    'The summary takes the weights from the sheets; where a weight was typed by hand the two are not the same, and that of the summary counts. In “Summary” you choose, weight by weight, whether to keep what was typed or to take the sheet’s.',
  goToSummary: 'Open the summary',
  difference: (number, unit) =>
    unit === '' ? `Objective ${number}` : `Objective ${number}, ${unit}`,
  weightsAgree: 'The weights of the summary are those of the sheets.',
  others: 'Worksheets that are not of the plan',
  othersHelp: 'No objective was recognised in them.',
};
