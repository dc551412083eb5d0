import type { ObjectiveTemplate } from '../objectiveTemplate';

/** The best of the five: what art. 5 D.Lgs. 150/2009 asks of an objective has its place. */
export const SCHEDA_COMPLETA: ObjectiveTemplate = {
  id: 'scheda-completa',
  version: 1,
  name: 'Scheda completa',
  description:
    'La più completa, per chi comincia oggi: collegamento al DUP e al valore pubblico, schede degli indicatori, fasi con pesi e cronoprogramma, risorse, monitoraggi e punteggio.',
  numberLabel: 'OBIETTIVO N.',
  schedule: {
    phaseColumns: ['owner', 'weight'],
    labels: { owner: ['Responsabile della fase'], weight: ['Peso'] },
    doneLabel: 'Realizzato',
    periods: 12,
  },
  sections: [
    {
      kind: 'fields',
      fields: [
        [
          { field: 'owner', name: 'Responsabile', label: 'Responsabile' },
          {
            field: 'weight',
            name: 'Peso',
            label: 'Peso',
            prompt: 'Nella scala del piano: 15 su 100, o 15%.',
          },
        ],
        [
          { field: 'portfolioHolder', name: 'Assessore', label: 'Assessore' },
          { field: 'lead', name: 'Capofila', label: 'Capofila' },
        ],
        [
          { field: 'duration', name: 'Durata', label: 'Durata' },
          { field: 'dueDate', name: 'Scadenza', label: 'Termine previsto' },
        ],
        { field: 'strategicLine', name: 'IndirizzoStrategico', label: 'DUP: indirizzo strategico' },
        {
          field: 'operationalObjective',
          name: 'ObiettivoOperativo',
          label: 'DUP: obiettivo operativo',
        },
        { field: 'publicValue', name: 'ValorePubblico', label: 'Valore pubblico' },
        { field: 'anticorruption', name: 'Anticorruzione', label: 'Anticorruzione e trasparenza' },
        { field: 'otherUnits', name: 'AltriSettori', label: 'Altri settori coinvolti' },
        { field: 'stakeholders', name: 'PortatoriInteressi', label: 'Portatori di interessi' },
      ],
    },
    { kind: 'results' },
    { kind: 'sharing' },
    { kind: 'text', field: 'description', name: 'Descrizione', label: 'DESCRIZIONE' },
    {
      kind: 'text',
      field: 'expectedResults',
      name: 'Risultati',
      label: 'RISULTATI E IMPATTI ATTESI',
    },
    { kind: 'indicatorCards' },
    { kind: 'schedules' },
    { kind: 'people' },
    {
      kind: 'text',
      field: 'financialResources',
      name: 'RisorseFinanziarie',
      label: 'RISORSE FINANZIARIE',
    },
    { kind: 'levels', label: 'MONITORAGGIO', labels: ['30/06', '31/12'], dated: 'Al' },
    { kind: 'text', field: 'issues', name: 'Criticita', label: 'CRITICITÀ E AZIONI CORRETTIVE' },
    { kind: 'notes' },
  ],
  summary: [
    'number',
    'title',
    'unit',
    'owner',
    'weight',
    'runningWeight',
    'duration',
    'state',
    'progress',
    'score',
    'scoreOutcome',
  ],
};
