/** Objectives and plans as people fill them, awkward texts included: only what the template has a place for. */
import fc, { type Arbitrary } from 'fast-check';
import {
  completeObjective,
  completePhase,
  completePlan,
  type Given,
} from '../../src/domain/completePlan';
import type {
  Indicator,
  IndicatorColumn,
  Objective,
  Phase,
  PlanValue,
  Schedule,
} from '../../src/domain/objective';
import type { Plan, TemplateId } from '../../src/domain/plan';
import type {
  HeaderField,
  ObjectiveTemplate,
  Section,
  TextField,
} from '../../src/templates/objectiveTemplate';
import { CARD_COLUMNS } from '../../src/templates/sheet/indicatorCards';
import { indicatorValue } from '../../src/templates/sheet/indicatorCell';
import { unitKey } from '../../src/domain/units';
import type { ListTemplate } from '../../src/templates/list/listTemplate';
import { INDICATOR_SOURCES } from '../../src/templates/forms/valorePubblico';
import { filled, longText, text } from './arbitraryTexts';

/** Points with two decimals at most. */
export const points = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.integer({ min: 1, max: 9999 }).map((cents) => cents / 100),
);
const optional = <T>(each: Arbitrary<T>) => fc.option(each, { nil: null, freq: 4 });
const quantity: Arbitrary<number> = fc.oneof(
  points,
  fc.integer({ min: -1000, max: 5_000_000 }),
  fc.constantFrom(0, -0.5, 1234.5678, 45657),
);
const planValue: Arbitrary<PlanValue> = optional(fc.oneof(quantity, filled()));
/** Short, and all that a sheet's name takes. */
const number = fc.oneof(
  fc.constantFrom('', '06', '1/1', '2.3', '=1', '12bis'),
  fc
    .tuple(fc.nat({ max: 9 }), fc.nat({ max: 99 }))
    .map(([unit, plan]) => `${unit + 1}/${plan + 1}`),
);
const year = fc.integer({ min: 2019, max: 2030 });

function fieldArbitrary(field: HeaderField): Record<string, Arbitrary<unknown>> {
  switch (field) {
    case 'priority':
      return { strategicRelevance: optional(points), weight: optional(points) };
    case 'weight':
    case 'strategicRelevance':
      return { [field]: optional(points) };
    case 'crossSector':
      return { crossSector: fc.boolean() };
    case 'completionYear':
      return { completionYear: optional(year) };
    case 'kind' as TextField:
      return { kind: fc.constantFrom('', 'strategico', 'ordinario') };
    default:
      return { [field]: text };
  }
}

/** Indicators that fill some of the columns; one with nothing is no indicator. */
function indicatorTable(columns: readonly IndicatorColumn[]) {
  const indicator: Arbitrary<Indicator> = fc
    .tuple(filled(), fc.array(planValue, { minLength: columns.length, maxLength: columns.length }))
    .map(([description, values]) => {
      // In a cell of text, as targets are, a text that is nothing but a number is that number.
      const others = columns.map(
        ({ field }, index) => [field, indicatorValue(field, values[index] ?? null)] as const,
      );
      const given = others.filter(([field, value]) => field !== 'description' && value !== null);
      return { description, ...Object.fromEntries(given) };
    });
  return fc
    .array(indicator, { maxLength: 3 })
    .map((indicators) => ({ columns: [...columns], indicators }));
}

/** Titles are the authority's own; a sheet without indicators has no table either. */
const ownIndicators = (columns: readonly IndicatorColumn[]) =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant({ columns: [], indicators: [] }) },
    { weight: 3, arbitrary: indicatorTable(columns) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(...columns.map((column) => filled().map((label) => ({ ...column, label }))))
        .chain(indicatorTable),
    },
  );

function phase(
  { phaseColumns }: ObjectiveTemplate['schedule'],
  { periods, doneLabel, hasExecuted }: Pick<Schedule, 'periods' | 'doneLabel' | 'hasExecuted'>,
): Arbitrary<Phase> {
  const marks = fc
    .uniqueArray(fc.integer({ min: 1, max: periods }), { maxLength: 8 })
    .map((found) => found.sort((a, b) => a - b));
  const given = fc.record({
    name: filled(),
    owner: phaseColumns.includes('owner') ? text : fc.constant(''),
    deliverable: phaseColumns.includes('deliverable') ? text : fc.constant(''),
    recorded: phaseColumns.includes('recorded') ? text : fc.constant(''),
    weight: phaseColumns.includes('weight') ? optional(points) : fc.constant(null),
    planned: marks,
    done: doneLabel === '' ? fc.constant<number[]>([]) : marks,
    executed: hasExecuted ? fc.constantFrom('' as const, 'SI', 'NO') : fc.constant('' as const),
  });
  // Some documents print a cell too many, marked or not.
  const extra = fc.oneof({ weight: 8, arbitrary: fc.constant(undefined) }, fc.boolean());
  return fc.tuple(given, extra).map(([each, isMarked]) => {
    if (isMarked === undefined) return completePhase(each);
    const planned = isMarked ? [...each.planned, periods + 1] : each.planned;
    return completePhase({ ...each, planned, printedCells: periods + 1 });
  });
}

function schedule({ schedule: form }: ObjectiveTemplate): Arbitrary<Schedule> {
  const doneLabels: Schedule['doneLabel'][] =
    form.doneLabel === '' ? [''] : ['Ottenuto', 'Realizzato', ''];
  return fc
    .record({
      year,
      title: text,
      periods: fc.constantFrom(12 as const, 24 as const),
      doneLabel: fc.constantFrom(...doneLabels),
      hasExecuted: form.phaseColumns.includes('executed') ? fc.boolean() : fc.constant(false),
    })
    .chain((head) =>
      fc
        .array(phase(form, head), { minLength: 1, maxLength: 3 })
        .map((phases) => ({ ...head, phases })),
    );
}

const people = fc.array(
  fc.boolean().chain((withShares) =>
    fc.record({
      title: text,
      members: fc.array(
        fc.record({ role: filled(), share: withShares ? optional(points) : fc.constant(null) }),
        { maxLength: 3 },
      ),
    }),
  ),
  { maxLength: 2 },
);

const sharedWith = fc.array(
  fc.record({
    unit: filled(),
    number: text,
    strategicRelevance: optional(points),
    weight: optional(points),
  }),
  { maxLength: 3 },
);

function sectionArbitrary(
  section: Section,
  template: ObjectiveTemplate,
): Record<string, Arbitrary<unknown>> {
  switch (section.kind) {
    case 'fields':
      return Object.assign(
        {},
        ...section.fields
          .flatMap((row) => ('field' in row ? [row] : [...row]))
          .map(({ field }) => fieldArbitrary(field)),
      ) as Record<string, Arbitrary<unknown>>;
    case 'text':
      return { [section.field]: longText };
    case 'sharing':
      return { sharedWith };
    case 'indicators':
      return { indicatorTable: ownIndicators(section.columns) };
    case 'indicatorCards':
      return { indicatorTable: indicatorTable(CARD_COLUMNS) };
    case 'schedules':
      return { schedules: fc.array(schedule(template), { maxLength: 2 }) };
    case 'financialIndicators':
      return {
        financialIndicators: fc.array(fc.record({ planned: filled(), recorded: text }), {
          maxLength: 3,
        }),
      };
    case 'levels':
      return {
        levels: fc.array(fc.record({ label: filled(), value: planValue }), { maxLength: 3 }),
      };
    case 'people':
      return { people };
    case 'notes':
      return { notes: longText };
    default:
      return {};
  }
}

/** An objective with any of the fields of a template. */
export function objectiveOf(template: ObjectiveTemplate): Arbitrary<Objective> {
  const sections = template.sections.map((section) => sectionArbitrary(section, template));
  const all = Object.assign({ number, title: text, unit: text }, ...sections) as Record<
    string,
    Arbitrary<unknown>
  >;
  return fc.record(all).map((given) => completeObjective(given as Partial<Objective>, 2024));
}

/** A plan of these objectives. Its summary has one row: a sheet for each of so many units would only take time. */
export function planOf(
  template: TemplateId,
  objectives: Objective[],
  more: Given<Plan> = {},
): Plan {
  return completePlan({
    id: 'prova',
    template,
    authority: 'Unione dei Comuni',
    title: 'PIANO DELLA PERFORMANCE 2024-2026',
    firstYear: 2024,
    lastYear: 2026,
    objectives,
    summary: [{ unit: 'Settore' }],
    ...more,
  });
}

const listed: Arbitrary<Partial<Objective>> = fc
  .record({
    title: fc.oneof(fc.constant(''), filled(), filled()),
    dueDate: fc.oneof(fc.constant(''), filled()),
    weight: optional(points),
  })
  .filter(({ title, dueDate, weight }) => title !== '' || dueDate !== '' || weight !== null);

/** An objective of public value is known by its title; it has the columns that its indicators fill. */
const ofPublicValue: Arbitrary<Partial<Objective>> = fc
  .record({
    title: filled(),
    indicators: fc.array(
      fc.oneof(
        fc.record({ description: filled() }),
        fc.record({ origin: fc.oneof(filled(), fc.constantFrom(...INDICATOR_SOURCES)) }),
        fc.record({ description: filled(), origin: fc.constantFrom(...INDICATOR_SOURCES) }),
      ),
      { maxLength: 3 },
    ),
  })
  .map(({ title, indicators }) => {
    const columns = [
      { field: 'description' as const, label: 'Indicatore' },
      { field: 'origin' as const, label: 'Fonte dell’indicatore' },
    ].filter(({ field }) => indicators.some((each) => field in each));
    return { title, indicatorTable: { columns, indicators } };
  });

/** A plan of a list: objectives by unit or by area, each in the order of the groups. */
export function listPlan({ id, grouping: { field } }: ListTemplate): Arbitrary<Plan> {
  const groups = fc.uniqueArray(filled(), { minLength: 1, maxLength: 4, selector: unitKey });
  const objective = id === 'elenco-obiettivi' ? listed : ofPublicValue;
  const group = fc.array(objective, { minLength: 1, maxLength: 5 });
  return groups.chain((names) =>
    fc
      .record({
        listed: fc.tuple(...names.map(() => group)),
        counts: fc.tuple(...names.map(() => optional(fc.nat({ max: 60 })))),
        printedTotal: optional(fc.nat({ max: 200 })),
      })
      .map(({ listed: all, counts, printedTotal }) => {
        const objectives = names.flatMap((name, index) =>
          (all[index] ?? []).map((given) => completeObjective({ ...given, [field]: name }, 2024)),
        );
        const areas = names.map((area, index) => ({ area, count: counts[index] ?? null }));
        return planOf(id, objectives, field === 'area' ? { areas, printedTotal } : {});
      }),
  );
}
