/** The page of the rules is what their registry, words and cases say now. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../src/domain/rules';

const root = join(__dirname, '../..');
const page = readFileSync(join(root, 'docs/regole.md'), 'utf8');

describe('docs/regole.md', () => {
  it('is what npm run docs writes now', () => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [join(root, 'scripts/ruleDocs.mjs'), '--stdout'],
      { encoding: 'utf8' },
    );
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    const written = page.split('\n');
    const outdated = stdout.split('\n').find((line, index) => line !== written[index]);
    const advice = page === stdout ? 'up to date' : `run npm run docs: ${outdated ?? 'shorter'}`;
    expect(advice).toBe('up to date');
  });

  it('names every rule, those that wait too', () => {
    const missing = RULES.filter(
      ({ id }) => !new RegExp(`^(?:### ${id}$|\\| ${id} )`, 'm').test(page),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('holds no value that a cell cannot show', () => {
    expect(page).not.toMatch(/undefined|null\b|NaN|Infinity|\[object/);
  });
});
