/**
 * npm run mutation [-- name …]: changes the rules of src/domain one at a time and looks whether the tests that mirror
 * the file notice (score.ts: score.test.ts, score-….test.ts). Prints for each file, and in all, the share noticed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stryker = join(root, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
const report = join(root, 'reports', 'mutation', 'mutation.json');
/** Files that only declare types have nothing to change. */
const TYPES_ONLY = new Set(['plan.ts', 'objective.ts']);

const wanted = process.argv.slice(2);
const files = readdirSync(join(root, 'src/domain'), { recursive: true })
  .filter((file) => file.endsWith('.ts') && !TYPES_ONLY.has(file))
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((file) => wanted.length === 0 || wanted.includes(file))
  .sort();

const NOTICED = new Set(['Killed', 'Timeout']);
const COUNTED = new Set(['Killed', 'Timeout', 'Survived', 'NoCoverage']);
const isMirrored = (file) =>
  readdirSync(dirname(join(root, 'test/domain', file)))
    .filter((name) => name.endsWith('.test.ts'))
    .some((name) =>
      [`${basename(file)}.test.ts`, `${basename(file)}-`].some((own) => name.startsWith(own)),
    );
let [noticed, all] = [0, 0];
const unmirrored = [];
mkdirSync(dirname(report), { recursive: true });
for (const file of files) {
  if (!isMirrored(file)) {
    unmirrored.push(file);
    continue;
  }
  rmSync(report, { force: true });
  const { status } = spawnSync(
    process.execPath,
    [stryker, 'run', '--mutate', `src/domain/${file}.ts`],
    {
      cwd: root,
      env: { ...process.env, MUTATED: file },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  // A file that only passes others on has nothing to change.
  if (!existsSync(report) && status === 0) continue;
  if (!existsSync(report)) throw new Error(`${file}: no result (exit code ${status})`);
  const mutants = Object.values(JSON.parse(readFileSync(report, 'utf8')).files)
    .flatMap((each) => each.mutants)
    .filter((mutant) => COUNTED.has(mutant.status));
  if (mutants.length === 0) continue;
  const count = mutants.filter((mutant) => NOTICED.has(mutant.status)).length;
  noticed += count;
  all += mutants.length;
  console.log(`${percent(count, mutants.length)}  ${file} (${count} of ${mutants.length})`);
  for (const { status: how, location, mutatorName, replacement = '' } of mutants) {
    if (NOTICED.has(how)) continue;
    const [text] = replacement.split('\n');
    console.log(`          line ${location.start.line}: ${mutatorName} → ${text.slice(0, 70)}`);
  }
}
console.log(`${percent(noticed, all)}  in all (${noticed} of ${all})`);
if (unmirrored.length > 0) console.log(`Not tried, no test mirrors them: ${unmirrored.join(', ')}`);
if (noticed < all * 0.9 || unmirrored.length > 0) process.exit(1);

function percent(part, whole) {
  return `${((100 * part) / whole).toFixed(1).padStart(5)} %`;
}
