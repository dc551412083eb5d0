import {
  closeEverything,
  gridValues,
  openWorkbench,
  sheetNames,
  typeInCell,
  type OpenWorkbench,
} from './support';

const EXAMPLE = /^Carica questo esempio: Unione dei Comuni Terre di Pianura/;

describe('the workbench in Chromium', () => {
  let workbench: OpenWorkbench;

  beforeEach(async () => {
    workbench = await openWorkbench();
  });
  afterEach(() => workbench.close());
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

  it('writes the whole example with the buttons of the pane', async () => {
    const { page, pane } = workbench;
    await pane.getByRole('button', { name: /^Carica esempio/ }).click();
    await pane.getByRole('button', { name: EXAMPLE }).click();
    await pane.getByText('Esempio caricato').waitFor({ timeout: 60_000 });
    const names = await sheetNames(page);
    expect(names).toHaveLength(23);
    expect(names).toContain('Ob 1-1');
    const rows = await gridValues(page, 'Sintesi obiettivi', 'A5:K20');
    expect(rows.map((row) => row[0])).toContain('1/16');
    expect(rows.map((row) => row[6])).toEqual([
      80, 20, 80, 20, 30, 70, 20, 20, 60, 30, 30, 40, 50, 50, 100, 100,
    ]);
    const check = await gridValues(page, 'Sintesi obiettivi', 'B24:D31');
    expect(check.map((row) => row[2])).toEqual(Array.from({ length: 8 }, () => 'OK'));
    expect(workbench.outside).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });

  it('writes an objective with the three steps of the wizard', async () => {
    const { page, pane } = workbench;
    await pane.getByRole('button', { name: /^Nuovo obiettivo/ }).click();
    await pane.getByRole('textbox', { name: 'Ente', exact: true }).fill('Unione dei Comuni');
    await pane.getByRole('textbox', { name: /^Numero/ }).fill('1/1');
    await pane
      .getByRole('textbox', { name: /^Titolo dell’obiettivo/ })
      .fill('Acquisti centralizzati');
    await pane.getByRole('button', { name: /Fasi/ }).first().click();
    await pane.getByRole('textbox', { name: /Attività/ }).fill('Gara');
    const months = pane.getByLabel('Mesi previsti della fase 1').getByRole('button');
    for (const month of [2, 3]) await months.nth(month - 1).click();
    const review = pane.getByRole('button', { name: /Riepilogo/ }).first();
    await review.click();
    await pane.getByRole('button', { name: 'Crea la scheda' }).click();
    await pane.getByText('Scheda creata').waitFor({ timeout: 30_000 });
    expect(await sheetNames(page)).toEqual(['Foglio1', 'Impostazioni', 'Ob 1-1']);
    const cells = (await gridValues(page, 'Ob 1-1', 'A1:S40')).flat();
    expect(cells).toContain('Acquisti centralizzati');
    expect(cells.filter((cell) => cell === 'X')).toHaveLength(2);
    expect(workbench.errors).toEqual([]);
  });

  it('says what to do when Excel fails, keeps the draft and leaves nothing', async () => {
    const { page, pane } = workbench;
    await pane.getByRole('button', { name: /^Carica esempio/ }).click();
    await page.evaluate(async () => {
      (await window.workbench.ready).cellEditing.begin();
    });
    await pane.getByRole('button', { name: EXAMPLE }).click();
    await pane.getByText(/Premere Invio o Esc/).waitFor();
    await page.evaluate(async () => {
      const host = await window.workbench.ready;
      host.cellEditing.end();
      host.failAt({ action: 900 });
    });
    await pane.getByRole('button', { name: EXAMPLE }).click();
    await pane.getByText(/Excel ha rifiutato/).waitFor({ timeout: 30_000 });
    expect(await sheetNames(page)).toEqual(['Foglio1']);
  });

  it('has a pane as wide as Excel’s, down to 320 pixels', async () => {
    const narrow = await openWorkbench('?pane=320');
    const box = await narrow.page.locator('#pane').boundingBox();
    expect(box?.width).toBe(320);
    const overflow = await narrow.pane
      .locator('body')
      .evaluate((body) => body.scrollWidth - body.clientWidth);
    expect(overflow).toBe(0);
    await narrow.close();
  });
});
