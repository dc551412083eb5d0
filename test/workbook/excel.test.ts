import {
  createObjective,
  createPlan,
  lastAction,
  toggleMarks,
  undoLast,
  writePlan,
} from '../../src/workbook';
import { rememberStep } from '../../src/workbook/lastStep';
import { change, look, onWaiting } from '../../src/workbook/excel';
import { completeObjective } from '../../src/domain/completePlan';
import { planSettings } from '../../src/domain/planSettings';
import { partOf } from '../fixtures/terre-di-pianura';
import { createHost, type Host } from '../../workbench/host';
import { openWorkbook } from './support';

const objective = (number: string) =>
  completeObjective({ number, title: 'Gara', unit: 'Tributi', weight: 100 }, 2025);
const few = partOf(['1/3', '1/13']);
const settings = planSettings({ firstYear: 2025, authority: 'Comune', title: 'Piano' });

describe('the door', () => {
  let host: Host;
  beforeEach(async () => {
    host = await createHost({ platform: 'desktop' });
    (globalThis as { Excel?: unknown }).Excel = host.Excel;
  });
  afterEach(() => {
    // What still waits would keep all that comes later waiting, too.
    host.cellEditing.end();
    host.dispose();
    delete (globalThis as { Office?: unknown }).Office;
  });

  /** Takes a while, over two requests. */
  const slow =
    (told: string[], name: string, fails = false) =>
    async (context: Excel.RequestContext) => {
      told.push(`${name} begins`);
      context.workbook.worksheets.load('items/name');
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 5));
      await context.sync();
      told.push(`${name} ends`);
      if (fails) throw new Error('no');
      return name;
    };

  it('lets changes follow each other, also after one that fails, and readings only between them', async () => {
    const told: string[] = [];
    const results = await Promise.allSettled([
      change(slow(told, 'one', true)),
      look(slow(told, 'seen')),
      look(slow(told, 'seen too')),
      change(slow(told, 'two')),
    ]);
    expect(told.slice(0, 2)).toEqual(['one begins', 'one ends']);
    expect(told.slice(2, 4)).toEqual(['seen begins', 'seen too begins']);
    expect(told.slice(6)).toEqual(['two begins', 'two ends']);
    expect(results.map(({ status }) => status)).toEqual([
      ...['rejected', 'fulfilled', 'fulfilled', 'fulfilled'],
    ]);
    await expect(change(slow([], 'three', true))).rejects.toMatchObject({ code: 'excelError' });
  });

  it('waits until the user has left the cell', async () => {
    host.cellEditing.begin();
    const told: string[] = [];
    const work = Promise.all([look(slow(told, 'seen')), change(slow(told, 'one'))]);
    const waits: boolean[] = [];
    const end = onWaiting((isWaiting) => waits.push(isWaiting));
    for (let tries = 0; waits.length === 0 && tries < 400; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect([told, waits]).toEqual([['seen begins'], [true]]);
    host.cellEditing.end();
    await work;
    end();
    expect(waits).toEqual([true, false]);
    expect(told).toEqual(['seen begins', 'seen ends', 'one begins', 'one ends']);
  });

  it('groups for undo only where Excel has it, and does without where it refuses something', async () => {
    const versions: string[] = [];
    (globalThis as { Office?: unknown }).Office = {
      context: {
        requirements: {
          isSetSupported: (set: string, version: string) => {
            versions.push(`${set} ${version}`);
            return true;
          },
        },
      },
    };
    let runs = 0;
    await change(async (context) => {
      runs += 1;
      context.workbook.worksheets.getItem('Foglio1').name = 'Altro';
      await context.sync();
    });
    expect([versions, runs]).toEqual([['ExcelApi 1.20'], 2]);
    await change(
      async (context) => {
        runs += 1;
        context.workbook.worksheets.getItem('Altro').name = 'Foglio1';
        await context.sync();
      },
      { oneStep: false },
    );
    expect(runs).toBe(3);
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
