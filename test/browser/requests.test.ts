/** What the built pane asks of the network, and what its Content-Security-Policy refuses. */
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type Frame,
  type Page,
} from 'playwright-core';
import { chromiumOptions } from '../../scripts/chromium.mjs';
import { sourceManifest } from '../../scripts/manifest.mjs';
import { siteFiles } from '../../scripts/package/site.mjs';
import { common } from '../../src/taskpane/strings/it/common';
import { home } from '../../src/taskpane/strings/it/home';
import { createServer, type WorkbenchServer } from '../../workbench/server';

const root = join(__dirname, '../..');
const MICROSOFT = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
/** Where Microsoft's library reports its use; the policy keeps it from doing so. */
const MICROSOFT_TELEMETRY = /^https:\/\/telemetryservice\.firstpartyapps\.oaspapps\.com/;

interface Watched {
  page: Page;
  requests: string[];
  /** "directive address" of everything that the policy has refused, in all frames. */
  violations: string[];
  /** Waits until every violation so far has been told. */
  settled(): Promise<void>;
}

let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await chromium.launch(chromiumOptions());
});
beforeEach(async () => {
  context = await browser.newContext({ locale: 'it-IT', viewport: { width: 1440, height: 900 } });
});
afterEach(() => context.close());
afterAll(() => browser.close());

async function watch(): Promise<Watched> {
  const page = await context.newPage();
  const requests: string[] = [];
  const violations: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.exposeFunction('refused', (what: string) => violations.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { refused } = window as unknown as { refused(what: string): void };
      refused(`${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  return { page, requests, violations, settled: () => page.waitForTimeout(500) };
}

/** Requests to anything but the given places; data: and blob: never leave the page. */
const outside = (requests: string[], ...places: string[]) =>
  requests.filter(
    (url) => !/^(data|blob):/.test(url) && !places.some((place) => url.startsWith(place)),
  );

describe('the pane in the workbench', () => {
  let server: WorkbenchServer;

  beforeAll(async () => {
    server = await createServer({ port: 0 });
  });
  afterAll(() => server.close());

  async function openPane(watched: Watched): Promise<Frame> {
    await watched.page.goto(`${server.url}?grid=no`);
    await watched.page.evaluate(async () => {
      await window.workbench.ready;
    });
    const frame = watched.page.frames().find((each) => each.url().includes('/addin/'));
    if (!frame) throw new Error('The page has no pane');
    await frame.getByRole('heading', { level: 1 }).waitFor();
    return frame;
  }

  /** Opens every screen that the start page leads to, and comes back. */
  async function visitScreens(pane: Frame): Promise<void> {
    const screens = [
      ...[home.newObjective, home.edit, home.plan, home.summary, home.weights, home.monitoring],
      home.scores,
      ...[home.formulas, home.check, home.dashboard, home.photograph, home.print],
      ...[home.following, home.loadExample],
    ];
    const buttons = pane.getByRole('region', { name: home.actions }).getByRole('button');
    expect(await buttons.count()).toBe(screens.length);
    for (const name of screens) {
      await buttons.filter({ hasText: new RegExp(`^${name}`) }).click();
      await pane.getByRole('heading', { level: 1, name }).waitFor();
      await pane.page().waitForLoadState('networkidle');
      await pane.getByRole('button', { name: common.back, exact: true }).click();
      await pane.getByRole('heading', { level: 1, name: home.title }).waitFor();
    }
  }

  /** Reads an example and writes its sheets. */
  async function loadExample(pane: Frame): Promise<void> {
    await pane.getByRole('button', { name: /^Carica esempio/ }).click();
    await pane
      .getByRole('button', { name: /^Carica questo esempio/ })
      .first()
      .click();
    await pane.getByText('Esempio caricato').waitFor({ timeout: 60_000 });
  }

  it('asks nothing of any other server and breaks no rule of its policy, in every screen', async () => {
    const watched = await watch();
    const pane = await openPane(watched);
    await visitScreens(pane);
    await loadExample(pane);
    await watched.settled();
    expect(watched.requests.filter((url) => url.includes('/addin/examples/'))).toHaveLength(1);
    expect(watched.requests.filter((url) => url.includes('/addin/static/')).length).toBeGreaterThan(
      4,
    );
    expect(outside(watched.requests, server.url)).toEqual([]);
    expect(watched.violations).toEqual([]);
  });
});

describe('the packaged site with the library of Microsoft', () => {
  const base = 'https://intranet.comune.it/schede-obiettivo/';
  const site = siteFiles({
    folder: join(root, 'dist'),
    base,
    version: '1.2.3.4',
    manifest: sourceManifest(),
  });
  const library = join(root, 'node_modules/@microsoft/office-js/dist');
  const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' };

  /** Answers with the files of the site and of the library; nothing else is there. */
  async function serve(page: Page): Promise<void> {
    await page.route('**/*', async (route) => {
      const { href } = new URL(
        route
          .request()
          .url()
          .replace(/[?#].*/, ''),
      );
      const own = href.startsWith(base) ? site.get(href.slice(base.length)) : undefined;
      const file = join(library, href.slice(MICROSOFT.length));
      if (own) await route.fulfill({ body: own, contentType: types[extname(href)] ?? '' });
      else if (href.startsWith(MICROSOFT) && existsSync(file))
        await route.fulfill({ body: readFileSync(file), contentType: 'text/javascript' });
      else await route.abort();
    });
  }

  it.each([
    ['a browser without Excel', '', 'o15apptofilemappingtable.js'],
    ['Excel for Windows', '?_host_Info=Excel$Win32$16.01$it-IT$$$$0', 'excel-win32-16.01.js'],
    ['Excel for Mac', '?_host_Info=Excel$Mac$16.00$it-IT$$$$0', 'excel-mac-16.00.js'],
    ['Excel on the web', '?_host_Info=Excel$Web$16.00$it-IT$$$$0', 'excel-web-16.00.js'],
  ])('lets it load in %s, and asks nothing of anyone else', async (_where, query, expected) => {
    const watched = await watch();
    await serve(watched.page);
    const loaded = watched.page.waitForResponse(MICROSOFT + expected);
    await watched.page.goto(`${base}taskpane.html${query}`);
    expect((await loaded).status()).toBe(200);
    await watched.page.waitForLoadState('networkidle');
    await watched.settled();
    expect(watched.requests).toContain(`${base}functions.js`);
    expect(outside(watched.requests, base, MICROSOFT)).toEqual([]);
    const ours = watched.violations.filter(
      (what) => !MICROSOFT_TELEMETRY.test(what.split(' ')[1] ?? ''),
    );
    expect(ours).toEqual([]);
  });

  it('finds the chunks of its screens at an address in a folder', async () => {
    const watched = await watch();
    const { page } = watched;
    await serve(page);
    await page.goto(`${base}taskpane.html`);
    await page.getByText(common.outsideExcel).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.getByRole('button', { name: /^Nuovo obiettivo/ }).click();
    await page.getByRole('button', { name: common.back, exact: true }).waitFor();
    const own = watched.requests
      .filter((url) => url.startsWith(base))
      .map((url) => url.slice(base.length));
    expect(own.filter((path) => /^static\/objective\./.test(path))).toHaveLength(1);
    expect(own.filter((path) => !site.has(path))).toEqual([]);
  });

  it('is kept by its policy from any other server, and from code written in the page', async () => {
    const watched = await watch();
    await serve(watched.page);
    await watched.page.goto(`${base}taskpane.html`);
    await watched.page.getByText(common.outsideExcel).waitFor();
    const outcomes = await watched.page.evaluate(async () => {
      const tried = async (work: () => unknown) => {
        try {
          await work();
          return 'done';
        } catch {
          return 'refused';
        }
      };
      const script = document.createElement('script');
      script.textContent = 'window.written = true';
      document.head.append(script);
      // What the test itself runs may evaluate code: what a timer runs may not.
      await new Promise((resolve) => setTimeout(resolve));
      const image = new Image();
      image.src = 'https://example.org/pixel.png';
      return {
        fetched: await tried(() => fetch('https://example.org/dati')),
        evaluated: await tried(() => new Function('return 1')()),
        written: 'written' in window,
      };
    });
    expect(outcomes).toEqual({ fetched: 'refused', evaluated: 'refused', written: false });
    await watched.settled();
    const ours = watched.violations.filter(
      (what) => !MICROSOFT_TELEMETRY.test(what.split(' ')[1] ?? ''),
    );
    expect([...new Set(ours)].sort()).toEqual([
      'connect-src https://example.org/dati',
      'img-src https://example.org/pixel.png',
      'script-src eval',
      'script-src-elem inline',
    ]);
  });
});
