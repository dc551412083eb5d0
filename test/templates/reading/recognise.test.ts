/** What a sheet made by hand is to a plan. */
import { recognise } from '../../../src/templates/reading/recognise';
import { byHand } from '../contentsOf';

const of = (rows: unknown[][], hasPlan = false) => {
  const found = recognise(
    rows.length === 0 ? { ...byHand([[]]), values: [] } : byHand(rows),
    hasPlan,
  );
  return 'template' in found ? [found.kind, found.template.id] : [found.kind];
};
const FORM = [
  ['Titolo', 'Gare'],
  ['Assessore', 'Rossi'],
  ['Durata', 'annuale'],
  ['DESCRIZIONE OBIETTIVO', 'x'],
];
const LIST = [
  ['OBIETTIVO', 'TERMINE PREVISTO', 'PESO'],
  ['Gare', 'giugno', 40],
  ['Bandi', 'luglio', 60],
];

describe('a sheet made by hand', () => {
  it('is an objective’s where enough labels of a template stand in it, of the one with most of them', () => {
    expect(of(FORM)).toEqual(['objective', 'peg-cronoprogramma']);
    expect(of(FORM, true)).toEqual(['objective', 'peg-cronoprogramma']);
    const pdo = [
      ['Obiettivi operativi', 'a'],
      ['Indirizzi strategici', 'b'],
      ['Performance', 'c'],
    ];
    expect(of([['Titolo', 'Gare'], ...pdo])).toEqual(['objective', 'pdo-strategico-ordinario']);
  });

  it('is doubtful with few labels and neither number nor title', () => {
    const nameless = FORM.slice(1);
    expect(of(nameless)).toEqual(['doubtful']);
    expect(of([['N.', '3'], ...nameless])[0]).toBe('objective');
    const many = [...nameless, ['Portatori di interessi', 'c'], ['Responsabile', 'd']];
    expect(of(many)[0]).toBe('objective');
  });

  it('is another’s with fewer labels than may stand on any sheet', () => {
    expect(of(FORM.slice(0, 2))).toEqual(['other']);
    expect(of([['x']])).toEqual(['other']);
    expect(of([])).toEqual(['other']);
  });

  it('is a list where a table of objectives stands in it', () => {
    expect(of(LIST)).toEqual(['list', 'elenco-obiettivi']);
    expect(of(LIST.slice(0, 1))).toEqual(['other']);
    expect(
      of([
        ['Obiettivo', 'Indicatore'],
        ['Aria pulita', 'PM10'],
      ]),
    ).toEqual([...['list', 'valore-pubblico']]);
  });

  it('is doubtful as a list beside a plan, or where less of it is understood than not', () => {
    expect(of(LIST, true)).toEqual(['doubtful']);
    const others = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    expect(of([...LIST, [], others])).toEqual(['list', 'elenco-obiettivi']);
    expect(of([...LIST, [], [...others, 'l']])).toEqual(['doubtful']);
  });
});
