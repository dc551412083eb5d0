/** Results of custom functions follow the cells that they read, and tables that spill grow and shrink with them. */
import { useHost } from '../host/support';
import { dist } from '../workbook/support';

const { sheet } = useHost({ functions: dist });

/** Writes cells and gives back what others show once computed. */
const follow = (steps: readonly (readonly [Record<string, unknown>, string])[]) =>
  sheet(async (worksheet, { sync }) => {
    const shown: unknown[][][] = [];
    for (const [cells, address] of steps) {
      for (const [cell, content] of Object.entries(cells))
        worksheet.getRange(cell).formulas = [[content]];
      const range = worksheet.getRange(address).load('values');
      await sync();
      shown.push(range.values);
    }
    return shown;
  });

it('check weights by group and make shares of them', async () => {
  const weights = { A1: 80, A2: 100, A3: 20, B1: 'SUAP', B2: 'CUC', B3: 'Suap' };
  expect(
    await follow([
      [{ ...weights, D1: '=PIAO.VERIFICA_PESI(A1:A3,,B1:B3)' }, 'D1:F3'],
      [{ B3: 'Tributi', D6: '=PIAO.NORMALIZZA_PESI(A1:A3)' }, 'D1:F3'],
      [{}, 'D6:D8'],
      [{ B3: 'SUAP' }, 'D1:F3'],
    ]),
  ).toEqual([
    [
      ['SUAP', 100, 'OK'],
      ['CUC', 100, 'OK'],
      ['', '', ''],
    ],
    [
      ['SUAP', 80, 'Somma 80: mancano 20'],
      ['CUC', 100, 'OK'],
      ['Tributi', 20, 'Somma 20: mancano 80'],
    ],
    [[40], [50], [10]],
    [
      ['SUAP', 100, 'OK'],
      ['CUC', 100, 'OK'],
      ['', '', ''],
    ],
  ]);
});

it('follow a phase through the year, on a schedule that a function makes', async () => {
  const phase = 'A1:L1,A2:L2,A4,B4';
  const states = {
    A6: `=PIAO.STATO_FASE(${phase})`,
    A7: `=PIAO.SCOSTAMENTO(${phase})`,
    A8: '=PIAO.SEMAFORO(A6)',
  };
  const schedule = '=PIAO.CRONOPROGRAMMA(DATE(2021,4,10),DATE(2021,7,2),2021)';
  expect(
    await follow([
      [{ A1: schedule, D2: 'X', A4: '=DATE(2021,6,30)', B4: 2021 }, 'A1:L1'],
      [states, 'A6:A8'],
      [{ E2: 'x', F2: 'x' }, 'A6:A8'],
    ]),
  ).toEqual([
    [['', '', '', 'X', 'X', 'X', 'X', '', '', '', '', '']],
    [['In ritardo'], [-0.5], [1]],
    [['In corso'], [0], [3]],
  ]);
});
