import type { Objective } from '../domain/objective';
import type { WorkbookBlueprint } from '../templates/blueprint';
import { newSheet } from '../templates/newSheet';
import { objectiveBlueprint } from '../templates/plan';
import { readBook } from '../templates/reading/readBook';
import { isNeeded } from '../templates/settings/upgrade';
import { change } from './excel';
import { WorkbookProblem } from './problems';
import { readAllSheets } from './readSheets';
import { readHead } from './readState';
import { writeUpgraded } from './upgradeSettings';
import { writeIn, type WriteOptions, type Written } from './writeWorkbook';

/**
 * Writes the sheets of many objectives of the plan that the workbook has, as one step: all of them, or none where one of
 * them is there already.
 */
export function createObjectives(
  objectives: readonly Objective[],
  options: WriteOptions = {},
): Promise<Written> {
  return change(async (context) => {
    const { plan, sheets, upgrade, headings } = await readHead(context);
    if (plan === null) throw new WorkbookProblem({ code: 'planGone' });
    const { objectives: existing } = readBook(await readAllSheets(context));
    const names = [...sheets];
    const made = objectives.map((objective) => {
      const standing = { sheets: names, objectives: existing, units: plan.units };
      const { name, existing: same } = newSheet(objective, standing);
      if (same !== undefined) throw new WorkbookProblem({ code: 'sheetNameTaken', sheet: same });
      names.push(name);
      return objectiveBlueprint(objective, plan, { isNewPlan: false, name, headings });
    });
    const blueprint: WorkbookBlueprint = {
      sheets: made.flatMap((each) => each.sheets),
      names: [],
      activate: made[0]?.activate ?? '',
    };
    return upgrade !== null && isNeeded(upgrade)
      ? writeUpgraded(context, blueprint, upgrade, options)
      : writeIn(context, blueprint, options);
  });
}
