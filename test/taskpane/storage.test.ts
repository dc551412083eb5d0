import { openDraftStore } from '../../src/taskpane/storage';

describe('the store of drafts', () => {
  afterEach(() => {
    jest.restoreAllMocks();
    window.localStorage.clear();
  });

  it('gives a draft back to the next pane that opens', async () => {
    const first = await openDraftStore();
    expect(first.lasting).toBe(true);
    expect(first.save('objective', { title: 'PagoPA' })).toBe(true);
    const second = await openDraftStore();
    expect(second.load('objective')).toEqual({ title: 'PagoPA' });
  });

  it('leaves texts that look like dates as texts', async () => {
    const store = await openDraftStore();
    store.save('objective', { duration: '2024-03-01T00:00:00.000Z' });
    expect(store.load('objective')).toEqual({ duration: '2024-03-01T00:00:00.000Z' });
  });

  it('has nothing where nothing was kept or it was removed', async () => {
    const store = await openDraftStore();
    expect(store.load('objective')).toBeNull();
    store.save('objective', { title: 'PagoPA' });
    store.remove('objective');
    expect(store.load('objective')).toBeNull();
  });

  it('tells the keys of what it keeps, and of nothing else in the browser', async () => {
    window.localStorage.setItem('@Altro/objective/1', '1');
    const store = await openDraftStore();
    expect(store.keys()).toEqual([]);
    store.save('objective/1', { title: 'PagoPA' });
    store.save('plan/2', { authority: 'Unione' });
    expect(store.keys().sort()).toEqual(['objective/1', 'plan/2']);
  });

  it('keeps the drafts apart where one storage serves Excel under several addresses', async () => {
    const under = (partitionKey: string | undefined) => {
      (globalThis as { Office?: unknown }).Office = { context: { partitionKey } };
      return openDraftStore();
    };
    try {
      const one = await under('uno');
      one.save('objective/1', { title: 'PagoPA' });
      expect(one.keys()).toEqual(['objective/1']);
      for (const other of ['due', undefined]) {
        const store = await under(other);
        expect([store.keys(), store.load('objective/1')]).toEqual([[], null]);
      }
      expect((await under('uno')).load('objective/1')).toEqual({ title: 'PagoPA' });
    } finally {
      delete (globalThis as { Office?: unknown }).Office;
    }
  });

  it('is of a pane that has a name of its own, and takes none for closed where the browser cannot tell', async () => {
    const [first, second] = [await openDraftStore(), await openDraftStore()];
    expect(first.pane).not.toBe(second.pane);
    expect(await first.closedPanes([first.pane, second.pane])).toEqual(new Set());
  });

  it('takes a damaged entry for no draft', async () => {
    const store = await openDraftStore();
    store.save('objective', 1);
    window.localStorage.setItem('@SchedeObiettivo/objective', '"{not json"');
    expect(store.load('objective')).toBeNull();
  });

  it('says that a draft could not be kept when there is no room', async () => {
    const store = await openDraftStore();
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(store.save('objective', { title: 'PagoPA' })).toBe(false);
  });

  it('keeps drafts while the pane lasts where the browser has no storage, and says so', async () => {
    jest.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    const store = await openDraftStore();
    expect(store.lasting).toBe(false);
    expect(store.save('objective', { title: 'PagoPA' })).toBe(false);
    expect(store.load('objective')).toEqual({ title: 'PagoPA' });
    expect(store.keys()).toEqual(['objective']);
  });
});
