import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type FrameLocator,
  type Page,
} from 'playwright-core';
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

export async function openWorkbench(
  query = '',
  options: BrowserContextOptions = {},
): Promise<OpenWorkbench> {
  server ??= await createServer({ port: 0 });
  browser ??= await chromium.launch(chromiumOptions());
  const { url } = server;
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    locale: 'it-IT',
    ...options,
  });
  page.setDefaultTimeout(15_000);
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

/** Clicks a cell of a new sheet (rows and columns from 0). */
export async function clickCell(
  page: Page,
  row: number,
  column: number,
  button: 'left' | 'right' = 'left',
): Promise<void> {
  const box = await page.locator('#grid canvas[id^=univer-sheet-main]').boundingBox();
  if (!box) throw new Error('The grid is not drawn');
  // Row and column headers come first: 46 by 20 pixels, then cells of 88 by 24.
  await page.mouse.click(box.x + 46 + column * 88 + 40, box.y + 20 + row * 24 + 12, { button });
}

/** Clicks a cell of a new sheet and types in it, as a user does. */
export async function typeInCell(
  page: Page,
  row: number,
  column: number,
  text: string,
): Promise<void> {
  await clickCell(page, row, column);
  await page.keyboard.type(text, { delay: 5 });
  await page.keyboard.press('Enter');
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
