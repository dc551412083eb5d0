import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAllowed, noticesFor, packageOf, type ShippedPackage } from '../../scripts/notices.mjs';

describe('the licences that may be shipped', () => {
  it.each(['MIT', 'Apache-2.0', '(MIT OR GPL-3.0-only)', 'MIT AND ISC', '(0BSD OR MIT)'])(
    'include %s',
    (expression) => expect(isAllowed(expression)).toBe(true),
  );

  it.each([
    'GPL-3.0-only',
    'GPL-2.0-or-later WITH Classpath-exception-2.0',
    'LGPL-2.1',
    'AGPL-3.0',
    'MIT AND GPL-3.0-only',
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

  it.each([
    ['GPL-3.0-only', 'Testo', /alfa 1\.2\.3: licence «GPL-3\.0-only» is not one of/],
    [undefined, 'Testo', /licence «undefined» is not one of/],
    ['MIT', null, /alfa: the package has no licence text/],
    ['MIT', ' \n', /alfa: the package has no licence text/],
  ])('cannot be made for a package with licence %p and text %p', (license, text, problem) => {
    expect(() => noticesFor([installed('alfa', license, text)])).toThrow(problem);
  });
});
