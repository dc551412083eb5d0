/** An objective as the formulas of a summary refer to it: where its data stand on its sheet, new or already there. */
import type { BookObjective } from '../../domain/book';
import type { SharedPlaces } from '../../domain/objectivePlaces';
import type { Place, ShownValue, WeightPlace } from '../../domain/places';
import type { Objective } from '../../domain/objective';
import type { SheetBlueprint } from '../blueprint';
import type { FieldSpec, ObjectiveTemplate } from '../objectiveTemplate';
import type { PlannedSheet } from '../planSheets';
import { SCORE, SCORE_OUTCOME } from '../sheet/indicatorScore';
import { sharedName } from '../sheet/sharing';

/** Texts and numbers of an objective that a summary shows as they are. */
export type SourceField =
  | 'number'
  | 'title'
  | 'unit'
  | 'owner'
  | 'portfolioHolder'
  | 'otherUnits'
  | 'duration'
  | 'kind'
  | 'service'
  | 'performance'
  | 'strategicLine'
  | 'operationalObjective'
  | 'strategicRelevance'
  | 'weight';

/** What the sheet's own formulas say of its objective. */
export type ResultField = 'state' | 'progress' | 'score' | 'scoreOutcome';

export interface SummarySource {
  id: string | null;
  sheet: string;
  objective: Objective;
  fields: Partial<Record<SourceField, Place>> & { weight?: WeightPlace };
  /** What its own formulas say; a value where they have been computed. */
  results: Partial<Record<ResultField, { at: Place; value?: ShownValue }>>;
  /** Values at the monitoring dates. */
  levels: (Place | undefined)[];
  /** Their descriptions. */
  indicators: (Place | undefined)[];
  sharedWith: SharedPlaces[];
}

export function sourceInBook({
  id,
  sheet,
  objective,
  places,
  results,
}: BookObjective): SummarySource {
  return {
    ...{ id, sheet, objective },
    fields: places.fields,
    results,
    levels: places.levels.map(({ value }) => value),
    indicators: places.indicators.map(({ description }) => description),
    sharedWith: places.sharedWith,
  };
}

/** Fields whose name is not among those of the template's header. */
const HEADING_NAMES: Partial<Record<SourceField, string>> = {
  number: 'Numero',
  title: 'Titolo',
  unit: 'Settore',
};

/** The sheet of a plan that is about to be written. */
export function plannedSource(
  template: ObjectiveTemplate,
  { objective, sheet }: PlannedSheet,
): SummarySource {
  const at = (name: string, row = 0): Place | undefined => placeOf(sheet, name, row);
  const fields: SummarySource['fields'] = {};
  const set = (field: SourceField, place: Place | undefined) => {
    if (place) fields[field] = place;
  };
  for (const [field, name] of Object.entries(HEADING_NAMES)) set(field as SourceField, at(name));
  for (const { field, name } of fieldSpecs(template)) {
    if (field === 'priority') {
      set('weight', at(name));
      set('strategicRelevance', at(name));
    } else set(field as SourceField, at(name));
  }
  const results: SummarySource['results'] = {};
  for (const [result, name] of RESULT_NAMES) {
    const place = at(name);
    if (place) results[result] = { at: place };
  }
  return {
    ...{ id: sheet.identity.id, sheet: sheet.name, objective, fields, results },
    levels: objective.levels.map((_, index) => at('LivelliAttuazione_Valore', index)),
    indicators: objective.indicatorTable.indicators.map(
      (_, index) =>
        at(`Indicatore_${index + 1}_description`) ?? at('Indicatori_description', index + 1),
    ),
    sharedWith: objective.sharedWith.map((_, index) => sharedPlaces(sheet, index)),
  };
}

const RESULT_NAMES = [
  ['state', 'Stato'],
  ['progress', 'Avanzamento'],
  ['score', SCORE],
  ['scoreOutcome', SCORE_OUTCOME],
] as const;

const fieldSpecs = ({ sections }: ObjectiveTemplate): FieldSpec[] =>
  sections.flatMap((section) =>
    section.kind === 'fields' ? section.fields.flat().filter(({ showsUnit }) => !showsUnit) : [],
  );

function sharedPlaces(sheet: SheetBlueprint, index: number): SharedPlaces {
  const places: SharedPlaces = {};
  for (const [field, what] of SHARED_NAMES) {
    const place = placeOf(sheet, sharedName(index, what));
    if (place) places[field] = place;
  }
  return places;
}

const SHARED_NAMES = [
  ['unit', 'Settore'],
  ['number', 'Numero'],
  ['strategicRelevance', 'Strategicita'],
  ['weight', 'Peso'],
] as const;

/** The first cell of a named area, or one so many rows below it. */
function placeOf(
  { name: sheet, names }: SheetBlueprint,
  name: string,
  below = 0,
): Place | undefined {
  const area = names.find((each) => each.name === name)?.area;
  return area && { sheet, row: area.row + below, column: area.column };
}
