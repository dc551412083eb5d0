/** The state and the progress of objectives of several years, as their sheets compute them. */
import { completeObjective, completePhase } from '../../src/domain/completePlan';
import type { Objective, Phase } from '../../src/domain/objective';
import type { Plan } from '../../src/domain/plan';
import { writePlan } from '../../src/workbook';
import type { Host } from '../../workbench/host';
import { plan } from '../fixtures/terre-di-pianura';
import { namedValues, openWorkbook } from './support';

/** An objective with phases in 2021 and in 2022; the reference date of the plan is 30 June 2021. */
function objective(number: string, ...years: Partial<Phase>[][]): Objective {
  return completeObjective(
    {
      ...{ number, title: `Obiettivo ${number}`, unit: plan.units[0]!.name, weight: 50 },
      schedules: years.map((phases, index) => ({
        ...{ year: 2021 + index, title: '', periods: 12, doneLabel: 'Realizzato' },
        ...{ hasExecuted: false, phases: phases.map((phase) => completePhase(phase)) },
      })),
    },
    2021,
  );
}

const DONE = { planned: [1, 2], done: [1, 2] };
const LATER = { planned: [3] };

const years: Plan = {
  ...plan,
  template: 'scheda-completa',
  objectives: [
    objective('1', [{ ...DONE, weight: 5 }], [{ ...LATER, weight: 95 }]),
    objective('2', [DONE], [LATER, {}]),
    objective('3', [{ planned: [2], weight: 10 }], [{ ...LATER, weight: 10 }]),
    objective('4', [LATER, DONE], [LATER]),
    // What is marked after the date is not done yet.
    objective('5', [{ planned: [5, 6, 7, 8], done: [5, 6, 7, 8] }], [{}]),
    objective('6', [{}], [{}]),
  ],
  summary: [],
};

describe('an objective of several years, whose phases all count by their weights', () => {
  let host: Host;
  beforeAll(async () => {
    host = await openWorkbook();
    await writePlan(years);
  });
  afterAll(() => host.dispose());

  it.each([
    ['1', 'In corso', 0.05],
    ['2', 'In corso', 0.5],
    ['3', 'Non avviata', 0],
    ['4', 'Non avviata', 1 / 3],
    ['5', 'In corso', 0.5],
    ['6', 'Non pianificata', ''],
  ])('%s is %s, at %j', async (number, state, progress) => {
    const [shownState, shownProgress] = [
      (await namedValues(host, `Ob ${number}`, 'Stato'))[0]?.[0],
      (await namedValues(host, `Ob ${number}`, 'Avanzamento'))[0]?.[0],
    ];
    const near = typeof progress === 'number' ? expect.closeTo(progress, 12) : progress;
    expect([shownState, shownProgress]).toEqual([state, near]);
  });
});
