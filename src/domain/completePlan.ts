/** Plans and objectives from partial data: what is not given is blank. */
import { deriveSchedule } from './derivedSchedule';
import type { Objective, Phase, Schedule } from './objective';
import type { Plan, SummaryRow } from './plan';
import { planSettings } from './planSettings';
import { defaultPresentation } from './presentation';
import { defaultResultsUse } from './resultsUse';
import { defaultSmvp } from './smvp';

/** All of it optional, at every depth. */
export type Given<T> = T extends (infer E)[]
  ? Given<E>[]
  : T extends object
    ? { [K in keyof T]?: Given<T[K]> }
    : T;

export function completePhase(given: Given<Phase>): Phase {
  return {
    name: '',
    owner: '',
    deliverable: '',
    weight: null,
    planned: [],
    done: [],
    executed: '',
    recorded: '',
    ...given,
  };
}

export function completeSchedule(given: Given<Schedule> & { year: number }): Schedule {
  const { phases = [], ...rest } = given;
  return {
    title: '',
    periods: 12,
    doneLabel: '',
    hasExecuted: false,
    ...rest,
    phases: phases.map(completePhase),
  };
}

/** An objective with every field; schedules and phases are completed too. */
export function completeObjective(given: Given<Objective>, firstYear: number): Objective {
  const { schedules = [], indicatorTable, ...rest } = given;
  return {
    ...blankObjective(),
    ...(rest as Partial<Objective>),
    indicatorTable: { columns: [], indicators: [], ...(indicatorTable as object) },
    schedules: schedules.map((each) => completeSchedule({ year: firstYear, ...each })),
  };
}

function blankObjective(): Objective {
  return {
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
}

function completeSummaryRow(given: Given<SummaryRow>): SummaryRow {
  return {
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
    ...given,
  };
}

/** Where time stands inside the phrases of the phases, the months that they tell. */
function withDerivedSchedules(objective: Objective): Objective {
  const schedules = objective.schedules.map((schedule) =>
    schedule.periods === 12
      ? { ...schedule, phases: deriveSchedule(schedule.phases, objective.duration, schedule.year) }
      : schedule,
  );
  return { ...objective, schedules };
}

/** A plan from the fields that are given, as an example's file holds them. */
export function completePlan(given: Given<Plan> & { id: string; firstYear: number }): Plan {
  const { units = [], objectives = [], summary = [], ...rest } = given;
  const complete = (each: Given<Objective>) => {
    const objective = completeObjective(each, given.firstYear);
    return given.template === 'pdo-strategico-ordinario'
      ? withDerivedSchedules(objective)
      : objective;
  };
  return {
    ...planSettings({ firstYear: given.firstYear }),
    anticorruption: [],
    areas: [],
    printedTotal: null,
    ...(rest as Partial<Plan> & { id: string; firstYear: number }),
    presentation: {
      ...defaultPresentation({ referenceDate: `${given.firstYear}-01-01`, ...given }),
      ...given.presentation,
    },
    results: { ...defaultResultsUse(), ...given.results },
    smvp: { ...defaultSmvp(), ...(given.smvp as Plan['smvp'] | undefined) },
    units: units.map((each) => ({ name: '', aliases: [], owner: '', ...each })),
    objectives: objectives.map(complete),
    summary: summary.map(completeSummaryRow),
  };
}
