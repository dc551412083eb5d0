import type { Objective } from '../../src/domain/objective';
import type { Plan } from '../../src/domain/plan';
import { writePlan } from '../../src/workbook';
import type { Host } from '../../workbench/host';
import { plan, sheetOf } from '../fixtures/terre-di-pianura';
import { namedValues, openWorkbook, valuesOf } from './support';

/** The objective with no month chosen yet in the years that are named. */
function unplanned(objective: Objective, years: number[]): Objective {
  const schedules = objective.schedules.map((schedule) => ({
    ...schedule,
    phases: schedule.phases.map((phase) =>
      years.includes(schedule.year) ? { ...phase, planned: [] } : phase,
    ),
  }));
  return { ...objective, schedules };
}

/** As a plan is while it is being written: months and a weight still to be decided. */
const unfinished: Plan = {
  ...plan,
  objectives: [
    unplanned(sheetOf('1/3'), [2021]),
    unplanned(sheetOf('2/2'), [2021]),
    { ...sheetOf('1/13'), weight: null },
    sheetOf('2/14'),
  ],
  summary: plan.summary.filter(({ number }) => ['2/2', '1/3', '1/13', '2/14'].includes(number)),
};

describe('a plan that is not finished', () => {
  let host: Host;
  beforeAll(async () => {
    host = await openWorkbook();
    await writePlan(unfinished);
  });
  afterAll(() => host.dispose());

  it('shows no error where nothing is planned or weighed yet', async () => {
    for (const sheet of ['Ob 1-3', 'Ob 2-2', 'Ob 1-13', 'Sintesi obiettivi']) {
      const cells = (await valuesOf(host, sheet, 'A1:T70')).flat();
      expect(cells.filter((value) => /^#/.test(String(value)))).toEqual([]);
    }
  });

  it('leaves progress and period blank and says that phases are not planned', async () => {
    expect((await namedValues(host, 'Ob 1-3', 'Stato'))[0]?.[0]).toBe('Non pianificata');
    expect((await namedValues(host, 'Ob 1-3', 'Avanzamento'))[0]?.[0]).toBe('');
    expect((await valuesOf(host, 'Ob 1-3', 'R12:S12'))[0]).toEqual(['', '']);
  });

  it('counts only the years that are planned', async () => {
    expect((await namedValues(host, 'Ob 2-2', 'Avanzamento'))[0]?.[0]).toBe(0);
  });

  it('keeps the strategic relevance of an objective without weight, and checks the other units', async () => {
    const rows = await namedValues(host, 'Sintesi obiettivi', 'Sintesi');
    expect(rows.find(([number]) => number === '1/13')?.slice(5, 7)).toEqual([100, 50]);
    expect(rows.find(([number]) => number === '1/13')?.at(-3)).toBe('Manca nella scheda');
    const check = await namedValues(host, 'Sintesi obiettivi', 'VerificaPesi');
    const filled = check.filter(([unit]) => unit !== '');
    expect(filled.map((row) => [...row.slice(0, 3), row.at(-1)])).toEqual([
      ['Coordinamento generale', 20, 'Somma 20: mancano 80', ''],
      ['SUAP', 80, 'Somma 80: mancano 20', ''],
      ['Tributi e riscossione coattiva', 100, 'OK', ''],
    ]);
  });
});
