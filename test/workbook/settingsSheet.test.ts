/** Settings sheets that users deleted, cut or copied: whatever reads the plan finds the same one, or none. */
import { completeObjective } from '../../src/domain/completePlan';
import { planSettings } from '../../src/domain/planSettings';
import { RULE_NAMES } from '../../src/templates/settings/names';
import {
  createObjective,
  createPlan,
  readBook,
  readPlanGlance,
  readState,
  readWorkbookPlan,
  updateSummaries,
} from '../../src/workbook';
import type { Host } from '../../workbench/host';
import { contentsOf, openWorkbook, valuesOf } from './support';

const settings = (title: string) =>
  planSettings({ firstYear: 2026, authority: 'Comune', title, template: 'scheda-completa' });
const objective = (number: string) =>
  completeObjective({ number, title: 'Gara', unit: 'Tributi', weight: 50 }, 2026);

let host: Host;
beforeEach(async () => {
  host = await openWorkbook();
});
afterEach(() => host.dispose());

const change = (work: (workbook: Excel.Workbook) => void) =>
  host.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });

/** The title of the plan as each reader understands it. */
const titles = async () => [
  (await readState()).plan?.title,
  (await readWorkbookPlan()).settings?.title,
  (await readPlanGlance()).settings?.title,
];

it('a plan whose settings were deleted can be begun anew', async () => {
  await createPlan(settings('Piano'));
  await createObjective(objective('1'), null);
  await change(({ worksheets }) => worksheets.getItem('Impostazioni').delete());
  expect(await titles()).toEqual([undefined, undefined, undefined]);
  await createPlan(settings('Piano nuovo'));
  expect(await titles()).toEqual(Array(3).fill('Piano nuovo'));
  const { sheets, names } = (await contentsOf(host)) as { sheets: string[]; names: string[] };
  expect(sheets).toEqual(['Foglio1', 'Ob 1', 'Impostazioni']);
  expect(new Set(names)).toEqual(new Set(RULE_NAMES));
  expect(names).toHaveLength(RULE_NAMES.length);
});

it('settings without the row of their date are still those of the plan', async () => {
  await createPlan(settings('Piano'));
  await host.run(async ({ workbook }) => {
    workbook.names.getItem('PIAO_DataRiferimento').getRange().getEntireRow().delete('Up');
    await workbook.context.sync();
  });
  expect(await titles()).toEqual(Array(3).fill('Piano'));
  expect((await createObjective(objective('1'), null)).sheets).toEqual(['Ob 1']);
});

it('of two settings sheets the one that formulas refer to counts, and the other is told', async () => {
  await createPlan(settings('Copia vecchia'));
  await change(({ names, worksheets }) => {
    worksheets.getItem('Impostazioni').name = 'Impostazioni (2)';
    for (const name of RULE_NAMES) names.getItem(name).delete();
  });
  await createPlan(settings('Piano vero'));
  await createObjective(objective('1'), null);
  expect(await titles()).toEqual(Array(3).fill('Piano vero'));
  expect((await readPlanGlance()).undecided).toEqual(['Impostazioni (2)']);
  await updateSummaries();
  expect(String(await valuesOf(host, 'Sintesi obiettivi', 'A1:A2'))).toContain('Piano vero');
  // Without the names that tell them apart: the first, everywhere.
  await change(({ names }) => RULE_NAMES.forEach((name) => names.getItem(name).delete()));
  expect(await titles()).toEqual(Array(3).fill('Copia vecchia'));
});

it('the settings are found in three requests, the whole plan in two', async () => {
  await createPlan(settings('Piano'));
  host.counters.reset();
  await readState();
  expect(host.counters.syncs).toBe(3);
  await readWorkbookPlan();
  expect(host.counters.syncs).toBe(5);
});

it('a workbook that counts days from 1904 is told at its date, which no state is computed at', async () => {
  await createPlan({ ...settings('Piano'), referenceDate: '2026-06-30' });
  const told = async () => {
    const book = await readBook();
    const why = book.unread
      .map(({ why: reason }) => reason)
      .filter((each) => each.includes('1904'));
    const { plan } = await readState();
    return [book.settings?.referenceDate, plan?.referenceDate, why.length];
  };
  expect(await told()).toEqual(['2026-06-30', '2026-06-30', 0]);
  // Excel does not say how a workbook counts: the same day has another number there.
  await change(({ names }) => {
    const date = names.getItem('PIAO_DataRiferimento').getRange();
    date.numberFormat = [['"30/06/2026"']];
    date.values = [[46203 - 1462]];
  });
  expect(await told()).toEqual(['', '', 1]);
});
