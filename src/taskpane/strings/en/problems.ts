import type { problems as italian } from '../it/problems';

const named = (subject: string, before: string): string =>
  subject === '' ? before : `${before} “${subject}”`;

const texts: (typeof italian)['texts'] = {
  sheetNameTaken: (subject) => ({
    what: 'Nothing was written.',
    why: `${named(subject, 'The worksheet')} is there already and is not overwritten.`,
    todo: 'Rename or delete that worksheet, or change the number of the objective, then try again. An example can be loaded in a new workbook.',
  }),
  sheetNameIllegal: (subject) => ({
    what: 'Nothing was written.',
    why: `${named(subject, 'The worksheet name')} is not allowed by Excel: 31 characters at most, without \\ / ? * : [ ], without an apostrophe at its beginning or end, and not “History”.`,
    todo: 'Correct the number of the objective, then try again.',
  }),
  textTooLong: (subject) => ({
    what: 'Nothing was written.',
    why: `${subject === '' ? 'A text' : `The text that begins with “${subject}”`} is longer than 32,767 characters, as many as a cell of Excel can hold.`,
    todo: 'Shorten it, then try again.',
  }),
  protectedWorkbook: () => ({
    what: 'Nothing was written.',
    why: 'The workbook or a worksheet is protected and accepts no change.',
    todo: 'Remove the protection (Review tab of Excel), then try again.',
  }),
  protectedSheet: (subject) => ({
    what: 'Nothing was written.',
    why: `${named(subject, 'The worksheet')} is protected, and some of the cells to be written are locked.`,
    todo: 'Remove the protection of the worksheet (Review tab of Excel) or choose unlocked cells only, then try again.',
  }),
  cellBeingEdited: () => ({
    what: 'Nothing was written.',
    why: 'A cell is being edited: until that is over, Excel accepts nothing else.',
    todo: 'Press Enter or Esc in the worksheet to finish editing, then try again.',
  }),
  changedMeanwhile: (subject) => ({
    what: 'Nothing was written.',
    why: `${named(subject, 'The cell')} has changed since it was read.`,
    todo: 'Press “Read again”, then try again. In “Weights” it is “Read the weights again”: those changed here stay.',
  }),
  holdsFormula: (subject) => ({
    what: 'Nothing was written.',
    why: `${named(subject, 'The cell')} holds a formula: a value written from here would delete it.`,
    todo: 'Put back here the weight that was there and change it in the worksheet, where the formula takes it from; then write the others.',
  }),
  planGone: () => ({
    what: 'Nothing was written.',
    why: 'The plan of this workbook is no longer there: the worksheet with its settings was deleted.',
    todo: 'In the step “Data”, under “Authority and plan”, enter the authority and the years again; then retry.',
  }),
  settingsGone: () => ({
    what: 'Nothing was written.',
    why: 'This workbook does not have the worksheet with the settings of the plan.',
    todo: 'Create the plan with “Plan”, or recover the worksheet with Excel’s Undo; then retry.',
  }),
  sheetGone: (subject) => ({
    what: 'The worksheet was not found.',
    why: `${named(subject, 'The worksheet')} is no longer there: it was deleted or renamed.`,
    todo: 'Press “Refresh” or read the plan again, then retry.',
  }),
  sheetHidden: (subject) => ({
    what: 'The worksheet cannot be opened.',
    why: `${named(subject, 'The worksheet')} is hidden.`,
    todo: 'Right-click a sheet tab, choose “Unhide”, then retry.',
  }),
  tooLarge: () => ({
    what: 'Writing failed.',
    why: 'There are too many data for one operation of Excel.',
    todo: 'Shorten the longest texts, then try again.',
  }),
  accessDenied: () => ({
    what: 'Excel denied access to the workbook.',
    why: 'It is no protection that the add-in recognises: an antivirus or a security rule of the computer may stop add-ins, or the file may be open for reading only.',
    todo: 'Enable editing or save a copy, then try again. If it happens again, ask your IT department to allow the add-in in the antivirus, and send them the details (“Copy details”).',
  }),
  undoRefused: () => ({
    what: 'Nothing was written.',
    why: 'Excel refused the operation because it could not undo it afterwards.',
    todo: 'Try again; if it happens again, save, close and reopen the workbook. If it remains, use “Copy details” and send them to whoever gives support.',
  }),
  sheetTooLarge: (subject) => ({
    what: 'Reading failed.',
    why: `${subject === '' ? 'A worksheet' : named(subject, 'The worksheet')} reaches too far: it has more cells, or longer texts, than Excel gives at once.`,
    todo: 'Delete the empty rows and columns beyond the last one needed (select them, right-click, “Delete”), save, then try again.',
  }),
  stopped: () => ({
    what: 'Stopped.',
    why: '“Stop” was pressed.',
    todo: 'You can try again whenever you like: what you entered has been kept.',
  }),
  excelError: () => ({
    what: 'Writing failed.',
    why: 'Excel refused the operation.',
    todo: 'Try again; if it happens again, use “Copy details” and send them to whoever gives support.',
  }),
  partlyDone: (subject) => ({
    what: 'Only part of it was done.',
    why: `Excel stopped half-way and did not let everything be put back. ${named(subject, 'To be checked:')}.`,
    todo: 'Look there for what has changed. “Undo this action”, where it is offered, puts back what is left.',
  }),
  outcomeUnknown: () => ({
    what: 'It is not known whether the change was written.',
    why: 'Excel does not answer any more: all of it, part of it or nothing may have been done.',
    todo: 'Look in the sheets whether the change is there, then try again. If Excel does not answer, save a copy and open the workbook again.',
  }),
  noObjectives: () => ({
    what: 'Nothing was written.',
    why: 'There is no objective in this workbook yet: there is nothing to photograph or to approve.',
    todo: 'Write the objectives first, with “New objective”, then try again.',
  }),
  notApproved: () => ({
    what: 'Nothing was written.',
    why: 'The photograph of the approved plan is gone: without it nobody can tell what has changed.',
    todo: 'Bring back the sheet “Approvato…” with Excel’s Undo or from a copy of the file, or approve the plan again; then try again.',
  }),
  registerUnreadable: (subject) => ({
    what: 'Nothing was written.',
    why: `The headings of ${subject === '' ? 'the register' : `the sheet “${subject}”`} were changed: where to write cannot be told.`,
    todo: 'Put the headings back as they were (Data, N., Obiettivo…), or delete that sheet so that a new one is begun; then try again.',
  }),
  readingFailed: () => ({
    what: 'Reading failed.',
    why: 'Excel did not give the contents of the worksheets.',
    todo: 'Try again; if it happens again, use “Copy details” and send them to whoever gives support.',
  }),
  readingStopped: () => ({
    what: 'Reading stopped.',
    why: '“Stop” was pressed.',
    todo: 'It can be read again at any time.',
  }),
  exampleUnavailable: () => ({
    what: 'The example was not loaded.',
    why: 'The file of the example did not arrive from the server of the add-in.',
    todo: 'Check the network connection, then try again.',
  }),
  functionsUnavailable: () => ({
    what: 'The list of functions was not loaded.',
    why: 'The file with the functions did not arrive from the add-in’s server.',
    todo: 'Check the network connection, then try again.',
  }),
  screenFailed: () => ({
    what: 'This part of the pane did not open.',
    why: 'A file did not arrive from the add-in’s server, or an unexpected error occurred.',
    todo: 'Check the network connection and try again: drafts are kept. If the problem remains, use “Copy details” and send them to whoever helps you.',
  }),
  unexpected: () => ({
    what: 'The operation failed.',
    why: 'An unforeseen error happened.',
    todo: 'Try again; if it happens again, use “Copy details” and send them to whoever gives support.',
  }),
};

export const problems: typeof italian = {
  texts,
  undone: 'Nothing unfinished is left in the workbook.',
  leftBehind: (sheets) =>
    `These worksheets could not be removed and can be deleted by hand: ${sheets.join(', ')}.`,
};
