import type { Objective } from '../domain/objective';
import type { Plan } from '../domain/plan';
import { planSettings, type PlanSettings } from '../templates/planSettings';
import { objectiveBlueprint, planBlueprint } from '../templates/plan';
import { readState, type PlanHead } from './readState';
import { writeWorkbook, type WriteOptions, type Written } from './writeWorkbook';

/** Writes a whole plan: settings, summary, a sheet for each objective. All or nothing. */
export function writePlan(plan: Plan, options: WriteOptions = {}): Promise<Written> {
  return writeWorkbook(planBlueprint(plan), options);
}

/**
 * Writes the sheet of one objective. `plan` is the head of a new plan, whose settings are written with the sheet;
 * null where the workbook has a plan already, whose head the sheet repeats.
 */
export async function createObjective(
  objective: Objective,
  plan: PlanHead | null,
  options: WriteOptions = {},
): Promise<Written> {
  const known = plan === null ? (await readState()).plan : null;
  if (known !== null) return writeWorkbook(objectiveBlueprint(objective, known, null), options);
  const head = plan ?? headFor(objective);
  return writeWorkbook(objectiveBlueprint(objective, head, settingsFor(head, objective)), options);
}

/** A plan for an objective that has none: the year of its schedule. */
function headFor({ schedules }: Objective): PlanHead {
  const years = schedules.map(({ year }) => year);
  const year = years.length > 0 ? Math.max(...years) : new Date().getFullYear();
  return { authority: '', title: '', firstYear: year, lastYear: year };
}

/** First settings of a plan: states at its beginning, when nothing is late, and the one unit that is known. */
function settingsFor(head: PlanHead, { unit, owner }: Objective): PlanSettings {
  return planSettings({
    ...head,
    units: unit === '' ? [] : [{ name: unit, aliases: [], owner }],
  });
}
