/**
 * npm run fidelity [-- name …]: every operation on the workbook with Excel failing at every request and at some of its
 * actions, of which npm test tries a few. FIDELITY=exhaustive tries every action, and takes more than an hour.
 */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
const names = process.argv.slice(2);
const { status } = spawnSync(
  process.execPath,
  [jest, '--selectProjects=fidelity', ...(names.length > 0 ? ['-t', names.join('|')] : [])],
  { cwd: root, stdio: 'inherit', env: { FIDELITY: 'all', ...process.env } },
);
process.exit(status ?? 1);
