/**
 * The built pages of the guide: nothing leads nowhere, nothing comes from elsewhere, everybody can read them.
 * @jest-environment jsdom
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import '../jsdomStyles';
import { guideFiles } from '../../scripts/guidePages.mjs';
import { CHAPTERS } from '../../src/taskpane/guide';

const dist = join(__dirname, '../../dist');
const folder = join(dist, 'guida');
const PAGES = ['index.html', 'funzioni.html', 'regole.html'];

const digest = (content: Buffer) =>
  createHash('sha256').update(content.toString('base64')).digest('hex');
const parse = (page: string) =>
  new DOMParser().parseFromString(readFileSync(join(folder, page), 'utf8'), 'text/html');
const documents = new Map(PAGES.map((page) => [page, parse(page)]));

const elements = (page: string, selector: string) => [
  ...(documents.get(page)?.querySelectorAll(selector) ?? []),
];
const values = (page: string, selector: string, attribute: string) =>
  elements(page, selector).map((element) => element.getAttribute(attribute) ?? '');

/** Where a link leads: '' when it is there. */
function deadEnd(page: string, href: string): string {
  const [file, anchor] = href.split('#');
  if (file?.endsWith('.png')) return existsSync(join(folder, file)) ? '' : `${href}: no picture`;
  const target = documents.get(file === '' || file === undefined ? page : file);
  if (target === undefined) return `${href}: no such page`;
  if (anchor === undefined) return '';
  return target.getElementById(decodeURIComponent(anchor)) ? '' : `${href}: no such place`;
}

describe('the pages of the guide', () => {
  it('are what the Markdown gives now', () => {
    const made = Object.fromEntries(
      [...guideFiles()].map(([path, content]) => [path, digest(content)]),
    );
    const built = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [file.slice(folder.length + 1), digest(readFileSync(file))]);
    expect(Object.fromEntries(built)).toEqual(made);
  });

  it('have a chapter for each screen of the pane', () => {
    const dead = Object.values(CHAPTERS).map((chapter) => deadEnd('index.html', `#${chapter}`));
    expect(dead.filter((each) => each !== '')).toEqual([]);
  });

  it('have a place for the help of each function', () => {
    const { functions } = JSON.parse(readFileSync(join(dist, 'functions.json'), 'utf8')) as {
      functions: { id: string; helpUrl: string }[];
    };
    expect(functions).toHaveLength(26);
    for (const { id, helpUrl } of functions) {
      const { pathname, hash } = new URL(helpUrl);
      expect(pathname).toBe('/guida/funzioni.html');
      expect(hash).toBe(`#${id.toLowerCase()}`);
      const place = documents.get('funzioni.html')?.getElementById(hash.slice(1));
      expect(place?.tagName).toBe('H2');
      expect(place?.textContent).toBe(id);
    }
  });

  it.each(PAGES)('%s has links that lead somewhere', (page) => {
    const links = values(page, 'a', 'href');
    expect(links.length).toBeGreaterThan(4);
    expect(links.map((href) => deadEnd(page, href)).filter((found) => found !== '')).toEqual([]);
  });

  it.each(PAGES)('%s has its pictures, each told in words', (page) => {
    for (const image of elements(page, 'img')) {
      expect(existsSync(join(folder, image.getAttribute('src') ?? 'none'))).toBe(true);
      expect(image.getAttribute('alt')).toMatch(/\S+ \S+/);
      expect(Number(image.getAttribute('width'))).toBeGreaterThan(100);
      expect(image.parentElement?.getAttribute('href')).toBe(image.getAttribute('src'));
    }
  });

  it.each(PAGES)(
    '%s tells in each cell, for a screen without columns, what it is about',
    (page) => {
      const tables = elements(page, 'table');
      expect(tables.length).toBeGreaterThan(1);
      for (const table of tables) {
        const headings = [...table.querySelectorAll('th')].map(({ textContent }) => textContent);
        for (const row of table.querySelectorAll('tbody tr'))
          expect([...row.children].map((cell) => cell.getAttribute('data-titolo'))).toEqual(
            headings,
          );
      }
    },
  );

  it.each(PAGES)('%s keeps each heading with what is under it, for printing', (page) => {
    const headings = elements(page, 'main h2, main h3').filter((each) => !each.closest('nav'));
    expect(headings.length).toBeGreaterThan(4);
    for (const heading of headings) {
      const section = heading.closest('section');
      expect(section?.children.length).toBeGreaterThan(1);
      expect(section?.querySelectorAll('h2').length).toBeLessThanOrEqual(1);
    }
    expect(elements(page, 'section section')).toEqual([]);
  });

  it.each(PAGES)('%s loads nothing from elsewhere and runs nothing', (page) => {
    const loaded = [...values(page, 'link', 'href'), ...values(page, '[src]', 'src')];
    for (const address of loaded)
      expect(address).toMatch(/^(\.\.\/assets\/|immagini\/|guida\.css)/);
    expect(elements(page, 'script, style, iframe, object, embed, form')).toEqual([]);
    const handlers = elements(page, '*').flatMap(({ attributes }) =>
      [...attributes].filter(({ name }) => name === 'style' || name.startsWith('on')),
    );
    expect(handlers).toEqual([]);
    const [policy] = values(page, '[http-equiv=Content-Security-Policy]', 'content');
    expect(policy).toMatch(/^default-src 'none'; style-src 'self'; img-src 'self';/);
    expect(readFileSync(join(folder, 'guida.css'), 'utf8')).not.toMatch(/url\(|@import/);
  });

  it.each(PAGES)('%s is clean for axe-core, in Italian, with headings in order', async (page) => {
    document.replaceChild(parse(page).documentElement, document.documentElement);
    expect(document.documentElement.lang).toBe('it');
    const { violations } = await axe.run(document, {
      resultTypes: ['violations'],
      // Colours need a screen.
      rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } },
    });
    expect(
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    ).toEqual([]);
    const levels = elements(page, 'h1, h2, h3, h4').map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1));
  });
});
