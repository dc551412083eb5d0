/** Takes the pictures of the guide: of the pane alone, cut to what matters, or of the sheet beside it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
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
}

export class Camera {
  readonly taken: string[] = [];

  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true });
  }

  /**
   * Excel's pane is written in Segoe UI, which only Windows has: Carlito is nearer to it than what a browser takes
   * where both are missing.
   */
  async dress({ pane }: OpenWorkbench): Promise<void> {
    await pane.locator('head').evaluate((head, css) => {
      const style = document.createElement('style');
      style.textContent = css;
      head.append(style);
    }, FACES);
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
    this.keep(name, await page.screenshot({ clip, animations: 'disabled', caret: 'hide' }));
  }

  /** The sheet with the ribbon and the pane beside it. */
  async window(
    workbench: OpenWorkbench,
    name: string,
    { width = 1160, height = 620, zoom = 1 }: View = {},
  ): Promise<void> {
    const { page } = workbench;
    await page.setViewportSize({ width, height });
    await page.evaluate((ratio) => {
      window.workbench.engine.api.getActiveWorkbook()?.getActiveSheet().zoom(ratio);
    }, zoom);
    await this.still(workbench);
    this.keep(name, await page.screenshot({ animations: 'disabled', caret: 'hide' }));
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
    writeFileSync(join(this.folder, `${name}.png`), picture);
  }
}

async function box(locator: Locator) {
  const found = await locator.boundingBox();
  if (found === null) throw new Error(`${String(locator)} is not shown`);
  return found;
}
