import { completeObjective } from '../../../src/domain/completePlan';
import type { Objective } from '../../../src/domain/objective';
import type { ObjectiveTemplate } from '../../../src/templates/objectiveTemplate';
import { CARD_COLUMNS } from '../../../src/templates/sheet/indicatorCards';

/** An objective that fills every place of a template. */
export function fullObjective(template: ObjectiveTemplate): Objective {
  const columns =
    template.sections.flatMap((section) =>
      section.kind === 'indicators' ? section.columns : [],
    ) ?? [];
  return completeObjective(
    {
      ...{ number: '3', title: 'Pagamenti', unit: 'Ragioneria', owner: 'Responsabile', weight: 20 },
      ...{ strategicRelevance: 80, duration: '2026', description: 'Prima riga\nSeconda riga' },
      indicatorTable: {
        columns: columns.length > 0 ? [...columns] : CARD_COLUMNS,
        indicators: [
          { description: 'Fatture', target: 90, actual: 10 },
          { description: 'Giorni', target: 30 },
        ],
      },
      financialIndicators: [{ planned: 'Spesa', recorded: '12' }],
      schedules: [
        {
          ...{ year: 2026, title: 'Attività del cronoprogramma 2026', periods: 12 },
          doneLabel: template.schedule.doneLabel,
          phases: [
            { name: 'Avvio', owner: 'Uno', planned: [1, 2], recorded: 'fatto' },
            { name: 'Uso', planned: [3], done: template.schedule.doneLabel === '' ? [] : [3] },
          ],
        },
      ],
      people: [
        { title: 'Risorse umane coinvolte nel progetto', members: [{ role: 'A', share: 50 }] },
      ],
      sharedWith: [{ unit: 'Tributi', number: '1', strategicRelevance: null, weight: 10 }],
    },
    2026,
  );
}
