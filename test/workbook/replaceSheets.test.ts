/** Summaries written anew beside what users have made around them: nothing of theirs is lost, nor on failure. */
import { completeObjective } from '../../src/domain/completePlan';
import { planSettings } from '../../src/domain/planSettings';
import { createObjective, createPlan, updateSummaries } from '../../src/workbook';
import type { Host } from '../../workbench/host';
import { contentsOf, openWorkbook, valuesOf } from './support';
import { sheetOf } from './toggleMarksSupport';

const SUMMARY = 'Sintesi obiettivi';
const objective = (number: string) =>
  completeObjective({ number, title: `Gara ${number}`, unit: 'Tributi', weight: 50 }, 2026);

let host: Host;
beforeEach(async () => {
  host = await openWorkbook();
  await createPlan(planSettings({ firstYear: 2026, title: 'Piano', template: 'scheda-completa' }));
  await createObjective(objective('1'), null);
  await updateSummaries();
  await createObjective(objective('2'), null);
});
afterEach(() => host.dispose());

const change = (work: (workbook: Excel.Workbook) => void) =>
  host.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });
const visibilityOf = (name: string) =>
  host.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.load('visibility');
    await context.sync();
    return sheet.visibility;
  });
const summaryText = async () => String(await valuesOf(host, SUMMARY, 'A1:H20'));

describe('a sheet of the user with the name of those set aside', () => {
  beforeEach(() =>
    change(({ worksheets }) => {
      worksheets.add('prima della modifica 1').getRange('A1').values = [['mio']];
    }),
  );

  it('stays beside new summaries', async () => {
    await updateSummaries();
    expect(await summaryText()).toContain('Gara 2');
    expect(await contentsOf(host)).toMatchObject({
      sheets: expect.arrayContaining([SUMMARY, 'prima della modifica 1']),
    });
  });

  it('and the summary stay as they were when writing fails', async () => {
    const before = await contentsOf(host);
    const text = await summaryText();
    // The fifth request writes: nothing of it, some of it, all but its end.
    host.counters.reset();
    host.failAt({ sync: 5 });
    await expect(updateSummaries()).rejects.toMatchObject({ leftBehind: [] });
    expect(await contentsOf(host)).toEqual(before);
    for (const action of [60, 200]) {
      host.failAt({ action });
      await expect(updateSummaries()).rejects.toMatchObject({ leftBehind: [] });
      expect(await contentsOf(host)).toEqual(before);
      expect(await summaryText()).toBe(text);
    }
  });
});

describe('formulas and names that refer to a summary', () => {
  const dashboard = () => sheetOf(host, 'Cruscotto');
  beforeEach(() =>
    change(({ worksheets, names }) => {
      const sheet = worksheets.add('Cruscotto');
      sheet.getRange('A1:B3').formulas = [
        [`='${SUMMARY}'!A1`, '=1+1'],
        [`=COUNTA('${SUMMARY}'!A1:A9)`, 'Sintesi'],
        ['=TitoloPiano', "'='Sintesi obiettivi'!A1"],
      ];
      names.add('TitoloPiano', worksheets.getItem(SUMMARY).getRange('A1'));
    }),
  );
  const nameFormula = () =>
    host.run(async (context) => {
      const name = context.workbook.names.getItem('TitoloPiano');
      name.load('formula');
      await context.sync();
      return String(name.formula);
    });
  const all = async () => [await dashboard().formulas('A1:B3'), await nameFormula()];

  it('refer to the new one, in six requests; without any, in five', async () => {
    const before = await all();
    const [[title]] = (await dashboard().values('A1')) as [[string]];
    expect(title).not.toBe('');
    host.counters.reset();
    await updateSummaries();
    expect(host.counters.syncs).toBe(6);
    expect(await all()).toEqual(before);
    expect(await dashboard().values('A1:A3')).toEqual([[title], [expect.any(Number)], [title]]);

    await change(({ worksheets }) => worksheets.getItem('Cruscotto').delete());
    host.counters.reset();
    await updateSummaries();
    expect(host.counters.syncs).toBe(5);
  });

  it('are as before when writing fails, whether entered again already or not', async () => {
    const before = await all();
    await updateSummaries();
    host.counters.reset();
    await updateSummaries();
    const { actions } = host.counters;
    for (const fail of [{ sync: 5 }, { sync: 6 }, { action: 100 }, { action: actions - 1 }]) {
      host.failAt(fail);
      await expect(updateSummaries()).rejects.toMatchObject({ leftBehind: [] });
      expect(await all()).toEqual(before);
      // The workbench's engine computes only later what refers to a sheet that has just got its name back.
      await dashboard().edit((sheet) => (sheet.getRange('A1').formulas = [[`='${SUMMARY}'!A1`]]));
      expect(await dashboard().values('A1')).toEqual([['Piano']]);
    }
  });

  it('in locked cells make it refuse, before anything is written', async () => {
    await change(({ worksheets }) => worksheets.getItem('Cruscotto').protection.protect());
    const before = await contentsOf(host);
    await expect(updateSummaries()).rejects.toMatchObject({
      ...{ code: 'protectedSheet', details: 'Cruscotto' },
    });
    expect(await contentsOf(host)).toEqual(before);
    expect(await summaryText()).not.toContain('Gara 2');
  });
});

describe('a summary that the user', () => {
  it('protected is refused, before anything is written', async () => {
    await change(({ worksheets }) => worksheets.getItem(SUMMARY).protection.protect());
    await expect(updateSummaries()).rejects.toMatchObject({
      ...{ code: 'protectedSheet', details: SUMMARY },
    });
    expect(await summaryText()).not.toContain('Gara 2');
  });

  it.each(['Hidden', 'VeryHidden'] as const)('made %s stays so', async (visibility) => {
    await change(({ worksheets }) => {
      worksheets.getItem('Foglio1').activate();
      worksheets.getItem(SUMMARY).visibility = visibility;
    });
    const before = await contentsOf(host);
    host.failAt({ sync: 5 });
    await expect(updateSummaries()).rejects.toMatchObject({ leftBehind: [] });
    expect(await visibilityOf(SUMMARY)).toBe(visibility);
    await updateSummaries();
    expect(await summaryText()).toContain('Gara 2');
    expect(await visibilityOf(SUMMARY)).toBe(visibility);
    expect(await contentsOf(host)).toEqual(before);
  });
});
