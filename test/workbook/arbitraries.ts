/** Objectives and plans as people fill them, awkward texts included: only what the template has a place for. */
import fc, { type Arbitrary } from 'fast-check';
import { completeObjective, completePhase, completePlan } from '../../src/domain/completePlan';
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

/** What Excel takes for something else when it is typed, and what the sheet itself prints. */
const AWKWARD = [
  '=A1+1',
  '=SOMMA(A1:A3)',
  '+39 interno',
  '-',
  '–',
  '@ruolo',
  "'citato",
  "l'ente e l’Unione",
  '"tra virgolette"',
  '007',
  '2024',
  '1e5',
  '1/1',
  '31/12/2024',
  '30 giugno 2024',
  '15%',
  '15 / 100',
  '€ 1.200,00',
  'SI',
  'NO',
  'X',
  'VERO',
  'FALSE',
  '#RIF!',
  'perché è già così',
  "STRATEGICITA'",
  ' rientrato',
  'con coda ',
  'due  spazi',
  'Previsto',
  'Realizzato',
  'Ottenuto',
  'Peso',
  'Settore:',
  '13ª',
];
/** Where errors are data to nobody, this one is a text like any other. */
const ERROR = '#N/A';

const LETTERS = [...'aeiouàèéìòùÀÈbcdfgXYZ0189  =+-@\'"#%&/()<>«»’–…€;:,.!?\\[]{}~^°'];
const WORDS =
  'Semplificazione dei procedimenti dello sportello unico, con l’attività formativa del personale e 3 servizi in rete; perciò più qualità'.split(
    ' ',
  );

const isVisible = (text: string) => text.trim() !== '';
const sentence = (least: number, most: number) =>
  fc
    .array(fc.constantFrom(...WORDS), { minLength: least, maxLength: most })
    .map((words) => words.join(' '));
const odd = fc
  .string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 30 })
  .filter(isVisible);

/** A filled text of one line; with `errors` also one that looks like an error of Excel. */
const line = (errors = true): Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...AWKWARD, ...(errors ? [ERROR] : [])) },
    { weight: 3, arbitrary: sentence(1, 8) },
    { weight: 3, arbitrary: odd },
  );
/** A filled text as a cell may hold it: one line, several, or more than 300 characters. */
export const filled = (errors = true): Arbitrary<string> =>
  fc.oneof(
    { weight: 7, arbitrary: line(errors) },
    { weight: 2, arbitrary: paragraphs(line(errors)) },
    { weight: 1, arbitrary: sentence(60, 90) },
  );
const paragraphs = (each: Arbitrary<string>) =>
  fc.array(each, { minLength: 2, maxLength: 4 }).map((lines) => lines.join('\n'));
const text = fc.oneof(
  { weight: 1, arbitrary: fc.constant('') },
  { weight: 5, arbitrary: filled() },
);
/** Long texts have blank lines between paragraphs too. */
const longText = fc.oneof(
  text,
  paragraphs(fc.oneof(line(), fc.constant(''), sentence(60, 80))).filter(isVisible),
);

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
      const others = columns.map(({ field }, index) => [field, values[index]] as const);
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
export function planOf(template: TemplateId, objectives: Objective[]): Plan {
  return completePlan({
    id: 'prova',
    template,
    authority: 'Unione dei Comuni',
    title: 'PIANO DELLA PERFORMANCE 2024-2026',
    firstYear: 2024,
    lastYear: 2026,
    objectives,
    summary: [{ unit: 'Settore' }],
  });
}
