import { en as inEnglish } from '../../../src/taskpane/strings/en';
import { it as inItalian } from '../../../src/taskpane/strings/it';
import { loadStrings } from '../../../src/taskpane/strings/load';
import { CATALOGUES } from '../catalogues';

describe('loading the texts', () => {
  it('gives the language that is wanted', async () => {
    expect(await loadStrings('it')).toEqual({ language: 'it', strings: inItalian });
    expect(await loadStrings('en')).toEqual({ language: 'en', strings: inEnglish });
  });

  it.each(['it', 'en'] as const)(
    'leaves the words of the rules for later: %s',
    async (language) => {
      const { strings } = await loadStrings(language);
      expect(strings).not.toHaveProperty('rules');
      const { rules, needs } = await strings.loadRules();
      expect(rules).toBe(CATALOGUES[language].rules);
      expect(needs).toBe(CATALOGUES[language].needs);
    },
  );

  it.each(['it', 'en'] as const)(
    'leaves those of single screens for later: %s',
    async (language) => {
      const { strings } = await loadStrings(language);
      expect(strings).not.toHaveProperty('summary');
      expect((await strings.loadSummary()).summary).toBe(CATALOGUES[language].summary);
      expect((await strings.loadDashboard()).dashboard).toBe(CATALOGUES[language].dashboard);
      expect((await strings.loadPhotograph()).photograph).toBe(CATALOGUES[language].photograph);
      expect((await strings.loadPrint()).print).toBe(CATALOGUES[language].print);
    },
  );

  it('asks nothing for Italian', async () => {
    const english = jest.fn();
    await loadStrings('it', english);
    expect(english).not.toHaveBeenCalled();
  });

  it('gives Italian, and says so, when the English texts do not arrive', async () => {
    const english = async () => Promise.reject(new Error('HTTP 404'));
    expect(await loadStrings('en', english)).toEqual({ language: 'it', strings: inItalian });
  });
});
