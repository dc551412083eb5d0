import { counted } from '../counted';
import type { summary as italian } from '../it/summary';

export const summary: typeof italian = {
  title: 'Summary',
  intro:
    'The summary lists the objectives of every sector with their weights, their states and the links to the sheets. Its cells follow the sheets by themselves; it is updated when a sheet is added, removed or numbered anew.',
  reading: 'Reading the summary…',
  readAgain: 'Read again',
  inSheet: (sheet) => `The summary is in the worksheet “${sheet}”.`,
  inSheets: (sheets, first) =>
    `The summary takes ${sheets} worksheets: “${first}” and one for each sector.`,
  objectives: (objectives) =>
    objectives === 1
      ? 'There is the sheet of 1 objective.'
      : `There are the sheets of ${objectives} objectives.`,
  upToDate: 'The summary is up to date',
  upToDateHelp: 'It lists all the objectives that have a sheet, with the weights of the sheets.',
  outOfDate: 'The summary is not up to date',
  misses: (numbers) =>
    `Objectives that it does not list, or lists although their sheet is gone: ${numbers}.`,
  noNumber: 'without a number',
  differences: (cells) =>
    `${counted(cells, 'weight was', 'weights were')} typed by hand in the summary and ${cells === 1 ? 'is not that of the sheet' : 'are not those of the sheets'}: “Check” shows the cells.`,
  absent: 'There is no summary yet',
  absentHelp:
    'It is made from the sheets of the workbook; the worksheets already there stay as they are.',
  noSettings:
    'The settings worksheet is missing: without sectors the summary cannot tell which names are one sector. “Plan” creates it.',
  noPlan: 'There is no plan yet',
  noPlanHelp:
    'First comes the plan, with the authority and its sectors; then the sheets of the objectives; the summary is made from the sheets.',
  noObjectives: 'There is no objective yet',
  noObjectivesHelp: 'The summary is made from the sheets: create the first one.',
  isList: 'This plan needs no summary',
  isListHelp: (sheet) =>
    `The objectives are rows of the worksheet “${sheet}”, which has totals of its own.`,
  goToPlan: 'Prepare the plan',
  goToObjective: 'Create an objective',
  goToCheck: 'Open the check',
  create: 'Create the summary',
  update: 'Update the summary',
  question: (sheets, first) =>
    `${sheets === 1 ? `The worksheet “${first}”` : `“${first}” and the other worksheets of the summary (${sheets} in all)`} will be written anew from the sheets. States at the monitoring dates, indicators, notes and rows added by hand are kept; weights typed by hand, colours and added columns are lost. Update?`,
  confirm: 'Yes, update',
  keep: 'No, leave it as it is',
  created: 'The summary was created',
  updated: 'The summary was updated',
};
