import { indicatorColumns } from '../sheet/indicatorLabels';
import type { ObjectiveTemplate } from '../objectiveTemplate';

/** PEG / Piano della performance with the months planned and obtained (or carried out) for each activity. */
export const PEG_CRONOPROGRAMMA: ObjectiveTemplate = {
  id: 'peg-cronoprogramma',
  version: 2,
  name: 'PEG con cronoprogramma',
  description:
    'Scheda con strategia, priorità e peso, indicatori con target a metà anno e cronoprogramma previsto e ottenuto mese per mese.',
  numberLabel: 'OBIETTIVO N.',
  schedule: {
    phaseColumns: ['executed'],
    labels: { executed: ['ESEGUITO'] },
    doneLabel: 'Ottenuto',
    periods: 12,
  },
  sections: [
    // Right under the heading, as the document has it.
    { kind: 'sharing' },
    {
      kind: 'fields',
      fields: [
        { field: 'strategy', name: 'Strategia', label: 'Strategia' },
        { field: 'portfolioHolder', name: 'Assessore', label: 'Assessore' },
        {
          field: 'owner',
          name: 'Responsabile',
          label: 'Dirigente / Responsabile',
          aliases: ['Responsabile', 'Dirigente', 'Responsabili interessati'],
        },
        {
          field: 'priority',
          name: 'Priorita',
          label: 'Priorità / peso obiettivo in %',
          aliases: ['Priorità / Peso', 'Peso obiettivo in %', 'Peso'],
        },
        {
          field: 'otherUnits',
          name: 'AltriSettori',
          label: 'Altri Settori / Servizi coinvolti',
          aliases: ['Altri settori coinvolti'],
        },
        { field: 'duration', name: 'Durata', label: 'Durata' },
        {
          field: 'stakeholders',
          name: 'PortatoriInteressi',
          label: 'Utenti portatori di interessi',
          aliases: ['Portatori di interessi', 'Stakeholder'],
        },
      ],
    },
    { kind: 'results' },
    { kind: 'text', field: 'description', name: 'Descrizione', label: 'DESCRIZIONE OBIETTIVO' },
    {
      kind: 'text',
      field: 'expectedResults',
      name: 'Risultati',
      label: 'RISULTATI E IMPATTI ATTESI',
      aliases: ['Risultati attesi'],
    },
    {
      kind: 'indicators',
      columns: indicatorColumns(
        'description',
        'unitOfMeasure',
        'baseline',
        'target',
        'midYearTarget',
        'finalResult',
      ),
    },
    { kind: 'schedules' },
    { kind: 'people' },
    { kind: 'notes' },
  ],
  summary: [
    'number',
    'title',
    'unit',
    'owner',
    'portfolioHolder',
    'strategicRelevance',
    'weight',
    'runningWeight',
    'otherUnits',
    'duration',
    'state',
    'progress',
  ],
};
