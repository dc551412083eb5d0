/** The last action on the workbook and the way to take it back. */
import { counted } from '../counted';

const cellCount = (cells: number) => counted(cells, 'cella', 'celle');

export const undo = {
  title: 'Ultima operazione',
  lastSheets: (names: string, sheets: number) =>
    `Ultima operazione: ${sheets === 1 ? 'creato il foglio' : 'creati i fogli'} ${names}.`,
  lastCells: (cells: number) =>
    `Ultima operazione: ${cells === 1 ? 'modificata' : 'modificate'} ${cellCount(cells)}.`,
  undo: 'Annulla l’operazione',
  question: (names: string, sheets: number) =>
    `Eliminare ${sheets === 1 ? 'il foglio' : 'i fogli'} ${names}? Andrà perso anche quanto vi è stato scritto dopo.`,
  yes: 'Sì, elimina',
  no: 'No, conserva',
  andMore: (names: string, rest: number) => `${names} e altri ${rest}`,
  doneSheets: (names: string, sheets: number) =>
    `Operazione annullata: ${sheets === 1 ? 'eliminato il foglio' : 'eliminati i fogli'} ${names}.`,
  doneCells: (cells: number) => `Operazione annullata in ${cellCount(cells)}.`,
  leftAlone: (cells: string) =>
    `Lasciate come sono, perché spostate o cambiate nel frattempo: ${cells}.`,
};
