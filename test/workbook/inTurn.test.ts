import {
  createObjective,
  createPlan,
  lastAction,
  toggleMarks,
  undoLast,
  writePlan,
} from '../../src/workbook';
import { rememberStep } from '../../src/workbook/lastStep';
import { inTurn } from '../../src/workbook/excel';
import { completeObjective } from '../../src/domain/completePlan';
import { planSettings } from '../../src/domain/planSettings';
import { plan } from '../fixtures/terre-di-pianura';
import type { Host } from '../../workbench/host';
import { openWorkbook } from './support';

const objective = (number: string) =>
  completeObjective({ number, title: 'Gara', unit: 'Tributi', weight: 100 }, 2025);
const few = { ...plan, objectives: plan.objectives.slice(0, 3) };
const settings = planSettings({ firstYear: 2025, authority: 'Comune', title: 'Piano' });

describe('works in turn', () => {
  it('begin when those before have ended, also badly', async () => {
    const told: string[] = [];
    const work = (name: string, error?: Error) => () => {
      told.push(`${name} begins`);
      return new Promise<string>((resolve, reject) => {
        setTimeout(() => {
          told.push(`${name} ends`);
          if (error) reject(error);
          else resolve(name);
        });
      });
    };
    const results = await Promise.allSettled([
      inTurn(work('one', new Error('no'))),
      inTurn(work('two')),
    ]);
    expect(told).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  });
});

describe('actions asked for while another goes on', () => {
  let host: Host;
  beforeEach(async () => {
    rememberStep(null);
    host = await openWorkbook();
  });
  afterEach(() => host.dispose());

  it('find the workbook as the one before leaves it', async () => {
    await createPlan(settings);
    await Promise.all([
      createObjective(objective('1'), null),
      createObjective(objective('2'), null),
    ]);
    expect(lastAction()).toEqual({ sheets: ['Ob 2'], cells: 0 });
    await Promise.all([undoLast(), createObjective(objective('2'), null)]);
    const names = await host.run(async ({ workbook }) => {
      workbook.worksheets.load('items/name');
      await workbook.context.sync();
      return workbook.worksheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(['Foglio1', 'Impostazioni', 'Ob 1', 'Ob 2']);
    expect(lastAction()).toEqual({ sheets: ['Ob 2'], cells: 0 });
  });

  it('are not taken back by an Annulla that was meant for the one before', async () => {
    await createPlan(settings);
    const writing = createObjective(objective('1'), null);
    const undoing = undoLast();
    await writing;
    expect(await undoing).toEqual({ sheets: [], cells: 0, leftAlone: [] });
    expect(lastAction()).toEqual({ sheets: ['Ob 1'], cells: 0 });
  });

  it('wait for a long writing and leave its Annulla where they change nothing', async () => {
    const [, toggled] = await Promise.all([writePlan(few), toggleMarks()]);
    expect(toggled.outcome).toBe('noPeriods');
    expect(lastAction()?.sheets.length).toBeGreaterThan(few.objectives.length);
  });
});
