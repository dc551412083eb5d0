import { watchChanges } from '../../src/workbook/watchChanges';
import type { Host } from '../../workbench/host';
import { openWorkbook } from './support';

type Batch = (workbook: Excel.Workbook) => void;

describe('what changes in the workbook', () => {
  let host: Host;
  let heard = 0;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    host = await openWorkbook();
    await act(({ worksheets }) => {
      worksheets.add('Ob 1').getRange('A1:A3').formulas = [[1], [2], ['=A1+A2']];
      worksheets.add('Appunti');
    });
    stop = await watchChanges(() => (heard += 1));
  });
  afterAll(() => host.dispose());

  const act = (batch: Batch) =>
    host.run(async (context) => {
      batch(context.workbook);
      await context.sync();
    });

  /** How often it is heard, when all events have come. */
  async function heardOf(batch: Batch): Promise<number> {
    const before = heard;
    await act(batch);
    await new Promise((resolve) => setTimeout(resolve, 50));
    return heard - before;
  }

  it.each<[string, Batch]>([
    [
      'cells that are written',
      ({ worksheets }) => (worksheets.getItem('Ob 1').getRange('A1').values = [[7]]),
    ],
    [
      'cells that are emptied',
      ({ worksheets }) => worksheets.getItem('Ob 1').getRange('A2').clear(),
    ],
    [
      'rows that are deleted',
      ({ worksheets }) => worksheets.getItem('Ob 1').getRange('2:2').delete('Up'),
    ],
    ['sheets that come', ({ worksheets }) => worksheets.add('Ob 2')],
    ['sheets that go', ({ worksheets }) => worksheets.getItem('Appunti').delete()],
  ])('is heard: %s', async (_, batch) => {
    expect(await heardOf(batch)).toBeGreaterThan(0);
  });

  it('is not what is only looked at', async () => {
    expect(
      await heardOf(({ worksheets }) => {
        worksheets.getItem('Ob 1').activate();
        worksheets.getItem('Ob 1').getRange('B2').select();
      }),
    ).toBe(0);
  });

  it('is not heard any more when told to stop', async () => {
    await stop();
    expect(
      await heardOf(({ worksheets }) => (worksheets.getItem('Ob 1').getRange('A1').values = [[8]])),
    ).toBe(0);
  });
});
