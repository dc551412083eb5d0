/** Where each datum of an objective stands on the sheets of these tests, and which datum stands in a cell. */
import type { ObjectivePlaces } from '../../../src/domain/objectivePlaces';
import type { Place } from '../../../src/domain/places';
import { INDICATOR_FIELDS, type Objective } from '../../../src/domain/objective';

const PHASE_FIELDS = [
  ...['name', 'owner', 'deliverable', 'weight'],
  ...['executed', 'recorded', 'planned', 'done'],
];

/** Its fields one below the other; each indicator, phase, person and sharing in a row of its own, from these rows on. */
export function placesOf(sheet: string, objective: Objective): ObjectivePlaces {
  const row = (at: number, fields: readonly string[]) =>
    Object.fromEntries(fields.map((field, column) => [field, { sheet, row: at, column }]));
  const { sharedWith, indicatorTable, schedules, people } = objective;
  const fields = Object.keys(objective).map((field, at) => [field, { sheet, row: at, column: 0 }]);
  return {
    fields: Object.fromEntries(fields) as ObjectivePlaces['fields'],
    sharedWith: sharedWith.map((_, index) =>
      row(50 + index, ['unit', 'number', 'strategicRelevance', 'weight']),
    ),
    indicators: indicatorTable.indicators.map((_, index) => row(100 + index, INDICATOR_FIELDS)),
    indicatorHeadings: row(90, INDICATOR_FIELDS),
    schedules: schedules.map(({ phases }, index) => ({
      ...row(200 + 20 * index, ['title', 'year']),
      phases: phases.map((_, phase) => row(201 + 20 * index + phase, PHASE_FIELDS)),
    })),
    people: people.map(({ members }, index) => ({
      ...row(300 + 20 * index, ['title']),
      members: members.map((_, member) => row(301 + 20 * index + member, ['role', 'share'])),
    })),
    ...{ lines: {}, financialIndicators: [], financialHeadings: {}, levels: [] },
  };
}

/** The way to a cell among places: "target", "indicators 0 target"; undefined where it is none of them. */
export function datumAt(places: object, at: Place): string | undefined {
  for (const [name, each] of Object.entries(places) as [string, Partial<Place>][]) {
    if (typeof each !== 'object') continue;
    if (each.sheet === at.sheet && each.row === at.row && each.column === at.column) return name;
    const datum = datumAt(each, at);
    if (datum !== undefined) return `${name} ${datum}`;
  }
  return undefined;
}
