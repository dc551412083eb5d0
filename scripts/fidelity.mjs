/**
 * npm run fidelity [-- name …]: all of what npm test tries a part of: Excel failing at every request and at some actions
 * of each operation, every template and document written and read back. FIDELITY=exhaustive tries every action too, and
 * takes more than an hour.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

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
const { status } = spawnSync(
  process.execPath,
  [
    ...[jest, ...wanted, `--maxWorkers=${availableParallelism()}`],
    ...(names.length > 0 ? ['-t', names.join('|')] : []),
  ],
  { cwd: root, stdio: 'inherit', env: { FIDELITY: 'all', ...process.env } },
);
process.exit(status ?? 1);
