import { paneServices } from '../../src/taskpane/paneServices';
import { examplePlan } from './support';

const answer = (status: number, body: unknown) => async (address: URL) => {
  requested.push(address.href);
  return { ok: status < 400, status, json: async () => body };
};

const requested: string[] = [];

describe('the services of the pane', () => {
  afterEach(() => {
    requested.length = 0;
    Reflect.deleteProperty(globalThis, 'fetch');
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('read an example from the pane’s own server', async () => {
    Object.assign(globalThis, { fetch: answer(200, examplePlan) });
    expect(await paneServices.fetchExample('terre-di-pianura.json')).toEqual(examplePlan);
    expect(requested).toEqual([`${document.location.origin}/examples/terre-di-pianura.json`]);
  });

  it('know the day of the user', () => {
    jest.useFakeTimers({ now: new Date(2026, 0, 5, 0, 30) });
    expect(paneServices.today()).toBe('2026-01-05');
    jest.useRealTimers();
  });

  it.each([
    ['the server has not got it', answer(404, null)],
    [
      'the network is down',
      async () => {
        throw new TypeError('Failed to fetch');
      },
    ],
    ['what arrives is not a plan', answer(200, '<html>')],
  ])('explain that an example is not available when %s', async (_, fetch) => {
    Object.assign(globalThis, { fetch });
    const error = await paneServices.fetchExample('terre-di-pianura.json').catch((e) => e);
    const failure = paneServices.explain(error);
    expect(failure.kind).toBe('exampleUnavailable');
    expect(failure.details).toContain('/examples/terre-di-pianura.json');
  });

  it('explain any other error as unforeseen, with its details', () => {
    const failure = paneServices.explain(new RangeError('out of range'));
    expect(failure.kind).toBe('unexpected');
    expect(failure.details).toContain('out of range');
    expect(paneServices.explain('thrown text').details).toBe('thrown text');
  });

  it('say whether the clipboard took the text', async () => {
    expect(await paneServices.copyText('x')).toBe(false);
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void copied.push(text) },
    });
    expect(await paneServices.copyText('dettagli')).toBe(true);
    expect(copied).toEqual(['dettagli']);
  });

  it.each([
    ['there is no Excel', undefined, ''],
    ['the workbook was never saved', { context: { document: { url: null } } }, ''],
    ['Excel tells no workbook', { context: {} }, ''],
    ['it has a file', { context: { document: { url: 'C:\\P.xlsx' } } }, 'C:\\P.xlsx'],
  ])('say where the workbook is: %s', (_, office, address) => {
    Object.assign(globalThis, { Office: office });
    try {
      expect(paneServices.workbookAddress()).toBe(address);
    } finally {
      Reflect.deleteProperty(globalThis, 'Office');
    }
  });

  it('open the store of drafts once', () => {
    expect(paneServices.openDrafts()).toBe(paneServices.openDrafts());
  });
});

describe('the opening of the pane', () => {
  afterEach(() => Reflect.deleteProperty(globalThis, 'Office'));

  it('is told by Excel until nobody listens any more', async () => {
    const handlers = new Set<(message: { visibilityMode: string }) => void>();
    const addin = {
      onVisibilityModeChanged: async (handler: (message: { visibilityMode: string }) => void) => {
        handlers.add(handler);
        return async () => void handlers.delete(handler);
      },
    };
    const VisibilityMode = { hidden: 'Hidden', taskpane: 'Taskpane' };
    Object.assign(globalThis, { Office: { addin, VisibilityMode } });
    let shown = 0;
    const leave = paneServices.onShown(() => (shown += 1));
    for (const visibilityMode of ['Hidden', 'Taskpane'])
      for (const handler of handlers) handler({ visibilityMode });
    expect(shown).toBe(1);
    leave();
    await new Promise((resolve) => setTimeout(resolve));
    expect(handlers.size).toBe(0);
  });

  it('is not told outside Excel', () => {
    expect(() => paneServices.onShown(() => undefined)()).not.toThrow();
  });
});
