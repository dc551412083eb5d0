import { watchChanges } from '../../src/workbook/watchChanges';
import type { Host } from '../../workbench/host';
import { until } from '../host/support';
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

  /** Waits until it has been heard of: what was told before has come by then. */
  async function hearsOf(batch: Batch): Promise<void> {
    const before = heard;
    await act(batch);
    await until(() => heard > before);
    expect(heard).toBeGreaterThan(before);
  }

  const write: Batch = ({ worksheets }) =>
    (worksheets.getItem('Ob 1').getRange('A1').values = [[7]]);

  it.each<[string, Batch]>([
    ['cells that are written', write],
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
  ])('is heard: %s', (_, batch) => hearsOf(batch));

  it('is not what is only looked at', async () => {
    await hearsOf(write);
    const before = heard;
    await act(({ worksheets }) => {
      worksheets.getItem('Ob 1').activate();
      worksheets.getItem('Ob 1').getRange('B2').select();
    });
    await hearsOf(write);
    expect(heard - before).toBe(1);
  });

  it('is not heard any more when told to stop', async () => {
    await stop();
    const before = heard;
    await act(write);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).toBe(before);
  });
});
