/** From what the user typed to an `Objective`. How a number or a weight is read belongs to the domain, not to the pane. */
import { isBlank } from '../../domain/cells';
import { parseNumber } from '../../domain/numbers';
import { completeObjective, completePhase } from '../../domain/completePlan';
import type { Given } from '../../domain/completePlan';
import { toYear } from '../../domain/dates';
import { INDICATOR_FIELDS } from '../../domain/objective';
import type {
  Indicator,
  IndicatorField,
  Objective,
  ObjectiveKind,
  Phase,
  PlanValue,
  Schedule,
  SharedUnit,
} from '../../domain/objective';
import { unitKey } from '../../domain/units';
import { toWeight } from '../../domain/weights';
import type { ObjectiveTemplate } from '../../templates/objectiveTemplate';
import { planSettings } from '../../domain/planSettings';
import { polarityOfName, proposedPolarity } from '../../domain/scoring/proposedPolarity';
import type { Polarity } from '../../domain/smvp';
import type { PlanSettings } from '../services';
import { onlyAsked } from './asked';
import { HEADER_FIELDS, isBlankFinancial, isBlankIndicator, isBlankShared, TICKED } from './draft';
import type {
  Draft,
  DraftIndicator,
  DraftPerson,
  DraftPhase,
  DraftShared,
  DraftYear,
  HeaderField,
} from './draft';
import type { Form } from './form';

/** A weight or share of 100 as typed ("15", "15%", "12,5", "Peso 80%"); null when it is blank or not a number. */
export function readPercent(text: string): number | null {
  return toWeight(text) ?? null;
}

/** A year of four digits; null for anything else. */
export function readYear(text: string): number | null {
  return toYear(text) ?? null;
}

/** The settings of a new plan as typed, for a draft whose review blocks nothing: its units are the objective's. */
export function settingsOf(draft: Draft, form: Form): PlanSettings {
  const { plan, header, shared } = onlyAsked(draft, form);
  const units = [
    { name: header.unit.trim(), aliases: [], owner: header.owner.trim() },
    ...shared.map(({ unit }) => ({ name: unit.trim(), aliases: [], owner: '' })),
  ];
  const keys = units.map(({ name }) => unitKey(name));
  return planSettings({
    template: form.template.id,
    authority: plan.authority.trim(),
    title: plan.title.trim(),
    firstYear: Number(plan.firstYear),
    lastYear: Number(plan.lastYear),
    units: units.filter(({ name }, index) => name !== '' && keys.indexOf(keys[index]!) === index),
  });
}

/**
 * The objective that the draft describes, with what the form asks. Rows left blank are dropped; what cannot be read
 * as a number is left out, as the review has said. Sheets are Italian, whatever the language of the pane.
 */
export function toObjective(given: Draft, form: Form): Objective {
  return objectiveOf(filledRows(given, form), form);
}

/** The objective of rows that are all written. */
export function objectiveOf(rows: Draft, form: Form): Objective {
  const objective = wholeObjective(rows, form);
  const { columns, indicators } = objective.indicatorTable;
  if (!columns.some(({ field }) => field === 'polarity')) return objective;
  return { ...objective, indicatorTable: { columns, indicators: indicators.map(withPolarity) } };
}

/** The draft with what the form asks, without the rows that are left blank, save those that are to stay all the same. */
export function filledRows(
  given: Draft,
  form: Form,
  stays: (row: { id: number }) => boolean = () => false,
): Draft {
  const draft = onlyAsked(given, form);
  const filled = <Row extends { id: number }>(
    rows: Row[],
    isFilled: (row: Row) => boolean,
  ): Row[] => rows.filter((row) => isFilled(row) || stays(row));
  return {
    ...draft,
    indicators: filled(draft.indicators, (row) => !isBlankIndicator(row)),
    financial: filled(draft.financial, (row) => !isBlankFinancial(row)),
    people: filled(draft.people, isSomebody),
    shared: filled(draft.shared, (row) => !isBlankShared(row)),
    years: filled(
      draft.years.map((year) => ({ ...year, phases: filled(year.phases, holdsSomething) })),
      ({ phases }) => phases.length > 0,
    ),
  };
}

/** The objective with every row of the draft, blank ones too: they are counted as the form shows them. */
export function wholeObjective(draft: Draft, form: Form): Objective {
  const members = draft.people.map(({ role, share }) => ({
    ...{ role: role.trim(), share: readPercent(share) },
  }));
  return completeObjective(
    {
      ...headerOf(draft),
      indicatorTable: {
        columns: [...form.indicatorColumns],
        indicators: draft.indicators.map((row) => withTargets(row, form.targetYears)),
        ...(form.targetYears.length > 0 && { resultDates: form.targetYears.map(String) }),
      },
      financialIndicators: draft.financial
        .filter((row) => !isBlankFinancial(row))
        .map(({ planned }) => ({ planned: planned.trim(), recorded: '' })),
      schedules: draft.years.map((year) => toSchedule(year, form.template)),
      levels: form.levels.map((label) => ({ label, value: null })),
      people:
        members.length === 0 ? [] : [{ title: 'Risorse umane coinvolte nel progetto', members }],
      sharedWith: draft.shared.map(toShared),
    },
    Number(draft.plan.firstYear),
  );
}

const isSomebody = ({ role, share }: DraftPerson): boolean =>
  role.trim() !== '' || readPercent(share) !== null;

const headerOf = ({ header }: Draft): Given<Objective> =>
  Object.fromEntries(HEADER_FIELDS.map((field) => [field, valueOf(field, header[field])]));

function valueOf(field: HeaderField, typed: string): Objective[HeaderField] {
  switch (field) {
    case 'weight':
    case 'strategicRelevance':
      return readPercent(typed);
    case 'completionYear':
      return readYear(typed);
    case 'crossSector':
      return typed === TICKED;
    case 'kind':
      return isKind(typed) ? typed : '';
    default:
      return typed.trim();
  }
}

const isKind = (text: string): text is ObjectiveKind =>
  text === 'strategico' || text === 'ordinario';

/** Columns whose cells hold words, even words that look like a number. */
const WORDS: readonly IndicatorField[] = [
  'description',
  'unitOfMeasure',
  'formula',
  'dataSource',
  'dataOwner',
  'origin',
  'polarity',
  'whenNotMeasurable',
];

/** The polarity that its degree will be computed with: the one chosen, else what its words say. */
function withPolarity(indicator: Indicator): Indicator {
  if (!isBlank(indicator.polarity)) return indicator;
  const polarity = polaritySaid(indicator);
  return polarity === undefined ? indicator : { ...indicator, polarity };
}

/** What is proposed, and written, where no polarity is chosen; undefined where nothing says it. */
export const polaritySaid = (indicator: Indicator): Polarity | undefined =>
  isBlank(indicator.target) ? polarityOfName(indicator.description) : proposedPolarity(indicator);

/** A blank cell of the table is no value at all. */
function withTargets(row: DraftIndicator, years: readonly number[]): Indicator {
  const indicator = toIndicator(row);
  if (!row.targets || years.length === 0) return indicator;
  const told = new Map(row.targets.map(({ year, text }) => [year, toPlanValue(text.trim())]));
  return { ...indicator, targets: years.map((year) => told.get(year) ?? null) };
}

export function toIndicator({ values }: DraftIndicator): Indicator {
  const indicator: Indicator = {};
  for (const field of INDICATOR_FIELDS) {
    const written = values[field].trim();
    if (written !== '') indicator[field] = WORDS.includes(field) ? written : toPlanValue(written);
  }
  return indicator;
}

/** A bare number is a number, so that it can be computed with; anything else, "90%" too, stays as it was written. */
const toPlanValue = (written: string): PlanValue => parseNumber(written) ?? written;

const toShared = ({ unit, number, strategicRelevance, weight }: DraftShared): SharedUnit => ({
  unit: unit.trim(),
  number: number.trim(),
  strategicRelevance: readPercent(strategicRelevance),
  weight: readPercent(weight),
});

function toSchedule({ year, periods, phases }: DraftYear, template: ObjectiveTemplate): Schedule {
  return {
    year: Number(year),
    title: scheduleTitle(template, year.trim()),
    periods,
    doneLabel: template.schedule.doneLabel,
    hasExecuted: false,
    phases: phases.map(toPhase),
  };
}

const toPhase = ({ name, owner, deliverable, weight, planned }: DraftPhase): Phase =>
  completePhase({
    name: name.trim(),
    owner: owner.trim(),
    deliverable: deliverable.trim(),
    weight: readPercent(weight),
    planned: planned.flatMap((marked, index) => (marked ? [index + 1] : [])),
  });

const holdsSomething = ({ name, owner, deliverable, weight, planned }: DraftPhase): boolean =>
  [name, owner, deliverable].some((text) => text.trim() !== '') ||
  readPercent(weight) !== null ||
  planned.includes(true);

/** The heading that the documents of the template print. */
const scheduleTitle = ({ id }: ObjectiveTemplate, year: string): string =>
  id === 'fasi-prodotti' ? 'Descrizione fase' : `Attività del cronoprogramma ${year}`;
