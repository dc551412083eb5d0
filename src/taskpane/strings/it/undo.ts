/** The last action on the workbook and the way to take it back. */
import { counted } from '../counted';

const cellCount = (cells: number) => counted(cells, 'cella', 'celle');

export const undo = {
  title: 'Ultima operazione',
  lastSheets: (names: string) => `Ultima operazione: creati i fogli ${names}.`,
  lastCells: (cells: number) => `Ultima operazione: modificate ${cellCount(cells)}.`,
  undo: 'Annulla l’operazione',
  question: (names: string) =>
    `Eliminare i fogli ${names}? Andrà perso anche quanto vi è stato scritto dopo.`,
  yes: 'Sì, eliminali',
  no: 'No, conservali',
  andMore: (names: string, rest: number) => `${names} e altri ${rest}`,
  doneSheets: (names: string) => `Operazione annullata: eliminati i fogli ${names}.`,
  doneCells: (cells: number) => `Operazione annullata in ${cellCount(cells)}.`,
  leftAlone: (cells: string) => `Lasciate come sono, perché cambiate nel frattempo: ${cells}.`,
};
