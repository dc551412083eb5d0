import { writePlan } from '../../src/workbook';
import type { Host } from '../../workbench/host';
import { partOf } from '../fixtures/terre-di-pianura';
import { openWorkbook } from './support';

const plan = partOf(['1/1', '1/3', '2/4']);

describe('filter buttons of the sheets written', () => {
  let host: Host;
  beforeAll(async () => {
    host = await openWorkbook();
    await writePlan(plan);
  });
  afterAll(() => host.dispose());

  /** Values of the cells with a filter, or `undefined` where the sheet has none. */
  const filtered = (sheet: string): Promise<unknown[][] | undefined> =>
    host.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).autoFilter.getRangeOrNullObject();
      range.load('values');
      await context.sync();
      return range.isNullObject ? undefined : range.values;
    });

  it('cover the summary from its headings to the blank row that ends it, and nothing below', async () => {
    const [headings, ...rows] = (await filtered('Sintesi obiettivi')) ?? [];
    expect(headings).toContain('PESO');
    expect(headings).not.toContain('');
    const numbers = plan.summary.map(({ number }) => number);
    expect(rows.map(([number]) => number)).toEqual([...numbers, '']);
  });

  it('are on the summary of each unit too, over its own objectives', async () => {
    const [headings, ...rows] = (await filtered('Sintesi SUAP')) ?? [];
    expect(headings).toContain('PESO');
    expect(rows.map(([number]) => number)).toEqual(['1/3', '2/4', '']);
  });

  it('leave every row in sight', async () => {
    const { isDataFiltered, hidden } = await host.run(async (context) => {
      const { autoFilter } = context.workbook.worksheets.getItem('Sintesi obiettivi');
      autoFilter.load('isDataFiltered');
      const range = autoFilter.getRange().load('rowHidden');
      await context.sync();
      return { isDataFiltered: autoFilter.isDataFiltered, hidden: range.rowHidden };
    });
    expect(isDataFiltered).toBe(false);
    expect(hidden).toBe(false);
  });

  it('are not on the sheet of an objective', async () => {
    expect(await filtered('Ob 1-1')).toBeUndefined();
  });
});
