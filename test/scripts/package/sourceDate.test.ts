import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sourceDate } from '../../../scripts/package/sourceDate.mjs';

const STAMP = 'scripts/package/sourceDate.txt';
const ROOT = join(__dirname, '../../..');
const COMMITTED = '2026-03-04T05:06:07Z';

/** A folder with the files that tell the date, copied from the project. */
function projectFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'source-date-'));
  mkdirSync(join(folder, 'scripts/package'), { recursive: true });
  for (const file of [STAMP, '.gitattributes'])
    writeFileSync(join(folder, file), readFileSync(join(ROOT, file)));
  return folder;
}

function git(folder: string, ...args: string[]): Buffer {
  const who = ['-c', 'user.name=Ufficio', '-c', 'user.email=ufficio@example.org'];
  const dates = { GIT_AUTHOR_DATE: COMMITTED, GIT_COMMITTER_DATE: COMMITTED };
  return execFileSync('git', [...who, ...args], { cwd: folder, env: { ...process.env, ...dates } });
}

function commit(folder: string): void {
  git(folder, 'init', '-q');
  git(folder, 'add', '.');
  git(folder, 'commit', '-q', '-m', 'Prima versione');
}

describe('the date of the source', () => {
  let folder: string;
  const environment = {};
  const now = () => new Date('2027-01-01T00:00:00Z');
  const found = () => sourceDate(folder, { environment, now });

  beforeEach(() => {
    folder = projectFolder();
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is that of the commit, in a clone without changes', () => {
    commit(folder);
    expect(found()).toEqual({ date: new Date(COMMITTED) });
  });

  it('is now, with a warning, when something is not committed', () => {
    commit(folder);
    writeFileSync(join(folder, 'nuovo.ts'), '');
    expect(found().date).toEqual(now());
    expect(found().warning).toMatch(/non ancora registrate/);
  });

  it('is that of the commit in an archive made by git, without git', () => {
    commit(folder);
    const archive = mkdtempSync(join(tmpdir(), 'source-archive-'));
    const packed = git(folder, 'archive', '--format=tar', 'HEAD');
    execFileSync('tar', ['-x', '-C', archive], { input: packed });
    expect(sourceDate(archive, { environment, now })).toEqual({ date: new Date(COMMITTED) });
    rmSync(archive, { recursive: true });
  });

  it('is unknown in a bare copy, also inside the work tree of another project', () => {
    expect(found).toThrow(/non è un clone di git/);
    const inside = join(folder, 'copia');
    mkdirSync(join(inside, 'scripts/package'), { recursive: true });
    writeFileSync(join(inside, STAMP), readFileSync(join(folder, STAMP)));
    commit(folder);
    expect(() => sourceDate(inside, { environment, now })).toThrow(/SOURCE_DATE_EPOCH=/);
  });

  it('is the one given with SOURCE_DATE_EPOCH, which must be in seconds', () => {
    const given = (SOURCE_DATE_EPOCH: string) =>
      sourceDate(folder, { environment: { SOURCE_DATE_EPOCH }, now });
    expect(given('1795255200').date).toEqual(new Date('2026-11-21T10:00:00Z'));
    expect(() => given('ieri')).toThrow(/i secondi dal 1970/);
  });
});
