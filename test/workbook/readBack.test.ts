/** Plans written by the library and read back: whatever was written, in any template. */
import fc from 'fast-check';
import type { Objective } from '../../src/domain/objective';
import { OBJECTIVE_TEMPLATES } from '../../src/templates/forms';
import { planBlueprint } from '../../src/templates/plan';
import { readPlan, type FoundPlan } from '../../src/templates/readPlan';
import { writeWorkbook } from '../../src/workbook';
import { readSheets } from '../../src/workbook/readSheets';
import type { Plan } from '../../src/domain/plan';
import { objectiveOf, planOf } from './arbitraries';
import { openWorkbook } from './support';

/** A plan written into a new workbook, and what reading finds in it. */
async function throughExcel(plan: Plan): Promise<FoundPlan> {
  const host = await openWorkbook();
  try {
    await writeWorkbook(planBlueprint(plan));
    return readPlan(await readSheets());
  } finally {
    host.dispose();
  }
}

/** Many objectives in each run: the workbook takes longer to open than a sheet to write. */
const RUNS = { numRuns: 2, endOnFailure: true } as const;
const OBJECTIVES = { minLength: 8, maxLength: 8 };

describe.each(
  OBJECTIVE_TEMPLATES.filter(({ id }) => id === 'peg-cronoprogramma').map(
    (template) => [template.id, template] as const,
  ),
)('objectives of %s', (id, template) => {
  it('are read as they were written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(objectiveOf(template), OBJECTIVES), async (objectives) => {
        const { objectives: found, unread } = await throughExcel(planOf(id, objectives));
        expect(unread).toEqual([]);
        expect(found.map(({ template: read }) => read)).toEqual(objectives.map(() => id));
        expect(found.map(({ objective }): Objective => objective)).toEqual(objectives);
      }),
      RUNS,
    );
  });
});
