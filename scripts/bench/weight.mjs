/**
 * What the built pane weighs and how soon it is drawn, in Chromium, from a server on this computer: the add-in's files
 * and Microsoft's library from its package. Outside Excel the library loads no Excel part, so it is left out of the
 * weight and the time is that of the pane.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { chromiumOptions, chromiumPath } from '../chromium.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const ADDIN = join(root, 'dist');
const LIBRARY = join(root, 'node_modules/@microsoft/office-js/dist');
const MICROSOFT = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

const RUNS = 11;
const LIMITS = { paint: 500, kilobytes: 180 };

/** The file of an address, with the page asking this server for Microsoft's library. */
function fileAt(path) {
  const file = path.startsWith('/library/')
    ? join(LIBRARY, path.slice('/library/'.length))
    : join(ADDIN, path);
  if (!existsSync(file)) return undefined;
  const content = readFileSync(file);
  return path === '/taskpane.html' ? content.toString().replace(MICROSOFT, '/library/') : content;
}

async function serve() {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const content = fileAt(pathname);
    response.writeHead(content === undefined ? 404 : 200, {
      'Content-Type': TYPES[extname(pathname)] ?? 'application/octet-stream',
    });
    response.end(content);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `http://localhost:${server.address().port}` };
}

/** In the page: when the start page has been drawn, and which scripts had been asked for by then. */
function watchFirstPaint() {
  const drawn = () => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      const scripts = performance
        .getEntriesByType('resource')
        .filter(({ name, startTime }) => name.endsWith('.js') && startTime < window.shown.at);
      window.shown.scripts = scripts.map(({ name }) => new URL(name).pathname);
      window.shown.time = performance.now();
    };
    port2.postMessage(null);
  };
  new MutationObserver((_, observer) => {
    if (!document.querySelector('h1')) return;
    observer.disconnect();
    window.shown = { at: performance.now() };
    requestAnimationFrame(drawn);
  }).observe(document, { childList: true, subtree: true });
}

async function openPane(browser, address) {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(watchFirstPaint);
  await page.goto(`${address}/taskpane.html`);
  const shown = await page.waitForFunction(() => window.shown?.time && window.shown);
  await page.waitForLoadState('networkidle');
  const result = await shown.jsonValue();
  const all = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.endsWith('.js')),
  );
  await context.close();
  return { time: result.time, scripts: result.scripts, all };
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Compressed size of the add-in's own scripts among these, in kB. */
function kilobytes(paths) {
  const own = paths.filter((path) => !path.startsWith('/library/'));
  return own.reduce((sum, path) => sum + gzipSync(fileAt(path), { level: 9 }).length, 0) / 1000;
}

const within = (isWithin) => (isWithin ? 'yes' : 'NO');

/** What was measured, as rows of a table. */
export async function weightRows() {
  if (!chromiumPath()) {
    console.warn(
      'Chromium is missing (Debian: apt-get install chromium): the pane is not measured.',
    );
    return [];
  }
  const { server, address } = await serve();
  const browser = await chromium.launch(chromiumOptions());
  try {
    const runs = [];
    for (let run = 0; run < RUNS; run++) runs.push(await openPane(browser, address));
    const times = runs.map(({ time }) => time);
    const paint = median(times);
    const [{ scripts, all }] = runs;
    const range = `${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)}`;
    return [
      {
        what: `start page drawn, median of ${RUNS} (${range})`,
        measured: `${paint.toFixed(0)} ms`,
        limit: `under ${LIMITS.paint} ms`,
        within: within(paint < LIMITS.paint),
      },
      {
        what: `JavaScript that it needs, gzip (${scripts.length} files with Office.js)`,
        measured: `${kilobytes(scripts).toFixed(1)} kB`,
        limit: `at most ${LIMITS.kilobytes} kB`,
        within: within(kilobytes(scripts) <= LIMITS.kilobytes),
      },
      {
        what: 'with what it loads once drawn, to read the workbook and the draft',
        measured: `${kilobytes(all).toFixed(1)} kB`,
        limit: '',
        within: '',
      },
    ];
  } finally {
    await browser.close();
    server.close();
  }
}
