import type { ObjectiveTemplate } from '../objectiveTemplate';

/** PDO of strategic and ordinary objectives: DUP lines, phases and indicators programmed beside recorded. */
export const PDO_STRATEGICO_ORDINARIO: ObjectiveTemplate = {
  id: 'pdo-strategico-ordinario',
  version: 1,
  name: 'PDO strategico e ordinario',
  description:
    'Scheda con indirizzi e obiettivi del DUP, classe di performance, fasi e indicatori programmati accanto a quelli registrati, percentuali al monitoraggio.',
  numberLabel: 'OBIETTIVO N.',
  schedule: {
    phaseColumns: ['recorded'],
    labels: { recorded: ['Fasi e tempi registrati', 'Fasi e tempi di esecuzione registrati'] },
    doneLabel: '',
    inWords: true,
    periods: 12,
  },
  sections: [
    {
      kind: 'fields',
      fields: [
        {
          field: 'kind',
          name: 'Tipo',
          label: 'Strategico / ordinario',
          options: ['strategico', 'ordinario'],
        },
        { field: 'strategicLine', name: 'IndirizzoStrategico', label: 'Indirizzi strategici' },
        { field: 'operationalObjective', name: 'ObiettivoOperativo', label: 'Obiettivi operativi' },
        { field: 'performance', name: 'Performance', label: 'Performance' },
        {
          field: 'service',
          name: 'Servizio',
          label: 'Struttura referente / Servizio',
          aliases: ['Struttura Referente Servizio', 'Struttura Referente'],
        },
        {
          ...{ field: 'otherUnits', name: 'AltreStrutture', label: 'Strutture coinvolte' },
          hasOwnUnit: true,
        },
        { field: 'duration', name: 'Durata', label: 'Periodo' },
      ],
    },
    {
      kind: 'levels',
      label: 'PERCENTUALE DI RAGGIUNGIMENTO',
      labels: ['Percentuale raggiungimento al 31/07', 'Percentuale raggiungimento al 31/12'],
      dated: 'Percentuale raggiungimento al',
    },
    { kind: 'schedules' },
    { kind: 'text', field: 'issues', name: 'Criticita', label: 'EVENTUALI CRITICITÀ RISCONTRATE' },
    {
      kind: 'indicators',
      columns: [
        { field: 'description', label: 'Indicatori di risultato programmati' },
        { field: 'actual', label: 'Indicatori di risultato raggiunti' },
      ],
    },
    {
      kind: 'financialIndicators',
      labels: [
        'Indicatori di risultato finanziari ed economici previsti',
        'Indicatori di risultato finanziari ed economici registrati',
      ],
    },
    { kind: 'text', field: 'description', name: 'Descrizione', label: 'DESCRIZIONE OBIETTIVO' },
    { kind: 'people' },
    { kind: 'notes' },
  ],
  summary: [
    'number',
    'strategicLine',
    'operationalObjective',
    'title',
    'performance',
    'service',
    'otherUnits',
    'monitoring',
    'unit',
    'kind',
  ],
  summaryLook: {
    labels: {
      strategicLine: 'Indirizzi strategici',
      operationalObjective: 'Obiettivi operativi',
      title: 'Obiettivo strategico di performance / Obiettivo ordinario',
      performance: 'Performance',
      service: 'Struttura Referente Servizio',
      otherUnits: 'Strutture coinvolte',
      monitoring: 'Percentuale raggiungimento al',
    },
    widths: {
      ...{ number: 28, strategicLine: 112, operationalObjective: 110, title: 152 },
      ...{ performance: 74, service: 96, otherUnits: 80, monitoring: 74 },
    },
    bands: [
      { label: 'DUP', columns: ['strategicLine', 'operationalObjective'] },
      {
        label: 'PDO e della performance',
        columns: ['title', 'performance', 'service', 'otherUnits'],
      },
    ],
    ofWork: ['unit', 'kind'],
    hasSections: true,
    former: [
      'number',
      'kind',
      'title',
      'unit',
      'service',
      'performance',
      'otherUnits',
      'monitoring',
    ],
  },
};
