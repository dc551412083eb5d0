/**
 * Packages that are made of hundreds of modules, bundled once for the tests: Jest gives each test file modules of its
 * own, and would read, wrap and resolve them one by one for each. The engine is even loaded once for all files of a
 * worker, outside their sandboxes: it keeps nothing of a workbook that has gone, and what ran once runs faster.
 */
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');
const folder = join(root, 'node_modules', '.cache', 'tests');

/** What changes the engine's classes belongs to it, lest it do so again for each test file. */
const SHIMS = './workbench/engine/shims';

/** Those of one bundle share their modules; a package stands in one bundle alone. */
const BUNDLES = {
  engine: [
    '@univerjs/core',
    '@univerjs/core/facade',
    '@univerjs/data-validation',
    '@univerjs/engine-formula',
    '@univerjs/engine-formula/facade',
    '@univerjs/sheets',
    '@univerjs/sheets/facade',
    '@univerjs/sheets-conditional-formatting',
    '@univerjs/sheets-conditional-formatting/facade',
    '@univerjs/sheets-data-validation',
    '@univerjs/sheets-data-validation/facade',
    '@univerjs/sheets-formula',
    '@univerjs/sheets-formula/facade',
    '@univerjs/sheets-numfmt',
    '@univerjs/sheets-numfmt/facade',
    '@univerjs/sheets-table',
    '@univerjs/sheets-table/facade',
    SHIMS,
  ],
  pane: ['@fluentui/react-components', '@griffel/react', '@testing-library/react'],
};

/** "@univerjs/core/facade" is @univerjs+core+facade.cjs. */
const fileOf = (name) => join(folder, `${name.replace('./', '').replaceAll('/', '+')}.cjs`);

/** Under what name the sandboxes find the modules of the engine. */
const ENGINE = 'engineModules';

/** What Jest finds in place of the packages. */
const moduleNameMapper = Object.fromEntries(
  Object.values(BUNDLES)
    .flat()
    .map((name) => [name === SHIMS ? '^\\./shims$' : `^${name}$`, fileOf(name)]),
);

/** Where words of eighty languages may be hyphenated is half of the engine, and read only by who draws documents. */
const WITHOUT_HYPHENS = {
  name: 'without hyphens',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\// }, ({ path, kind, importer }) =>
      kind === 'dynamic-import' && importer.includes('engine-render')
        ? { path, external: true }
        : undefined,
    ),
};

/** Bundles them where that was not done for the packages that are installed now. */
async function bundleForTests() {
  const hash = createHash('sha256');
  for (const file of [__filename, join(root, 'package-lock.json'), join(root, `${SHIMS}.ts`)])
    hash.update(readFileSync(file));
  const wanted = hash.digest('hex');
  const stamp = join(folder, 'stamp');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { build } = require('esbuild');
  for (const [bundle, names] of Object.entries(BUNDLES)) {
    const imports = names.map((name, index) => `import * as m${index} from '${name}';`);
    const members = names.map((name, index) => `'${name}': m${index}`);
    await build({
      stdin: {
        contents: `${imports.join('\n')}\nexport const modules = { ${members.join(', ')} };`,
        resolveDir: root,
      },
      bundle: true,
      format: 'cjs',
      platform: bundle === 'pane' ? 'browser' : 'node',
      target: 'node20',
      // React looks for Node's timers by way of its own module, which has none inside a bundle.
      external: ['react', 'react-dom', 'scheduler'],
      plugins: [WITHOUT_HYPHENS],
      define: { 'process.env.NODE_ENV': '"test"' },
      minifyWhitespace: true,
      minifySyntax: true,
      outfile: join(folder, `${bundle}.cjs`),
      logLevel: 'error',
    });
    const file = join(folder, `${bundle}.cjs`);
    writeFileSync(file, withPlainFields(readFileSync(file, 'utf8')));
    const modules =
      bundle === 'engine' ? `globalThis.${ENGINE}` : `require('./${bundle}.cjs').modules`;
    for (const name of names)
      writeFileSync(fileOf(name), `module.exports = ${modules}['${name}'];\n`);
  }
  writeFileSync(stamp, wanted);
}

/**
 * Packages are published with `_defineProperty(this, "field", value)` for each field of a class, which takes a tenth of all
 * the time of a test of the host. An assignment does the same, save where the field has a name that is an accessor somewhere.
 */
function withPlainFields(code) {
  const accessors = new Set([...code.matchAll(/\b[gs]et ([\w$]+)\(/g)].map(([, name]) => name));
  return code.replace(/\b_defineProperty\d*\(this,"([\w$]+)",/g, (call, name) =>
    accessors.has(name) ? call : `(this.${name}=`,
  );
}

/** An environment of Jest whose sandboxes find the engine. */
const withEngine = (Environment) =>
  class extends Environment {
    async setup() {
      await super.setup();
      this.global[ENGINE] = require(join(folder, 'engine.cjs')).modules;
    }
  };

module.exports = { bundleForTests, moduleNameMapper, withEngine };
