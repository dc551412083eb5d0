/** What npm run package puts in the zip, from the built add-in. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { sourceManifest } from '../../scripts/manifest.mjs';
import { siteFiles } from '../../scripts/package/site.mjs';
import { zipOf } from '../../scripts/package/zip.mjs';

const root = join(__dirname, '../..');
const base = 'https://intranet.comune.it/schede-obiettivo/';
const version = '0.1.26325.955';

const made = (address = base) =>
  siteFiles({
    folder: join(root, 'dist'),
    base: address,
    version,
    manifest: sourceManifest(),
  });

describe('the packaged site', () => {
  const files = unzipSync(zipOf(made(), new Date('2026-11-21T09:55:54Z')));
  const text = (path: string) => Buffer.from(files[path] ?? []).toString('utf8');

  it('has every file that the manifest names, at its address', () => {
    const manifest = text('manifest.xml');
    expect(manifest).toContain(`<Version>${version}</Version>`);
    const addresses = [...manifest.matchAll(/"(https:[^"]*)"/g)].map(
      ([, address]) => address ?? '',
    );
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of addresses) {
      expect(address.startsWith(base)).toBe(true);
      expect(Object.keys(files)).toContain(address.slice(base.length));
    }
  });

  it('has every script that the page loads', () => {
    const own = [...text('taskpane.html').matchAll(/src="?((?!https:)[^"\s>]+)/g)];
    expect(own.length).toBeGreaterThanOrEqual(2);
    for (const [, path] of own) expect(Object.keys(files)).toContain(path);
  });

  it('sends the help of each function to its own address', () => {
    const { functions } = JSON.parse(text('functions.json')) as {
      functions: { helpUrl?: string }[];
    };
    expect(functions.length).toBeGreaterThanOrEqual(20);
    for (const { helpUrl } of functions)
      expect(helpUrl).toMatch(/^https:\/\/intranet\.comune\.it\/schede-obiettivo\/guida\//);
  });

  it('is ready for IIS', () => {
    expect(text('web.config')).toContain('<location path="static">');
  });

  it('carries the licence notices', () => {
    expect(text('THIRD-PARTY-NOTICES.txt')).toContain('MIT License');
    expect(text('LICENSE.txt')).toContain('EUROPEAN UNION PUBLIC LICENCE v. 1.2');
  });

  it('knows nothing of the computer that made it', () => {
    for (const [path, content] of Object.entries(files)) {
      expect(path).toMatch(/^[\w./-]+$/);
      expect(path).not.toMatch(/^\/|\.\./);
      const found = Buffer.from(content).toString('latin1');
      expect(found.includes(root)).toBe(false);
      expect(found.includes('localhost:3000')).toBe(false);
    }
  });

  it('differs between two addresses in the manifest and in the functions’ help alone', () => {
    const [one, other] = [made(), made('https://altro.it/$&/')];
    expect(other.get('functions.json')?.toString()).toContain('"https://altro.it/$&/guida/');
    expect([...other.keys()]).toEqual([...one.keys()]);
    const different = [...one].filter(([path, content]) => !other.get(path)?.equals(content));
    expect(different.map(([path]) => path).sort()).toEqual(['functions.json', 'manifest.xml']);
  });
});

describe('npm run package', () => {
  const run = (...args: string[]) => {
    const script = join(root, 'scripts/package.mjs');
    const env = { ...process.env, SOURCE_DATE_EPOCH: '1795255200' };
    return spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', env });
  };

  it.each([
    [[], /Manca l'indirizzo: npm run package -- --base https:\/\/…/],
    [['--base', 'http://intranet.comune.it/'], /non comincia con https:\/\//],
    [['--base', 'intranet'], /non è un indirizzo completo\. Esempio: https:\/\//],
    [['--base', `${base}?a=1`], /contiene \? o #/],
    [['--base', base, '--after', '1.2'], /servono quattro numeri/],
    [['--base', base, '--afters', '1.2.3.4'], /Uso: npm run package -- --base/],
    [['--base', base, 'altro'], /Uso: npm run package -- --base/],
  ])('given %j writes nothing and says why', (args, message) => {
    const { status, stderr, stdout } = run(...args);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Pacchetto non scritto\. /);
    expect(stderr).toMatch(message);
    expect(stdout).toBe('');
  });
});
