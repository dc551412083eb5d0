/**
 * npm run package -- --base https://host/path/ [--after VERSION] [--out FOLDER]
 * Builds the add-in and writes, in release/, the zip of its static site for that address and, beside it, the manifest
 * for the Microsoft 365 administrator. The same commit and address always give the same bytes.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkedBase, sourceManifest } from './manifest.mjs';
import { siteFiles } from './package/site.mjs';
import { sourceDate } from './package/sourceDate.mjs';
import { releaseVersion, versionAfter } from './package/version.mjs';
import { zipOf } from './package/zip.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const NAME = 'schede-obiettivo';

const OPTIONS = {
  base: { type: 'string' },
  after: { type: 'string' },
  out: { type: 'string', default: 'release' },
};

function options() {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch (problem) {
    throw new Error(
      `${problem.message}\nUso: npm run package -- --base https://…/ [--after 0.1.26325.955] [--out cartella]`,
      { cause: problem },
    );
  }
}

function build() {
  const script = join(root, 'scripts', 'build.mjs');
  const { status } = spawnSync(process.execPath, [script, '--addin'], { stdio: 'inherit' });
  if (status !== 0)
    throw new Error('La compilazione non è riuscita: il motivo è scritto qui sopra.');
}

function main() {
  const { base: given, after, out } = options();
  const base = checkedBase(given);
  const { date, warning } = sourceDate(root);
  const { version: packaged } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const version = versionAfter(releaseVersion(packaged, date), after);
  build();
  const folder = join(root, 'dist');
  const files = siteFiles({ folder, base, version, manifest: sourceManifest() });
  const zip = zipOf(files, date);

  const release = resolve(root, out);
  mkdirSync(release, { recursive: true });
  const archive = join(release, `${NAME}-${version}.zip`);
  const manifest = join(release, `${NAME}-${version}-manifest.xml`);
  writeFileSync(archive, zip);
  writeFileSync(manifest, files.get('manifest.xml'));

  const digest = createHash('sha256').update(zip).digest('hex');
  if (warning) console.warn(`\nAttenzione. ${warning}`);
  console.log(
    `\nVersione ${version} per ${base}\n` +
      `  ${archive}\n    ${files.size} file, ${Math.round(zip.length / 1024)} kB, SHA-256 ${digest}\n` +
      `  ${manifest}\n    per l'amministratore di Microsoft 365\n` +
      'Come si installa: docs/deploy.md',
  );
}

try {
  main();
} catch (problem) {
  console.error(`Pacchetto non scritto. ${problem.message}`);
  process.exitCode = 1;
}
