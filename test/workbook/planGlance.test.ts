/** What the start page says of a plan in the workbook, and the way to its sheets. */
import { planSettings } from '../../src/domain/planSettings';
import {
  createObjective,
  createPlan,
  readPlanGlance,
  showCell,
  updateSummaries,
  writePlan,
} from '../../src/workbook';
import { completeObjective } from '../../src/domain/completePlan';
import { resolveUnit } from '../../src/domain/units';
import type { Host } from '../../workbench/host';
import { fixture } from '../fixtures/plans';
import { openWorkbook } from './support';

describe('a plan at a glance', () => {
  let host: Host;
  beforeAll(async () => {
    host = await openWorkbook();
    const plan = fixture('terre-di-pianura');
    // Two of its units are enough, and quicker.
    const units = plan.units.filter(({ name }) => ['SUAP', 'SIA'].includes(name));
    const has = ({ unit }: { unit: string }) => resolveUnit(units, unit) !== undefined;
    await writePlan({
      ...plan,
      units,
      objectives: plan.objectives.filter(has),
      summary: plan.summary.filter(has),
      anticorruption: [],
    });
  });
  afterAll(() => host.dispose());

  it('counts objectives and adds the weights of the summary by unit', async () => {
    const glance = await readPlanGlance();
    expect(glance.settings?.referenceDate).toBe('2021-06-30');
    expect(glance.units).toMatchObject([
      { unit: 'SUAP', objectives: 2, weight: 100, missing: 0 },
      { unit: 'SIA', weight: 100, missing: 0 },
    ]);
    expect(glance.late.length).toBeGreaterThan(0);
    for (const { sheet } of glance.late) expect(sheet).toMatch(/^Ob /);
    expect(glance).toMatchObject({ unread: 0, differences: 0, summaryMisses: [] });
  });

  it('adds what the summary does not list yet, and says so until it is written anew', async () => {
    const added = completeObjective({ number: '9', title: 'Nuovo', unit: 'SUAP', weight: 5 }, 2021);
    await createObjective(added, null);
    const before = await readPlanGlance();
    expect(before.units[0]).toMatchObject({ objectives: 3, weight: 105, missing: -5 });
    expect(before.summaryMisses).toEqual(['9']);
    await updateSummaries();
    const after = await readPlanGlance();
    expect(after.units[0]).toMatchObject({ objectives: 3, weight: 105, missing: -5 });
    expect(after.summaryMisses).toEqual([]);
  });

  it('says which rows of the summary show a sheet that is gone', async () => {
    await host.run(async (context) => {
      context.workbook.worksheets.getItem('Ob 9').delete();
      await context.sync();
    });
    const glance = await readPlanGlance();
    expect(glance.summaryMisses).toEqual([
      'riga 7 di «Sintesi obiettivi»',
      'riga 7 di «Sintesi SUAP»',
    ]);
    expect(glance.units[0]).toMatchObject({ objectives: 2, weight: 100, missing: 0 });
  });

  it('is shown a sheet and a cell of it', async () => {
    await showCell('Sintesi obiettivi', 'B5');
    await host.run(async (context) => {
      const cell = context.workbook.getActiveCell();
      cell.load('address');
      await context.sync();
      expect(cell.address).toBe("'Sintesi obiettivi'!B5");
    });
    await showCell('Impostazioni');
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load('name');
      context.workbook.worksheets.getItem('Sintesi obiettivi').visibility = 'Hidden';
      await context.sync();
      expect(sheet.name).toBe('Impostazioni');
    });
    await expect(showCell('Ob 9')).rejects.toMatchObject({ code: 'sheetGone', details: 'Ob 9' });
    await expect(showCell('Sintesi obiettivi')).rejects.toMatchObject({ code: 'sheetHidden' });
  });
});

describe('a plan that has just begun', () => {
  const units = ['Tributi', 'Scuola', 'Sport'].map((name) => ({ name, aliases: [], owner: '' }));
  it.each([
    ['scheda-completa', '100', 'total', 100],
    ['scheda-completa', 'coefficienti', 'coefficients', null],
    ['pdo-strategico-ordinario', '100', 'none', null],
  ] as const)(
    'knows of %s, weights %s, that due is: %s',
    async (template, weightScale, due, missing) => {
      const host = await openWorkbook();
      await createPlan(planSettings({ firstYear: 2026, template, weightScale, units }));
      await createObjective(
        completeObjective({ number: '1', title: 'Gara', unit: 'Tributi' }, 2026),
        null,
      );
      const glance = await readPlanGlance();
      expect(glance.weightsDue).toBe(due);
      expect(glance.units).toEqual([
        { unit: 'Tributi', objectives: 1, weight: 0, missing, isKnown: true },
        { unit: 'Scuola', objectives: 0, weight: 0, missing: null, isKnown: true },
        { unit: 'Sport', objectives: 0, weight: 0, missing: null, isKnown: true },
      ]);
      host.dispose();
    },
  );
});

describe('a workbook without a plan', () => {
  it('has nothing to say', async () => {
    const host = await openWorkbook();
    expect(await readPlanGlance()).toEqual({
      settings: null,
      objectives: 0,
      units: [],
      weightsDue: 'none',
      hasStates: false,
      late: [],
      unread: 0,
      differences: 0,
      undecided: [],
      summaries: [],
      summaryMisses: [],
    });
    host.dispose();
  });
});
