/** A plan of one objective whose phases and indicator tell three deadlines in words. */
import { completePlan } from '../../../src/domain/completePlan';

export const DEADLINES_PLAN = completePlan({
  ...{ id: 'prova', template: 'pdo-strategico-ordinario', firstYear: 2026, lastYear: 2028 },
  ...{ title: 'PDO', authority: 'Unione', units: [] },
  objectives: [
    {
      ...{ number: '1', title: 'Sale', unit: 'Affari generali', service: 'Segreteria' },
      schedules: [
        {
          year: 2026,
          phases: [
            { name: 'Approvazione entro il 30/06, pubblicazione entro ottobre' },
            { name: 'Studio per tutto l’anno 2026' },
            { name: 'Avvio da marzo' },
            { name: 'Gara', recorded: 'aggiudicata' },
          ],
        },
      ],
      indicatorTable: {
        columns: [{ field: 'description', label: 'Indicatori' }],
        indicators: [{ description: 'Testo approvato 31/03' }],
      },
    },
  ],
} as never);
