import {
  clearSheet,
  closeEverything,
  gridValues,
  openWorkbench,
  typeInCell,
  type OpenWorkbench,
} from './support';

describe('the workbench in Chromium', () => {
  let workbench: OpenWorkbench;

  beforeAll(async () => {
    workbench = await openWorkbench('?pane=320');
  });
  beforeEach(() => clearSheet(workbench.page));
  afterAll(closeEverything);

  const typeAt = (row: number, column: number, text: string) =>
    typeInCell(workbench.page, row, column, text);

  it('computes a custom function typed in a cell', async () => {
    await typeAt(0, 0, '1');
    await typeAt(1, 0, '0,5');
    await typeAt(0, 1, '60');
    await typeAt(1, 1, '40');
    await typeAt(3, 0, '=PIAO.PUNTEGGIO(A1:A2,B1:B2)');
    expect(await gridValues(workbench.page, 'Foglio1', 'A4')).toEqual([[0.8]]);
    expect(workbench.errors).toEqual([]);
  });

  it('shows the Italian message of a custom function that cannot answer', async () => {
    await typeAt(0, 0, 'alto');
    await typeAt(1, 0, '=PIAO.PUNTEGGIO(A1,50)');
    await gridValues(workbench.page, 'Foglio1', 'A2');
    const { page } = workbench;
    await page.keyboard.press('ArrowUp');
    const status = page.getByRole('status').first();
    await status.getByText('«alto» non è un numero').waitFor({ timeout: 10_000 });
    expect(await status.textContent()).toMatch(/^#VALUE! /);
  });

  it('has a pane as wide as Excel’s, down to 320 pixels', async () => {
    const { page, pane } = workbench;
    const box = await page.locator('#pane').boundingBox();
    expect(box?.width).toBe(320);
    const overflow = await pane
      .locator('body')
      .evaluate((body) => body.scrollWidth - body.clientWidth);
    expect(overflow).toBe(0);
  });
});
