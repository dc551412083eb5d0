/** From what the user typed to an `Objective`. How a number or a weight is read belongs to the domain, not to the pane. */
import { parseNumber } from '../../domain/cells';
import { completeObjective, completePhase } from '../../domain/completePlan';
import { readYear as readYearCell } from '../../domain/dates';
import type {
  IndicatorColumn,
  Indicator,
  Objective,
  PlanValue,
  Schedule,
} from '../../domain/objective';
import { toWeight } from '../../domain/weights';
import type { PlanHead } from '../services';
import { isBlankIndicator, isBlankPerson, isBlankPhase } from './draft';
import type { Draft, DraftIndicator, DraftIndicatorField, DraftYear } from './draft';

/** A weight or share of 100 as typed ("15", "15%", "12,5", "Peso 80%"); null when it is blank or not a number. */
export function readPercent(text: string): number | null {
  return toWeight(text) ?? null;
}

/** A year of four digits; null for anything else. */
export function readYear(text: string): number | null {
  const year = readYearCell('anno', text);
  return typeof year === 'number' ? year : null;
}

/** The plan's head data as typed, for a draft whose review blocks nothing. */
export function planHeadOf({ plan }: Draft): PlanHead {
  return {
    authority: plan.authority.trim(),
    title: plan.title.trim(),
    firstYear: Number(plan.firstYear),
    lastYear: Number(plan.lastYear),
  };
}

/**
 * The objective that the draft describes. Rows left blank are dropped; what cannot be read as a number is left out,
 * as the review has said. Sheets are Italian, whatever the language of the pane.
 */
export function toObjective(draft: Draft): Objective {
  const { strategicRelevance, weight, ...texts } = trimmed(draft.header);
  const people = draft.people.filter((person) => !isBlankPerson(person));
  return completeObjective(
    {
      ...texts,
      strategicRelevance: readPercent(strategicRelevance),
      weight: readPercent(weight),
      indicatorTable: {
        columns: COLUMNS,
        indicators: draft.indicators.filter((row) => !isBlankIndicator(row)).map(toIndicator),
      },
      schedules: draft.years.flatMap(toSchedule),
      people:
        people.length === 0
          ? []
          : [
              {
                title: 'Risorse umane coinvolte nel progetto',
                members: people.map(({ role, share }) => ({
                  role: role.trim(),
                  share: readPercent(share),
                })),
              },
            ],
    },
    Number(draft.plan.firstYear),
  );
}

/** The columns of the indicator table as the document prints them, in its most complete form. */
const COLUMNS: IndicatorColumn[] = [
  { field: 'description', label: 'Descrizione indicatore' },
  { field: 'unitOfMeasure', label: 'Unità di misurazione (es. numero, %, etc.)' },
  { field: 'baseline', label: 'Valore fine anno precedente' },
  { field: 'target', label: 'Target previsto anno' },
  { field: 'midYearTarget', label: 'Target a metà anno' },
  { field: 'finalResult', label: 'Risultato finale atteso' },
];

const trimmed = <K extends string>(texts: Record<K, string>): Record<K, string> =>
  Object.fromEntries(
    Object.entries<string>(texts).map(([key, text]) => [key, text.trim()]),
  ) as Record<K, string>;

function toIndicator({ values }: DraftIndicator): Indicator {
  const cell = (field: DraftIndicatorField): PlanValue => toPlanValue(values[field]);
  return {
    description: values.description.trim(),
    unitOfMeasure: values.unitOfMeasure.trim(),
    baseline: cell('baseline'),
    target: cell('target'),
    midYearTarget: cell('midYearTarget'),
    finalResult: cell('finalResult'),
  };
}

/** A bare number is a number, so that it can be computed with; anything else, "90%" too, stays as it was written. */
function toPlanValue(text: string): PlanValue {
  const written = text.trim();
  if (written === '') return null;
  return parseNumber(written) ?? written;
}

function toSchedule({ year, phases }: DraftYear): Schedule[] {
  const filled = phases.filter((phase) => !isBlankPhase(phase));
  if (filled.length === 0) return [];
  return [
    {
      year: Number(year),
      title: `Attività del cronoprogramma ${year.trim()}`,
      periods: 12,
      doneLabel: 'Ottenuto',
      hasExecuted: false,
      phases: filled.map(({ name, planned }) =>
        completePhase({
          name: name.trim(),
          planned: planned.flatMap((marked, month) => (marked ? [month + 1] : [])),
        }),
      ),
    },
  ];
}
