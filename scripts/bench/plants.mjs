/** What the check finds of faults that were planted, in every way of planning, and what it says that is false. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const load = (file) => tsImport(join(root, file), import.meta.url);

const RECALL = 0.95;
const PRECISION = 0.9;
/** One of nine plants is typed into the workbook itself, the others into what was read of it. */
const IN_THE_WORKBOOK = 9;

const share = (value) => value.toFixed(3);

/** Rows by rule, the totals, and one line for each fault that was missed or told of falsely. */
export async function plantRows(seed = Number(process.env.FIDELITY_SEED ?? 2026)) {
  const { createHost } = await load('workbench/host/index.ts');
  const { ALL, runOn, tallied } = await load('test/plants/run.ts');
  const { precisionOf, recallOf, RUN_RULES } = await load('test/plants/measure.ts');
  const results = [];
  const before = [];
  for (const template of ALL.templates) {
    const host = await createHost({ functions: join(root, 'dist') });
    globalThis.Excel = host.Excel;
    const run = await runOn(
      host,
      template,
      ALL.plants,
      seed,
      (index) => index % IN_THE_WORKBOOK === 0,
    );
    host.dispose();
    results.push(...run.results);
    before.push(...run.before.filter(({ severity }) => severity !== 'toKnow'));
  }
  const known = results.filter(({ rule }) => RUN_RULES.includes(rule));
  const rows = RUN_RULES.map((rule) => {
    const tally = tallied(known.filter((each) => each.rule === rule));
    return { rule, ...tally, recall: share(recallOf(tally)), precision: share(precisionOf(tally)) };
  });
  const all = tallied(known);
  const total = [
    ['recall', recallOf(all), RECALL],
    ['precision', precisionOf(all), PRECISION],
  ].map(([what, value, limit]) => ({
    what: `planted faults (${all.planted}, seed ${seed}), ${what}`,
    measured: share(value),
    limit: `at least ${limit}`,
    within: value >= limit ? 'yes' : 'NO',
  }));
  const told = known
    .filter(({ isFound, falsely }) => !isFound || falsely.length > 0)
    .map(({ rule, way, template, isFound, falsely }) =>
      [
        `${rule} ${template}, ${way}:`,
        ...(isFound ? [] : ['not found']),
        ...falsely.map((each) => `falsely ${each.rule} on ${each.sheet}`),
      ].join(' '),
    );
  const planted = new Set(results.map(({ rule }) => rule));
  return {
    rows,
    total,
    told: [
      ...told,
      ...RUN_RULES.filter((rule) => !planted.has(rule)).map((rule) => `${rule}: nothing planted`),
      ...before.map(({ rule, sheet }) => `a good plan: ${rule} on ${sheet}`),
    ],
  };
}
