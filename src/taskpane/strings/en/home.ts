import { counted } from '../counted';
import type { examples as italianExamples, home as italianHome } from '../it/home';

export const home: typeof italianHome = {
  title: 'Objective sheets',
  intro:
    'Prepares in Excel the sheets of the objectives and the summary with the weights, and keeps an eye on the schedule. Everything stays in the workbook.',
  actions: 'What would you like to do',
  newObjective: 'New objective',
  newObjectiveHelp: 'Fill in the data and the phases: the sheet is created in the workbook.',
  edit: 'Edit objective',
  editHelp: 'Open one that is there and change what is needed.',
  plan: 'Plan',
  planHelp:
    'Authority, years, template of the sheets and sectors: create them, or see what is there.',
  summary: 'Summary',
  summaryHelp:
    'The objectives of every sector with their weights: see whether it is up to date, update it.',
  weights: 'Weights',
  weightsHelp:
    'The weights of a sector with their total, which must be 100: change them and write them on the sheets.',
  monitoring: 'Monitoring',
  monitoringHelp:
    'Update the objectives at a date: months done, results, issues, and who has not updated yet.',
  formulas: 'Functions',
  formulasHelp:
    'Find the function you need and insert it in a cell; repair formulas that show #NAME?.',
  check: 'Check',
  checkHelp:
    'Read the plan: what is missing, what cannot be understood, the weights that do not agree.',
  dashboard: 'Dashboard',
  dashboardHelp: 'Charts, the schedule of the plan, the late list, who takes part in what.',
  photograph: 'Photographs and amendments',
  photographHelp: 'Approve the plan, keep it as it is on a day, compare, register amendments.',
  scores: 'Scores',
  scoresHelp:
    'Scores of units, responsibles and the authority, with how they are computed and from which cells.',
  print: 'Prepare for printing',
  printHelp: 'One PDF of the whole plan: sheets in order, whole pages, cover and index.',
  following: 'The card of the cell',
  followingHelp:
    'While you move in the sheets, the pane says which objective, phase or indicator the cell is of.',
  loadExample: 'Load an example',
  loadExampleHelp: 'Write a whole ready-made plan, to see how it works.',
  guide: 'Guide',
  guideHelp: 'How it is done, task by task, with pictures (in Italian): it opens in the browser.',
  draftTitle: 'There is an unfinished draft',
  draftOf: {
    objective: (title) => (title === '' ? 'Objective without a title.' : `Objective “${title}”.`),
    edit: (title) => `Changes to “${title}”, not written yet.`,
    plan: (title) => (title === '' ? 'Plan without a title.' : `Plan “${title}”.`),
    measures: () => 'Measures against corruption, not written yet.',
  },
  otherDrafts: 'Other drafts',
  draftFrom: (file) =>
    file === '' ? 'Draft begun in a workbook without a name.' : `Draft begun in “${file}”.`,
  draftFromHere: 'Draft begun in this workbook.',
  moreDrafts: (count) =>
    `And ${counted(count, 'other draft', 'other drafts')}, to be seen once these are resumed or deleted.`,
  resumeDraft: 'Resume the draft',
  resumeHere: 'Resume here',
  discardDraft: 'Delete the draft',
  discardQuestion: 'Delete the draft? What has been written so far will be lost.',
  discardConfirm: 'Yes, delete it',
  discardCancel: 'No, keep it',
};

export const examples: typeof italianExamples = {
  title: 'Load an example',
  intro:
    'Choose a plan: its sheets and its summary are written in new worksheets. The worksheets already there are left alone.',
  load: 'Load this example',
  loadNamed: (name) => `Load this example: ${name}`,
  written: 'Example loaded',
  terreDiPianura: {
    name: 'Union of Municipalities Terre di Pianura – PEG with monthly schedule 2021-2023',
    about:
      'Sheets with indicators and a monthly schedule, and the summary of the objectives with the weights checked by sector. Roles stand in for names of persons. The text is in Italian.',
  },
  luzzara: {
    name: 'Municipality of Luzzara – Sheets with phases and outputs 2024',
    about:
      'Sheets with the phases, their outputs and times, the indicators and the monitoring at 30/06, 30/09 and 31/12, and the summary by sector. The text is in Italian.',
  },
  terreDiCastelli: {
    name: 'Union Terre di Castelli – Strategic and ordinary PDO 2024-2026',
    about:
      '103 objectives of six units, each with its own sheet. It is the longest plan: writing it takes some seconds. The text is in Italian.',
  },
  casalbuttano: {
    name: 'Union of Casalbuttano ed Uniti and Corte de’ Cortesi con Cignone – List of objectives 2024',
    about:
      'All the objectives of a small authority in one worksheet: for each manager the list with deadline and weight, and the total of the weights. The text is in Italian.',
  },
  bassaRomagna: {
    name: 'Union of Municipalities Bassa Romagna – Indicators of public value 2025-2027',
    about:
      'All the objectives in one worksheet: for each area the indicators of public value and where they come from, and the objectives counted by area. The text is in Italian.',
  },
};
