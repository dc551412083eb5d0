/** Custom functions typed with the keyboard in the grid of the workbench. */
import { isDeepStrictEqual } from 'node:util';
import {
  clearSheet,
  clickCell,
  closeEverything,
  gridValues,
  openWorkbench,
  typeInCell,
} from './support';
import type { OpenWorkbench } from './support';

describe('functions typed in the grid', () => {
  let workbench: OpenWorkbench;

  beforeAll(async () => {
    workbench = await openWorkbench();
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
  /** Types a column of cells from the first row on. */
  const typeColumn = async (column: number, ...cells: string[]) => {
    for (const [row, text] of cells.entries()) if (text) await typeAt(row, column, text);
  };
  /** What stands under the grid when a cell is selected. */
  const statusAt = async (row: number, column: number, text: string) => {
    await clickCell(workbench.page, row, column);
    const status = workbench.page.getByRole('status').first();
    await status.getByText(text).waitFor({ timeout: 10_000 });
    return status.textContent();
  };

  it('check weights by group and make shares of them: tables spill, and follow their input', async () => {
    await typeColumn(0, '80', '100', '20');
    await typeColumn(1, 'SUAP', 'CUC', 'Suap');
    await typeAt(0, 3, '=PIAO.VERIFICA_PESI(A1:A3,,B1:B3)');
    await shows('D1:F3', [
      ['SUAP', 100, 'OK'],
      ['CUC', 100, 'OK'],
      ['', '', ''],
    ]);
    await typeAt(2, 1, 'Tributi');
    await shows('D1:F3', [
      ['SUAP', 80, 'Somma 80: mancano 20'],
      ['CUC', 100, 'OK'],
      ['Tributi', 20, 'Somma 20: mancano 80'],
    ]);
    await typeAt(5, 3, '=PIAO.NORMALIZZA_PESI(A1:A3)');
    await shows('D6:D8', [[40], [50], [10]]);
  });

  it('follow a phase through the year, on a schedule that a function makes', async () => {
    await typeAt(0, 0, '=PIAO.CRONOPROGRAMMA(DATE(2021,4,10),DATE(2021,7,2),2021)');
    await shows('A1:L1', [['', '', '', 'X', 'X', 'X', 'X', '', '', '', '', '']]);
    await typeAt(1, 3, 'X');
    await typeAt(3, 0, '30/06/2021');
    await typeAt(3, 1, '2021');
    await typeAt(5, 0, '=PIAO.STATO_FASE(A1:L1,A2:L2,A4,B4)');
    await typeAt(6, 0, '=PIAO.SCOSTAMENTO(A1:L1,A2:L2,A4,B4)');
    await typeAt(7, 0, '=PIAO.SEMAFORO(A6)');
    await shows('A6:A8', [['In ritardo'], [-0.5], [1]]);
    await typeAt(1, 4, 'x');
    await typeAt(1, 5, 'x');
    await shows('A6:A8', [['In corso'], [0], [3]]);
  });

  it('take percentages and decimals as an Italian types them, and leave out what is left out', async () => {
    await typeColumn(0, '12,5', '80%', '5000');
    await typeColumn(1, '=PIAO.GRADO(A1,10,,,,"nessuno")', '=PIAO.PREMIO(A3,A2,,,50%)');
    await typeAt(2, 1, '=PIAO.LEGGI_PESO("Strategicità 100 – Peso 80%")');
    await shows('B1:B3', [[1.25], [2000], [80]]);
  });

  it('say under the grid what is wrong, until it is mended', async () => {
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
});
