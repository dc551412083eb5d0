/** Sheets as the documents print them, typed by hand, and the objectives that they tell. */
import { completeObjective, completePhase } from '../../src/domain/completePlan';

export type Row = (string | number)[];

/** As the documents abbreviate them, broken and misspelt. */
const MONTHS = [
  'Ge n',
  'Feb',
  'Mar',
  'Apr',
  'Mai',
  'Giun',
  'Lug',
  'Agosto',
  'Set',
  'Ott',
  'Nov',
  'Dic',
];

/** The cells of twelve months, marked in some. */
export const marks = (first: number, last: number, mark = 'X') =>
  Array.from({ length: 12 }, (_, month) => (month + 1 >= first && month + 1 <= last ? mark : ''));

export const FASI: Row[] = [
  ['Comune'],
  ['Scheda obiettivo esercizio 2024'],
  ['Area: Servizi alle imprese e promozione del territorio'],
  ["Peso dell'obiettivo: 15 / 100"],
  ['Responsabile:', 'Responsabile SUAP'],
  ['N.° 1', 'Nome obiettivo: Nuovo software di back-office'],
  ['PROJECT MANAGER: VICE-SEGRETARIO GENERALE'],
  ['Annuale/Plurienn.:', 'annuale', 'Anno di prev. conclusione:', 2024],
  ['OBIETTIVO INTERSETTORIALE', 'X'],
  ['Descrizione dei risultati attesi. Il software permette la gestione delle pratiche.'],
  [],
  ['N.°', 'Descrizione fase', 'Responsabile della fase', 'Prodotto intermedio atteso', ...MONTHS],
  [1, 'Incontri con il fornitore', 'Resp. Serv.', 'Verbale', ...marks(6, 6, 'x')],
  [2, 'Controllo dei procedimenti', 'Istruttore', 'Realizzato', ...marks(8, 12, 'x')],
  [],
  ['Indicatori di risultato'],
  ['2 incontri con il fornitore'],
  ['Report finale delle attività svolte'],
  ['Criticità:'],
  ['Nessuna'],
  [],
  ['Livello di attuazione'],
  ['1° monitoraggio semestrale', 'In corso'],
  ['Consuntivo', ''],
];

export const SOFTWARE = completeObjective(
  {
    number: '1',
    title: 'Nuovo software di back-office',
    unit: 'Servizi alle imprese e promozione del territorio',
    area: 'Servizi alle imprese e promozione del territorio',
    owner: 'Responsabile SUAP',
    lead: 'VICE-SEGRETARIO GENERALE',
    weight: 15,
    crossSector: true,
    duration: 'annuale',
    completionYear: 2024,
    description: 'Il software permette la gestione delle pratiche.',
    issues: 'Nessuna',
    indicatorTable: {
      columns: [{ field: 'description', label: 'Indicatori di risultato' }],
      indicators: [
        { description: '2 incontri con il fornitore' },
        { description: 'Report finale delle attività svolte' },
      ],
    },
    schedules: [
      {
        year: 2024,
        title: 'Descrizione fase',
        periods: 12,
        doneLabel: '',
        hasExecuted: false,
        phases: [
          completePhase({
            name: 'Incontri con il fornitore',
            owner: 'Resp. Serv.',
            deliverable: 'Verbale',
            planned: [6],
          }),
          completePhase({
            name: 'Controllo dei procedimenti',
            owner: 'Istruttore',
            deliverable: 'Realizzato',
            planned: [8, 9, 10, 11, 12],
          }),
        ],
      },
    ],
    levels: [
      { label: '1° monitoraggio semestrale', value: 'In corso' },
      { label: 'Consuntivo', value: null },
    ],
  },
  2024,
);

export const PDO: Row[] = [
  ['AFFARI GENERALI'],
  ['OBIETTIVI STRATEGICI 2024'],
  ['N', 'DUP', '', 'PDO e della performance'],
  [
    '',
    'Indirizzi strategici',
    'Obiettivi operativi',
    'Obiettivo strategico di performance',
    'Performance',
    'Struttura Referente Servizio',
    'Strutture coinvolte',
  ],
  [
    1,
    '01 - ORGANIZZAZIONE AL SERVIZIO DELLA PROPRIA COMUNITÀ',
    '01.02.01 - Trasparenza',
    'REGOLAMENTO PER L’UTILIZZO DELLE SALE',
    'Innovativo',
    'Segreteria Generale',
    'AFFARI GENERALI + Tutte le Strutture',
  ],
  [],
  ['Fasi e tempi di esecuzione programmate', 'Fasi e tempi di esecuzione registrati'],
  ['1) Definizione del testo regolamentare', 'approvato il 15/05'],
  ['2) Presentazione negli organi collegiali'],
  [],
  [
    'Indicatori di risultato programmati anno 2024',
    'Indicatori di risultato raggiunti al 31/12/2024',
  ],
  ['Definizione del testo regolamentare 31/05', 'raggiunto'],
  ['Presentazione negli organi collegiali 30/06'],
  [],
  [
    'Indicatori di risultato finanziari ed economici previsti',
    'Indicatori di risultato finanziari ed economici registrati',
  ],
  ['1 senza costi', ''],
  [],
  ['Eventuali criticità riscontrate', 'nessuna'],
  ['Descrizione obiettivo'],
  ['Le sale si prestano a un utilizzo sia interno sia esterno.'],
];

/** The number stands two rows under its heading. */
export const SALE = completeObjective(
  {
    number: '1',
    title: 'REGOLAMENTO PER L’UTILIZZO DELLE SALE',
    kind: 'strategico',
    strategicLine: '01 - ORGANIZZAZIONE AL SERVIZIO DELLA PROPRIA COMUNITÀ',
    operationalObjective: '01.02.01 - Trasparenza',
    performance: 'Innovativo',
    service: 'Segreteria Generale',
    otherUnits: 'AFFARI GENERALI + Tutte le Strutture',
    issues: 'nessuna',
    description: 'Le sale si prestano a un utilizzo sia interno sia esterno.',
    indicatorTable: {
      columns: [
        { field: 'description', label: 'Indicatori di risultato programmati anno 2024' },
        { field: 'actual', label: 'Indicatori di risultato raggiunti al 31/12/2024' },
      ],
      indicators: [
        { description: 'Definizione del testo regolamentare 31/05', actual: 'raggiunto' },
        { description: 'Presentazione negli organi collegiali 30/06' },
      ],
    },
    financialIndicators: [{ planned: '1 senza costi', recorded: '' }],
    schedules: [
      {
        year: 2024,
        title: 'Fasi e tempi di esecuzione programmate',
        periods: 12,
        doneLabel: '',
        hasExecuted: false,
        phases: [
          completePhase({
            name: '1) Definizione del testo regolamentare',
            recorded: 'approvato il 15/05',
          }),
          completePhase({ name: '2) Presentazione negli organi collegiali' }),
        ],
      },
    ],
  },
  2024,
);
