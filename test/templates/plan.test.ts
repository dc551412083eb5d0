/** The workbooks of the five examples, as they are written. */
import { planBlueprint } from '../../src/templates/plan';
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
