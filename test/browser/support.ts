import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core';
import type { Workbench } from '../../workbench/page/main';
import { createServer, type WorkbenchServer } from '../../workbench/server';
import { chromiumOptions } from '../../scripts/chromium.mjs';

declare global {
  interface Window {
    workbench: Workbench;
  }
}

/** The workbench open in Chromium, as a user of `npm start` sees it. */
export interface OpenWorkbench {
  page: Page;
  pane: FrameLocator;
  /** Addresses outside the workbench that the page asked for: there must be none. */
  outside: string[];
  /** Errors that the page did not catch. */
  errors: string[];
  close(): Promise<void>;
}

let server: WorkbenchServer | undefined;
let browser: Browser | undefined;

export async function openWorkbench(query = ''): Promise<OpenWorkbench> {
  server ??= await createServer({ port: 0 });
  browser ??= await chromium.launch(chromiumOptions());
  const { url } = server;
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'it-IT' });
  const outside: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(url))
      outside.push(request.url());
  });
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(url + query);
  await page.evaluate(async () => {
    await window.workbench.ready;
  });
  return { page, pane: page.frameLocator('#pane'), outside, errors, close: () => page.close() };
}

export async function closeEverything(): Promise<void> {
  await browser?.close();
  await server?.close();
  browser = undefined;
  server = undefined;
}

/** Values of a range of the grid, once computed. */
export function gridValues(page: Page, sheet: string, address: string): Promise<unknown[][]> {
  return page.evaluate(
    async ([name = '', cells = '']) => {
      const host = await window.workbench.ready;
      return host.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange(cells);
        range.load('values');
        await context.sync();
        return range.values as unknown[][];
      });
    },
    [sheet, address],
  );
}

/** Names of the sheets, in order. */
export function sheetNames(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    window.workbench.engine.workbook.getSheets().map((sheet) => sheet.getSheetName()),
  );
}
