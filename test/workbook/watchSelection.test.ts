import type { Place } from '../../src/domain/places';
import { watchSelection } from '../../src/workbook/watchSelection';
import type { Host } from '../../workbench/host';
import { until } from '../host/support';
import { openWorkbook } from './support';

describe('the selected cell', () => {
  let host: Host;
  const places: Place[] = [];

  beforeAll(async () => {
    host = await openWorkbook();
    await host.run(async ({ workbook, sync }) => {
      workbook.worksheets.add('Ob 1');
      workbook.worksheets.getItem('Foglio1').activate();
      void sync;
    });
  });
  afterAll(() => host.dispose());

  async function select(sheet: string, cells: string): Promise<void> {
    await host.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(cells).select();
      await context.sync();
    });
  }
  const comes = async (place: Place) => {
    await until(() => JSON.stringify(places.at(-1)) === JSON.stringify(place));
    expect(places.at(-1)).toEqual(place);
  };

  it('is followed over the sheets; within one Excel is not asked', async () => {
    await select('Foglio1', 'B2');
    const stop = await watchSelection((place) => places.push(place));
    expect(places).toEqual([{ sheet: 'Foglio1', row: 1, column: 1 }]);
    await select('Ob 1', 'D4');
    await comes({ sheet: 'Ob 1', row: 3, column: 3 });
    // What the coming to the sheet asked has been answered.
    await select('Ob 1', 'A1');
    await comes({ sheet: 'Ob 1', row: 0, column: 0 });
    host.counters.reset();
    await select('Ob 1', 'E7:F9');
    await comes({ sheet: 'Ob 1', row: 6, column: 4 });
    expect(host.counters.syncs).toBe(1);
    await stop();
    const heard = places.length;
    await select('Ob 1', 'C3');
    expect(places).toHaveLength(heard);
  });

  it('stays where it was while no cell is active, and is known again afterwards', async () => {
    places.length = 0;
    host.failAt({ sync: 2, code: 'InvalidSelection' });
    const stop = await watchSelection((place) => places.push(place));
    expect(places).toEqual([]);
    await select('Ob 1', 'B9');
    await comes({ sheet: 'Ob 1', row: 8, column: 1 });
    await stop();
  });
});
