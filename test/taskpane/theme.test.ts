import { lookFor } from '../../src/taskpane/theme';

const prefers =
  (...queries: string[]) =>
  (query: string) =>
    queries.some((each) => query.includes(each));

describe('the look of the pane', () => {
  it.each([
    [{ isDarkTheme: true }, 'dark'],
    [{ isDarkTheme: false, bodyBackgroundColor: '#000000' }, 'light'],
    [{ bodyBackgroundColor: '#262626' }, 'dark'],
    [{ bodyBackgroundColor: 'FFFFFF' }, 'light'],
    [{ bodyBackgroundColor: 'ButtonFace' }, 'light'],
    [{ bodyBackgroundColor: '#zzzzzz' }, 'light'],
    [undefined, 'light'],
  ])('for Office with %j is %s', (office, look) => {
    expect(lookFor(office, prefers())).toBe(look);
  });

  it('is what the computer prefers where Office tells nothing', () => {
    expect(lookFor(undefined, prefers('dark'))).toBe('dark');
    expect(lookFor({}, prefers('dark'))).toBe('dark');
    expect(lookFor({ isDarkTheme: false }, prefers('dark'))).toBe('light');
  });

  it('is that of contrast themes before anything else', () => {
    expect(lookFor({ isDarkTheme: true }, prefers('forced-colors'))).toBe('contrast');
  });
});
