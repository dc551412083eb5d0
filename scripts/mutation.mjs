/**
 * npm run mutation [-- name … --every=N --seed=N]: changes the rules one at a time and looks whether the tests that mirror
 * the file notice (see mutationTests.mjs; mutationRunner.mjs runs them). Names are those of files or folders under src
 * ("domain/units", "templates/reading"). Prints for each file, and for each of the groups, the share noticed. Where all
 * changes take too long, --every=3 tries every third of each file, beginning where the seed says.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { filesOf, GROUPS, isTried, testsOf } from './mutationTests.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stryker = join(root, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
const reports = join(root, 'reports', 'mutation');
/** Processes side by side. */
const WORKERS = 2;
/** Files of one process: its start takes as long as a hundred changes, and what it can change is slower. */
const AT_ONCE = 6;

const NOTICED = new Set(['Killed', 'Timeout']);
const COUNTED = new Set(['Killed', 'Timeout', 'Survived', 'NoCoverage']);

const { values, positionals: wanted } = parseArgs({
  options: { every: { type: 'string', default: '1' }, seed: { type: 'string' } },
  allowPositionals: true,
});
const every = Number(values.every);
const seed = Number(values.seed ?? Math.floor(Math.random() * every));
const isWanted = (file) =>
  wanted.length === 0 ||
  wanted.some((each) => file === each || file === `domain/${each}` || file.startsWith(`${each}/`));
const groups = GROUPS.map((group) => ({
  ...group,
  files: filesOf(group).filter(isWanted),
  ...{ noticed: 0, all: 0, endless: 0 },
})).filter(({ files }) => files.length > 0);
if (groups.length === 0) throw new Error(`no such file: ${wanted.join(', ')}`);

const waiting = groups.flatMap((group) =>
  group.files.flatMap((_, index, files) =>
    index % AT_ONCE === 0 ? [{ group, files: files.slice(index, index + AT_ONCE) }] : [],
  ),
);
const unmirrored = [];
/** Of which some test does not pass, unchanged as they are. */
const failing = [];

mkdirSync(reports, { recursive: true });
const began = Date.now();
await Promise.all(
  Array.from({ length: WORKERS }, async (_, worker) => {
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      const changes = await changesTo(job.files, worker);
      if (changes === null) failing.push(...job.files);
      for (const file of job.files) tell(file, job.group, changes?.get(file) ?? []);
    }
  }),
);
for (const { name, least, noticed, all, endless } of groups) {
  const counts = `${noticed} of ${all}, ${endless} without end`;
  console.log(`${percent(noticed, all)}  ${name} (${counts}; at least ${least} %)`);
}
if (every > 1) console.log(`One change in ${every}: --every=${every} --seed=${seed}`);
console.log(`${Math.round((Date.now() - began) / 60_000)} minutes`);
if (unmirrored.length > 0) console.log(`No test mirrors them: ${unmirrored.join(', ')}`);
if (failing.length > 0) console.log(`Not tried, some of their tests fail: ${failing.join(', ')}`);
const isLow = groups.some(({ least, noticed, all }) => noticed < (all * least) / 100);
if (isLow || unmirrored.length > 0 || failing.length > 0) process.exit(1);

/** What became of each change to each file; null where tests fail without any. */
async function changesTo(files, worker) {
  const own = `${process.pid}-${worker}`;
  const report = join(reports, `${own}.json`);
  const paths = files.map((file) => `src/${file}.ts`);
  await run([stryker, 'run', '--mutate', paths.join(',')], {
    ...{ MUTATION_EVERY: every, MUTATION_SEED: seed, MUTATION_REPORT: report },
    MUTATION_FOLDER: `.stryker-tmp/${own}`,
  });
  if (!existsSync(report)) return null;
  const told = JSON.parse(readFileSync(report, 'utf8')).files;
  rmSync(report);
  const counted = ({ id, status }) => isTried(id, every, seed) && COUNTED.has(status);
  return new Map(
    files.map((file, index) => [file, (told[paths[index]]?.mutants ?? []).filter(counted)]),
  );
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

function tell(file, group, mutants) {
  if (mutants.length === 0) return;
  if (testsOf(file).length === 0) unmirrored.push(file);
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
