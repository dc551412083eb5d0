import {
  completeObjective,
  completePhase,
  completePlan,
  completeSchedule,
} from '../../src/domain/completePlan';
import { defaultResultsUse } from '../../src/domain/resultsUse';
import { defaultSmvp } from '../../src/domain/smvp';

const PHASE = {
  name: '',
  owner: '',
  deliverable: '',
  weight: null,
  planned: [],
  done: [],
  executed: '',
  recorded: '',
};

const SCHEDULE = { year: 2024, title: '', periods: 12, doneLabel: '', hasExecuted: false };

const OBJECTIVE = {
  number: '',
  title: '',
  unit: '',
  service: '',
  area: '',
  kind: '',
  performance: '',
  strategicLine: '',
  operationalObjective: '',
  strategy: '',
  portfolioHolder: '',
  owner: '',
  lead: '',
  strategicRelevance: null,
  weight: null,
  crossSector: false,
  otherUnits: '',
  duration: '',
  completionYear: null,
  dueDate: '',
  stakeholders: '',
  description: '',
  expectedResults: '',
  publicValue: '',
  anticorruption: '',
  financialResources: '',
  resources: '',
  indicatorTable: { columns: [], indicators: [] },
  financialIndicators: [],
  schedules: [],
  issues: '',
  levels: [],
  people: [],
  sharedWith: [],
  notes: '',
};

const SUMMARY_ROW = {
  number: '',
  title: '',
  unit: '',
  owner: '',
  portfolioHolder: '',
  strategicRelevance: null,
  weight: null,
  otherUnits: '',
  duration: '',
  states: [],
  indicators: '',
  notes: '',
};

describe('completePhase', () => {
  it('makes what is not given blank', () => {
    expect(completePhase({})).toStrictEqual(PHASE);
  });

  it('keeps what is given, a mistake of the document too', () => {
    const given = { name: 'Gara', weight: 0, planned: [1, 2], executed: 'NO', printedCells: 13 };
    expect(completePhase(given as Parameters<typeof completePhase>[0])).toStrictEqual({
      ...PHASE,
      ...given,
    });
  });

  it('shares no list between phases', () => {
    const [one, other] = [completePhase({}), completePhase({})];
    one.planned.push(1);
    one.done.push(1);
    expect(other).toStrictEqual(PHASE);
  });
});

describe('completeSchedule', () => {
  it('is twelve months without phases', () => {
    expect(completeSchedule({ year: 2024 })).toStrictEqual({ ...SCHEDULE, phases: [] });
  });

  it('keeps what is given and completes its phases', () => {
    const given = { periods: 24, doneLabel: 'Ottenuto', hasExecuted: true, title: 'A' } as const;
    expect(
      completeSchedule({ year: 2020, ...given, phases: [{ name: 'Bando' }, {}] }),
    ).toStrictEqual({ year: 2020, ...given, phases: [{ ...PHASE, name: 'Bando' }, PHASE] });
  });
});

describe('completeObjective', () => {
  it('makes what is not given blank', () => {
    expect(completeObjective({}, 2021)).toStrictEqual(OBJECTIVE);
  });

  it('keeps what is given, a weight of 0 too', () => {
    const given = { number: '1/1', weight: 0, crossSector: true, people: [{ title: 'Unione' }] };
    expect(completeObjective(given, 2021)).toStrictEqual({ ...OBJECTIVE, ...given });
  });

  it('completes half a table of indicators', () => {
    const columns = [{ field: 'target', label: 'Target' }] as const;
    const indicators = [{ description: 'Tempo medio', target: 0 }];
    const tableOf = (given: object) => completeObjective({ indicatorTable: given }, 2021);
    expect(tableOf({ columns })).toStrictEqual({
      ...OBJECTIVE,
      indicatorTable: { columns, indicators: [] },
    });
    expect(tableOf({ indicators })).toStrictEqual({
      ...OBJECTIVE,
      indicatorTable: { columns: [], indicators },
    });
  });

  it('dates a schedule without a year in the first year of the plan', () => {
    const { schedules } = completeObjective({ schedules: [{}, { year: 2022 }] }, 2021);
    expect(schedules.map(({ year }) => year)).toEqual([2021, 2022]);
    expect(schedules[0]).toStrictEqual(completeSchedule({ year: 2021 }));
  });
});

describe('completePlan', () => {
  const PLAN = {
    id: 'prova',
    template: 'scheda-completa',
    authority: '',
    title: '',
    firstYear: 2024,
    lastYear: 2024,
    referenceDate: '2024-01-01',
    weightScale: '100',
    monitoringDates: [],
    units: [],
    smvp: defaultSmvp(),
    results: defaultResultsUse(),
    presentation: {
      ...{ summaryFace: 'programmazione', signatory: '' },
      ...{ actKind: '', actNumber: '', actDate: '' },
    },
    objectives: [],
    summary: [],
    anticorruption: [],
    areas: [],
    printedTotal: null,
  };

  it('is a plan of one year, read on its first day, with nothing in it', () => {
    expect(completePlan({ id: 'prova', firstYear: 2024 })).toStrictEqual(PLAN);
  });

  it('keeps what is given', () => {
    const given = {
      id: 'altra',
      template: 'elenco-obiettivi',
      authority: 'Unione',
      title: 'Piano',
      firstYear: 2021,
      lastYear: 2023,
      referenceDate: '2021-06-30',
      weightScale: '%',
      monitoringDates: ['30/06', '31/12'],
      anticorruption: [{ objective: 'O', activity: 'A', indicator: 'I', verification: 'V' }],
      areas: [{ area: 'WELFARE', count: null }],
      printedTotal: 79,
    } as const;
    expect(completePlan(given as unknown as Parameters<typeof completePlan>[0])).toStrictEqual({
      ...{ ...PLAN, ...given },
      // Read after it began.
      presentation: { ...PLAN.presentation, summaryFace: 'monitoraggio' },
    });
  });

  it('completes units, objectives and rows of the summary', () => {
    const plan = completePlan({
      id: 'prova',
      firstYear: 2024,
      units: [{ name: 'SUAP' }, { aliases: ['CUC'], owner: 'Responsabile CUC' }],
      objectives: [{ title: 'PagoPA', schedules: [{ phases: [{}] }] }],
      summary: [{ number: '1/1', weight: 80, see: '1/1' }, {}],
    });
    expect(plan).toStrictEqual({
      ...PLAN,
      units: [
        { name: 'SUAP', aliases: [], owner: '' },
        { name: '', aliases: ['CUC'], owner: 'Responsabile CUC' },
      ],
      objectives: [
        { ...OBJECTIVE, title: 'PagoPA', schedules: [{ ...SCHEDULE, phases: [PHASE] }] },
      ],
      summary: [{ ...SUMMARY_ROW, number: '1/1', weight: 80, see: '1/1' }, SUMMARY_ROW],
    });
  });

  it('leaves the given data as they were', () => {
    const given = { id: 'prova', firstYear: 2024, objectives: [{ schedules: [{}] }], units: [{}] };
    const before = structuredClone(given);
    completePlan(given);
    expect(given).toEqual(before);
  });

  it('derives the months of phases from the dates in their text where the template tells them so', () => {
    const phases = [{ name: 'Affidamento entro il 30/06/2024' }];
    const objectives = [
      {
        schedules: [
          { year: 2024, phases },
          { year: 2024, periods: 24 as const, phases },
        ],
      },
    ] as never;
    const plan = { id: 'p', firstYear: 2024, objectives };
    const planned = (template: 'pdo-strategico-ordinario' | 'scheda-completa') =>
      completePlan({ ...plan, template }).objectives[0]!.schedules.map(
        (schedule) => schedule.phases[0]!.planned,
      );
    expect(planned('scheda-completa')).toEqual([[], []]);
    // Fortnights are marked by hand: a date in words does not tell which is meant.
    const [months, fortnights] = planned('pdo-strategico-ordinario');
    expect(months!.at(-1)).toBe(6);
    expect(fortnights).toEqual([]);
  });
});
