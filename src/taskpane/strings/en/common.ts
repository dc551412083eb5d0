import type { common as italian } from '../it/common';

export const common: typeof italian = {
  guideHere: 'Guide to this page (in Italian)',
  product: 'Schede Obiettivo (objective sheets)',
  back: 'Back to the start page',
  cancel: 'Cancel',
  confirm: 'Confirm',
  loading: 'Loading…',
  closeMessage: 'Close the message',
  copyDetails: 'Copy details',
  detailsCopied: 'Details copied to the clipboard.',
  detailsNotCopied: 'Copying failed: select the text below and copy it by hand.',
  detailsLabel: 'Technical details',
  stop: 'Stop',
  stopping: 'Stopping…',
  excelWaits:
    'Excel has not answered yet. If you are writing in a cell, press Enter or Esc: the operation then goes on by itself.',
  writing: 'Writing in the workbook',
  progress: (done, total) => `${done} of ${total}`,
  retry: 'Try again',
  officeMissing: 'The link with Excel is not available.',
  officeMissingHelp:
    'The Office library was not loaded: check the network connection, then close and reopen the pane.',
  outsideExcel: 'This page is open in a browser, not in Excel.',
  outsideExcelHelp:
    'You can look at the screens, but there is no workbook to read or write. In Excel it opens from the Home tab, with the Schede Obiettivo button.',
  readWorkbook: 'Read the workbook again',
  sheetsMade: (count) =>
    count === 1 ? 'One worksheet was written:' : `${count} worksheets were written:`,
  rulesAdded: (rules) =>
    `The plan’s settings, written by an earlier version, have gained ${rules.length === 1 ? 'the rule' : 'the rules'} ${rules.map((rule) => `“${rule}”`).join(', ')}, with the value that applied already.`,
  pageUnset:
    'Excel did not set the page for printing (A4, scale and breaks): this happens where there is no printer. The worksheets are whole; before printing, set it in “Page Layout”.',
  openSheet: (sheet) => `Open the sheet “${sheet}”`,
  cell: (sheet, cell) => `“${sheet}”, cell ${cell}`,
  goHome: 'Go to the start page',
};
