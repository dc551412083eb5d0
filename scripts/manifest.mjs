/** The add-in's manifest for an address and a version. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
export const DEVELOPMENT_BASE = 'https://localhost:3000/';
/** Excel refuses an address longer than this in a manifest. */
const LONGEST_URL = 2048;

/** Checks an address for the add-in's files and gives it back with its final slash; throws saying what is wrong. */
export function checkedBase(text) {
  const example = 'Esempio: https://intranet.comune.it/schede-obiettivo/';
  if (!text) throw new Error(`Manca l'indirizzo: npm run package -- --base https://…/. ${example}`);
  let url;
  try {
    url = new URL(text);
  } catch {
    throw new Error(`«${text}» non è un indirizzo completo. ${example}`);
  }
  if (url.protocol !== 'https:')
    throw new Error(`«${text}» non comincia con https://: Excel carica solo da HTTPS. ${example}`);
  if (url.username || url.password)
    throw new Error(`«${text}» contiene un nome utente o una password: toglili. ${example}`);
  if (url.search || url.hash)
    throw new Error(`«${text}» contiene ? o #: serve l'indirizzo di una cartella. ${example}`);
  if (/\.(html?|xml|js|json)$/i.test(url.pathname))
    throw new Error(`«${text}» è l'indirizzo di un file: serve quello della cartella. ${example}`);
  const base = url.href.endsWith('/') ? url.href : `${url.href}/`;
  if (base.length > LONGEST_URL - 100)
    throw new Error(`L'indirizzo è troppo lungo: al massimo ${LONGEST_URL - 100} caratteri.`);
  return base;
}

const escapeXml = (text) =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/**
 * Where Excel finds the keys of the commands. Not in manifest.xml: Microsoft's published schemas do not know the element,
 * and without it the manifest can be checked against them.
 */
const SHORTCUTS = `  <ExtendedOverrides Url="${DEVELOPMENT_BASE}shortcuts.json" />\n`;

/** The manifest's text for a base address (already checked) and a version of four numbers. */
export function manifestFor(source, base, version) {
  return (
    source
      .replace('</OfficeApp>', `${SHORTCUTS}</OfficeApp>`)
      .replace(/(<Version>)[^<]*(<\/Version>)/, `$1${version}$2`)
      // By a function: an address may hold a $, which has a meaning in a replacement.
      .replaceAll(`"${DEVELOPMENT_BASE}`, () => `"${escapeXml(base)}`)
      .replace(/\n<!--[\s\S]*?-->/, '')
  );
}

export function sourceManifest() {
  return readFileSync(join(root, 'manifest.xml'), 'utf8');
}
