/** A sheet of the PEG as the document prints it, and the objective that it tells. */
import { completeObjective, completePhase } from '../../src/domain/completePlan';
import { marks, type Row } from './handMade';

const MONTHS = [...'GFMAMGLASOND'];

export const PEG: Row[] = [
  ['UNIONE DEI COMUNI'],
  ['PIANO ESECUTIVO DI GESTIONE – ANNI 2021-23'],
  [],
  ['OBIETTIVO N. 2/2: Progetto Smart Working'],
  ['Settore:', 'COORDINAMENTO GENERALE'],
  ['Strategia', ''],
  ['Assessore', 'Presidente e Giunta'],
  ['Dirigente / Responsabile', 'Responsabile'],
  ['Priorità / peso obiettivo in %', 'Strategicità 100 – Peso 20%'],
  ['Altri Settori / Servizi coinvolti', 'Settore Informatico – Settore Finanziario'],
  ['Durata', '2020-2021'],
  ['Utenti portatori di interessi', 'Utenti interni ed esterni'],
  [],
  ['DESCRIZIONE OBIETTIVO'],
  ['La Regione intende sostenere il lavoro agile.'],
  ["L'Unione ha partecipato al bando."],
  ['RISULTATI E IMPATTI ATTESI'],
  ['Creazione di un gruppo di lavoro dedicato.'],
  [],
  [
    'Descrizione indicatori ANNO 2020-2021',
    'Unità di misurazione (es. numero, %, etc.)',
    'Valore fine anno precedente',
    'Responsabile amministrativo',
  ],
  ['n. 2 determine di affidamento', 'numero', 5, 'Istruttore'],
  ['Rendicontazione spese', 'numero', '-'],
  [],
  ['Attività del cronoprogramma ANNO 2020', 'ESEGUITO', '', ...MONTHS],
  ['Definizione del progetto', 'SI/NO', 'Previsto', ...marks(4, 9)],
  ['', '', 'Realizzato'],
  ['Creazione di un gruppo di lavoro', 'SI', 'Previsto', ...marks(6, 9)],
  ['', '', 'Realizzato', ...marks(6, 6, 'x')],
  [],
  ['Attività del cronoprogramma ANNO 2021', 'ESEGUITO', '', ...MONTHS],
  ['Rendicontazione', 'SI/NO', 'Previsto', ...marks(1, 4)],
  ['', '', 'Realizzato', 'z'],
  [],
  ['Risorse umane coinvolte nel progetto', 'Percentuale di partecipazione'],
  ['Istruttore', '30%'],
  ['Collaboratore', ''],
];

export const SMART_WORKING = completeObjective(
  {
    number: '2/2',
    title: 'Progetto Smart Working',
    unit: 'COORDINAMENTO GENERALE',
    portfolioHolder: 'Presidente e Giunta',
    owner: 'Responsabile',
    strategicRelevance: 100,
    weight: 20,
    otherUnits: 'Settore Informatico – Settore Finanziario',
    duration: '2020-2021',
    stakeholders: 'Utenti interni ed esterni',
    description: "La Regione intende sostenere il lavoro agile.\nL'Unione ha partecipato al bando.",
    expectedResults: 'Creazione di un gruppo di lavoro dedicato.',
    indicatorTable: {
      columns: [
        { field: 'description', label: 'Descrizione indicatori ANNO 2020-2021' },
        { field: 'unitOfMeasure', label: 'Unità di misurazione (es. numero, %, etc.)' },
        { field: 'baseline', label: 'Valore fine anno precedente' },
      ],
      indicators: [
        { description: 'n. 2 determine di affidamento', unitOfMeasure: 'numero', baseline: 5 },
        { description: 'Rendicontazione spese', unitOfMeasure: 'numero', baseline: '-' },
      ],
    },
    schedules: [
      {
        year: 2020,
        title: 'Attività del cronoprogramma ANNO 2020',
        periods: 12,
        doneLabel: 'Realizzato',
        hasExecuted: true,
        phases: [
          completePhase({ name: 'Definizione del progetto', planned: [4, 5, 6, 7, 8, 9] }),
          completePhase({
            name: 'Creazione di un gruppo di lavoro',
            planned: [6, 7, 8, 9],
            done: [6],
            executed: 'SI',
          }),
        ],
      },
      {
        year: 2021,
        title: 'Attività del cronoprogramma ANNO 2021',
        periods: 12,
        doneLabel: 'Realizzato',
        hasExecuted: true,
        phases: [completePhase({ name: 'Rendicontazione', planned: [1, 2, 3, 4] })],
      },
    ],
    people: [
      {
        title: 'Risorse umane coinvolte nel progetto',
        members: [
          { role: 'Istruttore', share: 30 },
          { role: 'Collaboratore', share: null },
        ],
      },
    ],
  },
  2020,
);
