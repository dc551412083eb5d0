/** How the workbench's own time grows with a plan: for one sheet among 300 as for one among 100. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const load = (file) => tsImport(join(root, file), import.meta.url);

const FEW = 100;
const MANY = 300;
/** Time for one sheet among many, at most so many times that among few. */
const LIMIT = 1.3;

const { createHost } = await load('workbench/host/index.ts');
const { writePlan } = await load('src/workbook/index.ts');
const { readPlanGlance } = await load('src/workbook/plans.ts');
const { fullPlan } = await load('test/workbook/fullPlan.ts');

/** Objectives of an ordinary size: three phases, two indicators. */
function ordinaryPlan(count) {
  const plan = fullPlan(count);
  const objectives = plan.objectives.map((objective) => ({
    ...objective,
    ...{ description: 'Descrizione', expectedResults: 'Risultati', notes: '' },
    indicatorTable: {
      ...objective.indicatorTable,
      indicators: objective.indicatorTable.indicators.slice(0, 2),
    },
    schedules: objective.schedules.map((schedule) => ({
      ...schedule,
      phases: schedule.phases.slice(0, 3),
    })),
  }));
  return { ...plan, objectives };
}

/** Milliseconds of the processor for each objective. */
async function timesFor(count) {
  const host = await createHost({ functions: join(root, 'dist') });
  globalThis.Excel = host.Excel;
  const timed = async (work) => {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000 / count;
  };
  const times = { writing: await timed(() => writePlan(ordinaryPlan(count))), home: 0 };
  await host.engine.settled();
  times.home = await timed(readPlanGlance);
  host.dispose();
  return times;
}

export async function growthRows() {
  await timesFor(FEW / 10);
  const [few, many] = [await timesFor(FEW), await timesFor(MANY)];
  return ['writing', 'home'].map((what) => ({
    what: `host, ${what}, ms for each of ${FEW} and ${MANY} objectives`,
    measured: `${few[what].toFixed(1)} → ${many[what].toFixed(1)}, ${(many[what] / few[what]).toFixed(2)} times`,
    limit: `at most ${LIMIT} times`,
    within: many[what] <= LIMIT * few[what] ? 'yes' : 'NO',
  }));
}
