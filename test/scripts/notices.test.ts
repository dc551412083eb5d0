import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  isAllowed,
  noticesFor,
  packageOf,
  packagesInside,
  type ShippedPackage,
} from '../../scripts/notices.mjs';

describe('the licences that may be shipped', () => {
  it.each([
    'MIT',
    'Apache-2.0',
    '(MIT OR GPL-3.0-only)',
    'MIT AND ISC',
    '(0BSD OR MIT)',
    'MIT AND (GPL-3.0-only OR ISC)',
  ])('include %s', (expression) => expect(isAllowed(expression)).toBe(true));

  it.each([
    'GPL-3.0-only',
    'GPL-2.0-or-later WITH Classpath-exception-2.0',
    'LGPL-2.1',
    'AGPL-3.0',
    'MIT AND GPL-3.0-only',
    '(MIT OR Apache-2.0) AND GPL-3.0-only',
    'GPL-3.0-only AND (MIT OR ISC)',
    'MIT OR',
    'UNLICENSED',
    'SEE LICENSE IN LICENSE.txt',
    '',
    undefined,
    { type: 'MIT' },
  ])('do not include %p', (expression) => expect(isAllowed(expression)).toBe(false));
});

describe('the notices', () => {
  let modules: string;

  beforeEach(() => {
    modules = join(mkdtempSync(join(tmpdir(), 'notices-')), 'node_modules');
  });
  afterEach(() => rmSync(join(modules, '..'), { recursive: true }));

  /** A package in a folder of its own, with its licence's text unless that is null. */
  function installed(name: string, license: unknown, text: string | null): ShippedPackage {
    const folder = join(modules, name);
    mkdirSync(join(folder, 'lib'), { recursive: true });
    const description = JSON.stringify({ name, version: '1.2.3', license });
    writeFileSync(join(folder, 'package.json'), description);
    // As many packages have, to tell how their modules are to be read.
    writeFileSync(join(folder, 'lib/package.json'), '{"type":"module"}');
    if (text !== null) writeFileSync(join(folder, 'LICENSE'), text);
    const found = packageOf(join(folder, 'lib/index.js'));
    if (!found) throw new Error('The package is not found');
    return found;
  }

  it('find the package of a file, and none for the files of the project', () => {
    expect(installed('@scope/uno', 'MIT', 'Testo')).toMatchObject({
      name: '@scope/uno',
      version: '1.2.3',
      license: 'MIT',
    });
    expect(packageOf(join(modules, '../src/domain/plan.ts'))).toBeUndefined();
  });

  it('name each package with its licence, and give a text that several share only once', () => {
    const text = noticesFor([
      installed('zeta', 'MIT', 'zeta\n\nCopyright (c) Autori\r\n'),
      installed('alfa', 'MIT', 'Copyright (c) Autori'),
      installed('beta', 'ISC', 'Altro testo'),
    ]);
    expect(text).toContain('alfa 1.2.3 (MIT)\nzeta 1.2.3 (MIT)\n\nCopyright (c) Autori\n');
    expect(text).toContain('beta 1.2.3 (ISC)\n\nAltro testo\n');
    expect(text.match(/Copyright/g)).toHaveLength(1);
  });

  describe('of a file that others were joined into before it was published', () => {
    /** A published file, and the map that tells what it is made of. */
    function published(name: string, map: string, ...sources: string[]): string {
      const { folder } = installed('insieme', 'MIT', 'Testo');
      writeFileSync(join(folder, 'lib', map), JSON.stringify({ sources }));
      return join(folder, 'lib', name);
    }

    const SOURCES = [
      'webpack:///./src/index.ts',
      'webpack:///./node_modules/dentro/uno.js',
      'webpack:///./node_modules/dentro/node_modules/@altri/fondo/due.js',
      'webpack:///./node_modules/dentro/tre.js',
    ];

    it.each([
      ['insieme.js', 'insieme.js.map'],
      ['insieme.min.js', 'insieme.js.map'],
      ['insieme.min.js', 'insieme.min.js.map'],
    ])('name the packages in %s, without a version, as %s tells', (file, map) => {
      installed('dentro', 'Apache-2.0', 'Licenza Apache');
      installed('@altri/fondo', 'MIT', 'Licenza di altri');
      const inside = packagesInside(published(file, map, ...SOURCES));
      const text = noticesFor(inside);
      expect(text).toContain('\ndentro, in insieme 1.2.3 (Apache-2.0)\n\nLicenza Apache\n');
      expect(text).toContain('\n@altri/fondo, in insieme 1.2.3 (MIT)\n\nLicenza di altri\n');
      expect(inside).toHaveLength(2);
    });

    it('take the licence of the package installed for that one, where there are two', () => {
      installed('dentro', 'ISC', 'Testo della versione di tutti');
      installed('insieme/node_modules/dentro', 'Apache-2.0', 'Testo della sua');
      const [found] = packagesInside(published('insieme.js', 'insieme.js.map', SOURCES[1]!));
      expect(found).toMatchObject({ license: 'Apache-2.0', inside: 'insieme 1.2.3' });
    });

    it('cannot be made where the package inside is not installed', () => {
      const file = published('insieme.js', 'insieme.js.map', ...SOURCES);
      expect(() => packagesInside(file)).toThrow(/dentro, inside insieme, is not installed/);
    });

    it('find none in a file of one package, with a map or without', () => {
      const file = published('insieme.js', 'insieme.js.map', 'webpack:///./src/index.ts');
      expect(packagesInside(file)).toEqual([]);
      expect(packagesInside(join(file, '../other.js'))).toEqual([]);
    });
  });

  it.each([
    ['GPL-3.0-only', 'Testo', /alfa 1\.2\.3: licence «GPL-3\.0-only» is not one of/],
    [undefined, 'Testo', /licence «undefined» is not one of/],
    ['MIT', null, /alfa: the package has no licence text/],
    ['MIT', ' \n', /alfa: the package has no licence text/],
  ])('cannot be made for a package with licence %p and text %p', (license, text, problem) => {
    expect(() => noticesFor([installed('alfa', license, text)])).toThrow(problem);
  });
});
