import { counted } from '../counted';
import type { undo as italian } from '../it/undo';

const cellCount = (cells: number) => counted(cells, 'cell', 'cells');

const changes = (cells: number, rows: number) =>
  [counted(rows, 'row added or removed', 'rows added or removed'), cells > 0 && cellCount(cells)]
    .filter(Boolean)
    .join(' and ');

export const undo: typeof italian = {
  title: 'Last action',
  lastSheets: (names, sheets) =>
    `Last action: ${sheets === 1 ? `the sheet ${names} was` : `the sheets ${names} were`} created.`,
  lastCells: (cells, rows) =>
    rows === 0
      ? `Last action: ${cellCount(cells)} changed.`
      : `Last action: ${changes(cells, rows)}.`,
  lastBeside: (cells, rows) =>
    `With ${rows === 0 ? `${cellCount(cells)} of other sheets` : changes(cells, rows)}.`,
  doneBeside: (cells, rows) =>
    `As before: ${rows === 0 ? cellCount(cells) : changes(cells, rows)} of other sheets.`,
  lastPages: (sheets) =>
    `Last action: ${counted(sheets, 'sheet', 'sheets')} prepared for printing.`,
  donePages: (sheets) =>
    `Action undone: the pages of ${counted(sheets, 'sheet', 'sheets')} are as before.`,
  undo: 'Undo the action',
  question: (names, sheets) =>
    `Delete the ${sheets === 1 ? 'sheet' : 'sheets'} ${names}? Whatever was written there since will be lost too.`,
  yes: 'Yes, delete',
  no: 'No, keep',
  andMore: (names, rest) => `${names} and ${rest} more`,
  doneSheets: (names, sheets) =>
    `Action undone: ${sheets === 1 ? `the sheet ${names} was` : `the sheets ${names} were`} deleted.`,
  doneCells: (cells, rows) =>
    rows === 0
      ? `Action undone in ${cellCount(cells)}.`
      : `Action undone: ${changes(cells, rows)}.`,
  leftAlone: (cells) => `Left as they are, since they were moved or changed meanwhile: ${cells}.`,
};
