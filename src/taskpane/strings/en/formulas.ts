/** The screen "Functions". */
import type { it } from '../it';
import { counted } from '../counted';
import { needs } from './needs';

const formulasIn = (count: number) => counted(count, 'formula', 'formulas');
const sheets = (count: number) => counted(count, 'sheet', 'sheets');

export const formulas: typeof it.formulas = {
  title: 'Functions',
  intro:
    'Choose what you need: the formula is prepared here and inserted in the active cell. Functions are described in Italian. For formulas that show #NAME? there is “Repair formulas”, at the bottom.',
  search: 'What you need',
  searchExample: 'for example: average, late',
  found: (count) => counted(count, 'function found', 'functions found'),
  noneFound: 'No function found: try other words, for example “weights” or “late”.',
  loading: 'Loading the functions…',
  groups: {
    weights: 'Weights and scores',
    achievement: 'Degree of achievement',
    schedule: 'Schedule',
    payments: 'Payment times',
    resultPay: 'Result pay',
    reason: 'Words in place of errors',
  },
  needs,
  notation: { separator: ',', decimal: '.', date: 'DATE', truth: 'TRUE', falsehood: 'FALSE' },
  locale: 'en-GB',
  errorNames: {
    '#VALUE!': '#VALUE!',
    '#N/A': '#N/A',
    '#REF!': '#REF!',
    '#NAME?': '#NAME?',
    '#NULL!': '#NULL!',
  },
  backToList: 'Back to the functions',
  given: 'What it needs',
  optional: 'optional',
  rangeExample: 'For example B2:B10',
  notChosen: 'Not given',
  useSelection: 'Use the selection',
  useSelectionFor: (name) => `Use the selection: ${name}`,
  severalSelected: 'Select one group of neighbouring cells in the sheet, then press again.',
  problems: {
    missing: 'Missing: type a value or give the cells.',
    oneCell: 'A single cell is needed here.',
    noRange:
      'This is no range: type it as B2:B10, or select the cells and press “Use the selection”. Texts go between quotes.',
    badDate: 'There is no such date.',
    openQuote: 'The quotes are not closed: those inside the text are doubled.',
    tooLong: 'Excel takes at most 255 characters: put the text in a cell and give that cell.',
    formula: 'Give a value or some cells; a calculation goes in a cell of its own.',
  },
  noSheet: (sheet) => `There is no sheet “${sheet}” in this workbook.`,
  noName: (name) => `The name “${name}” no longer stands for any cells.`,
  formula: 'The formula',
  result: 'The result',
  resultWaits: 'Shown here once everything that is required has been given.',
  computing: 'Computing…',
  tooMany: 'These are too many cells to compute here: the cell will show it.',
  notComputed: 'The cells could not be read: the cell will show the result.',
  spills: (rows, columns) =>
    `It takes ${counted(rows, 'row', 'rows')} and ${counted(columns, 'column', 'columns')} from the cell of the formula.`,
  moreRows: (count) => counted(count, 'more row', 'more rows'),
  emptyCell: '(blank)',
  insert: 'Insert in the active cell',
  insertIn: (cell) => `Insert in the active cell (${cell})`,
  activeCell: (cell, sheet) => `Active cell: ${cell} on sheet “${sheet}”.`,
  noActiveCell: 'Select in the sheet the cell where you want the result.',
  circular: (cell) =>
    `The active cell ${cell} is one of those that the formula reads: select in the sheet the cell where you want the result.`,
  inserting: 'Inserting the formula…',
  overwrite: (cell, content) => `Cell ${cell} holds “${content}”. Replace it with the formula?`,
  inTheWay: (cells) =>
    `The result takes several cells and these are not blank: ${cells}. Until they are, the formula shows #SPILL!. Insert it all the same?`,
  yesInsert: 'Yes, insert',
  noInsert: 'No, cancel',
  showsError: (cell, error) =>
    `The cell ${cell} shows ${error}: check the data to which the formula refers. If it shows #NAME?, press “Repair formulas” at the bottom.`,
  inserted: (cell, sheet) => `Formula inserted in ${cell} on sheet “${sheet}”.`,
  anotherFunction: 'Choose another function',
  repair: {
    title: 'A formula shows #NAME?',
    help: 'This happens if Excel opens the workbook before the add-in. All are repaired at once, in every sheet.',
    action: 'Repair formulas',
    none: 'Nothing to repair: no PIAO formula shows #NAME?.',
    done: (count, inSheets) => `${formulasIn(count)} repaired in ${sheets(inSheets)}.`,
    noneDone: 'No formula repaired.',
    locked: (count, sheet) =>
      `${formulasIn(count)} not repaired because sheet “${sheet}” is protected: remove the protection (Excel’s Review tab), then try again.`,
    refused: (count, sheet) =>
      `${formulasIn(count)} on sheet “${sheet}” not repaired because Excel does not let them be rewritten: enter them again by hand (F2, then Ctrl+Shift+Enter).`,
    unknown: (count, sheet) =>
      `${formulasIn(count)} on sheet “${sheet}” still ${count === 1 ? 'shows' : 'show'} #NAME?: close Excel and open it again, then try again.`,
    notRead: (sheet) =>
      `Sheet “${sheet}” has too many cells to be checked: delete the rows and columns that are not needed, then try again.`,
    left: (count) => `Repair stopped: ${formulasIn(count)} still to be repaired.`,
    close: 'Close the report',
  },
};
