/**
 * npm run mutation [-- name …]: changes the rules one at a time and looks whether the tests that mirror the file notice
 * (see mutationTests.mjs; mutationRunner.mjs runs them). Names are those of files or folders under src ("domain/units",
 * "templates/reading"). Prints for each file, and for each of the groups, the share noticed.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { coverageOf, filesOf, GROUPS, hasRules, testsOf } from './mutationTests.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stryker = join(root, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
const reports = join(root, 'reports', 'mutation');
/** Files at one time, each by one process: most of the time of a small one goes by before its first change. */
const WORKERS = 2;

const NOTICED = new Set(['Killed', 'Timeout']);
const COUNTED = new Set(['Killed', 'Timeout', 'Survived', 'NoCoverage']);

const wanted = process.argv.slice(2);
const isWanted = (file) =>
  wanted.length === 0 ||
  wanted.some((each) => file === each || file === `domain/${each}` || file.startsWith(`${each}/`));
const groups = GROUPS.map((group) => ({
  ...group,
  files: filesOf(group).filter(isWanted).filter(hasRules),
  ...{ noticed: 0, all: 0, endless: 0 },
})).filter(({ files }) => files.length > 0);
if (groups.length === 0) throw new Error(`no such file: ${wanted.join(', ')}`);

const jobs = groups.flatMap((group) => group.files.map((file) => ({ file, group })));
const unmirrored = jobs.filter(({ file }) => testsOf(file).length === 0).map(({ file }) => file);
const waiting = jobs.filter(({ file }) => testsOf(file).length > 0);
/** Their tests do not pass, unchanged as the files are. */
const failing = [];

mkdirSync(reports, { recursive: true });
const began = Date.now();
await Promise.all(
  Array.from({ length: WORKERS }, async (_, worker) => {
    for (let job = waiting.shift(); job; job = waiting.shift())
      tell(job, await mutantsOf(job.file, worker));
  }),
);
for (const { name, least, noticed, all, endless } of groups) {
  const counts = `${noticed} of ${all}, ${endless} without end`;
  console.log(`${percent(noticed, all)}  ${name} (${counts}; at least ${least} %)`);
}
console.log(`${Math.round((Date.now() - began) / 60_000)} minutes`);
if (unmirrored.length > 0) console.log(`Not tried, no test mirrors them: ${unmirrored.join(', ')}`);
const isLow = groups.some(({ least, noticed, all }) => noticed < (all * least) / 100);
if (failing.length > 0) console.log(`Not tried, their tests fail: ${failing.join(', ')}`);
if (isLow || unmirrored.length > 0 || failing.length > 0) process.exit(1);

/** What became of each change to a file; null where its tests fail without any. */
async function mutantsOf(file, worker) {
  const own = `${process.pid}-${worker}`;
  const report = join(reports, `${own}.json`);
  await run([stryker, 'run', '--mutate', `src/${file}.ts`], {
    MUTATION_TESTS: JSON.stringify(testsOf(file)),
    MUTATION_COVERAGE: coverageOf(file),
    MUTATION_REPORT: report,
    MUTATION_FOLDER: `.stryker-tmp/${own}`,
  });
  if (!existsSync(report)) return null;
  const { files } = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(report);
  return Object.values(files)
    .flatMap((each) => each.mutants)
    .filter((mutant) => COUNTED.has(mutant.status));
}

function run(args, env) {
  return new Promise((resolve, reject) => {
    spawn(process.execPath, args, {
      ...{ cwd: root, env: { ...process.env, ...env } },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
      .on('error', reject)
      .on('exit', resolve);
  });
}

function tell({ file, group }, mutants) {
  if (mutants === null) failing.push(file);
  if (!mutants?.length) return;
  const count = mutants.filter((mutant) => NOTICED.has(mutant.status)).length;
  group.noticed += count;
  group.all += mutants.length;
  group.endless += mutants.filter((mutant) => mutant.status === 'Timeout').length;
  const lines = [`${percent(count, mutants.length)}  ${file} (${count} of ${mutants.length})`];
  for (const { status, location, mutatorName, replacement = '' } of mutants) {
    if (NOTICED.has(status)) continue;
    const [text] = replacement.split('\n');
    const at = `${location.start.line}:${location.start.column}`;
    lines.push(`          line ${at}: ${mutatorName} → ${text.slice(0, 70)}`);
  }
  console.log(lines.join('\n'));
}

function percent(part, whole) {
  return `${((100 * part) / whole).toFixed(1).padStart(5)} %`;
}
