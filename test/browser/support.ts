import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Frame,
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

/** The grid validates cells when it has nothing else to do, even those of a sheet that has gone meanwhile. */
const GRID_IS_LATE = /^cannot find current worksheet, sheetId: /;

let server: WorkbenchServer | undefined;
let browser: Browser | undefined;
/** Pages that a test has done with, by their options: a second opening in the same page compiles nothing again. */
const left = new Map<string, Page>();

export async function openWorkbench(
  query = '',
  options: BrowserContextOptions = {},
): Promise<OpenWorkbench> {
  server ??= await createServer({ port: 0 });
  const { url } = server;
  const kind = JSON.stringify(options);
  const page = left.get(kind) ?? (await newPage(options));
  left.delete(kind);
  const outside: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(url))
      outside.push(request.url());
  });
  page.on('pageerror', ({ message }) => {
    if (!GRID_IS_LATE.test(message)) errors.push(message);
  });
  await page.goto(url + query);
  await page.evaluate(async () => {
    await window.workbench.ready;
  });
  const close = async () => {
    await leave(page);
    left.set(kind, page);
  };
  return { page, pane: page.frameLocator('#pane'), outside, errors, close };
}

async function newPage(options: BrowserContextOptions): Promise<Page> {
  browser ??= await chromium.launch(chromiumOptions());
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    locale: 'it-IT',
    ...options,
  });
  page.setDefaultTimeout(30_000);
  return page;
}

/** Leaves a page as a new one is: without workbook, drafts, listeners and changed ways. */
async function leave(page: Page): Promise<void> {
  page.removeAllListeners();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
  const { origin } = new URL(page.url());
  await page.goto('about:blank');
  const developer = await page.context().newCDPSession(page);
  await developer.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await developer.detach();
}

/** The page of the pane, for what its locators cannot do. */
export async function paneFrame(page: Page): Promise<Frame> {
  const frame = await (await page.locator('#pane').elementHandle())?.contentFrame();
  if (!frame) throw new Error('The page has no pane');
  return frame;
}

export async function closeEverything(): Promise<void> {
  await browser?.close();
  await server?.close();
  left.clear();
  browser = undefined;
  server = undefined;
}

/** Empties the first sheet for tests that share a page, which takes long to load, and gives it the keys. */
export async function clearSheet(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const host = await window.workbench.ready;
    await host.run(async (context) => {
      context.workbook.worksheets.getItem('Foglio1').getRange().clear();
      await context.sync();
    });
  });
  await clickCell(page, 0, 0);
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
  // Row and column headers come first: 46 by 20 pixels, then cells of 64 by 20.
  await page.mouse.click(box.x + 46 + column * 64 + 32, box.y + 20 + row * 20 + 10, { button });
}

/** Clicks a cell of a new sheet and types in it, as a user does. */
export async function typeInCell(
  page: Page,
  row: number,
  column: number,
  text: string,
): Promise<void> {
  await clickCell(page, row, column);
  await enter(page, text);
}

/**
 * Types in the selected cell. All but the first letter at once, as by pasting: while a formula is typed letter by letter
 * the grid looks for functions to propose, and on a busy machine it would find some for half a name when Enter comes.
 */
async function enter(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text.slice(0, 1));
  await page.keyboard.insertText(text.slice(1));
  await page.keyboard.press('Enter');
}

/** Goes to a cell of any sheet. */
export function goTo(page: Page, sheet: string, address: string): Promise<void> {
  return page.evaluate(
    async ([name = '', cell = '']) => {
      const host = await window.workbench.ready;
      await host.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(name);
        worksheet.activate();
        worksheet.getRange(cell).select();
        await context.sync();
      });
    },
    [sheet, address],
  );
}

/** Writes in a cell of any sheet what a user would type. */
export function writeAt(page: Page, sheet: string, address: string, text: string): Promise<void> {
  return page.evaluate(
    async ([name = '', cell = '', content = '']) => {
      const host = await window.workbench.ready;
      await host.run(async (context) => {
        context.workbook.worksheets.getItem(name).getRange(cell).values = [[content]];
        await context.sync();
      });
    },
    [sheet, address, text],
  );
}

/** Writes over the cell of a sheet that holds a value. */
export async function writeOver(
  page: Page,
  sheet: string,
  value: string | number,
  text: string,
): Promise<void> {
  const rows = await gridValues(page, sheet, 'A1:Z60');
  const row = rows.findIndex((cells) => cells.includes(value));
  const column = rows[row]?.indexOf(value) ?? -1;
  if (column < 0) throw new Error(`${sheet} has no cell with ${value}`);
  await writeAt(page, sheet, `${String.fromCharCode(65 + column)}${row + 1}`, text);
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

/** Cells of any sheet that show an error of Excel: "Ob 1-1!B7 #NAME?". */
export function errorCells(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const host = await window.workbench.ready;
    return host.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      const used = worksheets.items.map((sheet) => ({
        name: sheet.name,
        range: sheet.getUsedRangeOrNullObject().load('values'),
      }));
      await context.sync();
      return used.flatMap(({ name, range }) =>
        (range.isNullObject ? [] : range.values).flatMap((row, index) =>
          row
            .filter((value) => /^#(NAME\?|REF!|VALUE!|N\/A|DIV\/0!|NUM!|NULL!|SPILL!)$/.test(value))
            .map((value) => `${name}, row ${index + 1}: ${value}`),
        ),
      );
    });
  });
}

/** What can stand in the way of the add-in in Excel. */
export function troubles(page: Page) {
  const cause = (trouble: 'edit' | 'leave' | 'fail' | 'protect' | 'unprotect', action = 1) =>
    page.evaluate(
      async ([what, nth]) => {
        const host = await window.workbench.ready;
        if (what === 'edit') host.cellEditing.begin();
        if (what === 'leave') host.cellEditing.end();
        if (what === 'fail') host.failAt({ action: nth as number });
        if (what !== 'protect' && what !== 'unprotect') return;
        await host.run(async (context) => {
          const { protection } = context.workbook;
          if (what === 'protect') protection.protect();
          else protection.unprotect();
          await context.sync();
        });
      },
      [trouble, action] as const,
    );
  return {
    /** The user begins to write in a cell, and ends. */
    edit: () => cause('edit'),
    leave: () => cause('leave'),
    /** The nth action from now fails, once. */
    fail: (nth: number) => cause('fail', nth),
    protect: () => cause('protect'),
    unprotect: () => cause('unprotect'),
  };
}
