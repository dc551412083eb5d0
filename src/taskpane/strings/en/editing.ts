import { counted } from '../counted';
import type { RuleStrings } from '../ruleWords';

const rows = {
  phase: 'phase',
  indicator: 'indicator',
  financial: 'financial indicator',
  person: 'person',
  shared: 'other unit',
  objective: 'objective',
  notes: 'notes',
  year: 'year',
  score: 'results and score',
};

export const editing: RuleStrings['editing'] = {
  title: 'Edit objective',
  intro:
    'Choose the objective: it opens with what its sheet says. Only what you change is written; rows, notes and formulas that people added stay.',
  reading: 'Reading the sheet…',
  open: (name) => `The one on the open sheet: ${name}`,
  choose: 'Objectives of the plan',
  gone: 'The objective is no longer where it was: somebody has changed the workbook. Choose again.',
  another: 'Choose another objective',
  draft:
    'Nothing changes on the sheet until you press “Write the changes”: until then the changes are kept as a draft on this computer.',
  draftNotKept:
    'Nothing changes on the sheet until you press “Write the changes”. If you close the pane before, the changes are lost.',
  waiting: (title) => `Go on with the changes to “${title}”`,
  resumed: 'You go on with the changes that were left unfinished: the sheet has not changed since.',
  stale:
    'There are unfinished changes to this objective, but its sheet has been changed since: they cannot be taken up. You start from what the sheet says now.',
  discardStale: 'Delete the unfinished changes',
  otherColumns:
    'This sheet has other columns than the template: what is there can be changed, and its tables take more rows. Parts that are missing altogether (years, other units, people, notes) cannot be added: write them on the sheet by hand, or make the sheet again with “New objective”, “From an existing objective”, and delete this one then.',
  write: 'Write the changes',
  preview: 'What changes on the sheet',
  nothing: 'Nothing has been changed.',
  now: (value) => `Now: ${value}`,
  then: (value) => `Then: ${value}`,
  blank: '(blank)',
  quoted: (value) => `“${value}”`,
  months: (phase) => `Times of the phase “${phase}”`,
  of: (label, row, name) => `${label} – ${rows[row]} “${name}”`,
  yearOf: (name) => `Year – “${name}”`,
  added: (row, name) => `To be added: ${rows[row]} “${name}”`,
  moved: (name, to) => `To be moved: “${name}” into the table of “${to}”`,
  removed: (row, name) => `To be removed: ${rows[row]} “${name}”`,
  keptRows: (typed) => `Its rows also hold ${typed}: the rows stay, with that.`,
  summaryRowsGone: (rows) =>
    `To be removed from the summaries: ${counted(rows, 'row', 'rows')} of units that no longer share it.`,
  summaryRowsKept: (rows) =>
    `${counted(rows, 'row of the summaries stays', 'rows of the summaries stay')} with the values of now, because somebody wrote there.`,
  noPlace: (label, value) =>
    `The sheet has no cell for “${label}”, or the cell says something else too: “${value}” will not be written. Type it on the sheet.`,
  noRoom: (row, name) =>
    `The sheet has no room for the change to: ${rows[row]} “${name}”. Type it on the sheet.`,
  formula: 'The cell holds a formula: it stays, unless you choose to write over it.',
  overwrite: 'Write in place of the formula',
  actions: {
    duplicate: 'Duplicate',
    duplicated: (title, number) =>
      number === ''
        ? `“${title}” has been duplicated, without its results: change the title of the copy.`
        : `“${title}” has been duplicated with number ${number}, without its results: change the title of the copy.`,
    move: 'Move…',
    moveHeading: 'Move the objective',
    moveTo: 'Unit that it goes to',
    moveToArea: 'Area that it goes to',
    moveChoose: 'Choose…',
    moveNumber: 'Number that it takes',
    moveYes: 'Move',
    moveNo: 'Do not move',
    moveShared: (units) =>
      `${units}: shares it already. To move it there, remove that from the other units first.`,
    moveUnwritten:
      'The unit cannot be written on the sheet (its cell is missing or holds a formula): nothing is moved. Type it on the sheet.',
    moved: (title, unit) => `“${title}” has gone to “${unit}”. Its sheet keeps its name.`,
    toUpdate: 'The summary has not been changed: open “Summary” and update it.',
    remove: 'Delete…',
    removed: (title) => `“${title}” has been deleted`,
    question: (title, sheet, { isRow, rows, kept, deadlinesGone, deadlinesKept, typed }) =>
      [
        isRow
          ? `Delete “${title}” from the list “${sheet}”? It can be undone.`
          : `Delete the sheet “${sheet}” with the objective “${title}”? It cannot be undone: formulas of other sheets that read it will show #REF!.`,
        ...(typed === '' ? [] : [`With its rows this is lost too: ${typed}.`]),
        ...(rows > 0
          ? [`${counted(rows, 'row of the summary goes', 'rows of the summary go')} too.`]
          : []),
        ...(kept > 0
          ? [
              `${counted(kept, 'row of the summary stays', 'rows of the summary stay')}, with the values of now, because somebody wrote in it.`,
            ]
          : []),
        ...(deadlinesGone > 0
          ? [`${counted(deadlinesGone, 'row goes', 'rows go')} from the worksheet Scadenze.`]
          : []),
        ...(deadlinesKept > 0
          ? [
              `${counted(deadlinesKept, 'row of the worksheet Scadenze stays', 'rows of the worksheet Scadenze stay')}, with the values of now, because of a note.`,
            ]
          : []),
      ].join(' '),
    yes: 'Yes, delete',
    no: 'No, keep',
  },
  row: {
    create: 'Add to the list',
    created: 'Objective added to the list',
    another: 'Add another objective',
  },
  done: 'Changes written',
  takenBack: 'Changes taken back: the sheet is as before',
  resume: 'Go on with the changes',
  doneLines: (cells, added, removed) => [
    ...(cells > 0 ? [`${counted(cells, 'datum changed', 'data changed')}.`] : []),
    ...(added > 0 ? [`${counted(added, 'item added', 'items added')}.`] : []),
    ...(removed > 0 ? [`${counted(removed, 'item removed', 'items removed')}.`] : []),
  ],
  summary: 'The units of the objective have changed: update the summary.',
  doubtfulHelp: 'The changes can be written all the same.',
  blocking: 'To be put right before writing',
  complete: 'The changes add nothing to look at again.',
};
