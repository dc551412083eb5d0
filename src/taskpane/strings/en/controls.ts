/** The screen of the controls of the check, and the worksheet that tells what they found. */
import type { controls as it } from '../it/controls';
import { number } from './figures';

export const controls: typeof it = {
  writing: 'Writing…',
  tableAdded: (title) => `The table “${title}” was added to the settings.`,
  goToControls: 'Controls: severity and thresholds',
  writeSheet: 'Write the worksheet “Verifica”',
  writeSheetHelp:
    'A worksheet to print for the evaluation board, with the date of today: what was found, the waivers, the controls that were run and those that were not.',
  sheetWritten: 'Worksheet written',
  title: 'Controls of the check',
  intro:
    'For each control the authority may decide how severe its findings are, the threshold where there is one, and whether to run it. The choices are written in the worksheet Impostazioni, where they are seen and printed.',
  readingControls: 'Reading the settings…',
  readAgain: 'Read again',
  noSettings: 'This workbook does not have the worksheet with the settings of the plan',
  noSettingsHelp: 'The choices stand there: create the plan with “Plan”, then come back.',
  search: 'Search the controls',
  searchHint: 'Words of the title, or the code of the rule.',
  onlyChanged: 'Only those that were changed',
  matches: (count, total) =>
    count === total ? `Controls: ${total}.` : `Controls: ${total}; shown: ${count}.`,
  severityOf: (rule) => `Severity: ${rule}`,
  usual: (severity) => `${severity} (usual)`,
  off: 'Do not run',
  thresholdOf: (rule) => `Threshold: ${rule}`,
  thresholdHint: (usual, least, most) =>
    `Usually ${number(usual)}; from ${number(least)} to ${number(most)}.`,
  notThreshold: (least, most) =>
    `Not a number from ${number(least)} to ${number(most)}: correct it, or leave it blank for the usual one.`,
  save: (count) => (count === 1 ? 'Save 1 control' : `Save ${count} controls`),
  nothingToSave: 'No choice to save.',
  saved: 'The choices are in the settings: they hold from the next reading of the plan.',
  unsaved: 'The choices were not saved: leaving loses them.',
  loseYes: 'Leave without saving',
  back: 'Back to the check',
  loseNo: 'Stay here',
};
