/** The workbooks of the five examples, as they are written. */
import { completeObjective } from '../../src/domain/completePlan';
import { planSettings } from '../../src/domain/planSettings';
import type { SheetBlueprint } from '../../src/templates/blueprint';
import { objectiveBlueprint, planBlueprint } from '../../src/templates/plan';
import { fixture, PLAN_NAMES } from '../fixtures/plans';

const plans = PLAN_NAMES.map((name) => planBlueprint(fixture(name)));

describe('the five examples', () => {
  it('merge a tenth of the cells that they once did (6,118), at most', () => {
    const merges = plans.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.merges));
    expect(merges.length).toBeLessThanOrEqual(611);
  });

  it.each(PLAN_NAMES.map((name, index) => [name, plans[index]!] as const))(
    'have headings that follow the settings: %s',
    (_, { sheets: [settings, ...others] }) => {
      const title = settings!.names.find(({ name }) => name === 'Piano')!.area;
      for (const { names, blocks } of others) {
        const at = names.find(({ name }) => name === 'Piano')?.area ?? { row: 0, column: 0 };
        expect(blocks[0]!.content[at.row]![at.column]).toEqual({
          formula: `='Impostazioni'!$B$${title.row + 1}&""`,
        });
      }
    },
  );
});

describe('a new objective', () => {
  const settings = planSettings({
    ...{
      template: 'pdo-strategico-ordinario',
      firstYear: 2026,
      monitoringDates: ['31/05', '30/09'],
    },
  });
  const objective = completeObjective({ number: '1', title: 'Gare' }, 2026);
  const sheetOf = (isNewPlan: boolean) =>
    objectiveBlueprint(objective, settings, { name: 'Ob 1', isNewPlan, headings: null }).sheets.at(
      -1,
    )!;
  const labelsOf = (blueprint: SheetBlueprint) => {
    const { row, rows, column } = blueprint.names.find(
      ({ name }) => name === 'LivelliAttuazione',
    )!.area;
    return blueprint.blocks[0]!.content.slice(row, row + rows - 1).map((cells) => cells[column]);
  };

  it('is monitored at the dates of its plan, which it takes from the settings', () => {
    const formulas = [15, 16].map((row) => ({
      formula: `="Percentuale raggiungimento al "&'Impostazioni'!$A$${row}`,
    }));
    expect(labelsOf(sheetOf(true))).toEqual(formulas);
  });

  it('has them as texts where the workbook has no settings to refer to', () => {
    expect(labelsOf(sheetOf(false))).toEqual([
      'Percentuale raggiungimento al 31/05',
      'Percentuale raggiungimento al 30/09',
    ]);
  });
});
