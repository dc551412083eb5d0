/** Many objectives written as one step. */
import { completeObjective } from '../../src/domain/completePlan';
import { planSettings } from '../../src/domain/planSettings';
import { createObjective, createObjectives, createPlan, undoLast } from '../../src/workbook';
import type { Host } from '../../workbench/host';
import { contentsOf, openWorkbook } from './support';

let host: Host;
beforeAll(async () => {
  host = await openWorkbook();
});
afterAll(() => host.dispose());

const objective = (number: string, title: string) =>
  completeObjective({ number, title, unit: 'SUAP', weight: 50 }, 2026);

it('many objectives are written together, taken back together, and none where one is there', async () => {
  await createPlan(
    planSettings({
      ...{ template: 'fasi-prodotti', authority: 'Comune', title: 'PEG', firstYear: 2026 },
      units: [{ name: 'SUAP', aliases: [], owner: '' }],
    }),
  );
  const before = await contentsOf(host);
  const { sheets } = await createObjectives([objective('1', 'A'), objective('2', 'B')]);
  expect(sheets).toEqual(['Ob 1', 'Ob 2']);
  expect(await contentsOf(host)).toMatchObject({ active: 'Ob 1' });
  expect(await undoLast()).toMatchObject({ sheets: ['Ob 1', 'Ob 2'] });
  expect(await contentsOf(host)).toEqual(before);

  await createObjective(objective('2', 'B'), null);
  const one = await contentsOf(host);
  await expect(createObjectives([objective('1', 'A'), objective('02', 'C')])).rejects.toMatchObject(
    {
      problem: { code: 'sheetNameTaken', sheet: 'Ob 2' },
    },
  );
  expect(await contentsOf(host)).toEqual(one);
});
