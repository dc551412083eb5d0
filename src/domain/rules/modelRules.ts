/** The rule on what a way of planning has no place for: told once for the plan, since no objective can mend it. */
import type { Book } from '../book';
import type { IndicatorField, Objective } from '../objective';
import { rule, when, type Spot } from './rule';

/** What laws and guidelines ask an objective and an indicator for. */
const OF_OBJECTIVE = [
  'owner',
  'weight',
  'indicatorTable',
  'people',
] as const satisfies readonly (keyof Objective)[];

const OF_INDICATOR = [
  'target',
  'unitOfMeasure',
  'formula',
  'baseline',
  'dataSource',
  'dataOwner',
] as const satisfies readonly IndicatorField[];

/** One of them is enough. */
const TIMES = ['duration', 'dueDate', 'completionYear', 'schedules'] as const;
const LINKS = ['strategy', 'strategicLine', 'operationalObjective', 'publicValue', 'area'] as const;

export type LackedField =
  | (typeof OF_OBJECTIVE)[number]
  | (typeof OF_INDICATOR)[number]
  | 'times'
  | 'links';

function lackedBy({ objectives, asked }: Book): LackedField[] {
  const has = (field: keyof Objective) =>
    objectives.some(({ template }) => asked[template]?.includes(field) ?? true);
  const columns = new Set(
    objectives.flatMap(({ objective }) =>
      objective.indicatorTable.columns.map(({ field }) => field),
    ),
  );
  const hasIndicators = has('indicatorTable') && columns.size > 0;
  return [
    ...OF_OBJECTIVE.filter((field) => !has(field)),
    ...OF_INDICATOR.filter((field) => hasIndicators && !columns.has(field)),
    ...(TIMES.some(has) ? [] : (['times'] as const)),
    ...(LINKS.some(has) ? [] : (['links'] as const)),
  ];
}

export const modelLacks = rule({
  id: 'IM09',
  severity: 'toKnow',
  on: 'plan',
  wholePlan: true,
  law: 'D.Lgs. 150/2009, art. 5, c. 2; DPCM 18/09/2012, art. 3, c. 3',
  check: (book) => {
    const fields = book.objectives.length === 0 ? [] : lackedBy(book);
    const spot: Spot = book.settingsPlaces.has('Modello')
      ? { setting: 'Modello' }
      : { sheet: book.objectives[0]?.sheet ?? '' };
    return when(fields.length > 0, () => ({ spot, facts: { fields } }));
  },
});
