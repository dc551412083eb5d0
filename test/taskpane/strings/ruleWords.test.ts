/** The words of the rules: each says its facts, in both languages. */
import { RULES } from '../../../src/domain/rules';
import type { AnyFinding, FactsOf } from '../../../src/domain/rules';
import { CATALOGUES } from '../catalogues';
import type { Language } from '../../../src/taskpane/strings';
import { tell } from '../../../src/taskpane/strings/ruleWords';
import type { RunId } from '../../../src/taskpane/strings/ruleWords';

const WHICH = { position: 7, name: 'Utenti' };
const PHASE = { position: 7, name: 'Avvio', year: 2026, periods: 12 as const };
const SHARED = { unit: 'Tributi', position: 7 };
const TOTAL = { total: 97, missing: 3, blank: 2 };
const ROW = { number: '7', title: 'Gare' };

/** Facts of each rule; null where the words say no more than the rule. */
const FACTS: { [Id in RunId]: FactsOf<Id> } = {
  ...{ OB01: null, OB02: { word: 'migliorare' }, OB03: { title: 'x' }, OB04: null, OB06: null },
  ...{
    OB11: { kind: 'notBack', unit: 'Tributi', other: 'SUAP', sheet: 'Ob 1' },
    OB12: { total: 97, blank: 2 },
  },
  ...{
    OB15: { title: 'X' },
    OB16: null,
    OB42: { number: '46054', meant: '1/2' },
    OB17: { title: 'x:' },
    OB18: { letters: 170, most: 160 },
  },
  ...{ OB19: null, OB20: null, OB21: { objectives: 7 }, OB22: { position: 7 }, OB24: null },
  ...{ OB23: { role: 'Segreteria', share: 120 }, OB25: { unit: 'Tributi' } },
  ...{ OB26: SHARED, OB27: SHARED, OB28: SHARED, OB29: null },
  ...{
    IN01: WHICH,
    IN02: WHICH,
    IN03: { ...WHICH, unit: 'numero', value: '12%' },
    IN04: WHICH,
    IN05: WHICH,
    IN07: WHICH,
  },
  IN08: { ...WHICH, polarity: 'crescente', baseline: '80', target: '70' },
  ...{ IN09: WHICH, IN10: WHICH, IN13: WHICH, IN15: TOTAL, IN20: WHICH },
  ...{ IN21: { ...WHICH, word: 'migliorare' }, IN22: WHICH, IN23: WHICH, IN24: WHICH },
  ...{
    IN25: WHICH,
    IN26: WHICH,
    IN27: WHICH,
    IN28: WHICH,
    IN30: { ...WHICH, polarity: 'in aumento' },
    IN31: WHICH,
  },
  IN29: { ...WHICH, target: '46 unità', proposal: { text: '46', isWhole: false } },
  IN32: { ...WHICH, polarity: 'crescente', baseline: '', target: 'non oltre 5' },
  IN33: { ...WHICH, polarity: 'crescente', baseline: '', target: '5' },
  IN34: { ...WHICH, target: '30/06' },
  IN35: { ...WHICH, target: '45', value: '40%' },
  ...{ OB05: { field: 'owner', name: 'Ing. X', more: 0 }, OB07: { field: 'strategy' }, OB13: null },
  OB43: { area: 'SUAP', unit: 'Tributi' },
  PE22: { name: 'Varianti', position: 2, blank: ['indicator', 'verification'] },
  OB10: { number: '7', title: 'Gare', sheet: 'Ob 7', isSame: false },
  OB14: { kept: 7, objectives: 10, share: 70, most: 50 },
  OB30: { number: '7', title: 'Gare', sheet: 'Ob 7', isSame: true },
  OB33: { lead: 'Segretario', own: '', sheet: 'Ob 7' },
  OB34: { owner: 'Responsabile SUAP', unit: 'Tributi', other: 'SUAP', due: 'Responsabile Tributi' },
  OB35: { field: 'strategicLine', text: '1.2 Gare', code: '1.2', shape: '00.00.00' },
  OB36: { field: 'strategicLine', code: '01', text: '01 Gare', usual: '01 Bandi' },
  OB37: { field: 'strategicLine', code: '01', text: '01 GARE', usual: '01 Gare' },
  ...{ OB38: { kind: 'ordinario', performance: 'Strategico' }, OB39: null, OB40: { text: '___%' } },
  OB41: { field: 'dueDate', own: '30/06/2026', other: '31/12/2026', sheet: 'Ob 7' },
  ...{
    IN06: { ...WHICH, source: 'Relazione del dirigente' },
    IN11: WHICH,
    IN16: WHICH,
    IN19: WHICH,
  },
  IN12: { ...WHICH, target: '1600', baseline: '1300', promised: 25, real: 23.08, due: 1625 },
  ...{ IN14: { count: 7, most: 5 }, IN36: { ...WHICH, value: '50', dates: ['31/12'] } },
  IM09: { fields: ['dataSource', 'times'] },
  ...{
    PE04: { unit: 'Tributi', share: 60, most: 50, least: 5 },
    PE05: null,
    PE08: null,
    PE09: null,
  },
  ...{ PE07: { text: 'Liquidazione entro 20 giorni' }, PE10: { subjects: ['accessibilità'] } },
  ...{ PE20: { units: ['Tributi'] }, PE21: { unit: 'Tributi', total: 97 } },
  TE03: { text: 'bilancio 2023/2025', year: '2023/2025', first: 2026, last: 2028 },
  ...{
    TE06: { phases: 3, isWhole: true },
    TE07: { text: '390' },
    TE22: { text: 'Gare espletate', more: 7 },
  },
  TE19: { text: 'entro il 31/06', from: '', to: '' },
  TE20: { text: 'entro il 30/06/2023', from: '', to: '30/06/2023', first: 2026, last: 2028 },
  TE23: { labels: ['Consuntivo'], dates: ['30/06', '31/12'], objectives: 7, why: 'count' },
  ...{ FO02: { value: 7 }, FO03: { formula: '=A1*1.05', constant: '1.05' }, FO04: { text: '30' } },
  FO05: { kind: 'link', text: '[altro.xlsx]' },
  FO06: { formula: '=A1', usual: '=B1+C1' },
  ...{ SI07: { printed: 79, sum: 78 }, SI09: { unit: 'Tributi', others: 'Tributi, SUAP' } },
  SI08: { different: [{ area: 'Welfare', count: 9, listed: 2 }] },
  ...{
    TE01: null,
    TE02: { year: 2030, first: 2026, last: 2028 },
    TE04: { text: 'giugno', usual: null },
  },
  ...{ TE05: { ...PHASE, cells: 13 }, TE11: { text: '31/06' }, TE12: null, TE13: PHASE },
  ...{ TE14: PHASE, TE18: { ...PHASE, more: 7 }, TE15: { year: 2026 }, TE17: null },
  TE16: { date: '2026-03-31', last: '2026-05-01', objectives: 7 },
  ...{ PE01: { unit: 'Tributi', weight: 97, missing: 3 } },
  ...{ PE02: { number: '7', weight: 0.2, points: 20, isPercent: false } },
  ...{ PE03: { field: 'weight', shown: 55, stated: 60 }, PE14: { isCoefficient: true } },
  PE06: { unit: 'Tributi', weight: 30, share: 0.6, reached: 0.18, needed: 50 },
  PE15: { ...SHARED, weight: 120, isCoefficient: false },
  ...{ PE16: { year: 2026, ...TOTAL }, PE17: { ...SHARED, relevance: 120 } },
  ...{ PE18: { position: 7, weight: -5 }, PE19: { ...PHASE, weight: -5 } },
  ...{ IM01: null, IM02: null, IM03: { firstYear: 2028, lastYear: 2026 }, IM04: null },
  ...{ IM05: { unit: 'Tributi' }, IM06: { name: 'Tributi' }, IM07: null, IM08: null },
  ...{ ID01: { original: 'Ob 1' }, ID02: { sheets: ['Ob 1', 'Ob 2'] }, ID05: null },
  ...{ ID03: { first: 5, second: 7 }, ID06: { used: 'Impostazioni' }, ID07: null, ID09: null },
  ID08: { number: '7', sheets: ['Ob 1', 'Ob 2'] },
  ...{ SI01: { unit: 'Tributi' }, SI02: ROW, SI03: ROW, SI04: ROW },
  ...{ SI05: { field: 'title', shown: 'Gare', stated: 'Bandi' }, SI06: { fields: ['notes'] } },
  ...{ FO01: { cells: 7 }, FO10: { error: '#REF!', more: 40 }, FO12: { names: ['Peso'] } },
  FO11: { content: 'alto', why: 'non è un numero', more: 30 },
  FO13: { rule: 'PE04', sheet: 'Ob 1', cell: 'C12', why: 'changed' },
};

const IDS = Object.keys(FACTS) as RunId[];
const said = (id: RunId, language: Language) =>
  tell({ rule: id, facts: FACTS[id] } as AnyFinding, CATALOGUES[language].rules);

/** What both languages must say alike: figures, and names between quotes. */
const figures = (text: string) => (text.match(/\d+/g) ?? []).sort();

describe('the words of the rules', () => {
  it.each(IDS)('say what %s found, in both languages', (id) => {
    const [italian, english] = [said(id, 'it'), said(id, 'en')];
    for (const text of [italian.says, italian.help, english.says, english.help]) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/undefined|NaN|\bnull\b|\[object/);
    }
    expect(italian.says).not.toBe(english.says);
    expect(figures(english.says)).toEqual(figures(italian.says));
    expect(italian.says).toMatch(/[.?…]$/);
    expect(english.says).toMatch(/[.?…]$/);
    expect(italian.example === null).toBe(english.example === null);
  });

  it('name what is not run yet, and what it lacks', () => {
    const waits = RULES.filter(({ id }) => !(IDS as string[]).includes(id));
    expect(waits.length).toBeGreaterThan(0);
    for (const { id } of waits)
      for (const { rules } of Object.values(CATALOGUES))
        expect([id, rules[id].title, rules[id].help].every((text) => text !== '')).toBe(true);
  });

  it('name objectives of a list, which have no number, without it', () => {
    const { rules } = CATALOGUES.it;
    const other = { number: '', title: 'Gare', sheet: 'Elenco', isSame: true };
    expect(rules.OB10.says(other)).toBe(
      'Ha lo stesso titolo di un altro obiettivo «Gare» nel foglio «Elenco».',
    );
    expect(rules.OB30.says(other)).toBe(
      'Ha lo stesso titolo di un altro obiettivo nel foglio «Elenco».',
    );
  });

  it('speak of one thing as one and of more as more', () => {
    const { rules } = CATALOGUES.it;
    expect(rules.FO01.says({ cells: 1 })).toBe('1 cella mostra #NOME?.');
    expect(rules.FO01.says({ cells: 2 })).toBe('2 celle mostrano #NOME?.');
    expect(rules.TE16.says({ date: '2026-03-31', last: '2026-05-01', objectives: 1 })).toBe(
      'La data è il 31/03/2026, ma in un obiettivo ci sono attività segnate come svolte fino al periodo che inizia il 01/05/2026.',
    );
    expect(rules.PE01.says({ unit: 'x', weight: 120, missing: -20 })).toBe(
      'Il totale è 120: 20 di troppo.',
    );
  });
});
