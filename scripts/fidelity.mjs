/**
 * npm run fidelity [-- name …]: all of what npm test tries a part of: Excel failing at every request and at some actions
 * of each operation, every template and document written and read back, in every Excel that there is; a table says how the suites went in each. FIDELITY=exhaustive tries every action too, and
 * takes more than an hour.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');

/** Its own tests, and those that take a sample of what there is, wherever they are. */
const tests = join(root, 'test');
const wanted = readdirSync(tests, { recursive: true })
  .filter((file) => /\.test\.tsx?$/.test(file))
  .filter(
    (file) =>
      file.startsWith('fidelity') ||
      /from '(\.\.\/)+sample'/.test(readFileSync(join(tests, file), 'utf8')),
  )
  .map((file) => join(tests, file));

const names = process.argv.slice(2);

/** Runs test files in a mode of the host; answers how that went. */
function run(files, mode) {
  const started = Date.now();
  const { status } = spawnSync(
    process.execPath,
    [
      ...[jest, ...files, `--maxWorkers=${availableParallelism()}`],
      // A test that tries all of something takes minutes, on a loaded machine many.
      `--testTimeout=${60 * 60_000}`,
      ...(names.length > 0 ? ['-t', names.join('|')] : []),
    ],
    {
      cwd: root,
      stdio: 'inherit',
      env: { FIDELITY: 'all', ...process.env, ...(mode && { HOST_MODE: mode }) },
    },
  );
  const seconds = Math.round((Date.now() - started) / 1000);
  return { mode: mode ?? 'as usual', passed: status === 0 ? 'yes' : 'NO', seconds };
}

/** What is tried in each mode of `test/hostModes.ts`: every operation, and suites that name no version or language. */
const MODES_TEST = join(tests, 'fidelity', 'modes.test.ts');
const SUITES = ['writePlan', 'readBack', 'repairFormulas'].map((name) =>
  join(tests, 'workbook', `${name}.test.ts`),
);
const { MODES } = await tsImport(join(tests, 'hostModes.ts'), import.meta.url);

const results = [run(wanted.filter((file) => file !== MODES_TEST))];
for (const mode of Object.keys(MODES)) results.push(run([MODES_TEST, ...SUITES], mode));
console.table(results);
process.exit(results.every(({ passed }) => passed === 'yes') ? 0 : 1);
