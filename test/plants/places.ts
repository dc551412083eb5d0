/** Where data of objectives stand, chosen among those that have a place: what most faults are planted at. */
import type { BookObjective } from '../../src/domain/book';
import type { Place } from '../../src/domain/places';
import type { IndicatorField, Objective } from '../../src/domain/objective';
import {
  edit,
  objectivesOf,
  shownAt,
  ways,
  type Edit,
  type Fault,
  type Plant,
  type Written,
} from './plant';

interface FieldOptions {
  also?: readonly string[];
  /** Which objectives it may be. */
  of?: (objective: BookObjective) => boolean;
}

/** What the law asks a plan for: with another title it would be missing. */
const isOfLaw = ({ objective: { title } }: BookObjective) =>
  /formazione|corruzione|accessibil|digital|pari opportun/i.test(title);

/** The cell of a field, of one of the objectives that have it. */
export function fieldOf(
  workbook: Written,
  field: keyof Objective,
  of: (objective: BookObjective) => boolean = () => true,
): { subject: BookObjective; at: Place } | null {
  const all = objectivesOf(workbook).filter(
    (each) => each.places.fields[field] && of(each) && !(field === 'title' && isOfLaw(each)),
  );
  const subject = workbook.pick(all);
  return subject ? { subject, at: subject.places.fields[field]! } : null;
}

/** A field typed over. */
export const inField = (
  rule: string,
  field: keyof Objective,
  values: readonly (readonly [way: string, value: Edit['value']])[],
  { also = [], of }: FieldOptions = {},
): Plant[] =>
  ways(rule, values, (workbook, value) => {
    const found = fieldOf(workbook, field, of);
    if (!found) return null;
    const told = { at: [found.at], objective: found.subject.key };
    return { edits: [edit(found.at, value)], told, also };
  });

export interface IndicatorAt {
  subject: BookObjective;
  index: number;
  places: Partial<Record<IndicatorField, Place>>;
  shown: (field: IndicatorField) => string;
}

/** Every indicator that has a place for all of these fields. */
export const indicatorsWith = (
  workbook: Written,
  ...fields: readonly IndicatorField[]
): IndicatorAt[] =>
  objectivesOf(workbook).flatMap((subject) =>
    subject.places.indicators.flatMap((places, index) =>
      fields.every((field) => places[field])
        ? [{ subject, index, places, shown: shownIn(workbook, places) }]
        : [],
    ),
  );

const shownIn =
  (workbook: Written, places: IndicatorAt['places']) =>
  (field: IndicatorField): string =>
    places[field] ? String(shownAt(workbook, places[field])) : '';

export type IndicatorEdits = Partial<Record<IndicatorField, Edit['value']>>;

interface IndicatorOptions {
  also?: readonly string[];
  /** Which indicators it may be. */
  of?: (indicator: IndicatorAt) => boolean;
  /** Where the table must have no column for these. */
  without?: readonly IndicatorField[];
  /** Cells that it is planted in as well, where there are any. */
  with?: IndicatorEdits;
}

/** Cells of an indicator typed over. */
export const inIndicator = (
  rule: string,
  fields: readonly IndicatorField[],
  values: readonly (readonly [way: string, value: IndicatorEdits])[],
  { also = [], of = () => true, without = [], with: more = {} }: IndicatorOptions = {},
): Plant[] =>
  ways(rule, values, (workbook, value) => {
    const all = indicatorsWith(workbook, ...fields).filter(
      (each) => of(each) && without.every((field) => !each.places[field]),
    );
    const found = workbook.pick(all);
    return found ? faultOf(found, { ...more, ...value }, fields, also) : null;
  });

export function faultOf(
  { places, subject }: IndicatorAt,
  values: IndicatorEdits,
  fields: readonly IndicatorField[],
  also: readonly string[] = [],
): Fault {
  return {
    edits: editsOf(places, values),
    told: { at: fields.flatMap((field) => places[field] ?? []), objective: subject.key },
    also,
  };
}

export const editsOf = (places: IndicatorAt['places'], values: IndicatorEdits): Edit[] =>
  Object.entries(values).flatMap(([field, value]) => {
    const at = places[field as IndicatorField];
    return at ? [edit(at, value)] : [];
  });

/** The indicator is a share: its unit, or its name, says so. */
export const isShare = ({ shown }: IndicatorAt): boolean => shown('unitOfMeasure') === '%';
export const isCount = (indicator: IndicatorAt): boolean => !isShare(indicator);
export const isGrowing = ({ shown }: IndicatorAt): boolean => shown('polarity') === 'crescente';
export const isFalling = ({ shown }: IndicatorAt): boolean => shown('polarity') === 'decrescente';

/** Cells that lie beside each other in a row. */
export const along = ({ sheet, row, column }: Place, columns: number): Place[] =>
  Array.from({ length: columns }, (_, right) => ({ sheet, row, column: column + right }));
