/** The screen "Prepara la stampa". */
import { counted } from '../counted';

export const print = {
  title: 'Prepara la stampa',
  intro:
    'Prepara la cartella di lavoro per un solo PDF di tutto il piano: i fogli in ordine, le pagine che finiscono dove niente si spezza, una copertina con l’indice. Non cambia che cosa c’è scritto nei fogli.',
  reading: 'Lettura dei fogli in corso…',
  readAgain: 'Leggi di nuovo',
  nothing: 'Non c’è ancora niente da stampare',
  nothingHelp: 'Prima si prepara il piano e si scrivono gli obiettivi.',
  what: 'Che cosa cambierà',
  pages: (sheets: number, pages: number) =>
    `${counted(sheets, 'foglio', 'fogli')} del piano, ${counted(pages, 'pagina', 'pagine')}: margini, scala e interruzioni calcolati da come sono ora righe e colonne.`,
  cover: (sheet: string) =>
    `Un foglio nuovo, «${sheet}», in testa: titolo, ente, atto se è nelle impostazioni, e l’indice con i collegamenti e le pagine.`,
  coverThere: (sheet: string) =>
    `Il foglio «${sheet}» c’è già e il suo indice è giusto: resta com’è.`,
  coverRenewed: (sheet: string) =>
    `L’indice del foglio «${sheet}» viene rifatto: fogli, ordine, collegamenti e pagine di adesso. Quello che vi è stato scritto a mano resta.`,
  coverKept: (sheet: string) =>
    `Il foglio «${sheet}» è protetto, o non ha più l’indice con N., Documento e Pagina: resta com’è. Per rifarlo, togliere la protezione, o eliminarlo e preparare di nuovo.`,
  order: 'I fogli, in quest’ordine',
  moved: 'I fogli cambiano posto nella cartella di lavoro.',
  hidden: (sheets: string) => `Nascosti, restano fuori dal PDF: ${sheets}.`,
  sheet: (sheet: string, pages: number) => `${sheet}: ${counted(pages, 'pagina', 'pagine')}`,
  hide: (sheets: string) => `Nascondi i fogli che non sono del piano da stampare: ${sheets}`,
  hideHelp:
    'Un foglio nascosto non entra nel PDF. Si mostra di nuovo con Annulla, o dal menu dei fogli.',
  others: (sheets: string) =>
    `Non sono del piano e restano visibili, in fondo; entrano nel PDF se si stampa tutta la cartella: ${sheets}.`,
  locked: (sheets: string) =>
    `Protetti, restano come sono: ${sheets}. Per prepararli, togliere la protezione (Revisione › Rimuovi protezione foglio).`,
  small: (sheets: string) =>
    `Troppo larghi anche per un foglio A3: il carattere sarà sotto i 9 punti in ${sheets}.`,
  large: (sheets: string) =>
    `Su carta A3, perché in A4 il carattere sarebbe sotto i 9 punti: ${sheets}.`,
  showAll: (sheets: number) => `Mostra tutti i ${sheets} fogli`,
  prepare: 'Prepara la stampa',
  done: 'La stampa è pronta',
  doneHelp:
    'In Excel: File › Esporta › Crea PDF, con «Tutta la cartella di lavoro» nelle opzioni. «Annulla» rimette pagine, ordine e fogli com’erano.',
};
