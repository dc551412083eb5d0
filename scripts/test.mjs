/** npm test: everything that must hold before a change lands, one step after the other, each timed. */
import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bin = (name, file) => join(root, 'node_modules', name, file);

const STEPS = [
  ['lint', bin('eslint', 'bin/eslint.js'), ['.', '--max-warnings', '0']],
  ['format', bin('prettier', 'bin/prettier.cjs'), ['--check', '--log-level', 'warn', '.']],
  ['types', bin('typescript', 'bin/tsc'), ['--noEmit']],
  [
    'unit, host, pane, fidelity and build tests',
    bin('jest', 'bin/jest.js'),
    // One more than the cores, of which Jest would leave one alone: tests of the host wait a fifth of their time for
    // the engine.
    [
      ...jest('unit', 'host', 'pane', 'fidelity', 'build'),
      `--maxWorkers=${availableParallelism() + 1}`,
    ],
  ],
  ['browser tests', bin('jest', 'bin/jest.js'), [...jest('browser'), '--maxWorkers=2']],
];

function jest(...projects) {
  return ['--selectProjects', ...projects, '--passWithNoTests=false'];
}

for (const [name, script, args] of STEPS) {
  console.log(`\n── ${name}`);
  const started = Date.now();
  const { status } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  if (status !== 0) {
    console.error(`\n✗ ${name} failed after ${seconds} s`);
    process.exit(status ?? 1);
  }
  console.log(`✓ ${name}: ${seconds} s`);
}
