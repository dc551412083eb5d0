/** What Excel has around the grid: the buttons of the ribbon, the menu of cells, the keys, with the real pane. */
import {
  clearSheet,
  clickCell,
  closeEverything,
  gridValues,
  openWorkbench,
  typeInCell,
  type OpenWorkbench,
} from './support';

/** A sheet made by hand: phases below twelve months. */
const MONTHS = [...'GFMAMGLASOND'];

describe('commands of the add-in in Chromium', () => {
  let workbench: OpenWorkbench;

  beforeAll(async () => {
    workbench = await openWorkbench();
  });
  beforeEach(async () => {
    await clearSheet(workbench.page);
    await workbench.page.evaluate(() => window.workbench.showPane(true));
  });
  afterEach(() => {
    expect(workbench.errors).toEqual([]);
    expect(workbench.outside).toEqual([]);
  });
  afterAll(closeEverything);

  const button = (name: string) => workbench.page.locator('#ribbon').getByRole('button', { name });
  const months = () => gridValues(workbench.page, 'Foglio1', 'B2:E2');

  async function writeMonths(): Promise<void> {
    await workbench.page.evaluate(async (headings) => {
      const host = await window.workbench.ready;
      await host.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1:M1').values = [['Fasi', ...headings]];
        sheet.getRange('A2').values = [['Analisi']];
        sheet.getRange('B2:D2').select();
        await context.sync();
      });
    }, MONTHS);
  }

  it('the ribbon opens the pane on a screen, also when it is closed and while another is shown', async () => {
    const { page, pane } = workbench;
    await page.locator('#ribbon summary', { hasText: 'Il piano' }).click();
    await button('Piano').click();
    await pane.getByRole('heading', { level: 1, name: 'Piano' }).waitFor();
    await page.getByRole('button', { name: 'Chiudi il riquadro' }).click();
    expect(await page.locator('#pane').isVisible()).toBe(false);
    await button('Nuovo obiettivo').click();
    await pane.getByRole('heading', { level: 1, name: 'Nuovo obiettivo' }).waitFor();
    await page.getByRole('button', { name: 'Chiudi il riquadro' }).click();
    await button('Schede Obiettivo').click();
    await pane.getByRole('heading', { level: 1, name: 'Nuovo obiettivo' }).waitFor();
  });

  it('the keys mark the selected periods and unmark them, and the pane says so', async () => {
    const { page, pane } = workbench;
    await writeMonths();
    await page.keyboard.press('Control+Alt+Shift+X');
    await pane.getByText('X segnata in 3 periodi.').waitFor();
    expect(await months()).toEqual([['X', 'X', 'X', '']]);
    await page.keyboard.press('Control+Alt+Shift+X');
    await pane.getByText('X tolta da 3 periodi.').waitFor();
    expect(await months()).toEqual([['', '', '', '']]);
  });

  it('the menu of cells marks them too', async () => {
    const { page, pane } = workbench;
    await writeMonths();
    await clickCell(page, 1, 2, 'right');
    await page.locator(':text-is("Segna / togli X"):not(#ribbon *)').click();
    await pane.getByText('X segnata in 3 periodi.').waitFor();
    expect(await months()).toEqual([['X', 'X', 'X', '']]);
  });

  it('a closed pane opens for what the sheet does not show, and not for the rest', async () => {
    const { page, pane } = workbench;
    await writeMonths();
    await page.getByRole('button', { name: 'Chiudi il riquadro' }).click();
    await button('Segna / togli X').click();
    await workbench.page.waitForFunction(() => {
      const sheet = window.workbench.engine.workbook.getActiveSheet();
      return sheet.getRange('D2').getValue() === 'X';
    });
    expect(await page.locator('#pane').isVisible()).toBe(false);
    await typeInCell(page, 1, 1, 'da rinviare');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Control+Alt+Shift+X');
    await pane.getByText(/contengono altro: B2\./).waitFor();
    expect((await months())[0]).toContain('da rinviare');
  });
});
