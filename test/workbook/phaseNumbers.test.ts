import { completeObjective } from '../../src/domain/completePlan';
import { planSettings } from '../../src/domain/planSettings';
import { createObjective, createPlan, readBook } from '../../src/workbook';
import { openWorkbook } from './support';

test('phases are numbered from 1 also under a heading that is blank', async () => {
  const host = await openWorkbook();
  try {
    await createPlan(planSettings({ firstYear: 2026, template: 'pdo-strategico-ordinario' }));
    const phases = [{ name: 'Bando' }, { name: 'Gara' }];
    const objective = completeObjective(
      { number: '1', title: 'Gare', kind: 'ordinario', schedules: [{ year: 2026, phases }] },
      2026,
    );
    await createObjective(objective, null);
    const book = await readBook();
    const [one] = book.objectives;
    const numbers = one!.places.schedules[0]!.phases.map(
      ({ name }) => book.cells.get(one!.sheet)!.values[name!.row]![0],
    );
    expect(numbers).toEqual([1, 2]);
    expect(one!.objective.schedules[0]!.phases.map(({ number }) => number)).toEqual([
      undefined,
      undefined,
    ]);
  } finally {
    host.dispose();
  }
});
