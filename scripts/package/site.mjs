/** The built add-in as the files of a static site at a given address. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DEVELOPMENT_BASE, manifestFor } from '../manifest.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** What the site has besides the build: path there → path in the repository. */
const MORE = { 'LICENSE.txt': 'LICENSE', 'web.config': 'deploy/web.config' };

/** Paths of the files under a folder, with slashes. */
function filesUnder(folder, prefix = '') {
  return readdirSync(folder).flatMap((name) => {
    const path = posix.join(prefix, name);
    return statSync(join(folder, name)).isDirectory()
      ? filesUnder(join(folder, name), path)
      : [path];
  });
}

const IS_TEXT = /\.(html|js|json|xml|css|svg|txt|config)$/;

/** The addresses that a built file holds in quotes, moved under `base`. */
function rebased(path, content, base) {
  if (!path.endsWith('.json')) return content;
  // By a function: an address may hold a $, which has a meaning in a replacement.
  const text = content.toString('utf8').replaceAll(`"${DEVELOPMENT_BASE}`, () => `"${base}`);
  return Buffer.from(text);
}

function checkAddresses(path, content) {
  if (!IS_TEXT.test(path)) return;
  const at = content.toString('utf8').indexOf(new URL(DEVELOPMENT_BASE).host);
  if (at !== -1)
    throw new Error(`${path} contiene ancora l'indirizzo di sviluppo ${DEVELOPMENT_BASE}.`);
}

/** Path → content of everything to put on the server. */
export function siteFiles({ folder, base, version, manifest }) {
  const files = new Map(
    filesUnder(folder).map((path) => [path, rebased(path, readFileSync(join(folder, path)), base)]),
  );
  files.set('manifest.xml', Buffer.from(manifestFor(manifest, base, version)));
  for (const [path, source] of Object.entries(MORE))
    files.set(path, readFileSync(join(root, source)));
  for (const [path, content] of files) checkAddresses(path, content);
  return files;
}
