/** Takes the pictures of the guide: of the pane alone, cut to what matters, or of the sheet beside it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page, PageScreenshotOptions } from 'playwright-core';
import * as UPNG from 'upng-js';
import type { OpenWorkbench } from '../../test/browser/support';

/** Room left around what is shown. */
const MARGIN = 10;
/** So tall that no screen of the pane scrolls. */
const TALL = { width: 1000, height: 2400 };
const PANE_WIDTH = 360;

const FACES = [
  ['400', 'Carlito'],
  ['600 700', 'Carlito Bold'],
]
  .map(
    ([weight, name]) =>
      `@font-face { font-family: 'Segoe UI'; font-weight: ${weight}; src: local('${name}'); size-adjust: 108%; }`,
  )
  .join('\n');

/** The bars above the grid, and the arrows beside the tabs of sheets, which come and go by a pixel. */
const NO_BARS = `
[data-u-comp=headerbar],
[data-u-comp=formula-bar],
:has([data-u-comp=slide-tab-bar]) + div:has(> [data-u-comp=sheet-bar-append-button]) {
  display: none !important;
}`;

function addStyle(head: Element, css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  head.append(style);
}

export interface Cut {
  /** The first and the last thing in the picture; the whole pane where they are not given. */
  from?: Locator;
  to?: Locator;
}

/** Size of the window, and of the sheet in it: 1 is as large as Excel shows it at first. */
export interface View {
  width?: number;
  height?: number;
  zoom?: number;
  /** The row, from 1, that stands below those that stay in sight. */
  row?: number;
}

export class Camera {
  readonly taken: string[] = [];

  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true });
  }

  /**
   * Makes the workbench look more like Excel. Its pane is written in Segoe UI, which only Windows has: Carlito is
   * nearer to it than what a browser takes where both are missing. The grid's own bars are not Excel's: they go.
   */
  async dress({ page, pane }: OpenWorkbench): Promise<void> {
    await pane.locator('head').evaluate(addStyle, FACES);
    await page.locator('head').evaluate(addStyle, NO_BARS);
  }

  /** The pane from one thing to another. */
  async pane({ page, pane }: OpenWorkbench, name: string, { from, to }: Cut = {}): Promise<void> {
    await page.setViewportSize(TALL);
    await this.still({ page, pane });
    const frame = await box(page.locator('#pane'));
    const first = from ? await box(from) : frame;
    const last = to ? await box(to) : await box(pane.locator('#pane > div > *').last());
    const top = Math.max(frame.y, first.y - MARGIN);
    const bottom = Math.min(frame.y + frame.height, last.y + last.height + MARGIN);
    if (bottom - top < 40) throw new Error(`${name}: nothing to show`);
    const clip = { x: frame.x, y: top, width: PANE_WIDTH, height: bottom - top };
    this.keep(name, await settled(page, { clip }));
  }

  /** The sheet with the ribbon and the pane beside it. */
  async window(
    workbench: OpenWorkbench,
    name: string,
    { width = 1160, height = 620, zoom = 1, row }: View = {},
  ): Promise<void> {
    const { page } = workbench;
    await page.setViewportSize({ width, height });
    await page.evaluate(show, zoom);
    // A window of another size shows the sheet from its top again.
    if (row !== undefined)
      await page.evaluate((index) => {
        window.workbench.engine.api.getActiveWorkbook()?.getActiveSheet().scrollToCell(index, 0);
      }, row - 1);
    await this.still(workbench);
    this.keep(name, await settled(page));
  }

  /** The pointer away from what would change under it, and nothing that still moves. */
  private async still({ page, pane }: Pick<OpenWorkbench, 'page' | 'pane'>): Promise<void> {
    await page.mouse.move(0, 0);
    await pane.locator('body').evaluate(async () => {
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      const moving = document
        .getAnimations()
        .filter((each) => each.effect?.getComputedTiming().iterations !== Infinity);
      await Promise.allSettled(moving.map(({ finished }) => finished));
    });
  }

  private keep(name: string, picture: Buffer): void {
    if (this.taken.includes(name)) throw new Error(`${name} is taken twice`);
    this.taken.push(name);
    writeFileSync(join(this.folder, `${name}.png`), withFewColours(picture));
  }
}

/** What the pane and a sheet have: nobody sees the difference, and a picture is a third as large. */
const COLOURS = 64;

function withFewColours(png: Buffer): Buffer {
  const picture = UPNG.decode(png);
  const [frame] = UPNG.toRGBA8(picture);
  return Buffer.from(UPNG.encode([frame!], picture.width, picture.height, COLOURS));
}

/** A picture of what no longer changes: the bars around the grid come a moment after it. */
async function settled(page: Page, options: PageScreenshotOptions = {}): Promise<Buffer> {
  const take = () => page.screenshot({ animations: 'disabled', caret: 'hide', ...options });
  let before = await take();
  for (let turn = 0; turn < 20; turn++) {
    await page.waitForTimeout(200);
    const now = await take();
    if (now.equals(before)) return now;
    before = now;
  }
  throw new Error('the page does not come to rest');
}

/** In the page: the sheet at this zoom, once it is computed and drawn as wide as its place. */
async function show(zoom: number): Promise<void> {
  const host = await window.workbench.ready;
  await host.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getUsedRange();
    range.load('values');
    await context.sync();
  });
  window.workbench.engine.api.getActiveWorkbook()?.getActiveSheet().zoom(zoom);
  const grid = document.getElementById('grid')!;
  const canvas = grid.querySelector<HTMLElement>('canvas[id^=univer-sheet-main]')!;
  for (let frame = 0; frame < 120; frame++) {
    await new Promise(requestAnimationFrame);
    if (frame > 20 && Math.abs(canvas.clientWidth - grid.clientWidth) < 4) return;
  }
  throw new Error(`The grid is ${canvas.clientWidth} pixels wide, its place ${grid.clientWidth}`);
}

async function box(locator: Locator) {
  const found = await locator.boundingBox();
  if (found === null) throw new Error(`${String(locator)} is not shown`);
  return found;
}
