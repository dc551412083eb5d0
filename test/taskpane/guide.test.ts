import { guide } from '../../src/taskpane/guide';

/** Office with or without the call that opens the browser; gives what was opened. */
function office(supported: boolean): string[] {
  const opened: string[] = [];
  const context = {
    requirements: {
      isSetSupported: (set: string, version: string) =>
        supported && set === 'OpenBrowserWindowApi' && version === '1.1',
    },
    ui: { openBrowserWindow: (address: string) => void opened.push(address) },
  };
  Object.assign(globalThis, { Office: { context } });
  return opened;
}

describe('the guide', () => {
  afterEach(() => Reflect.deleteProperty(globalThis, 'Office'));

  it('stands beside the pane', () => {
    expect(guide.address()).toBe(`${document.location.origin}/guida/index.html`);
    expect(guide.address('funzioni.html#grado')).toBe(
      `${document.location.origin}/guida/funzioni.html#grado`,
    );
  });

  it('is opened by Office where Office can', () => {
    const opened = office(true);
    expect(guide.open()).toBe(true);
    expect(guide.open('funzioni.html')).toBe(true);
    expect(opened).toEqual([guide.address(), guide.address('funzioni.html')]);
  });

  it('is left to the link where Office cannot, or is not there', () => {
    expect(guide.open()).toBe(false);
    const opened = office(false);
    expect(guide.open()).toBe(false);
    expect(opened).toEqual([]);
    Object.assign(globalThis, { Office: { context: {} } });
    expect(guide.open()).toBe(false);
  });
});
