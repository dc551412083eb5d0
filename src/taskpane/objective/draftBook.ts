/**
 * The book that a draft would add to: the plan beside it, and the objective as typed, blank rows included, so that the
 * rules count the rows as the form does. Its cells are the fields of the form, in the order in which they are asked.
 */
import { blankBook } from '../../domain/book';
import { noPlaces } from '../../domain/objectivePlaces';
import type { Book, BookObjective } from '../../domain/book';
import type { ObjectivePlaces } from '../../domain/objectivePlaces';
import type { Place as Cell } from '../../domain/places';
import { FIRST_YEAR, LAST_YEAR } from '../../domain/dates';
import { INDICATOR_FIELDS } from '../../domain/objective';
import { planSettings } from '../../domain/planSettings';
import type { PlanSettings } from '../../domain/planSettings';
import { ASKED, askedFields, WITH_OWN_UNIT } from '../../templates/askedFields';
import { onlyAsked } from './asked';
import type { PlanBeside } from './beside';
import { SHARED_FIELDS } from './draft';
import type { Draft } from './draft';
import type { Form } from './form';
import {
  addIndicatorId,
  addPersonId,
  addPhaseId,
  addSharedId,
  addYearId,
  headerPlace,
  indicatorId,
  personId,
  phaseFieldId,
  phaseId,
  planPlace,
  SECTION_FIELDS,
  sharedPlace,
  yearId,
} from './places';
import type { FieldSection, Place } from './places';
import { settingsOf, wholeObjective } from './reading';

/** The sheet that the draft is on: no sheet of a workbook can have this name. */
const DRAFT = '[bozza]';

export const DRAFT_KEY = DRAFT;

export interface DraftBook {
  book: Book;
  /** The field of the form that a cell stands for; undefined for a cell of the workbook. */
  fieldAt(cell: Cell | null): Place | undefined;
  /** In which order fields are asked: less is before. */
  orderOf(field: string): number;
}

/** `asksPlan`: the workbook has no plan, and the draft tells its head. */
export function draftBook(
  given: Draft,
  form: Form,
  asksPlan: boolean,
  beside: PlanBeside,
): DraftBook {
  const draft = onlyAsked(given, form);
  const fields: Place[] = [];
  const cellOf = (place: Place): Cell => {
    fields.push(place);
    return { sheet: DRAFT, row: fields.length - 1, column: 0 };
  };
  const settingsPlaces = asksPlan ? planCells(cellOf) : new Map<string, Cell>();
  const { template } = form;
  const book: Book = {
    ...blankBook(),
    settings: asksPlan ? draftSettings(given, form) : settingsBeside(beside, form),
    settingsPlaces,
    controls: beside.controls,
    asked: { [template.id]: ASKED[template.id] ?? askedFields(template) },
    withOwnUnit: WITH_OWN_UNIT,
    objectives: [
      ...beside.objectives.map((each, index): BookObjective => ({
        ...each,
        ...{ key: String(index), id: null, places: noPlaces(), results: { degrees: [] } },
      })),
      {
        ...{ key: DRAFT_KEY, id: null, sheet: DRAFT, template: template.id },
        objective: wholeObjective(draft, form),
        places: placesOf(draft, cellOf),
        results: { degrees: [] },
      },
    ],
  };
  const order = new Map(fields.map(({ field }, index) => [field, index]));
  return {
    book,
    fieldAt: (cell) => (cell?.sheet === DRAFT ? fields[cell.row] : undefined),
    orderOf: (field) => order.get(field) ?? Infinity,
  };
}

/** The head of the plan by the names of its cells. */
function planCells(cellOf: (place: Place) => Cell): Map<string, Cell> {
  return new Map([
    ['Ente', cellOf(planPlace('authority'))],
    ['Piano', cellOf(planPlace('title'))],
    ['PrimoAnno', cellOf(planPlace('firstYear'))],
    ['UltimoAnno', cellOf(planPlace('lastYear'))],
  ]);
}

/** Years that cannot be read are told as such, and no date is beyond them. */
function draftSettings(draft: Draft, form: Form): PlanSettings {
  const settings = settingsOf(draft, form);
  const isRead = Number.isInteger(settings.firstYear) && Number.isInteger(settings.lastYear);
  return isRead ? settings : { ...settings, firstYear: FIRST_YEAR, lastYear: LAST_YEAR };
}

/** Without a plan nothing is outside its years. */
const settingsBeside = ({ settings, units }: PlanBeside, { weightScale }: Form): PlanSettings =>
  planSettings({
    ...(settings ?? { firstYear: FIRST_YEAR, lastYear: LAST_YEAR }),
    ...{ units: [...units], weightScale },
  });

function placesOf(draft: Draft, cellOf: (place: Place) => Cell): ObjectivePlaces {
  const fields: ObjectivePlaces['fields'] = {};
  const header = (...sections: FieldSection[]) => {
    for (const section of sections)
      for (const field of SECTION_FIELDS[section]) fields[field] = cellOf(headerPlace(field));
  };
  header('identity', 'weight', 'programming', 'involved');
  const sharedWith = draft.shared.map(({ id }) =>
    cellsOf(SHARED_FIELDS, (field) => cellOf(sharedPlace(id, field))),
  );
  fields.sharedWith = sharedWith[0]?.unit ?? cellOf(inSection('shared', addSharedId));
  header('texts');
  const indicators = draft.indicators.map(({ id }) =>
    cellsOf(INDICATOR_FIELDS, (field) => cellOf(inSection('indicators', indicatorId(id, field)))),
  );
  fields.indicatorTable =
    indicators[0]?.description ?? cellOf(inSection('indicators', addIndicatorId));
  const members = draft.people.map(({ id }) =>
    cellsOf(['role', 'share'], (field) => cellOf(inSection('people', personId(id, field)))),
  );
  fields.people = members[0]?.role ?? cellOf(inSection('people', addPersonId));
  header('more');
  const schedules = draft.years.map(({ id, phases }) => ({
    year: cellOf({ step: 'phases', field: yearId(id) }),
    phases: phases.map((phase) => phaseCells(phase.id, cellOf)),
    toAdd: cellOf({ step: 'phases', field: addPhaseId(id) }),
  }));
  const [first] = schedules;
  fields.schedules =
    first?.phases[0]?.name ?? first?.toAdd ?? cellOf({ step: 'phases', field: addYearId });
  return { ...noPlaces(), fields, sharedWith, indicators, schedules, people: [{ members }] };
}

const cellsOf = <Field extends string>(
  fields: readonly Field[],
  cellOf: (field: Field) => Cell,
): Record<Field, Cell> =>
  Object.fromEntries(fields.map((field) => [field, cellOf(field)])) as Record<Field, Cell>;

const inSection = (section: 'indicators' | 'people' | 'shared', field: string): Place => ({
  ...{ step: 'data', section, field },
});

/** The marks of a phase are set where it is named. */
function phaseCells(id: number, cellOf: (place: Place) => Cell) {
  const name = cellOf({ step: 'phases', field: phaseId(id) });
  const at = (field: 'owner' | 'deliverable' | 'weight') =>
    cellOf({ step: 'phases', field: phaseFieldId(id, field) });
  return {
    ...{ name, planned: name },
    owner: at('owner'),
    deliverable: at('deliverable'),
    weight: at('weight'),
  };
}
