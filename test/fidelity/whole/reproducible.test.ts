/** The same source gives the same bytes: in another folder, time zone and language of the computer. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const root = join(__dirname, '../../..');
/** Made here or kept by git: no part of the source. */
const NOT_SOURCE = new Set(['.git', 'node_modules', 'dist', 'release', 'coverage', 'reports']);

/** The digest of each file under a folder, by path. */
function digests(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile());
  return Object.fromEntries(
    files
      .sort()
      .map((file) => [
        relative(folder, file),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );
}

describe('the build', () => {
  let folder: string;

  beforeAll(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'build-')), 'in una cartella');
    cpSync(root, folder, {
      recursive: true,
      filter: (path) => !NOT_SOURCE.has(relative(root, path).split(/[\\/]/).at(-1) ?? ''),
    });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  });
  afterAll(() => rmSync(join(folder, '..'), { recursive: true }));

  it('makes in another folder what it makes here', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(folder, 'scripts/build.mjs'), '--addin'],
      { env: { ...process.env, TZ: 'Pacific/Auckland', LC_ALL: 'C' }, encoding: 'utf8' },
    );
    expect({ status, stderr }).toMatchObject({ status: 0 });
    const there = digests(join(folder, 'dist'));
    expect(Object.keys(there).length).toBeGreaterThan(20);
    expect(there).toEqual(digests(join(root, 'dist')));
  }, 240_000);
});
