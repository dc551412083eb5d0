import {
  createObjective,
  createPlan,
  lastAction,
  onLastAction,
  undoLast,
  updateSummaries,
} from '../../src/workbook';
import { rememberStep } from '../../src/workbook/lastStep';
import { completeObjective } from '../../src/domain/completePlan';
import { planSettings } from '../../src/domain/planSettings';
import type { Host } from '../../workbench/host';
import { contentsOf, openWorkbook, valuesOf } from './support';

const objective = (number: string) =>
  completeObjective({ number, title: 'Gara', unit: 'Tributi', weight: 100 }, 2025);
const settings = planSettings({ firstYear: 2025, authority: 'Comune', title: 'Piano' });

describe('taking back the last action', () => {
  let host: Host;
  beforeEach(async () => {
    rememberStep(null);
    host = await openWorkbook();
  });
  afterEach(() => host.dispose());

  const change = (work: (context: Excel.RequestContext) => void) =>
    host.run(async (context) => {
      work(context);
      await context.sync();
    });

  it('has nothing to take back at first', async () => {
    expect(lastAction()).toBeNull();
    expect(await undoLast()).toEqual({ sheets: [], cells: 0, leftAlone: [] });
  });

  it('takes away the sheets and names of the last action alone, in two requests', async () => {
    const empty = await contentsOf(host);
    await createPlan(settings);
    const before = await contentsOf(host);
    await createObjective(objective('1'), null);
    expect(lastAction()).toEqual({ sheets: ['Ob 1'], cells: 0 });
    host.counters.reset();
    expect(await undoLast()).toEqual({ sheets: ['Ob 1'], cells: 0, leftAlone: [] });
    expect(host.counters.syncs).toBe(2);
    expect(await contentsOf(host)).toEqual(before);
    expect(lastAction()).toBeNull();

    await change(({ workbook }) => {
      workbook.worksheets.getItem('Impostazioni').delete();
      workbook.names.getItem('PIAO_DataRiferimento').delete();
    });
    await createPlan(settings);
    await undoLast();
    expect(await contentsOf(host)).toEqual(empty);
  });

  it('finds the sheets wherever they were moved and however they were renamed', async () => {
    await createPlan(settings);
    await createObjective(objective('1'), null);
    await change(({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Ob 1');
      sheet.name = 'Gara 2025';
      sheet.position = 0;
    });
    expect((await undoLast()).sheets).toEqual(['Gara 2025']);
  });

  it('leaves a sheet in sight when all others go, and does not miss those that went already', async () => {
    await createObjective(objective('1'), settings);
    await change(({ workbook }) => {
      workbook.worksheets.getItem('Ob 1').delete();
      workbook.worksheets.getItem('Foglio1').delete();
    });
    expect((await undoLast()).sheets).toEqual(['Impostazioni']);
    expect(await contentsOf(host)).toMatchObject({ sheets: [expect.anything()], names: [] });
  });

  it('still takes back summaries that were made where an update after that has nothing to do', async () => {
    await createObjective(objective('1'), settings);
    await updateSummaries();
    expect(lastAction()).toMatchObject({ sheets: ['Sintesi obiettivi'] });
    await updateSummaries();
    expect((await undoLast()).sheets).toEqual(['Sintesi obiettivi']);
  });

  it('gives cells back what they held, save those that were changed again', async () => {
    await change(({ workbook }) => {
      workbook.worksheets.getItem('Foglio1').getRange('A1:B3').values = [
        ['X', 'X'],
        ['=1+1', 'X'],
        [5, 'X'],
      ];
    });
    const id = await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Foglio1');
      sheet.load('id');
      await context.sync();
      return sheet.id;
    });
    const block = (address: string, before: unknown[][], after: unknown[][]) => ({
      ...{ sheet: { id, name: 'Foglio1' }, address, before, after },
    });
    rememberStep({
      cells: [
        block('A1:B1', [['', 'si']], [['X', 'X']]),
        block('A2', [['']], [['=1+1']]),
        block('A3', [['']], [['X']]),
        { ...block('A1', [['']], [['X']]), sheet: { id: '{0}', name: 'Eliminato' } },
      ],
    });
    expect(lastAction()).toEqual({ sheets: [], cells: 5 });
    expect(await undoLast()).toEqual({
      sheets: [],
      cells: 3,
      leftAlone: ['Foglio1!A3', 'Eliminato!A1'],
    });
    expect(await valuesOf(host, 'Foglio1', 'A1:B3')).toEqual([
      ['', 'si'],
      ['', 'X'],
      [5, 'X'],
    ]);
  });

  it('fails with the workbook as it was, and can be tried again', async () => {
    await createObjective(objective('1'), settings);
    const before = await contentsOf(host);
    host.failAt({ sync: 1 });
    await expect(undoLast()).rejects.toMatchObject({ name: 'WorkbookProblem' });
    expect(await contentsOf(host)).toEqual(before);
    await change(({ workbook }) => workbook.protection.protect());
    await expect(undoLast()).rejects.toMatchObject({ code: 'protectedWorkbook' });
    await change(({ workbook }) => workbook.protection.unprotect());
    expect((await undoLast()).sheets).toEqual(['Impostazioni', 'Ob 1']);
  });

  it('tells who listens of each action', async () => {
    let heard = 0;
    const end = onLastAction(() => (heard += 1));
    await createPlan(settings);
    await undoLast();
    end();
    rememberStep(null);
    expect(heard).toBe(2);
  });
});
