/** The last action on the workbook and the way to take it back. */
import { counted } from '../counted';

const cellCount = (cells: number) => counted(cells, 'cella', 'celle');

const changes = (cells: number, rows: number) =>
  [counted(rows, 'riga aggiunta o tolta', 'righe aggiunte o tolte'), cells > 0 && cellCount(cells)]
    .filter(Boolean)
    .join(' e ');

export const undo = {
  title: 'Ultima operazione',
  lastSheets: (names: string, sheets: number) =>
    `Ultima operazione: ${sheets === 1 ? 'creato il foglio' : 'creati i fogli'} ${names}.`,
  lastCells: (cells: number, rows: number) =>
    rows === 0
      ? `Ultima operazione: ${cells === 1 ? 'modificata' : 'modificate'} ${cellCount(cells)}.`
      : `Ultima operazione: ${changes(cells, rows)}.`,
  /** What went with the sheets, in other cells. */
  lastBeside: (cells: number, rows: number) =>
    `Con ${rows === 0 ? `${cellCount(cells)} di altri fogli` : changes(cells, rows)}.`,
  doneBeside: (cells: number, rows: number) =>
    `Come prima ${rows === 0 ? cellCount(cells) : changes(cells, rows)} di altri fogli.`,
  lastPages: (sheets: number) =>
    `Ultima operazione: preparata la stampa di ${counted(sheets, 'foglio', 'fogli')}.`,
  donePages: (sheets: number) =>
    `Operazione annullata: pagine come prima in ${counted(sheets, 'foglio', 'fogli')}.`,
  undo: 'Annulla l’operazione',
  question: (names: string, sheets: number) =>
    `Eliminare ${sheets === 1 ? 'il foglio' : 'i fogli'} ${names}? Andrà perso anche quanto vi è stato scritto dopo.`,
  yes: 'Sì, elimina',
  no: 'No, conserva',
  andMore: (names: string, rest: number) => `${names} e altri ${rest}`,
  doneSheets: (names: string, sheets: number) =>
    `Operazione annullata: ${sheets === 1 ? 'eliminato il foglio' : 'eliminati i fogli'} ${names}.`,
  doneCells: (cells: number, rows: number) =>
    rows === 0
      ? `Operazione annullata in ${cellCount(cells)}.`
      : `Operazione annullata: ${changes(cells, rows)}.`,
  leftAlone: (cells: string) =>
    `Lasciate come sono, perché spostate o cambiate nel frattempo: ${cells}.`,
};
