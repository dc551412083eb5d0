/** What somebody who follows the guide does: opens the workbench, presses what the guide names, types, selects cells. */
import type { Locator } from 'playwright-core';
import {
  gridValues,
  openWorkbench,
  sheetNames,
  type OpenWorkbench,
} from '../../test/browser/support';
import { IMAGE_SCALE } from '../guidePages.mjs';
import type { Camera, Cut, View } from './camera';

export class Desk {
  private constructor(
    private readonly workbench: OpenWorkbench,
    private readonly camera: Camera,
  ) {}

  static async open(camera: Camera): Promise<Desk> {
    const workbench = await openWorkbench('', {
      deviceScaleFactor: IMAGE_SCALE,
      reducedMotion: 'reduce',
      timezoneId: 'Europe/Rome',
    });
    await camera.dress(workbench);
    return new Desk(workbench, camera);
  }

  /** Nothing outside was asked for, nothing failed without a word. */
  async close(): Promise<void> {
    const { outside, errors } = this.workbench;
    await this.workbench.close();
    if (outside.length > 0) throw new Error(`the pane asked for ${outside.join(', ')}`);
    if (errors.length > 0) throw new Error(`the page failed: ${errors.join('; ')}`);
  }

  get pane() {
    return this.workbench.pane;
  }

  get page() {
    return this.workbench.page;
  }

  button(name: string | RegExp): Locator {
    return this.pane.getByRole('button', { name, exact: typeof name === 'string' });
  }

  heading(name: string | RegExp): Locator {
    return this.pane.getByRole('heading', { name, exact: typeof name === 'string' });
  }

  text(text: string | RegExp): Locator {
    return this.pane.getByText(text).first();
  }

  async press(name: string | RegExp): Promise<void> {
    await this.button(name).click();
  }

  /** The start page, from whatever screen. */
  async home(): Promise<void> {
    const back = this.button('Torna alla pagina iniziale');
    if (await back.isVisible()) await back.click();
    await this.heading('Schede Obiettivo').waitFor();
  }

  /** An action of the start page: its name begins with the label that the guide gives. */
  async start(label: string): Promise<void> {
    await this.home();
    await this.press(new RegExp(`^${label}`));
    await this.heading(label).waitFor();
  }

  /** What one types in, with a list to choose from or without. */
  field(name: string | RegExp, within: Locator | OpenWorkbench['pane'] = this.pane): Locator {
    const named = { name, exact: typeof name === 'string' };
    return within.getByRole('textbox', named).or(within.getByRole('combobox', named));
  }

  /** Types in the fields whose names begin so; the list that opens below one closes again. */
  async fill(fields: Record<string, string>, within?: Locator): Promise<void> {
    for (const [name, text] of Object.entries(fields)) {
      const field = this.field(new RegExp(`^${name}`), within);
      await field.fill(text);
      await field.press('Tab');
    }
  }

  async see(text: string | RegExp): Promise<void> {
    await this.text(text).waitFor({ timeout: 60_000 });
  }

  ribbon(name: string): Locator {
    return this.page.locator('#ribbon').getByRole('button', { name });
  }

  sheets(): Promise<string[]> {
    return sheetNames(this.page);
  }

  values(sheet: string, address: string): Promise<unknown[][]> {
    return gridValues(this.page, sheet, address);
  }

  /** Shows a sheet with some cells selected, and writes in them where values are given. */
  async select(sheet: string, address: string, values?: unknown[][]): Promise<void> {
    await this.page.evaluate(
      async ({ sheet: name, address: cells, values: written }) => {
        const host = await window.workbench.ready;
        await host.run(async (context) => {
          const found = context.workbook.worksheets.getItem(name);
          found.activate();
          const range = found.getRange(cells);
          if (written) range.values = written;
          range.select();
          await context.sync();
        });
      },
      { sheet, address, values },
    );
  }

  /** The first row, from 1, and the column of January of a sheet's first cronoprogramma: wherever that stands. */
  async schedule(sheet: string): Promise<{ row: number; january: string }> {
    return this.page.evaluate(async (name) => {
      const host = await window.workbench.ready;
      return host.run(async (context) => {
        const { names } = context.workbook.worksheets.getItem(name);
        names.load('items/name');
        await context.sync();
        const found = names.items.find((each) => /^Cronoprogramma_\d+_Periodi$/.test(each.name))!;
        const range = found.getRange();
        range.load('address');
        await context.sync();
        const [, january = '', row = ''] = /!\$?([A-Z]+)\$?(\d+)/.exec(range.address) ?? [];
        return { row: Number(row), january };
      });
    }, sheet);
  }

  /** What one does to a sheet by its tab: another name, or none to delete it. */
  async tab(sheet: string, name?: string): Promise<void> {
    await this.page.evaluate(
      async ([from = '', to]) => {
        const host = await window.workbench.ready;
        await host.run(async (context) => {
          const found = context.workbook.worksheets.getItem(from);
          if (to === undefined) found.delete();
          else found.name = to;
          await context.sync();
        });
      },
      [sheet, name],
    );
  }

  /**
   * Makes a picture clearer. `fitColumns`: columns as wide as their texts, as a double click on their edge makes them.
   * `hideArrows`: Excel shows the arrow of a list in the active cell alone, the workbench in each, over the X.
   */
  async tidy(sheet: string, address: string, how: 'fitColumns' | 'hideArrows'): Promise<void> {
    await this.page.evaluate(
      async ([name = '', cells = '', way = '']) => {
        const host = await window.workbench.ready;
        await host.run(async (context) => {
          const range = context.workbook.worksheets.getItem(name).getRange(cells);
          if (way === 'fitColumns') range.format.autofitColumns();
          else range.dataValidation.clear();
          await context.sync();
        });
      },
      [sheet, address, how],
    );
  }

  /** Brings a row (from 1) to the top of the sheet that is shown. */
  async scrollTo(row: number): Promise<void> {
    await this.page.evaluate((index) => {
      window.workbench.engine.api.getActiveWorkbook()?.getActiveSheet().scrollToCell(index, 0);
    }, row - 1);
  }

  takePane(name: string, cut?: Cut): Promise<void> {
    return this.camera.pane(this.workbench, name, cut);
  }

  takeWindow(name: string, view?: View): Promise<void> {
    return this.camera.window(this.workbench, name, view);
  }
}

export function check(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}
