import { isDeepStrictEqual } from 'node:util';
import {
  clearSheet,
  clickCell,
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
  afterEach(() => expect(workbench.errors).toEqual([]));
  afterAll(closeEverything);

  const values = (address: string) => gridValues(workbench.page, 'Foglio1', address);
  /** Once the engine has computed: a key is over before its formula is. */
  const shows = async (address: string, wanted: unknown[][]) => {
    let found = await values(address);
    for (let again = 0; again < 50 && !isDeepStrictEqual(found, wanted); again++) {
      await workbench.page.waitForTimeout(200);
      found = await values(address);
    }
    expect(found).toEqual(wanted);
  };
  const typeAt = (row: number, column: number, text: string) =>
    typeInCell(workbench.page, row, column, text);
  /** What stands under the grid when a cell is selected. */
  const statusAt = async (row: number, column: number, text: string) => {
    await clickCell(workbench.page, row, column);
    const status = workbench.page.getByRole('status').first();
    await status.getByText(text).waitFor({ timeout: 10_000 });
    return status.textContent();
  };

  it('computes functions typed in cells: they take percentages and decimals as an Italian types them, and leave out what is left out', async () => {
    for (const [row, text] of ['12,5', '80%', '5000'].entries()) await typeAt(row, 0, text);
    await typeAt(0, 1, '=PIAO.GRADO(A1,10,,,,"nessuno")');
    await typeAt(1, 1, '=PIAO.PREMIO(A3,A2,,,50%)');
    await typeAt(2, 1, '=PIAO.LEGGI_PESO("Strategicità 100 – Peso 80%")');
    await shows('B1:B3', [[1.25], [2000], [80]]);
  });

  it('takes what is typed as Excel does, and as it is in cells of text', async () => {
    const typed = ['45%', '30/06/2026', '3-5'];
    await workbench.page.evaluate(async () => {
      const host = await window.workbench.ready;
      await host.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('B1:B9').numberFormat = [['@']];
        await context.sync();
      });
    });
    for (const [row, text] of typed.entries())
      for (const column of [0, 1]) await typeAt(row, column, text);
    await shows(
      'B1:B3',
      typed.map((text) => [text]),
    );
    await shows('A1:A2', [[0.45], [46_203]]);
    expect(await values('A3')).toEqual([[expect.any(Number)]]);
  });

  it('says under the grid what is wrong, until it is mended', async () => {
    await typeAt(0, 1, '31/12/2024');
    await typeAt(0, 2, '=PIAO.GRADO_DATA(A1,B1)');
    await shows('C1', [['#N/A']]);
    expect(await statusAt(0, 2, 'non ancora fatto')).toBe('#N/A effettiva: non ancora fatto');
    await typeAt(0, 0, 'presto');
    await shows('C1', [['#VALUE!']]);
    expect(await statusAt(0, 2, 'presto')).toBe('#VALUE! effettiva: «presto» non è una data');
    await typeAt(0, 0, '=1/0');
    await shows('C1', [['#DIV/0!']]);
    await clickCell(workbench.page, 0, 2);
    expect(await workbench.page.getByRole('status').first().textContent()).not.toMatch(/effettiva/);
    await typeAt(0, 0, '30/12/2024');
    await shows('C1', [[1]]);
  });

  it('shows charts over their cells, where they stay when lines are inserted and the sheet is scrolled', async () => {
    const { page } = workbench;
    const act = (what: 'make' | 'insert' | 'delete') =>
      page.evaluate(async (wanted) => {
        const host = await window.workbench.ready;
        await host.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          if (wanted === 'insert') sheet.getRange('2:3').insert('Down');
          else if (wanted === 'delete') sheet.charts.getItemAt(0).delete();
          else {
            sheet.getRange('A1:A2').values = [[40], [60]];
            const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:A2'));
            chart.title.text = 'Pesi';
            chart.setPosition('C5', 'F12');
          }
          await context.sync();
        });
      }, what);
    const picture = page.getByRole('img', { name: 'Pesi' });
    const box = async (top: number) => {
      for (let again = 0; again < 50; again++) {
        const found = await picture.boundingBox();
        if (found && Math.abs(found.y - top) < 1) return found;
        await page.waitForTimeout(100);
      }
      return picture.boundingBox();
    };
    const canvas = await page.locator('canvas[id^="univer-sheet-main"]').boundingBox();
    // Below the headings of the columns and four rows, beside those of the rows and two columns.
    const top = canvas!.y + 20 + 4 * 20;
    await act('make');
    expect(await box(top)).toEqual({ x: canvas!.x + 46 + 2 * 64, y: top, width: 256, height: 160 });
    await act('insert');
    expect((await box(top + 40))?.y).toBe(top + 40);
    await page.mouse.move(canvas!.x + 300, canvas!.y + 300);
    await page.mouse.wheel(0, 60);
    expect((await box(top - 20))?.y).toBe(top - 20);
    await act('delete');
    await picture.waitFor({ state: 'detached' });
    await page.mouse.wheel(0, -60);
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
