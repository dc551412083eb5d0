import { counted } from '../counted';
import type { undo as italian } from '../it/undo';

const cellCount = (cells: number) => counted(cells, 'cell', 'cells');

export const undo: typeof italian = {
  title: 'Last action',
  lastSheets: (names) => `Last action: the sheets ${names} were created.`,
  lastCells: (cells) => `Last action: ${cellCount(cells)} changed.`,
  undo: 'Undo the action',
  question: (names) =>
    `Delete the sheets ${names}? Whatever was written on them since will be lost too.`,
  yes: 'Yes, delete them',
  no: 'No, keep them',
  andMore: (names, rest) => `${names} and ${rest} more`,
  doneSheets: (names) => `Action undone: the sheets ${names} were deleted.`,
  doneCells: (cells) => `Action undone in ${cellCount(cells)}.`,
  leftAlone: (cells) => `Left as they are, since they were changed meanwhile: ${cells}.`,
};
