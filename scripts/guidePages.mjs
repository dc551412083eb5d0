/**
 * The guide and the functions' reference as static pages of the add-in, in guida/: from docs/*.md, with their images.
 * The same text always gives the same bytes. A link that leads nowhere stops the build.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Marked } from 'marked';
import { getHeadingList, gfmHeadingId } from 'marked-gfm-heading-id';
import { imageSize } from './guida/imageSize.mjs';
import { layout } from './guida/layout.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const DOCS = join(root, 'docs');
const STYLE = join(root, 'scripts', 'guida', 'guida.css');

/** Images are taken with this many pixels for one of the page. */
export const IMAGE_SCALE = 1.5;
/** Wider pictures show the grid too; narrower ones, the pane, stand beside their steps. */
const WIDEST_PANE = 420;

/** The pages, in the order in which each names the others. */
const PAGES = [
  { source: 'guida.md', path: 'index.html', name: 'Guida', contents: true },
  { source: 'funzioni.md', path: 'funzioni.html', name: 'Funzioni', contents: false },
  { source: 'regole.md', path: 'regole.html', name: 'Regole', contents: false },
];

/** Where images are in docs/, and in guida/. */
const IMAGES = { from: 'immagini/guida/', to: 'immagini/' };

class Page {
  /** Path in docs/ → path in guida/. */
  images = new Map();
  /** Pictures that nobody has taken yet. */
  missing = [];
  problems = [];

  constructor(page) {
    Object.assign(this, page);
  }

  /** Where a link leads in the site. */
  address(href) {
    if (/^(https?:|mailto:|#)/.test(href)) return href;
    const [file, anchor] = href.split('#');
    const target = PAGES.find(({ source }) => source === file);
    if (target === undefined) {
      this.problems.push(`the link to ${href} leads out of the guide`);
      return '#';
    }
    return anchor === undefined ? target.path : `${target.path}#${anchor}`;
  }

  image({ href, text }) {
    const file = join(DOCS, href);
    if (!href.startsWith(IMAGES.from)) this.problems.push(`${href} is not in ${IMAGES.from}`);
    if (!existsSync(file)) {
      this.missing.push(href);
      return escaped(text);
    }
    const to = posix.join(IMAGES.to, href.slice(IMAGES.from.length));
    this.images.set(href, to);
    const [width, height] = imageSize(readFileSync(file)).map((side) =>
      Math.round(side / IMAGE_SCALE),
    );
    const look = width > WIDEST_PANE ? 'foglio' : 'riquadro';
    const picture = `<img src="${to}" alt="${escaped(text)}" width="${width}" height="${height}">`;
    // As large as it was taken, for those who read on a small screen.
    return `<a class="${look}" href="${to}">${picture}</a>`;
  }

  html() {
    const address = (href) => this.address(href);
    const marked = new Marked(gfmHeadingId(), {
      renderer: {
        image: (token) => this.image(token),
        link({ href, tokens }) {
          return `<a href="${escaped(address(href))}">${this.parser.parseInline(tokens)}</a>`;
        },
        table({ header, rows }) {
          const { parser } = this;
          return table(header, rows, {
            shown: ({ tokens }) => parser.parseInline(tokens),
            plain: ({ tokens }) => parser.parseInline(tokens, parser.textRenderer),
          });
        },
      },
    });
    const body = inSections(marked.parse(readFileSync(join(DOCS, this.source), 'utf8')));
    if (this.problems.length > 0)
      throw new Error(`docs/${this.source}: ${this.problems.join('; ')}`);
    const headings = getHeadingList();
    return layout({
      body,
      title: headings.find(({ level }) => level === 1)?.text ?? this.name,
      chapters: this.contents ? headings.filter(({ level }) => level === 2) : [],
      pages: PAGES,
      current: this.path,
    });
  }
}

/**
 * A table that can be shown cell under cell where there is no room for columns: each cell knows what it is about, and
 * the roles, which a browser forgets together with the columns, are said.
 */
function table(header, rows, { shown, plain }) {
  const row = (cells) => `<tr role="row">${cells.join('')}</tr>\n`;
  const heading = (cell) => `<th scope="col" role="columnheader">${shown(cell)}</th>`;
  const cell = (given, column) =>
    `<td role="cell" data-titolo="${plain(header[column])}">${shown(given)}</td>`;
  return `<table role="table">
<thead role="rowgroup">
${row(header.map(heading))}</thead>
<tbody role="rowgroup">
${rows.map((cells) => row(cells.map(cell))).join('')}</tbody>
</table>
`;
}

/** Each heading with what is under it, which printing keeps on one page; one right under another goes with it. */
function inSections(body) {
  const [introduction, ...parts] = body.split(/(?=<h2)|(?<!<\/h2>\s*)(?=<h3)/);
  return introduction + parts.map((part) => `<section>\n${part}</section>\n`).join('');
}

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function refuse(pictures) {
  throw new Error(`${pictures.join(', ')} missing: npm run guida`);
}

/** Path in guida/ → content, of everything that the pages need. */
export function guideFiles({ onMissing = refuse } = {}) {
  const files = new Map([['guida.css', readFileSync(STYLE)]]);
  for (const page of PAGES.map((given) => new Page(given))) {
    files.set(page.path, Buffer.from(page.html()));
    if (page.missing.length > 0) onMissing(page.missing);
    for (const [from, to] of page.images) files.set(to, readFileSync(join(DOCS, from)));
  }
  return files;
}

/** Small already, and easier to look at: webpack need not shrink them. */
const AS_IT_IS = { minimized: true };

/** Adds the pages to what webpack builds, and makes them anew when their text changes. */
export class GuidePages {
  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('GuidePages', (compilation) => {
      compilation.contextDependencies.add(DOCS);
      compilation.fileDependencies.add(STYLE);
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'GuidePages', stage }, () => {
        // The pictures are taken of what is built: the first time there are none.
        const onMissing = (pictures) =>
          compilation.warnings.push(
            new WebpackError(`${pictures.join(', ')} missing: npm run guida`),
          );
        for (const [path, content] of guideFiles({ onMissing }))
          compilation.emitAsset(
            posix.join('guida', path),
            new sources.RawSource(content),
            AS_IT_IS,
          );
      });
    });
  }
}
