/** Plans through the library: written into a workbook of their own, perhaps changed there, and read. */
import type { Objective } from '../../src/domain/objective';
import type { Plan } from '../../src/domain/plan';
import { planBlueprint } from '../../src/templates/plan';
import { readPlan, type FoundPlan } from '../templates/foundPlan';
import { writeWorkbook } from '../../src/workbook';
import { readSheets } from '../../src/workbook/readSheets';
import type { Host } from '../../workbench/host';
import { openWorkbook } from './support';

/** What reading finds in a plan that was written, after what a user did to it. */
export async function throughExcel(
  plan: Plan,
  edit: (host: Host) => Promise<void> = () => Promise.resolve(),
): Promise<FoundPlan> {
  const host = await openWorkbook();
  try {
    await writeWorkbook(planBlueprint(plan));
    await edit(host);
    return readPlan(await readSheets());
  } finally {
    host.dispose();
  }
}

export const objectivesIn = ({ objectives }: FoundPlan): Objective[] =>
  objectives.map(({ objective }) => objective);
