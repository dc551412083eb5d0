/** ESEGUITO: a phase said to be executed counts as done, for its own state and for that of the objective. */
import { completeObjective } from '../../src/domain/completePlan';
import { planSettings } from '../../src/templates/planSettings';
import { createObjective, readPlanGlance } from '../../src/workbook';
import type { Host } from '../../workbench/host';
import { namedValues, openWorkbook } from './support';

describe('phases with ESEGUITO', () => {
  let host: Host;
  afterEach(() => host.dispose());

  it.each([
    ['SI', 'Conclusa', 0],
    ['NO', 'Non avviata', 1],
  ] as const)('that says %s make the objective "%s"', async (executed, state, late) => {
    host = await openWorkbook();
    const phases = [
      { name: 'Gara', planned: [1, 2], executed },
      { name: 'Contratto', planned: [3], done: [3] },
    ];
    const schedule = { year: 2024, doneLabel: 'Realizzato' as const, hasExecuted: true, phases };
    const objective = completeObjective(
      { number: '1', title: 'Gara', unit: 'Tributi', schedules: [schedule as never] },
      2024,
    );
    const template = 'peg-cronoprogramma' as const;
    const settings = planSettings({ firstYear: 2024, referenceDate: '2024-12-31', template });
    await createObjective(objective, settings);
    expect((await namedValues(host, 'Ob 1', 'Stato'))[0]?.[0]).toBe(state);
    expect((await readPlanGlance()).late).toHaveLength(late);
  });
});
