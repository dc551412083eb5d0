/** What the guide prints in bold is on the screen: a label of the pane, of the ribbon or of a sheet. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUES } from '../taskpane/catalogues';

const root = join(__dirname, '../..');
const guide = readFileSync(join(root, 'docs/guida.md'), 'utf8');

/** Every text of a catalogue; of those that are made of others, what they say of some example. */
function textsOf(entry: unknown): string[] {
  if (typeof entry === 'string') return [entry];
  if (typeof entry === 'function')
    return [2, ''].flatMap((example) => madeBy(entry as Maker, example));
  if (typeof entry !== 'object' || entry === null) return [];
  return Object.values(entry).flatMap(textsOf);
}

type Maker = (...given: unknown[]) => unknown;

function madeBy(make: Maker, example: unknown): string[] {
  try {
    return textsOf(make(example, example, example, example));
  } catch {
    // Takes something else than numbers and words.
    return [];
  }
}

function sourcesUnder(folder: string): string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? sourcesUnder(path) : [path]));
}

const screen = textsOf(CATALOGUES.it);
const ribbon = readFileSync(join(root, 'manifest.xml'), 'utf8');
const sheets = sourcesUnder(join(root, 'src/templates'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Names that sheets make from what the user writes. */
const NAMES = new Set(['Ob 1-1', 'OK']);

const bold = [...guide.replace(/\s+/g, ' ').matchAll(/\*\*(.+?)\*\*/g)].map(([, text]) => text!);

const isShown = (label: string) =>
  NAMES.has(label) ||
  screen.some((text) => text === label || text.startsWith(label)) ||
  ribbon.includes(`DefaultValue="${label}"`) ||
  sheets.includes(`'${label}'`);

describe('the words in bold in the guide', () => {
  it('are many', () => expect(bold.length).toBeGreaterThan(80));

  it('are on the screen as they are written', () => {
    const known = bold.filter((label) => label !== 'grassetto');
    expect(known.filter((label) => !isShown(label))).toEqual([]);
  });
});
