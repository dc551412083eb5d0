/** What the code knows of the functions is what the comments of their source say. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { functions } from './support';
import { PARAMETERS, THEMES } from '../../src/functions/signatures';

describe('src/functions/signatures.ts', () => {
  it('is what npm run docs makes of the comments', () => {
    const script = ['scripts/functionSource.mjs', '--stdout'];
    const made = execFileSync(process.execPath, script, { encoding: 'utf8' });
    expect(readFileSync('src/functions/signatures.ts', 'utf8')).toBe(made);
  });

  it('names every function that is registered, once', () => {
    const named = Object.values(THEMES).flat();
    expect([...named].sort()).toEqual([...functions.keys()].sort());
    expect(Object.keys(PARAMETERS)).toEqual(named);
  });
});
