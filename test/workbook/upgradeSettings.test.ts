/** An objective written in a workbook of the version before: its settings gain what the formulas need, and Annulla takes it back. */
import { planSettings } from '../../src/domain/planSettings';
import { SMVP_FIELDS } from '../../src/templates/settings/fields';
import { RULE_NAMES } from '../../src/templates/settings/names';
import { createObjective, createPlan, readState, undoLast } from '../../src/workbook';
import type { Host } from '../../workbench/host';
import { objective, typeSetting, UserSheet } from './sheets/support';
import { openWorkbook } from './support';

const NEW = [SMVP_FIELDS.baselineForm, SMVP_FIELDS.aggregation, SMVP_FIELDS.steps];

/** One workbook, in which each test goes on from the one before. */
let host: Host;
beforeAll(async () => {
  host = await openWorkbook();
  await createPlan(planSettings({ firstYear: 2021, authority: 'Comune', title: 'Piano' }));
  // As the version before wrote it: neither the rows nor the names.
  await host.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const settings = worksheets.getItem('Impostazioni');
    for (const name of RULE_NAMES)
      if (name !== 'PIAO_DataRiferimento') names.getItem(name).delete();
    for (const { name } of NEW) {
      settings.names.getItem(name).getRange().getEntireRow().delete('Up');
      settings.names.getItem(name).delete();
    }
    await context.sync();
  });
});
afterAll(() => host.dispose());

const scored = () =>
  objective({
    indicatorTable: {
      columns: [],
      indicators: [
        { description: 'Uno', polarity: 'crescente', target: 10, weight: 50, actual: 10 },
        { description: 'Due', polarity: 'crescente', target: 10, weight: 50, actual: 6 },
      ],
    },
  });

const contents = async () => new UserSheet(host, 'Impostazioni').values();

it('Annulla takes back the sheet and what the settings gained', async () => {
  const before = await contents();
  await createObjective(scored(), null);
  expect(await contents()).not.toEqual(before);
  await undoLast();
  expect(await contents()).toEqual(before);
  const left = await host.run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.load('items/name');
    worksheets.load('items/name');
    await context.sync();
    return [names.items.map(({ name }) => name), worksheets.items.map(({ name }) => name)];
  });
  expect(left).toEqual([['PIAO_DataRiferimento'], ['Foglio1', 'Impostazioni']]);
});

it('the sheet is computed by rules that are added first, and are told', async () => {
  const before = await readState();
  const written = await createObjective(scored(), null);
  expect(written.rulesAdded).toEqual(NEW.map(({ label }) => label));
  const sheet = new UserSheet(host, 'Ob 1');
  expect(await sheet.shown('Punteggio')).toBe(0.8);
  expect(await readState()).toEqual(before);
  const settings = new UserSheet(host, 'Impostazioni');
  const { row, column } = await settings.find(SMVP_FIELDS.aggregation.label);
  await settings.edit((worksheet) => {
    worksheet.getCell(row, column + 1).values = [['peggiore']];
  });
  expect(await sheet.shown('Punteggio')).toBe(0.6);
  await typeSetting(host, 'SMVP_Tetto', 'nessuno');
  expect(await sheet.shown('PunteggioRegole')).toMatch(/^Regole dell’ente: tetto nessuno;/);
});

it('adds nothing a second time', async () => {
  const settings = await contents();
  const written = await createObjective({ ...scored(), number: '2', title: 'Altro' }, null);
  expect(written).toEqual({ sheets: ['Ob 2'] });
  expect(await contents()).toEqual(settings);
});
