import { createHost } from '../../workbench/host';
import { failureOf, useHost } from './support';

describe('the host, for tests', () => {
  const excel = useHost();

  it('counts syncs, actions and bytes, not the library’s cleaning up', () =>
    excel.run(async (context) => {
      const { counters } = excel.host;
      counters.reset();
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [['città']];
      await context.sync();
      expect(counters.syncs).toBe(1);
      expect(counters.actions).toBeGreaterThanOrEqual(3);
      expect(counters.bytes).toBe(counters.largestRequest);
      expect(counters.bytes).toBeGreaterThan(100);
    }));

  it('counts one sync for one Excel.run with one sync', async () => {
    excel.host.counters.reset();
    await excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
      await context.sync();
    });
    expect(excel.host.counters.syncs).toBe(1);
  });

  it('fails at the nth sync, before anything of it is done', async () => {
    excel.host.failAt({ sync: 2, code: 'GeneralException', message: 'guasto di prova' });
    const error = await failureOf(
      excel.run(async (context) => {
        context.workbook.worksheets.add('Primo sync');
        await context.sync();
        context.workbook.worksheets.add('Secondo sync');
        await context.sync();
      }),
    );
    expect(error.code).toBe('GeneralException');
    expect(error.message).toBe('guasto di prova');
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const [first, second] = ['Primo sync', 'Secondo sync'].map((name) =>
        worksheets.getItemOrNullObject(name),
      );
      await context.sync();
      expect([first?.isNullObject, second?.isNullObject]).toEqual([false, true]);
    });
  });

  it('fails at the nth action with the statement that failed, once', async () => {
    const write = () =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1').values = [[1]];
        sheet.getRange('A2').values = [[2]];
        await context.sync();
      });
    excel.host.failAt({ action: 7, code: 'AccessDenied' });
    const error = await failureOf(write());
    expect(error.code).toBe('AccessDenied');
    expect(error.debugInfo).toHaveProperty('statement');
    await expect(write()).resolves.toBeUndefined();
  });

  it('refuses requests while a cell is being edited, and takes them afterwards', async () => {
    const read = () =>
      excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().load('name');
        await context.sync();
      });
    excel.host.cellEditing.begin();
    const error = await failureOf(read());
    expect(error.code).toBe('InvalidOperationInCellEditMode');
    excel.host.cellEditing.end();
    await expect(read()).resolves.toBeUndefined();
  });

  it('waits for the end of editing when Excel.run is told to', async () => {
    const { host } = excel;
    host.cellEditing.begin();
    const order: string[] = [];
    const writing = host.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('B1').values = [['atteso']];
      await context.sync();
      order.push('scritto');
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    order.push('uscito');
    host.cellEditing.end();
    await writing;
    expect(order).toEqual(['uscito', 'scritto']);
  });

  it('does nothing where something is asked of a null object, and goes on', () =>
    excel.run(async ({ workbook, sync }) => {
      const none = workbook.worksheets.getItemOrNullObject('Non c’è');
      none.name = 'Altro';
      none.getRange('A1').values = [['x']];
      none.getRange('A1').format.font.bold = true;
      none.delete();
      const there = workbook.worksheets.add('C’è');
      there.load('name');
      await sync();
      expect([none.isNullObject, there.name]).toEqual([true, 'C’è']);
    }));

  it('keeps hosts apart', async () => {
    const other = await createHost();
    await excel.run(async (context) => {
      context.workbook.worksheets.add('Solo qui');
      await context.sync();
    });
    const there = await other.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Solo qui');
      await context.sync();
      return !sheet.isNullObject;
    });
    other.dispose();
    expect(there).toBe(false);
    expect(globalThis).not.toHaveProperty('OfficeExtension');
  });

  it('computes the add-in’s custom functions', async () => {
    const host = await createHost({
      functions: {
        metadata: {
          functions: [
            {
              id: 'DOPPIO',
              name: 'DOPPIO',
              parameters: [{ name: 'valore', dimensionality: 'scalar' }],
            },
          ],
        },
        implementations: new Map([['DOPPIO', (value: unknown) => Number(value) * 2]]),
      },
    });
    const values = await host.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
      range.values = [[21, '=PIAO.DOPPIO(A1)']];
      range.load('values');
      await context.sync();
      return range.values;
    });
    host.dispose();
    expect(values).toEqual([[21, 42]]);
  });

  it('writes twenty sheets of 60 × 20 cells in one request', () =>
    excel.run(async (context) => {
      const row = Array.from({ length: 20 }, (_, index) => (index === 19 ? '=SUM(A1:C1)' : index));
      const table = Array.from({ length: 60 }, () => row);
      let last: Excel.Range | undefined;
      for (let index = 0; index < 20; index += 1) {
        const sheet = context.workbook.worksheets.add(`Grande ${index}`);
        const range = sheet.getRange('A1:T60');
        range.values = table;
        range.format.font.size = 9;
        sheet.getRange('A1:T1').format.fill.color = '#DDEEFF';
        last = range;
      }
      last?.load('values');
      await context.sync();
      expect(last?.values[59]?.[19]).toBe(3);
    }));
});
