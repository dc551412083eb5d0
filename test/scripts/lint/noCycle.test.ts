import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { Linter } from 'eslint';
import { circles, importsOf, noCycle } from '../../../scripts/lint/noCycle.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'circle-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
}

const found = (...folders: string[]) =>
  circles(importsOf(root, folders)).map((group) =>
    group.map((file) => relative(root, file)).sort(),
  );

describe('circles of imports', () => {
  it('are found through any number of files and folders, by types, re-exports and dynamic imports', () => {
    write({
      'src/a.ts': "import type { B } from './deep/b';",
      'src/deep/b.ts': "export * from '../deep';",
      'src/deep/index.ts': "const c = () => import('../../workbench/c');",
      'workbench/c.tsx': "import { a } from '../src/a'; import x from 'react';",
      'src/alone.ts': "import './alone';",
      'src/user.ts': "import './a'; import './not-there';",
    });
    expect(found('src', 'workbench').sort()).toEqual([
      ['src/a.ts', 'src/deep/b.ts', 'src/deep/index.ts', 'workbench/c.tsx'],
      ['src/alone.ts'],
    ]);
  });

  it('are none where imports only go one way, also by two ways', () => {
    write({
      'src/a.ts': "import './b'; import './c';",
      'src/b.ts': "import './c';",
      'src/c.ts': '// nothing; not even "import \'./a\'" in a comment',
    });
    expect(found('src')).toEqual([]);
  });

  it('are reported at the imports that make them', () => {
    write({
      'src/x.mts': "import './y.mts';\nimport './z.mts';",
      'src/y.mts': "import './x.mts';",
      'src/z.mts': '',
    });
    const linter = new Linter({ cwd: root, configType: 'flat' });
    const lines = (name: string) =>
      linter
        .verify(
          readFileSync(join(root, name), 'utf8'),
          {
            files: ['**/*.mts'],
            plugins: { own: { rules: { 'no-cycle': noCycle } } },
            rules: { 'own/no-cycle': ['error', ['src']] },
          },
          join(root, name),
        )
        .map(({ line, message }) => `${line}: ${message.slice(0, 19)}`);
    expect(lines('src/x.mts')).toEqual(['1: A circle of imports']);
    expect(lines('src/y.mts')).toEqual(['1: A circle of imports']);
    expect(lines('src/z.mts')).toEqual([]);
  });
});
