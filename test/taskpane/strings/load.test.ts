import { CATALOGUES } from '../../../src/taskpane/strings';
import { loadStrings } from '../../../src/taskpane/strings/load';

describe('loading the texts', () => {
  it('gives the language that is wanted', async () => {
    expect(await loadStrings('it')).toEqual({ language: 'it', strings: CATALOGUES.it });
    expect(await loadStrings('en')).toEqual({ language: 'en', strings: CATALOGUES.en });
  });

  it('asks nothing for Italian', async () => {
    const english = jest.fn();
    await loadStrings('it', english);
    expect(english).not.toHaveBeenCalled();
  });

  it('gives Italian, and says so, when the English texts do not arrive', async () => {
    const english = async () => Promise.reject(new Error('HTTP 404'));
    expect(await loadStrings('en', english)).toEqual({ language: 'it', strings: CATALOGUES.it });
  });
});
