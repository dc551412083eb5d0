/** What the commands of the ribbon and of the menu of cells did. */
import type { commands as italian } from '../it/commands';

export const commands: typeof italian = {
  notices: 'Messages of the commands',
  marked: (cells) =>
    cells === 1 ? 'One period marked with X.' : `${cells} periods marked with X.`,
  unmarked: (cells) =>
    cells === 1 ? 'X removed from one period.' : `X removed from ${cells} periods.`,
  leftAlone: (cells) => `Left alone, because they hold something else: ${cells}.`,
  leftAloneMore: (cells, others) =>
    `Left alone, because they hold something else: ${cells} and ${others} more.`,
  hidden: (cells) =>
    cells === 1
      ? 'One selected period was left alone, because it is hidden.'
      : `${cells} selected periods were left alone, because they are hidden.`,
  noPeriods: 'No X marked or removed: none of the selected cells is a period.',
  noPeriodsHelp:
    'Select the months or fortnights of one or more phases in the worksheet, then try again.',
  nothingToMark: 'No X marked or removed: the selected periods hold something else.',
  nothingToMarkHelp:
    'Texts, numbers and formulas are not replaced: clear them if they are not needed, then try again.',
  allHidden: 'No X marked or removed: the selected periods are hidden.',
  allHiddenHelp: 'Clear the filter, expand the groups or unhide rows and columns, then try again.',
  tooMany: 'No X marked or removed: too many cells are selected.',
  tooManyHelp: 'Select the phases to be marked only, then try again.',
  writing: 'The screen was not changed: the workbook is being written.',
  writingHelp: 'Wait until that is over, or stop it, then try again.',
  unwritten: 'The screen was not changed: it has changes that are not written yet.',
  unwrittenHelp: 'Write them in the workbook, or discard them, then try again.',
};
