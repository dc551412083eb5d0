/**
 * Packages that are made of hundreds of modules, bundled once for the tests: Jest gives each test file modules of its
 * own, and would read, wrap and resolve them one by one for each.
 */
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');
const folder = join(root, 'node_modules', '.cache', 'tests');

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
  ],
  pane: ['@fluentui/react-components', '@griffel/react', '@testing-library/react'],
};

/** "@univerjs/core/facade" is @univerjs+core+facade.cjs. */
const fileOf = (name) => join(folder, `${name.replaceAll('/', '+')}.cjs`);

/** What Jest finds in place of the packages. */
const moduleNameMapper = Object.fromEntries(
  Object.values(BUNDLES)
    .flat()
    .map((name) => [`^${name}$`, fileOf(name)]),
);

/** Bundles them where that was not done for the packages that are installed now. */
async function bundleForTests() {
  const hash = createHash('sha256');
  for (const file of [__filename, join(root, 'package-lock.json')]) hash.update(readFileSync(file));
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
      define: { 'process.env.NODE_ENV': '"test"' },
      minifyWhitespace: true,
      minifySyntax: true,
      outfile: join(folder, `${bundle}.cjs`),
      logLevel: 'error',
    });
    const file = join(folder, `${bundle}.cjs`);
    writeFileSync(file, withPlainFields(readFileSync(file, 'utf8')));
    for (const name of names)
      writeFileSync(
        fileOf(name),
        `module.exports = require('./${bundle}.cjs').modules['${name}'];\n`,
      );
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

module.exports = { bundleForTests, moduleNameMapper };
