import { indicatorColumns } from '../sheet/indicatorLabels';
import type { ObjectiveTemplate } from '../objectiveTemplate';

/** Objective sheet of the year: weight out of 100, phases with their responsible and intermediate output. */
export const FASI_PRODOTTI: ObjectiveTemplate = {
  id: 'fasi-prodotti',
  version: 1,
  name: 'Scheda con fasi e prodotti',
  description:
    'Scheda con peso su 100, fasi con responsabile e prodotto intermedio, periodi di un mese o di una quindicina, livelli di attuazione.',
  numberLabel: 'N.° · NOME OBIETTIVO',
  schedule: {
    phaseColumns: ['owner', 'deliverable'],
    isNumbered: true,
    labels: {
      owner: ['Responsabile della fase', 'Responsabile'],
      deliverable: ['Prodotto intermedio atteso', 'Prodotto atteso'],
    },
    doneLabel: '',
    periods: 24,
  },
  sections: [
    {
      kind: 'fields',
      fields: [
        [
          { field: 'area', name: 'Area', label: 'Area', showsUnit: true },
          { field: 'resources', name: 'Risorse', label: 'Risorse' },
        ],
        [
          { field: 'owner', name: 'Responsabile', label: 'Responsabile' },
          {
            field: 'weight',
            name: 'Peso',
            label: "Peso dell'obiettivo",
            aliases: ['Peso obiettivo', 'Peso'],
            isOutOf100: true,
            prompt: 'Punti su 100.',
          },
        ],
        [
          {
            field: 'lead',
            name: 'ProjectManager',
            label: 'Project manager',
            aliases: ['Capofila'],
          },
          {
            field: 'crossSector',
            name: 'Intersettoriale',
            label: 'Intersettoriale',
            aliases: ['OBIETTIVO INTERSETTORIALE', 'Trasversale'],
            options: ['SI', 'NO'],
          },
        ],
        [
          {
            field: 'duration',
            name: 'Durata',
            label: 'Annuale / Pluriennale',
            aliases: ['Annuale/Plurienn.', 'Durata'],
          },
          {
            field: 'completionYear',
            name: 'AnnoConclusione',
            label: 'Anno di conclusione',
            aliases: ['Anno di prev. conclusione', 'Anno di prevista conclusione'],
          },
        ],
      ],
    },
    { kind: 'sharing' },
    {
      kind: 'text',
      field: 'description',
      name: 'Descrizione',
      label: 'DESCRIZIONE DEI RISULTATI ATTESI',
    },
    { kind: 'schedules' },
    { kind: 'indicators', columns: indicatorColumns('description') },
    {
      kind: 'text',
      field: 'issues',
      name: 'Criticita',
      label: 'CRITICITÀ',
      aliases: ['Criticità'],
    },
    {
      kind: 'levels',
      label: 'LIVELLO DI ATTUAZIONE',
      labels: ['1° monitoraggio semestrale', 'Consuntivo'],
      dated: 'Monitoraggio al',
    },
    { kind: 'people' },
    { kind: 'notes' },
  ],
  summaryHead: { title: 'SCHEDA SINTETICA OBIETTIVI', subtitle: 'SINTESI OBIETTIVI' },
  summary: [
    'number',
    'weight',
    'runningWeight',
    'title',
    'unit',
    'monitoring',
    'indicators',
    'notes',
  ],
};
