import { counted } from '../counted';
import type { undo as italian } from '../it/undo';

const cellCount = (cells: number) => counted(cells, 'cell', 'cells');

export const undo: typeof italian = {
  title: 'Last action',
  lastSheets: (names, sheets) =>
    `Last action: ${sheets === 1 ? `the sheet ${names} was` : `the sheets ${names} were`} created.`,
  lastCells: (cells) => `Last action: ${cellCount(cells)} changed.`,
  undo: 'Undo the action',
  question: (names, sheets) =>
    `Delete the ${sheets === 1 ? 'sheet' : 'sheets'} ${names}? Whatever was written there since will be lost too.`,
  yes: 'Yes, delete',
  no: 'No, keep',
  andMore: (names, rest) => `${names} and ${rest} more`,
  doneSheets: (names, sheets) =>
    `Action undone: ${sheets === 1 ? `the sheet ${names} was` : `the sheets ${names} were`} deleted.`,
  doneCells: (cells) => `Action undone in ${cellCount(cells)}.`,
  leftAlone: (cells) => `Left as they are, since they were moved or changed meanwhile: ${cells}.`,
};
