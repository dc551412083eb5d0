/** The screen "Sintesi", and the updating of the summary wherever it is offered. */
import type { SummaryField } from '../../../domain/bookSummary';
import type { RowName, SummaryUpdated } from '../../../domain/summaryUpdate';
import { counted } from '../counted';

const fields: Record<SummaryField, string> = {
  number: 'N.',
  title: 'Titolo',
  unit: 'Settore',
  owner: 'Responsabile',
  portfolioHolder: 'Assessore',
  strategicRelevance: 'Strategicità',
  weight: 'Peso',
  runningWeight: 'Peso progressivo',
  share: 'Quota su 100',
  difference: 'Controllo',
  otherUnits: 'Altri settori coinvolti',
  duration: 'Durata',
  kind: 'Tipo',
  service: 'Servizio',
  performance: 'Performance',
  strategicLine: 'Indirizzi strategici',
  operationalObjective: 'Obiettivi operativi',
  state: 'Stato',
  progress: 'Avanzamento',
  score: 'Punteggio',
  scoreOutcome: 'Esito del punteggio',
  indicators: 'Indicatori di risultato',
  notes: 'Note',
};

export const summary = {
  title: 'Sintesi',
  intro:
    'La sintesi elenca gli obiettivi di ogni settore con i pesi, gli stati e i collegamenti alle schede. Le celle seguono le schede da sole; va aggiornata quando una scheda viene aggiunta o tolta, o cambia settore. L’aggiornamento cambia solo ciò che è elencato qui: note, stati, righe e colonne aggiunte a mano restano.',
  reading: 'Lettura della sintesi in corso…',
  readAgain: 'Leggi di nuovo',
  inSheet: (sheet: string) => `La sintesi è nel foglio «${sheet}».`,
  inSheets: (sheets: number, first: string) =>
    `La sintesi occupa ${sheets} fogli: «${first}» e uno per ogni settore.`,
  objectives: (objectives: number) =>
    objectives === 0
      ? 'Non c’è nessuna scheda di obiettivo.'
      : objectives === 1
        ? 'C’è la scheda di 1 obiettivo.'
        : `Ci sono le schede di ${objectives} obiettivi.`,
  upToDate: 'La sintesi è aggiornata',
  upToDateHelp: 'Elenca tutti gli obiettivi che hanno una scheda: non c’è niente da scrivere.',
  outOfDate: 'La sintesi non è aggiornata',
  outOfDateHelp: 'Qui sotto c’è che cosa cambierà. Dopo, «Annulla» riporta tutto com’era.',
  absent: 'La sintesi non c’è ancora',
  absentHelp:
    'Si crea dalle schede della cartella di lavoro; i fogli già presenti restano come sono.',
  noSettings:
    'Manca il foglio delle impostazioni: senza settori la sintesi non sa quali nomi sono lo stesso settore. Si crea con «Piano».',
  noPlan: 'Non c’è ancora un piano',
  noPlanHelp:
    'Prima si prepara il piano, con l’ente e i settori; poi si creano le schede degli obiettivi; dalle schede nasce la sintesi.',
  noObjectives: 'Non c’è ancora nessun obiettivo',
  noObjectivesHelp: 'La sintesi nasce dalle schede: creare la prima.',
  isList: 'In questo piano la sintesi non serve',
  isListHelp: (sheet: string) =>
    `Gli obiettivi sono righe del foglio «${sheet}», che ha già i suoi totali.`,
  goToPlan: 'Prepara il piano',
  goToObjective: 'Crea un obiettivo',
  create: 'Crea la sintesi',
  update: 'Aggiorna la sintesi',
  created: 'Sintesi creata',
  updated: 'Sintesi aggiornata',
  done: ({ added, removed, cells, errors, scored, rulesAdded }: SummaryUpdated): string[] => [
    ...(scored ? [`Sotto la tabella di «${scored.join('», «')}» ci sono ora i punteggi.`] : []),
    ...(rulesAdded
      ? [
          `Nelle impostazioni ci sono ora queste regole: ${rulesAdded.join('; ')}. Finora valevano già così.`,
        ]
      : []),
    ...(added > 0 ? [`${counted(added, 'riga aggiunta', 'righe aggiunte')}.`] : []),
    ...(removed > 0 ? [`${counted(removed, 'riga tolta', 'righe tolte')}.`] : []),
    ...(cells > 0
      ? [`${counted(cells, 'cella riscritta', 'celle riscritte')} nelle righe che c’erano già.`]
      : []),
    ...(errors > 0
      ? [
          `${counted(errors, 'cella scritta mostra', 'celle scritte mostrano')} un errore: «Verifica» dice quali e perché.`,
        ]
      : []),
  ],
  fields,
  /** An objective by number, unit and title. */
  row: ({ number, title, unit }: RowName) => {
    const name = [number === '' ? 'senza numero' : `n. ${number}`, title]
      .filter((text) => text !== '')
      .join(' – ');
    return unit === '' ? name : `${name} (${unit})`;
  },
  fieldOf: (field: string, row: string) => `${field}: obiettivo ${row}`,
  blank: 'vuota',
  preview: 'Riga per riga',
  added: (rows: number) =>
    rows === 1 ? 'C’è una riga da aggiungere' : `Ci sono ${rows} righe da aggiungere`,
  moved: (rows: number) =>
    rows === 1
      ? 'Una riga passa alla sintesi del nuovo settore'
      : `${rows} righe passano alla sintesi del nuovo settore`,
  newSummaries: (sheets: string) =>
    `Settori che non hanno ancora la loro sintesi: verranno aggiunti i fogli ${sheets}.`,
  headings: ({ added, removed }: { added: number; removed: number }): string[] => [
    ...(added === 0
      ? []
      : [
          added === 1
            ? 'Tra le righe viene messo un titolo che manca (settore, servizio e tipo).'
            : `Tra le righe vengono messi ${added} titoli che mancano (settore, servizio e tipo).`,
        ]),
    ...(removed === 0
      ? []
      : [
          removed === 1
            ? 'Va via un titolo sotto il quale non c’è più nessun obiettivo.'
            : `Vanno via ${removed} titoli sotto i quali non c’è più nessun obiettivo.`,
        ]),
  ],
  deadlines: ({ added, removed }: { added: number; removed: number }): string[] => [
    ...(added === 0
      ? []
      : [
          added === 1
            ? 'Nel foglio Scadenze entra una scadenza detta in una fase o in un indicatore.'
            : `Nel foglio Scadenze entrano ${added} scadenze dette nelle fasi e negli indicatori.`,
        ]),
    ...(removed === 0
      ? []
      : [
          removed === 1
            ? 'Dal foglio Scadenze esce una riga: le parole che la dicevano non ci sono più.'
            : `Dal foglio Scadenze escono ${removed} righe: le parole che le dicevano non ci sono più.`,
        ]),
  ],
  deadlinesToAdd: {
    heading: (name: string) => `Il foglio «${name}»`,
    help: (deadlines: number) =>
      deadlines === 0
        ? 'Elenca per data le scadenze dette nelle fasi e negli indicatori: per ora nessuna; le aggiunge poi «Aggiorna la sintesi».'
        : deadlines === 1
          ? 'Elenca per data le scadenze dette nelle fasi e negli indicatori: adesso una.'
          : `Elenca per data le scadenze dette nelle fasi e negli indicatori: adesso ${deadlines}.`,
    choices: { add: 'aggiungilo', leave: 'lascia senza' },
  },
  mended: (cells: number) =>
    cells === 1
      ? 'Una cella non mostra più la scheda (#RIF!, o un peso di 30% come 0,3): tornerà a mostrarla.'
      : `${cells} celle non mostrano più la scheda (#RIF!, o un peso di 30% come 0,3): torneranno a mostrarla.`,
  scored: (sheets: string) =>
    `Sotto la tabella di «${sheets}» verranno i punteggi per settore e per responsabile.`,
  gone: (rows: number) =>
    rows === 1
      ? 'Una riga è di un obiettivo che non c’è più'
      : `${rows} righe sono di obiettivi che non ci sono più`,
  goneHelp:
    'La scheda è stata eliminata, o l’obiettivo ha cambiato settore. Una riga in cui qualcuno ha scritto resta, se non si sceglie di toglierla.',
  otherUnit:
    'L’obiettivo ora è di un altro settore; nella riga ci sono formule o colonne aggiunte a mano, che là non avrebbero posto.',
  typed: (texts: string) => `Scritto a mano: ${texts}`,
  whatToDo: (row: string) => `Che cosa fare della riga ${row}`,
  keepRow: {
    gone: 'tieni la riga, segnata «obiettivo tolto»',
    otherUnit: 'tieni la riga anche qui',
  },
  removeRow: 'togli la riga',
  copied: (rows: number) =>
    rows === 1 ? 'Una riga è la copia di un’altra' : `${rows} righe sono copie di altre`,
  copiedHelp:
    'Lo stesso obiettivo compare due volte nello stesso settore, e il suo peso conta due volte.',
  keepBoth: 'tieni tutte e due le righe',
  removeCopy: 'togli la copia',
  questions: (rows: number) =>
    rows === 1
      ? 'Di una riga non si capisce l’obiettivo'
      : `Di ${rows} righe non si capisce l’obiettivo`,
  questionsHelp:
    'Più schede potrebbero essere la loro. Scegliere quale, oppure lasciare la riga com’è.',
  whichOne: (row: string) => `Obiettivo della riga ${row}`,
  noneChosen: 'nessuno di questi: lascia la riga com’è',
  differences: (cells: number) =>
    cells === 1
      ? 'Una cella della sintesi dice altro dalla scheda'
      : `${cells} celle della sintesi dicono altro dalle schede`,
  differencesHelp:
    'Sono state scritte a mano, o il documento le stampa così. Restano come sono, se non si sceglie di prendere ciò che dice la scheda.',
  keepTyped: 'tieni quello scritto',
  takeSheet: 'prendi dalla scheda',
  showAll: (cells: number) => `Mostra tutte le ${cells} celle`,
  face: {
    title: 'Che cosa mostra',
    label: 'La sintesi è per',
    help: 'Le colonne lasciate fuori sono nascoste, non tolte: ciò che vi è scritto resta, e torna con un’altra scelta.',
    faces: {
      programmazione: {
        name: 'Programmazione',
        about: 'il piano da approvare: senza stati e punteggi',
      },
      monitoraggio: {
        name: 'Monitoraggio',
        about: 'stati e avanzamento, con la data di riferimento nel titolo',
      },
      consuntivo: {
        name: 'Consuntivo',
        about: 'tutto, anche i punteggi, con la data di riferimento nel titolo',
      },
    },
    show: 'Mostra così',
    busy: 'Preparazione della sintesi…',
    shown: (face: string) => `Ora la sintesi è per: ${face}.`,
  },
  cannot: 'Prima di aggiornare c’è una cosa da fare',
  isProtected: (sheet: string) =>
    `Il foglio «${sheet}» è protetto: togliere la protezione (Revisione › Rimuovi protezione foglio), poi leggere di nuovo.`,
  isFiltered: (sheet: string) =>
    `Nel foglio «${sheet}» un filtro nasconde delle righe: toglierlo (Dati › Cancella), poi leggere di nuovo.`,
  lostHeading: (sheet: string, headings: string) =>
    `Nel foglio «${sheet}» non si trova più la colonna ${headings}: l’intestazione è stata cambiata o la colonna eliminata, e le righe nuove resterebbero senza. Rimettere l’intestazione, poi leggere di nuovo.`,
};
