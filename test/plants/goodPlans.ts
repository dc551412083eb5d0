/** Plans as they should be, one for each way of planning and each size, out of what good-plans.json tells of six units. */
import { completePlan, type Given } from '../../src/domain/completePlan';
import type {
  Indicator,
  IndicatorField,
  IndicatorTable,
  Objective,
} from '../../src/domain/objective';
import { TEMPLATES, type Plan, type TemplateId } from '../../src/domain/plan';
import { INDICATOR_SOURCES } from '../../src/templates/forms/valorePubblico';
import { CARD_COLUMNS } from '../../src/templates/sheet/indicatorCards';
import { indicatorColumns } from '../../src/templates/sheet/indicatorLabels';
import GIVEN from '../fixtures/good-plans.json';

interface Measure {
  name: string;
  unit: string;
  formula: string;
  source: string;
  polarity: string;
  /** The three years before, the earliest first. */
  before: [number, number, number];
  halfYear: number;
  target: number;
}

interface GoodObjective {
  title: string;
  area: string;
  weight: number;
  description: string;
  results: string;
  stakeholders: string;
  measures: Measure[];
  /** First and last month of each. */
  steps: { name: string; deliverable: string; first: number; last: number }[];
}

interface GoodUnit {
  name: string;
  owner: string;
  assessor: string;
  objectives: GoodObjective[];
}

const UNITS: readonly GoodUnit[] = GIVEN as GoodUnit[];

/** Units of a small plan, which has all that the law asks of one, and of a large one. */
export const SIZES = { small: 3, large: 6 } as const;
export type Size = keyof typeof SIZES;

export const GOOD_PLANS = TEMPLATES.flatMap((template) =>
  (Object.keys(SIZES) as Size[]).map((size) => ({ template, size })),
);

const FIRST_YEAR = 2026;
const MONITORING = ['30/06', '31/12'];

export function goodPlan(template: TemplateId, size: Size): Plan {
  const units = UNITS.slice(0, SIZES[size]);
  const isOfAreas = template === 'valore-pubblico';
  const objectives = units.flatMap((unit, number) =>
    unit.objectives.map((each, index) => ({ unit, each, number: `${number + 1}/${index + 1}` })),
  );
  return completePlan({
    id: `buono-${template}-${size}`,
    template,
    authority: 'Comune di Borgo San Lorenzo in Piano',
    title: 'PIANO DELLA PERFORMANCE 2026-2028',
    firstYear: FIRST_YEAR,
    lastYear: FIRST_YEAR + 2,
    referenceDate: '2026-01-01',
    monitoringDates: MONITORING,
    units: isOfAreas ? [] : units.map(({ name, owner }) => ({ name, owner })),
    smvp: { objectivesShare: 0.8 },
    objectives: objectives.map(({ unit, each, number }, position) => {
      const own = OWN[template](unit, each, position);
      return {
        ...common(unit, each, number, position),
        ...own,
        ...(SHARING.includes(template) && sharing(units, number)),
        ...(SHARING.includes(template) && number === LENDER && alsoNextYear(own)),
      };
    }),
    ...(isOfAreas && {
      areas: [...new Set(objectives.map(({ each }) => each.area))].map((area) => ({
        area,
        count: objectives.filter(({ each }) => each.area === area).length,
      })),
      printedTotal: objectives.length,
    }),
  });
}

function common(
  { name, owner, assessor }: GoodUnit,
  { title, weight, description, results, stakeholders, steps }: GoodObjective,
  number: string,
  position: number,
): Given<Objective> {
  return {
    ...{ number, title, unit: name, owner, weight, description, stakeholders },
    ...{ portfolioHolder: assessor, expectedResults: results, strategicRelevance: 100 },
    duration: '2026',
    schedules: [
      {
        year: FIRST_YEAR,
        title: `Cronoprogramma ${FIRST_YEAR}`,
        phases: steps.map((step) => ({
          ...{ name: step.name, planned: months(step.first, step.last) },
        })),
      },
    ],
    people: [
      {
        title: 'Personale coinvolto',
        members: [
          { role: 'Funzionario', share: 40 + (position % 3) * 10 },
          { role: 'Istruttore', share: 60 - (position % 3) * 10 },
        ],
      },
    ],
  };
}

/** Ways of planning whose sheets name the other units of an objective. */
const SHARING: readonly TemplateId[] = ['scheda-completa', 'peg-cronoprogramma', 'fasi-prodotti'];

/** One objective is of two units, which have room for it in their hundred points. */
function sharing(units: readonly GoodUnit[], number: string): Given<Objective> {
  if (number === LENDER) return { weight: 30 };
  if (number !== SHARED) return {};
  const { name } = units[2]!;
  const other = { unit: name, number: '3/4', strategicRelevance: 100, weight: 10 };
  return { otherUnits: name, sharedWith: [other] };
}
const SHARED = '2/3';
const LENDER = '3/3';

/** One objective goes on in the year after. */
function alsoNextYear({ schedules = [], duration }: Given<Objective>): Given<Objective> {
  const year = FIRST_YEAR + 1;
  const next = schedules.map((each) => ({ ...each, year, title: `Cronoprogramma ${year}` }));
  return {
    ...{ schedules: [...schedules, ...next], completionYear: year },
    duration: duration === 'Annuale' ? 'Pluriennale' : `${FIRST_YEAR}-${year}`,
  };
}

type Own = (unit: GoodUnit, objective: GoodObjective, position: number) => Given<Objective>;

/** What each way of planning has beside what is common to all. */
const OWN: Record<TemplateId, Own> = {
  'scheda-completa': ({ owner }, { measures, steps, results }, position) => ({
    ...dup(position),
    ...{ lead: owner, dueDate: '31/12/2026', publicValue: results },
    anticorruption: 'Misura del piano di prevenzione della corruzione, sezione 2.3',
    financialResources: `Capitolo ${1200 + position * 10}: risorse assegnate con il PEG`,
    indicatorTable: table(CARD_COLUMNS, measures, (measure, index) => ({
      ...measured(measure),
      ...{ formula: measure.formula, dataSource: measure.source, dataOwner: owner },
      ...{ polarity: measure.polarity, baseline3: measure.before[0], baseline2: measure.before[1] },
      ...{ origin: 'Indicatore dell’ente', weight: shares(measures.length)[index]! },
    })),
    schedules: schedule('Realizzato', 12, steps, owner),
    levels: MONITORING.map((label) => ({ label, value: null })),
  }),
  'peg-cronoprogramma': (_, { measures, steps }) => ({
    strategy: 'Strategia 3: servizi più vicini a chi li usa',
    indicatorTable: table(PEG_COLUMNS, measures, (measure) => ({
      ...measured(measure),
      finalResult: measure.target,
    })),
    schedules: schedule('Ottenuto', 12, steps),
  }),
  'fasi-prodotti': ({ owner }, { measures, steps }) => ({
    ...{ lead: owner, duration: 'Annuale', completionYear: FIRST_YEAR },
    indicatorTable: table(indicatorColumns('description'), measures, told),
    schedules: schedule('', 24, steps, owner),
    levels: ['1° monitoraggio semestrale', 'Consuntivo'].map((label) => ({ label, value: null })),
  }),
  'pdo-strategico-ordinario': ({ name, assessor }, { measures, steps }, position) => ({
    ...dup(position),
    ...{ kind: position % 2 === 0 ? 'strategico' : 'ordinario', service: name },
    performance: position % 2 === 0 ? 'Strategico di performance' : '',
    portfolioHolder: assessor,
    indicatorTable: table(PDO_COLUMNS, measures, told),
    schedules: schedule('', 12, steps),
    levels: MONITORING.map((label) => ({
      label: `Percentuale raggiungimento al ${label}`,
      value: null,
    })),
  }),
  'elenco-obiettivi': (_, { steps }) => ({
    number: '',
    dueDate: lastDay(Math.max(...steps.map(({ last }) => last))),
    ...{ indicatorTable: { columns: [], indicators: [] }, schedules: [], people: [] },
  }),
  'valore-pubblico': (_, { area, measures }, position) => ({
    ...{ number: '', unit: '', weight: null, area, schedules: [], people: [] },
    indicatorTable: table(AREA_COLUMNS, measures, (measure) => ({
      ...told(measure),
      origin: INDICATOR_SOURCES[position % INDICATOR_SOURCES.length]!,
    })),
  }),
};

const PEG_COLUMNS = indicatorColumns(
  ...(['description', 'unitOfMeasure', 'baseline', 'target'] as const),
  ...(['midYearTarget', 'finalResult'] as const),
);
const PDO_COLUMNS = [
  { field: 'description', label: 'Indicatori di risultato programmati' },
  { field: 'actual', label: 'Indicatori di risultato raggiunti' },
] as const;
const AREA_COLUMNS = [
  { field: 'description', label: 'Indicatore' },
  { field: 'origin', label: 'Fonte dell’indicatore' },
] as const;

const table = (
  columns:
    | Readonly<IndicatorTable['columns']>
    | readonly { field: IndicatorField; label: string }[],
  measures: readonly Measure[],
  make: (measure: Measure, index: number) => Indicator,
): Given<IndicatorTable> => ({
  columns: columns.map((column) => ({ ...column })),
  indicators: measures.map(make) as Given<IndicatorTable>['indicators'] & object,
});

/** In a card, or in a table with a column for each value. */
const measured = (measure: Measure): Indicator => ({
  ...{ description: measure.name, unitOfMeasure: measure.unit },
  ...{ baseline: amount(measure, measure.before[2]), target: amount(measure, measure.target) },
  midYearTarget: amount(measure, measure.halfYear),
});

/** Where the name alone must tell it. */
const told = ({ name, unit, target, polarity, before }: Measure): Indicator => {
  const bound = polarity === 'crescente' ? 'almeno' : 'non oltre';
  const sign = unit === '%' ? '%' : ` ${unit}`;
  return { description: `${name}: ${bound} ${target}${sign} (nel 2025: ${before[2]}${sign})` };
};

const amount = ({ unit }: Measure, value: number) => (unit === '%' ? `${value}%` : value);

/** A whole in parts, the first the largest. */
const shares = (parts: number): number[] => (parts === 1 ? [100] : [60, 40]);

const dup = (position: number) => ({
  strategicLine: `${1 + (position % 3)} – ${LINES[position % 3]}`,
  operationalObjective: `${1 + (position % 3)}.${1 + Math.floor(position / 3)} – Obiettivo operativo del DUP`,
});
const LINES = ['Comune efficiente', 'Comunità che cresce', 'Territorio sicuro'] as const;

/** By months, or by the fortnights of the same months. */
function schedule(
  doneLabel: '' | 'Realizzato' | 'Ottenuto',
  periods: 12 | 24,
  steps: GoodObjective['steps'],
  owner?: string,
): Given<Objective['schedules'][number]>[] {
  const each = periods / 12;
  return [
    {
      ...{ year: FIRST_YEAR, title: `Cronoprogramma ${FIRST_YEAR}`, periods, doneLabel },
      phases: steps.map(({ name, deliverable, first, last }, index) => ({
        ...{ name, planned: months((first - 1) * each + 1, last * each) },
        ...(owner !== undefined && { owner, deliverable }),
        ...(doneLabel === 'Realizzato' && { weight: [40, 40, 20][index]! }),
      })),
    },
  ];
}

const months = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

const lastDay = (month: number) => {
  const day = new Date(Date.UTC(FIRST_YEAR, month, 0)).getUTCDate();
  return `${day}/${String(month).padStart(2, '0')}/${FIRST_YEAR}`;
};
