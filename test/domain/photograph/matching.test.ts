/** Which row is which: what fits one alone is it, what fits several is nothing, and words tell where places do not. */
import {
  matchIndicators,
  matchObjectives,
  matchPhases,
  matchShares,
  type Pair,
} from '../../../src/domain/photograph/matching';
import type { PhotographRow } from '../../../src/domain/photograph/photograph';
import { indicatorRow, objectiveRow, phaseRow } from './support';

/** Which of the earlier rows each later one is, by position; those that are gone after a bar. */
function told(
  match: (before: PhotographRow[], after: PhotographRow[]) => Pair[],
  before: PhotographRow[],
  after: PhotographRow[],
): string {
  const pairs = match(before, after);
  const at = (row: PhotographRow | null) => (row ? String(before.indexOf(row)) : '-');
  const gone = pairs.filter((pair) => !pair.after).map((pair) => at(pair.before));
  const kept = pairs.filter((pair) => pair.after);
  expect(kept.map((pair) => pair.after)).toEqual(after);
  return `${kept.map((pair) => at(pair.before)).join(' ')} | ${gone.join(' ')}`.trim();
}

describe('objectives', () => {
  const row = (number: string, title: string, unit: string, more: Partial<PhotographRow> = {}) =>
    objectiveRow('#1', { number, title, unit }, more);

  it.each([
    ['number and unit, whatever the title', row('1', 'Altra', 'settore tributi'), '1 | 0'],
    ['title and unit, whatever the number', row('7', 'GARA', 'Tributi'), '1 | 0'],
    ['number and title, whatever the unit', row('01', 'gara', 'SUAP'), '1 | 0'],
    ['neither number nor title', row('7', 'Altra', 'Tributi'), '- | 0 1'],
    ['the same number elsewhere alone', row('1', 'Altra', 'SUAP'), '- | 0 1'],
    ['no number', row('', 'Altra', 'Tributi'), '- | 0 1'],
  ])('%s', (_, after, expected) => {
    const before = [row('5', 'Bando', 'Tributi'), row('1', 'Gara', 'Tributi')];
    expect(told(matchObjectives, before, [after])).toBe(expected);
  });

  it('of one number in a unit go by service and kind', () => {
    const before = [
      row('1', 'A', 'Scuola', { service: 'Asili' }),
      row('1', 'B', 'Scuola', { service: 'Mense', kind: 'ordinario' }),
    ];
    const after = [
      row('1', 'X', 'Scuola', { service: 'mense', kind: 'ordinario' }),
      row('1', 'Y', 'Scuola', { service: 'ASILI' }),
    ];
    expect(told(matchObjectives, before, after)).toBe('1 0 |');
  });

  it('what fits two is neither', () => {
    const twins = [row('1', 'Gara', 'Tributi'), row('1', 'Gara', 'Tributi')];
    expect(told(matchObjectives, twins, [row('1', 'Gara', 'Tributi')])).toBe('- | 0 1');
  });

  it('one that has an id now and had none is the same; with another id it is not', () => {
    const own = (id: string) => objectiveRow(id, {});
    expect(told(matchObjectives, [own('#1')], [own('k3x9')])).toBe('0 |');
    expect(told(matchObjectives, [own('a2b3')], [own('#4')])).toBe('0 |');
    expect(told(matchObjectives, [own('a2b3')], [own('k3x9')])).toBe('- | 0');
  });
});

describe('phases', () => {
  const named = (...names: string[]) => names.map((name) => phaseRow('a', { name }));

  it.each([
    [['Bando', 'Gara'], ['gara', 'BANDO'], '1 0 |'],
    [['Bando', 'Gara', 'Lavori'], ['Bando', 'Procedura', 'Lavori'], '0 1 2 |'],
    [['Gara'], ['Procedura'], '0 |'],
    [['Bando', 'Gara'], ['Bando'], '0 | 1'],
    [['Bando', 'Bando'], ['Bando', 'Bando', 'Bando'], '0 1 - |'],
    // One of two between the same neighbours: the one that shares half of the words.
    [['Bando di gara', 'Lavori stradali'], ['Fine lavori stradali'], '1 | 0'],
    [['Bando di gara', 'Lavori stradali urgenti'], ['Lavori'], '- | 0 1'],
    [['Lavori'], ['Collaudo', 'Avvio lavori'], '- 0 |'],
    [['A e B', 'C e D'], ['E e F'], '- | 0 1'],
  ])('%j, then %j', (before, after, expected) => {
    expect(told(matchPhases, named(...before), named(...after))).toBe(expected);
  });

  it('of other years are others', () => {
    const of = (year: number) => [phaseRow('a', { name: 'Bando', year })];
    expect(told(matchPhases, of(2026), of(2027))).toBe('- | 0');
  });
});

it('indicators go by their description, then by their place', () => {
  const of = (...all: string[]) => all.map((description) => indicatorRow('a', { description }));
  expect(told(matchIndicators, of('Domande', 'Tempi'), of('Tempi', 'Domande'))).toBe('1 0 |');
  expect(told(matchIndicators, of('Domande', 'Tempi'), of('Domande', 'Giorni'))).toBe('0 1 |');
});

it('units that share go by unit and number, then by unit alone', () => {
  const of = (unit: string, number: string): PhotographRow => ({
    ...{ part: 'share', objective: 'a', values: { unit, number } },
  });
  const before = [of('SUAP', '1'), of('SUAP', '2'), of('Tributi', '3')];
  expect(told(matchShares, before, [of('suap', '2'), of('Tributi', '4')])).toBe('1 2 | 0');
  expect(told(matchShares, before, [of('SUAP', '9')])).toBe('- | 0 1 2');
});
