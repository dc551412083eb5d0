/** Requests that fail before or after they are carried out, that lose their answer, and what happens between two of them. */
import { createHost, type Host } from '../../workbench/host';
import { failureOf, inUndoGroup, useHost } from './support';

const excel = useHost();
afterEach(() => excel.host.cancel());

const write = (cells: Record<string, unknown>) =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (const [address, value] of Object.entries(cells))
      sheet.getRange(address).values = [[value]];
    await context.sync();
  });

const read = (host: Host, address: string) =>
  host.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    range.load('values');
    await context.sync();
    return range.values;
  });

describe('a sync', () => {
  it.each([
    { order: {}, done: '' },
    { order: { after: true }, done: 'scritto' },
  ])('that fails with %j leaves what it says', async ({ order, done }) => {
    await write({ A1: '' });
    excel.host.failAt({ sync: 1, code: 'AccessDenied', ...order });
    expect((await failureOf(write({ A1: 'scritto' }))).code).toBe('AccessDenied');
    expect(await read(excel.host, 'A1')).toEqual([[done]]);
  });

  it('is carried out where its answer is lost, which looks like a broken connection', async () => {
    await write({ A1: '' });
    excel.host.failAt({ sync: 1, lose: true });
    expect((await failureOf(write({ A1: 'scritto' }))).code).toBe('ConnectionFailure');
    expect(await read(excel.host, 'A1')).toEqual([['scritto']]);
  });

  it('takes as long as it is told', async () => {
    excel.host.setLatency(40);
    const started = Date.now();
    await write({ A1: 1 });
    excel.host.setLatency(0);
    expect(Date.now() - started).toBeGreaterThanOrEqual(39);
  });
});

describe('an action', () => {
  /** Instantiations and writing of two cells: the sheet, A1, its writing, A2, its writing. */
  const isDone = (content: unknown) => content !== '';

  it('that fails after it is carried out is done, and those that follow are not', async () => {
    for (const after of [false, true]) {
      await write({ A1: '', A2: '' });
      const { counters } = excel.host;
      counters.reset();
      await write({ A1: '', A2: '' });
      const last = counters.actions;
      excel.host.failAt({ action: last, after });
      await failureOf(write({ A1: 'uno', A2: 'due' }));
      const cells = (await read(excel.host, 'A1:A2')).flat();
      expect(cells.map(isDone)).toEqual([true, after]);
    }
  });

  it('loses no answer of its own: only a whole sync can', () => {
    expect(() => excel.host.failAt({ action: 1, lose: true })).toThrow(RangeError);
  });
});

describe('between two syncs', () => {
  it('the user acts, and what they do is neither counted nor failed', async () => {
    const { host } = excel;
    await write({ A1: 'prima', B1: '' });
    host.counters.reset();
    host.failAt({ sync: 2, code: 'AccessDenied' });
    host.beforeSync(2, async () => {
      await write({ A1: 'cambiato' });
      await write({ B1: 'anche' });
    });
    const seen = await excel.run(async (context) => {
      const cells = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
      cells.load('values');
      await context.sync();
      const before = cells.values;
      cells.load('values');
      expect((await failureOf(context.sync())).code).toBe('AccessDenied');
      return before;
    });
    expect(seen).toEqual([['prima', '']]);
    expect(await read(host, 'A1:B1')).toEqual([['cambiato', 'anche']]);
    expect(host.counters.syncs).toBe(3);
  });
});

describe('a host that is disposed of', () => {
  it('answers no more, and can be disposed of again', async () => {
    const host = await createHost();
    const ask = () =>
      host.run(async (context) => {
        const cells = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A99');
        cells.formulas = Array.from({ length: 99 }, () => ['=ROW()+1']);
        cells.load('values');
        await context.sync();
      });
    const asked = failureOf(ask());
    await new Promise((resolve) => setTimeout(resolve));
    host.dispose();
    host.dispose();
    expect((await asked).code).toBe('ConnectionFailure');
    expect((await failureOf(ask())).code).toBe('ConnectionFailure');
  });
});

describe('a call of an object that is not there', () => {
  it('does nothing, as in Excel', () =>
    excel.run(async ({ workbook }) => {
      workbook.worksheets.getItemOrNullObject('Non c’è').delete();
      workbook.names.getItemOrNullObject('NonCe').delete();
      await workbook.context.sync();
    }));
});

describe('an undo group', () => {
  it('refuses what Excel cannot undo', async () => {
    const rename = ({ workbook }: Excel.RequestContext) => {
      workbook.worksheets.getItem('Nuovo').name = 'Altro';
    };
    const remove = ({ workbook }: Excel.RequestContext) =>
      workbook.worksheets.getItem('Nuovo').delete();
    const fill = ({ workbook }: Excel.RequestContext) => {
      workbook.worksheets.getItem('Nuovo').getRange('A1').values = [[1]];
    };
    expect(await inUndoGroup({ platform: 'web' }, fill)).toBe('done');
    expect(await inUndoGroup({ platform: 'web' }, rename)).toBe('done');
    expect(await inUndoGroup({ platform: 'desktop' }, rename)).toBe('UndoNotSupported');
    expect(await inUndoGroup({ platform: 'web' }, remove)).toBe('UndoNotSupported');
    expect(await inUndoGroup({ platform: 'desktop' }, remove)).toBe('UndoNotSupported');
  });

  it('refuses nothing outside of it', async () => {
    const host = await createHost();
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.add('Nuovo');
      context.workbook.worksheets.getItem('Nuovo').delete();
      await context.sync();
    });
    host.dispose();
  });
});
