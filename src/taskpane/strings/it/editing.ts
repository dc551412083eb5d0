/** Changing an objective that the workbook holds. */
import { counted } from '../counted';

const rows = {
  phase: 'fase',
  indicator: 'indicatore',
  financial: 'indicatore finanziario',
  person: 'risorsa',
  shared: 'altro settore',
  objective: 'obiettivo',
  notes: 'note',
  year: 'anno',
  score: 'consuntivo e punteggio',
};

/** What goes with an objective that is deleted, and what stays. */
interface QuestionOfRemoval {
  isRow: boolean;
  /** Rows of summaries. */
  rows: number;
  kept: number;
  /** Rows of the list of deadlines. */
  deadlinesGone: number;
  deadlinesKept: number;
  typed: string;
}

export const editing = {
  title: 'Modifica obiettivo',
  intro:
    'Scegliere l’obiettivo: si apre con quello che dice il suo foglio. Si scrive solo quello che viene cambiato; righe, note e formule aggiunte a mano restano.',
  reading: 'Lettura del foglio…',
  open: (name: string) => `Quello del foglio aperto: ${name}`,
  choose: 'Obiettivi del piano',
  gone: 'L’obiettivo non è più dove era: qualcuno ha cambiato la cartella di lavoro. Scegliere di nuovo.',
  another: 'Scegli un altro obiettivo',
  draft:
    'Nulla cambia nel foglio finché non si preme «Scrivi le modifiche»: fino ad allora le modifiche restano in bozza su questo computer.',
  draftNotKept:
    'Nulla cambia nel foglio finché non si preme «Scrivi le modifiche». Chiudendo il riquadro prima, le modifiche vanno perse.',
  waiting: (title: string) => `Riprendi le modifiche a «${title}»`,
  resumed:
    'Si continua con le modifiche lasciate a metà: il foglio, nel frattempo, non è cambiato.',
  stale:
    'Per questo obiettivo ci sono modifiche lasciate a metà, ma poi il foglio è stato cambiato: non si possono riprendere. Si riparte da quello che il foglio dice adesso.',
  discardStale: 'Elimina le modifiche lasciate a metà',
  otherColumns:
    'Questo foglio ha colonne diverse da quelle del modello: si modifica quello che c’è, con righe in più nelle sue tabelle. Le parti che mancano del tutto (anni, altri settori, risorse, note) non si possono aggiungere: scriverle a mano nel foglio, o rifare la scheda con «Nuovo obiettivo», «Da un obiettivo esistente», ed eliminare poi questa.',
  write: 'Scrivi le modifiche',
  preview: 'Che cosa cambia nel foglio',
  nothing: 'Non è stato cambiato nulla.',
  now: (value: string) => `Ora: ${value}`,
  then: (value: string) => `Poi: ${value}`,
  blank: '(vuota)',
  quoted: (value: string) => `«${value}»`,
  months: (phase: string) => `Tempi della fase «${phase}»`,
  of: (label: string, row: keyof typeof rows, name: string) => `${label} – ${rows[row]} «${name}»`,
  yearOf: (name: string) => `Anno – «${name}»`,
  added: (row: keyof typeof rows, name: string) => `Da aggiungere: ${rows[row]} «${name}»`,
  moved: (name: string, to: string) => `Da spostare: «${name}» nella tabella di «${to}»`,
  removed: (row: keyof typeof rows, name: string) => `Da togliere: ${rows[row]} «${name}»`,
  keptRows: (typed: string) =>
    `Nelle sue righe è scritto anche ${typed}: le righe restano, con quello.`,
  summaryRowsGone: (rows: number) =>
    `Dalle sintesi ${rows === 1 ? 'viene tolta' : 'vengono tolte'} ${counted(rows, 'riga', 'righe')} dei settori che non lo condividono più.`,
  summaryRowsKept: (rows: number) =>
    `${counted(rows, 'riga delle sintesi resta', 'righe delle sintesi restano')}, con i valori di adesso, perché qualcuno ci ha scritto.`,
  noPlace: (label: string, value: string) =>
    `Il foglio non ha una cella per «${label}», o la cella dice anche altro: «${value}» non sarà scritto. Scriverlo a mano nel foglio.`,
  noRoom: (row: keyof typeof rows, name: string) =>
    `Nel foglio non c’è posto per la modifica di: ${rows[row]} «${name}». Scriverla a mano nel foglio.`,
  formula: 'La cella contiene una formula: resta com’è, a meno di scegliere di scriverci sopra.',
  overwrite: 'Scrivi al posto della formula',
  actions: {
    duplicate: 'Duplica',
    duplicated: (title: string, number: string) =>
      number === ''
        ? `«${title}» è stato duplicato, senza i risultati: cambiare il titolo della copia.`
        : `«${title}» è stato duplicato con il numero ${number}, senza i risultati: cambiare il titolo della copia.`,
    move: 'Sposta…',
    moveHeading: 'Sposta l’obiettivo',
    moveTo: 'Settore a cui passa',
    moveToArea: 'Area a cui passa',
    moveChoose: 'Scegliere…',
    moveNumber: 'Numero che prende',
    moveYes: 'Sposta',
    moveNo: 'Non spostare',
    moveShared: (units: string) =>
      `${units}: lo condivide già. Per spostarlo lì, toglierlo prima dagli altri settori.`,
    moveUnwritten:
      'Il settore non si può scrivere nel foglio (la cella manca o contiene una formula): nulla viene spostato. Scriverlo a mano nel foglio.',
    moved: (title: string, unit: string) =>
      `«${title}» è passato a «${unit}». Il nome del foglio resta quello di prima.`,
    toUpdate: 'La sintesi non è stata cambiata: aprire «Sintesi» e aggiornarla.',
    remove: 'Elimina…',
    removed: (title: string) => `«${title}» è stato eliminato`,
    question: (
      title: string,
      sheet: string,
      { isRow, rows, kept, deadlinesGone, deadlinesKept, typed }: QuestionOfRemoval,
    ) =>
      [
        isRow
          ? `Eliminare «${title}» dall’elenco «${sheet}»? Si può annullare.`
          : `Eliminare il foglio «${sheet}» con l’obiettivo «${title}»? Non si può annullare: le formule di altri fogli che lo leggono mostreranno #RIF!.`,
        ...(typed === '' ? [] : [`Con le sue righe va perso anche: ${typed}.`]),
        ...(rows > 0
          ? [
              `Dalla sintesi ${rows === 1 ? 'viene tolta' : 'vengono tolte'} ${counted(rows, 'riga', 'righe')}.`,
            ]
          : []),
        ...(kept > 0
          ? [
              `${counted(kept, 'riga della sintesi resta', 'righe della sintesi restano')}, con i valori di adesso, perché qualcuno ci ha scritto.`,
            ]
          : []),
        ...(deadlinesGone > 0
          ? [
              `Dal foglio Scadenze ${deadlinesGone === 1 ? 'esce' : 'escono'} ${counted(deadlinesGone, 'riga', 'righe')}.`,
            ]
          : []),
        ...(deadlinesKept > 0
          ? [
              `${counted(deadlinesKept, 'riga del foglio Scadenze resta', 'righe del foglio Scadenze restano')}, con i valori di adesso, perché ${deadlinesKept === 1 ? 'ha una nota' : 'hanno una nota'}.`,
            ]
          : []),
      ].join(' '),
    yes: 'Sì, elimina',
    no: 'No, conserva',
  },
  row: {
    create: 'Aggiungi all’elenco',
    created: 'Obiettivo aggiunto all’elenco',
    another: 'Aggiungi un altro obiettivo',
  },
  done: 'Modifiche scritte',
  takenBack: 'Modifiche annullate: il foglio è come prima',
  resume: 'Riprendi le modifiche',
  doneLines: (cells: number, added: number, removed: number) => [
    ...(cells > 0 ? [`${counted(cells, 'dato cambiato', 'dati cambiati')}.`] : []),
    ...(added > 0 ? [`${counted(added, 'voce aggiunta', 'voci aggiunte')}.`] : []),
    ...(removed > 0 ? [`${counted(removed, 'voce tolta', 'voci tolte')}.`] : []),
  ],
  summary: 'I settori dell’obiettivo sono cambiati: aggiornare la sintesi.',
  doubtfulHelp: 'Le modifiche si possono scrivere lo stesso.',
  blocking: 'Da correggere prima di scrivere',
  complete: 'Le modifiche non aggiungono nulla da ricontrollare.',
};
