/** The screen “Prepare for printing”. */
import { counted } from '../counted';
import type { print as italian } from '../it/print';

export const print: typeof italian = {
  title: 'Prepare for printing',
  intro:
    'Prepares the workbook for one PDF of the whole plan: the sheets in order, pages that end where nothing is cut, a cover with the index. It does not change what the sheets say.',
  reading: 'Reading the sheets…',
  readAgain: 'Read again',
  nothing: 'There is nothing to print yet',
  nothingHelp: 'First the plan is prepared and the objectives are written.',
  what: 'What will change',
  pages: (sheets, pages) =>
    `${counted(sheets, 'sheet', 'sheets')} of the plan, ${counted(pages, 'page', 'pages')}: margins, scale and breaks computed from the rows and columns as they are now.`,
  cover: (sheet) =>
    `A new sheet, “${sheet}”, at the head: title, authority, the act if the settings have it, and the index with links and pages.`,
  coverThere: (sheet) =>
    `The sheet “${sheet}” is there already and its index is right: it stays as it is.`,
  coverRenewed: (sheet) =>
    `The index on the sheet “${sheet}” is made again: sheets, order, links and pages of now. What people typed there stays.`,
  coverKept: (sheet) =>
    `The sheet “${sheet}” is protected, or no longer has its index: it stays as it is. To make it again, remove the protection, or delete it and prepare again.`,
  order: 'The sheets, in this order',
  moved: 'The sheets change places in the workbook.',
  hidden: (sheets) => `Hidden, they are not in the PDF: ${sheets}.`,
  sheet: (sheet, pages) => `${sheet}: ${counted(pages, 'page', 'pages')}`,
  hide: (sheets) => `Hide the sheets that are not of the plan to be printed: ${sheets}`,
  hideHelp:
    'A hidden sheet is not in the PDF. It is shown again with Undo, or from the menu of the sheets.',
  others: (sheets) =>
    `Not of the plan, they stay in sight, at the end, and are in the PDF if the whole workbook is printed: ${sheets}.`,
  locked: (sheets) =>
    `Protected, they stay as they are: ${sheets}. To prepare them, remove the protection (Review › Unprotect Sheet).`,
  small: (sheets) => `Too wide even for A3: the type will be under 9 points in ${sheets}.`,
  large: (sheets) => `On A3, because on A4 the type would be under 9 points: ${sheets}.`,
  showAll: (sheets) => `Show all ${sheets} sheets`,
  prepare: 'Prepare for printing',
  done: 'Ready to be printed',
  doneHelp:
    'In Excel: File › Export › Create PDF, with “Entire workbook” in the options. “Undo” puts pages, order and sheets back as they were.',
};
