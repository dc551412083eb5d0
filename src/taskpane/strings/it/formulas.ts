/** The screen "Funzioni". */
import type { ArgumentProblem } from '../../formulas/argument';
import type { FunctionName, GroupName } from '../../formulas/catalogue';
import type { Need } from '../../formulas/find';
import type { Notation } from '../../formulas/formula';
import { counted } from '../counted';
import { needs } from './needs';

const formulasIn = (count: number) => counted(count, 'formula', 'formule');
const sheets = (count: number) => counted(count, 'foglio', 'fogli');

const groups: Record<GroupName, string> = {
  weights: 'Pesi e punteggi',
  achievement: 'Grado di raggiungimento',
  schedule: 'Cronoprogramma',
  payments: 'Tempi di pagamento',
  resultPay: 'Retribuzione di risultato',
  reason: 'Parole al posto degli errori',
};

const problems: Record<ArgumentProblem, string> = {
  missing: 'Manca: scrivere un valore o indicare le celle.',
  oneCell: 'Qui serve una cella sola.',
  noRange:
    'Non è un intervallo: scriverlo come B2:B10, oppure selezionare le celle e premere «Usa la selezione». Un testo si scrive tra virgolette.',
  badDate: 'Questa data non esiste.',
  openQuote: 'Le virgolette non si chiudono: quelle dentro il testo si scrivono doppie.',
  tooLong: 'Excel accetta al massimo 255 caratteri: scrivere il testo in una cella e indicarla.',
  formula: 'Indicare un valore o delle celle; un calcolo si scrive in una cella a parte.',
};

const notation: Notation = {
  separator: ';',
  decimal: ',',
  date: 'DATA',
  truth: 'VERO',
  falsehood: 'FALSO',
};

const errorNames: Record<string, string> = {
  '#VALUE!': '#VALORE!',
  '#N/A': '#N/D',
  '#REF!': '#RIF!',
  '#NAME?': '#NOME?',
  '#NULL!': '#NULLO!',
};

export const formulas = {
  title: 'Funzioni',
  intro:
    'Scegliere che cosa serve: la formula si prepara qui e si inserisce nella cella attiva. Per le formule che mostrano #NOME? c’è «Ripara formule», in fondo.',
  search: 'Che cosa serve',
  searchExample: 'per esempio: media, ritardo',
  found: (count: number) => counted(count, 'funzione trovata', 'funzioni trovate'),
  noneFound: 'Nessuna funzione trovata: provare con altre parole, per esempio «pesi» o «ritardo».',
  loading: 'Caricamento delle funzioni…',
  groups,
  needs: needs satisfies Record<FunctionName, Need>,
  notation,
  /** How numbers are written. */
  locale: 'it-IT',
  errorNames,
  backToList: 'Torna alle funzioni',
  given: 'Che cosa serve per calcolarla',
  optional: 'facoltativo',
  rangeExample: 'Per esempio B2:B10',
  notChosen: 'Non indicato',
  useSelection: 'Usa la selezione',
  useSelectionFor: (name: string) => `Usa la selezione: ${name}`,
  severalSelected: 'Selezionare nel foglio un solo gruppo di celle vicine, poi premere di nuovo.',
  problems,
  noSheet: (sheet: string) => `Il foglio «${sheet}» non c’è in questa cartella di lavoro.`,
  noName: (name: string) => `Il nome «${name}» non indica più delle celle.`,
  formula: 'La formula',
  result: 'Il risultato',
  resultWaits: 'Si vede qui quando ci sono tutti i dati obbligatori.',
  computing: 'Calcolo in corso…',
  tooMany: 'Le celle sono troppe per calcolarlo qui: si vedrà nella cella.',
  notComputed: 'Non è stato possibile leggere le celle: il risultato si vedrà nella cella.',
  spills: (rows: number, columns: number) =>
    `Occupa ${counted(rows, 'riga', 'righe')} e ${counted(columns, 'colonna', 'colonne')} a partire dalla cella della formula.`,
  moreRows: (count: number) => counted(count, 'altra riga', 'altre righe'),
  emptyCell: '(vuota)',
  insert: 'Inserisci nella cella attiva',
  insertIn: (cell: string) => `Inserisci nella cella attiva (${cell})`,
  activeCell: (cell: string, sheet: string) => `Cella attiva: ${cell} del foglio «${sheet}».`,
  noActiveCell: 'Selezionare nel foglio la cella in cui serve il risultato.',
  circular: (cell: string) =>
    `La cella attiva ${cell} è tra quelle che la formula legge: selezionare nel foglio la cella in cui serve il risultato.`,
  inserting: 'Inserimento della formula…',
  overwrite: (cell: string, content: string) =>
    `La cella ${cell} contiene «${content}». Sostituirlo con la formula?`,
  inTheWay: (cells: string) =>
    `Il risultato occupa più celle e queste non sono vuote: ${cells}. Finché non vengono svuotate la formula mostra #ESPANSIONE!. Inserirla comunque?`,
  yesInsert: 'Sì, inserisci',
  noInsert: 'No, annulla',
  showsError: (cell: string, error: string) =>
    `La cella ${cell} mostra ${error}: controllare i dati ai quali la formula si riferisce. Se mostra #NOME?, premere «Ripara formule» in fondo.`,
  inserted: (cell: string, sheet: string) => `Formula inserita in ${cell} del foglio «${sheet}».`,
  anotherFunction: 'Scegli un’altra funzione',
  repair: {
    title: 'Una formula mostra #NOME?',
    help: 'Capita se Excel apre la cartella di lavoro prima del componente aggiuntivo. Si riparano tutte insieme, in ogni foglio.',
    action: 'Ripara formule',
    none: 'Nessuna formula da riparare: nessuna formula PIAO mostra #NOME?.',
    done: (count: number, inSheets: number) =>
      `${formulasIn(count)} ${count === 1 ? 'riparata' : 'riparate'} in ${sheets(inSheets)}.`,
    noneDone: 'Nessuna formula riparata.',
    locked: (count: number, sheet: string) =>
      `${formulasIn(count)} non ${count === 1 ? 'riparata' : 'riparate'} perché il foglio «${sheet}» è protetto: togliere la protezione (scheda Revisione di Excel), poi riprovare.`,
    refused: (count: number, sheet: string) =>
      `${formulasIn(count)} del foglio «${sheet}» non ${count === 1 ? 'riparata' : 'riparate'} perché Excel non accetta di riscriverle: reinserirle a mano (F2, poi Ctrl+Maiusc+Invio).`,
    unknown: (count: number, sheet: string) =>
      `${formulasIn(count)} del foglio «${sheet}» ${count === 1 ? 'mostra' : 'mostrano'} ancora #NOME?: chiudere e riaprire Excel, poi riprovare.`,
    notRead: (sheet: string) =>
      `Il foglio «${sheet}» ha troppe celle per essere controllato: eliminare le righe e le colonne che non servono, poi riprovare.`,
    left: (count: number) => `Riparazione interrotta: ${formulasIn(count)} ancora da riparare.`,
    close: 'Chiudi il resoconto',
  },
};
