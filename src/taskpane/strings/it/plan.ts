/** The screen "Piano". */
import { counted } from '../counted';

export const plan = {
  title: 'Piano',
  intro:
    'Le impostazioni valgono per tutte le schede: si scrivono una volta e si possono cambiare nel loro foglio.',
  known: (sheets: number) =>
    sheets === 1
      ? 'Le impostazioni non ci sono più: questi dati sono ricavati da una scheda'
      : `Le impostazioni non ci sono più: questi dati sono ricavati da ${sheets} schede`,
  knownHelp:
    'Si controllano e si completano prima di creare il piano: le schede non dicono l’ente, il titolo, gli altri nomi dei settori e le regole dell’SMVP, che poi si riscrivono nel foglio delle impostazioni.',
  steps: { data: 'Dati', units: 'Settori', review: 'Riepilogo' },
  create: 'Crea il piano',
  created: 'Piano creato',
  takenBack: 'Piano annullato: quanto scritto è di nuovo in bozza',
  resumeTakenBack: 'Riprendi il piano annullato',
  addObjective: 'Nuovo obiettivo',
  draftNotKept:
    'Su questo computer la bozza non può essere conservata: chiudendo il riquadro, quanto scritto andrà perso. Creare il piano prima di chiudere.',
  fields: {
    authority: 'Ente',
    title: 'Titolo del piano',
    firstYear: 'Primo anno',
    lastYear: 'Ultimo anno',
    monitoringDates: 'Date di monitoraggio',
  },
  hints: {
    authority: 'Come deve comparire in testa alle schede.',
    monitoringDates: 'Giorno e mese, separati da punto e virgola: 30/06; 30/09; 31/12.',
  },
  years: 'Anni',
  referenceDate: 'Data di riferimento',
  template: 'Modello delle schede',
  templates: {
    'scheda-completa': {
      name: 'Scheda completa',
      about:
        'La più completa, per chi comincia oggi: collegamento al DUP e al valore pubblico, schede degli indicatori, fasi con pesi e cronoprogramma, risorse, monitoraggi e punteggio.',
    },
    'peg-cronoprogramma': {
      name: 'PEG con cronoprogramma',
      about:
        'Scheda con strategia, priorità e peso, indicatori con target a metà anno e cronoprogramma previsto e ottenuto mese per mese.',
    },
    'fasi-prodotti': {
      name: 'Scheda con fasi e prodotti',
      about:
        'Scheda con peso su 100, fasi con responsabile e prodotto intermedio, periodi di un mese o di una quindicina, livelli di attuazione.',
    },
    'pdo-strategico-ordinario': {
      name: 'PDO strategico e ordinario',
      about:
        'Scheda con indirizzi e obiettivi del DUP, classe di performance, fasi e indicatori programmati accanto a quelli registrati, percentuali al monitoraggio.',
    },
    'elenco-obiettivi': {
      name: 'Elenco di obiettivi',
      about:
        'Un solo foglio: per ogni responsabile gli obiettivi con termine e peso, senza una scheda per ciascuno.',
    },
    'valore-pubblico': {
      name: 'Obiettivi di valore pubblico',
      about:
        'Un solo foglio: per ogni area gli obiettivi con gli indicatori di valore pubblico e la loro fonte.',
    },
  },
  weightScale: 'Scala dei pesi',
  weightScales: {
    '100': { name: 'Su 100', about: 'I pesi si scrivono come numeri: 15.' },
    '%': { name: 'In percentuale', about: 'I pesi si scrivono come percentuali: 15%.' },
    coefficienti: {
      name: 'Coefficienti',
      about: 'I pesi si scrivono come 1, 1,5 o 2, e vengono riportati a 100.',
    },
  },
  unitsHelp: 'In ogni settore i pesi degli obiettivi devono dare 100.',
  noUnits: 'Nessun settore.',
  unitHeading: (position: number) => `Settore ${position}`,
  unit: { name: 'Settore', owner: 'Responsabile', aliases: 'Altri nomi' },
  unitHints: {
    owner: 'Il ruolo, per esempio «Responsabile Servizi finanziari».',
    aliases: 'Come i documenti chiamano lo stesso settore, separati da punto e virgola.',
  },
  addUnit: 'Aggiungi un settore',
  removeUnit: (position: number) => `Elimina il settore ${position}`,
  units: (count: number) => counted(count, 'settore', 'settori'),
  alsoCalled: (names: string) => `Altri nomi: ${names}`,
  notGiven: 'non indicato',
  existing: 'La cartella di lavoro ha già un piano',
  existingHelp: (sheet: string) =>
    `Si cambia nel foglio «${sheet}»: le schede create in seguito useranno i dati cambiati.`,
  draftKept:
    'La bozza di un altro piano resta conservata: si può continuare dove non c’è ancora un piano.',
  findings: {
    dateUnreadable: (text: string) =>
      `Non si legge come data: ${text}. Scrivere giorno e mese, per esempio 30/06, separati da punto e virgola.`,
    unitUnnamed: (position: number) =>
      `Il settore ${position} non ha nome: scriverlo, oppure eliminare la riga.`,
  },
  review: {
    what: 'Che cosa verrà scritto',
    sheet: (name: string) => `Foglio «${name}»:`,
    listSheet: (name: string) =>
      `Foglio «${name}»: una tabella da compilare per ogni settore, con il totale dei pesi.`,
    blocking: 'Da completare prima di creare il piano',
    doubtful: 'Da ricontrollare',
    doubtfulHelp: 'Il piano si può creare lo stesso e completare in seguito, nel suo foglio.',
    complete: 'Non manca nulla.',
  },
};
