/** A plan far larger than those of the documents: 100 objectives with every field full. */
import { completeObjective, completePlan } from '../../src/domain/completePlan';
import type { Objective } from '../../src/domain/objective';
import type { Plan, TemplateId } from '../../src/domain/plan';

const SENTENCE =
  'Semplificazione dei procedimenti dello sportello unico, con l’attivazione dei servizi in rete e la formazione del personale. ';

/** A text of so many characters, different for every objective. */
const text = (subject: string, length: number) =>
  `${subject}: ${SENTENCE.repeat(Math.ceil(length / SENTENCE.length))}`.slice(0, length).trim();

const UNITS = ['SUAP', 'SIA', 'Tributi', 'Polizia locale', 'Personale'];

function fullObjective(index: number): Objective {
  const subject = `Obiettivo ${index + 1}`;
  const months = (first: number) => [0, 1, 2, 3].map((month) => ((first + month) % 12) + 1);
  return completeObjective(
    {
      number: `${(index % UNITS.length) + 1}/${index + 1}`,
      title: text(subject, 120),
      unit: UNITS[index % UNITS.length] ?? '',
      strategy: text('Strategia', 150),
      portfolioHolder: 'Assessore competente',
      owner: 'Responsabile del settore',
      otherUnits: UNITS.join(', '),
      duration: '2024-2026',
      stakeholders: text('Cittadini e imprese', 150),
      strategicRelevance: 100,
      weight: 5,
      description: [1, 2, 3, 4].map((part) => text(`${subject}, parte ${part}`, 500)).join('\n'),
      expectedResults: [1, 2, 3].map((part) => text(`Risultato ${part}`, 400)).join('\n'),
      notes: text('Nota', 300),
      indicatorTable: {
        columns: [
          { field: 'description', label: 'Indicatore' },
          { field: 'unitOfMeasure', label: 'Unità di misura' },
          { field: 'baseline', label: 'Valore di partenza' },
          { field: 'target', label: 'Valore atteso' },
          { field: 'weight', label: 'Peso' },
          { field: 'actual', label: 'Valore raggiunto' },
        ],
        indicators: Array.from({ length: 6 }, (_, number) => ({
          description: text(`Indicatore ${number + 1}`, 120),
          unitOfMeasure: 'numero',
          baseline: 10 + number,
          target: `${90 - number}%`,
          weight: 15,
          actual: null,
        })),
      },
      schedules: [
        {
          year: 2024,
          title: 'Attività del cronoprogramma ANNO 2024',
          doneLabel: 'Realizzato',
          phases: Array.from({ length: 8 }, (_, number) => ({
            name: text(`Fase ${number + 1}`, 160),
            owner: 'Istruttore',
            deliverable: text('Relazione', 80),
            weight: 12.5,
            planned: months(index + number),
            done: months(index + number).slice(0, 2),
          })),
        },
      ],
      people: [
        {
          title: 'Personale coinvolto',
          members: Array.from({ length: 6 }, () => ({ role: 'Istruttore', share: 20 })),
        },
      ],
      sharedWith: [{ unit: 'SIA', number: '9/9', strategicRelevance: 50, weight: 10 }],
    },
    2024,
  );
}

/** A plan with so many full objectives, each in its summary. */
export function fullPlan(count: number, template: TemplateId = 'peg-cronoprogramma'): Plan {
  const objectives = Array.from({ length: count }, (_, index) => fullObjective(index));
  return completePlan({
    id: 'grande',
    template,
    authority: 'Unione dei Comuni',
    title: 'PIANO DELLA PERFORMANCE 2024-2026',
    firstYear: 2024,
    lastYear: 2026,
    referenceDate: '2024-06-30',
    units: UNITS.map((name) => ({ name, owner: 'Responsabile del settore' })),
    objectives,
    summary: objectives.map(({ number, title, unit, owner, weight }) => ({
      number,
      title,
      unit,
      owner,
      weight,
    })),
  });
}
