/** The screen "Cruscotto". */
import { counted } from '../counted';
import type { dashboard as italian } from '../it/dashboard';

export const dashboard: typeof italian = {
  title: 'Dashboard',
  intro:
    'A page of charts with their figures, the schedule of the whole plan, the late list by responsible and who takes part in what: four sheets made of formulas, which follow by themselves what is written in the objective sheets. The sheets are in Italian.',
  reading: 'Reading the plan…',
  readAgain: 'Read again',
  nothing: 'There is nothing to show yet',
  nothingHelp: 'First prepare the plan and write the objectives.',
  what: 'What will be written',
  standing: 'The dashboard that is there',
  charts: (units, hasStates, hasScores) =>
    `«Cruscotto»: for ${counted(units, 'unit', 'units')} the objectives by state${hasStates ? ', progress against what is expected' : ''}${hasScores ? ', scores and their distribution' : ''}. Each chart has its figures beside it and a sentence that says the same.`,
  gantt: (objectives, years) =>
    years === ''
      ? `«Cronoprogramma del piano»: ${counted(objectives, 'objective', 'objectives')}, without months: the sheets of this plan have none.`
      : `«Cronoprogramma del piano»: ${counted(objectives, 'objective', 'objectives')} with the months of ${years}, that of the reference date marked.`,
  late: (late) =>
    `«Elenco dei ritardi»: ${late === 0 ? 'no rows' : counted(late, 'row', 'rows')} now, by responsible, with late phases and critical issues.`,
  people: (people) =>
    `«Persone»: ${counted(people, 'role', 'roles')} with the objectives in which they take part, shares and totals.`,
  noStates: 'No state to show: the sheets of this plan have no row for what was done.',
  noScores: 'No score to show: the sheets of this plan compute none.',
  noDate: 'The settings lack the reference date: states stay blank until it is written.',
  onlyInSummary: (rows) =>
    `${counted(rows, 'row', 'rows')} of the summary without a sheet: they are not in the dashboard, which reads the sheets.`,
  write: 'Write the dashboard',
  written: 'The dashboard is written',
  writtenHelp:
    'From now on it follows the sheets by itself. After adding or removing objectives: "Update", on this screen.',
  upToDate: 'It is up to date',
  upToDateHelp:
    'All objectives, units and people of the plan are there. Figures move by themselves.',
  toUpdate: 'There is something to update',
  added: (rows) => `${counted(rows, 'row', 'rows')} to add`,
  removed: (rows) => `${counted(rows, 'row', 'rows')} to take out`,
  rewritten: (cells) => `${counted(cells, 'cell', 'cells')} to write again`,
  updateHelp:
    'The sheets are updated where they stand: rows of the plan that are missing come in, those of objectives that are gone go. What was typed stays.',
  update: 'Update',
  updated: 'The dashboard is up to date',
  obstacles: 'It cannot be updated where it stands',
  obstacle: {
    missing: (sheet) => `The sheet «${sheet}» is missing.`,
    lost: (sheet) => `In the sheet «${sheet}» the rows of the table were deleted.`,
    columns: (sheet) => `In the sheet «${sheet}» columns were added or taken out.`,
    protected: (sheet) =>
      `The sheet «${sheet}» is protected: take the protection off (Review › Unprotect Sheet) and read again.`,
    years: (sheet) => `The sheet «${sheet}» shows other years than the plan has.`,
    blocks: (sheet) =>
      `In the sheet «${sheet}» the charts are not those that are needed any more: states or scores came to the plan, or left it.`,
  },
  obstaclesHelp:
    'Remove it and write it again: all that it shows comes from the objective sheets, which do not change.',
  remove: 'Remove the dashboard',
  removeQuestion: (sheets) =>
    `Delete ${sheets}? The objective sheets do not change. What was typed in these sheets is lost, and "Undo" does not bring them back: they can be written again.`,
  removeYes: 'Yes, delete',
  removeNo: 'No, keep',
  isRemoved: 'The dashboard was removed',
  goOn: 'Go on',
};
