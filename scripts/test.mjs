/** npm test: everything that must hold before a change lands, each part timed. */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
/** Tests make much that is soon forgotten: with room for it Node tidies up less often. */
const NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --max-semi-space-size=64`.trim();
const bin = (name, file) => join(root, 'node_modules', name, file);

/** What goes side by side: first what is soon told, then the tests. A page waits now and then: others work meanwhile. */
const STAGES = [
  [
    ['lint', bin('oxlint', 'bin/oxlint'), []],
    ['format', bin('oxfmt', 'bin/oxfmt'), ['--check']],
    ['types', bin('typescript-native', 'bin/tsc'), ['--noEmit']],
  ],
  [
    [
      'unit, host, pane, fidelity and build tests',
      bin('jest', 'bin/jest.js'),
      // Jest would leave one core alone.
      [
        ...jest('unit', 'host', 'pane', 'fidelity', 'build'),
        `--maxWorkers=${availableParallelism()}`,
      ],
      { TOGETHER: 'unit host pane' },
    ],
    [
      'browser tests',
      bin('jest', 'bin/jest.js'),
      [...jest('browser'), '--maxWorkers=2'],
      { TOGETHER: 'browser' },
    ],
  ],
];

function jest(...projects) {
  return ['--selectProjects', ...projects, '--passWithNoTests=false'];
}

/** Resolves with the exit code. The first prints as it goes, what goes beside it once it is over, lest the lines mix. */
function run([name, script, args, env = {}], isFirst) {
  const started = Date.now();
  const title = `\n── ${name}`;
  if (isFirst) console.log(title);
  const child = spawn(process.execPath, [script, ...args], {
    cwd: root,
    stdio: isFirst ? 'inherit' : 'pipe',
    env: { ...process.env, NODE_OPTIONS, ...env },
  });
  const printed = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part) => printed.push(part));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      const status = code ?? 1;
      const seconds = ((Date.now() - started) / 1000).toFixed(0);
      if (!isFirst) console.log(`${title}\n${Buffer.concat(printed)}`.trimEnd());
      if (status === 0) console.log(`✓ ${name}: ${seconds} s`);
      else console.error(`\n✗ ${name} failed after ${seconds} s`);
      resolve(status);
    });
  });
}

const began = Date.now();
for (const steps of STAGES) {
  const statuses = await Promise.all(steps.map((step) => run(step, step === steps[0])));
  const failed = statuses.find((status) => status !== 0);
  if (failed !== undefined) process.exit(failed);
}
console.log(`\n✓ everything: ${((Date.now() - began) / 1000).toFixed(0)} s`);
