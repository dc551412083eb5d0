import { CATALOGUES, type Catalogue } from '../catalogues';
import { languageFor } from '../../../src/taskpane/strings';

/** Every entry of a catalogue by its path: texts, functions called with sample arguments, lists. */
function entries(node: unknown, path = ''): [string, unknown][] {
  if (typeof node === 'function') {
    const sample = Array.from({ length: node.length }, (_, index) => `#${index}#`);
    const result = /(leftBehind|rulesAdded)$/.test(path) ? node(['#0#', '#1#']) : node(...sample);
    return typeof result === 'string' ? [[path, result]] : entries(result, path);
  }
  if (typeof node === 'object' && node !== null) {
    return Object.entries(node).flatMap(([key, value]) => entries(value, `${path}/${key}`));
  }
  return [[path, node]];
}

/** Words of rules take facts: they are tried rule by rule, in ruleWords.test.ts. Their loading is in load.test.ts. */
const LOADED = /^load[A-Z]|^rules$/;
const isTried = ([name]: readonly [string, unknown]) => !LOADED.test(name);
const withoutRules = ({ photograph, ...others }: Catalogue) => ({
  ...Object.fromEntries(Object.entries(others).filter(isTried)),
  photograph: Object.fromEntries(Object.entries(photograph).filter(([name]) => name !== 'of')),
});
const italian = new Map(entries(withoutRules(CATALOGUES.it)));
const english = new Map(entries(withoutRules(CATALOGUES.en)));
const placeholders = (text: string) => [...new Set(text.match(/#\d#/g))].sort();

/** Entries that are the same in the two languages for good reason. */
const SAME = [
  ...['/objective/planTitleExample', '/summary/fields/performance'],
  // Figures of whole numbers.
  ...['/scores/percent', '/scores/number'],
  ...['/monitoring/card/target', '/following/facts/target', '/following/blank'],
  '/photograph/actKindExample',
];

describe('the catalogues', () => {
  it('have the same entries, each a text that is not empty', () => {
    expect([...english.keys()]).toEqual([...italian.keys()]);
    expect(italian.size).toBeGreaterThan(150);
    for (const [path, text] of [...italian, ...english]) {
      expect([path, typeof text, String(text).trim() === '']).toEqual([path, 'string', false]);
    }
  });

  it('say the same things: every number and name of one is in the other', () => {
    for (const [path, text] of italian) {
      expect([path, placeholders(String(english.get(path)))]).toEqual([
        path,
        placeholders(String(text)),
      ]);
    }
  });

  it('are in two languages', () => {
    const same = [...italian].filter(([path, text]) => english.get(path) === text);
    expect(same.map(([path]) => path)).toEqual(SAME);
  });

  it('speak of one thing as one and of more as more', () => {
    const { common, objective } = CATALOGUES.it;
    expect(objective.review.phases(1)).toBe('1 fase');
    expect(objective.review.phases(0)).toBe('0 fasi');
    expect(common.sheetsMade(1)).toBe('È stato scritto un foglio:');
    expect(common.sheetsMade(2)).toBe('Sono stati scritti 2 fogli:');
  });
});

describe('languageFor', () => {
  it.each([
    ['it-IT', 'it'],
    ['en-US', 'en'],
    ['EN-gb', 'en'],
    ['de-DE', 'it'],
    [undefined, 'it'],
  ])('answers %s with %s', (displayLanguage, language) => {
    expect(languageFor(displayLanguage)).toBe(language);
  });
});
