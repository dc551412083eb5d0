/** Two objectives of a PEG, with what is due by the half-year. */
import { completeObjective } from '../../../src/domain/completePlan';
import { indicatorColumns } from '../../../src/templates/sheet/indicatorLabels';

const columns = indicatorColumns('description', 'unitOfMeasure', 'target', 'actual');

const schedule = (...planned: number[][]) => ({
  ...{ year: 2026, title: 'Attività del cronoprogramma 2026', periods: 12 as const },
  doneLabel: 'Ottenuto' as const,
  phases: planned.map((months, index) => ({ name: `Passo ${index + 1}`, planned: months })),
});

export const twoObjectives = [
  completeObjective(
    {
      ...{ number: '1', title: 'Pagamenti', unit: 'Ragioneria', weight: 50 },
      indicatorTable: {
        columns,
        indicators: [{ description: 'Fatture pagate in tempo', target: '45%' }],
      },
      schedules: [schedule([1, 2], [3, 4])],
    },
    2026,
  ),
  completeObjective(
    {
      ...{ number: '2', title: 'Sportello', unit: 'Tributi', owner: 'Dirigente', weight: 50 },
      indicatorTable: { columns, indicators: [{ description: 'Giorni di attesa', target: 15 }] },
      schedules: [schedule([9, 10])],
    },
    2026,
  ),
];
