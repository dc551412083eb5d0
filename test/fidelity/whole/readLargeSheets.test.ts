import { readSheets } from '../../../src/workbook/readSheets';
import type { Host } from '../../../workbench/host';
import { openWorkbook } from '../../workbook/support';

/** Does something to the workbook by the library, as another add-in or the user would. */
async function change(host: Host, batch: (context: Excel.RequestContext) => void): Promise<void> {
  await host.run(async (context) => {
    batch(context);
    await context.sync();
  });
}

describe('sheets too large for one answer', () => {
  let host: Host;
  const LIMIT = 5_000_000;

  /** Writes the same in every column of rows counted from 0, in requests that Excel takes. */
  async function fill(
    sheet: string,
    rows: number,
    columns: number,
    value: (row: number) => string | number,
  ): Promise<void> {
    const atOnce = Math.floor(4_000_000 / columns / (String(value(rows)).length + 4));
    for (let first = 0; first < rows; first += atOnce) {
      const count = Math.min(atOnce, rows - first);
      await change(host, ({ workbook }) => {
        const range = workbook.worksheets
          .getItem(sheet)
          .getRangeByIndexes(first, 0, count, columns);
        range.values = Array.from({ length: count }, (_, row) =>
          Array.from({ length: columns }, () => value(first + row)),
        );
      });
    }
  }

  beforeEach(async () => {
    host = await openWorkbook();
  });
  afterEach(() => host.dispose());

  it('reads a long list in as few further requests as it needs', async () => {
    await fill('Foglio1', 7_000, 20, (row) => `numero della riga, contata da uno: ${row + 1}`);
    host.counters.reset();
    const [sheet] = await readSheets();
    expect(host.counters.largestResponse).toBeLessThan(LIMIT);
    expect(host.counters.syncs).toBe(2 + 2);
    expect(sheet?.values).toHaveLength(7_000);
    sheet?.values.forEach((cells, row) => {
      if (cells[19] !== `numero della riga, contata da uno: ${row + 1}`)
        throw new Error(`Row ${row} is wrong`);
    });
  });

  it('reads a sheet wider than expected whole', async () => {
    await fill('Foglio1', 3, 300, (row) => row);
    const [sheet] = await readSheets();
    expect(sheet?.values).toEqual([0, 1, 2].map((row) => Array(300).fill(row)));
    expect(host.counters.syncs).toBe(1 + 3);
  });

  it('asks again in halves when texts are longer than any estimate', async () => {
    const long = 'x'.repeat(30_000);
    await fill('Foglio1', 120, 1, (row) => `${row} ${long}`);
    await change(host, ({ workbook }) => void workbook.worksheets.add('Secondo'));
    await fill('Secondo', 100, 1, (row) => `${row} ${long}`);
    host.counters.reset();
    const [first, second] = await readSheets();
    expect(first?.values.map(([text]) => parseInt(String(text), 10))).toEqual([
      ...Array(120).keys(),
    ]);
    expect(second?.values.map(([text]) => parseInt(String(text), 10))).toEqual([
      ...Array(100).keys(),
    ]);
  });

  it('names the sheet that is too large to be a plan', async () => {
    await change(host, ({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Foglio1');
      sheet.getRange('A1048576').values = [['perso']];
      sheet.getRange('Z1').values = [['perso']];
    });
    const problem = await readSheets().catch((error: unknown) => error);
    expect(problem).toMatchObject({ code: 'tooLarge', details: 'Foglio1' });
  });
});
