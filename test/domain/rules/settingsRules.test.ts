/** The settings of a plan. */
import { bookOf, found, objectiveOn, settings, testRule, units } from './support';

const plan = (given: Parameters<typeof settings>[0]) =>
  bookOf([objectiveOn('Ob 1')], { settings: settings(given) });

testRule('IM08', {
  valid: { 'they are there': plan({}), 'nothing is there': bookOf([], { settings: null }) },
  invalid: { 'objectives without them': [bookOf([objectiveOn('Ob 1')], { settings: null }), null] },
});
testRule('IM01', {
  valid: { 'a title': plan({}), 'no settings, which is told': bookOf([], { settings: null }) },
  invalid: { blank: [plan({ title: ' ' }), null] },
});
testRule('IM02', {
  valid: { 'a name': plan({}) },
  invalid: { blank: [plan({ authority: '' }), null] },
});
testRule('IM03', {
  valid: { 'one year': plan({ firstYear: 2026, lastYear: 2026 }) },
  invalid: {
    reversed: [plan({ firstYear: 2027, lastYear: 2026 }), { firstYear: 2027, lastYear: 2026 }],
  },
});
testRule('IM04', {
  valid: {
    'a unit': plan({ units: units('Tributi') }),
    'a plan of areas': bookOf([objectiveOn('Ob 1', { area: 'WELFARE' })]),
  },
  invalid: { none: [plan({}), null] },
});
testRule('IM05', {
  valid: { 'a role': plan({ units: units('Tributi') }) },
  invalid: {
    blank: [
      plan({ units: [...units('Tributi'), { name: 'SUAP', aliases: [], owner: ' ' }] }),
      { unit: 'SUAP' },
    ],
  },
});

const named = (...all: [string, ...string[]][]) =>
  plan({ units: all.map(([name, ...aliases]) => ({ name, aliases, owner: '' })) });
testRule('IM06', {
  valid: {
    'names of their own': named(['Tributi', 'Entrate'], ['SUAP']),
    'its own name again': named(['Tributi', 'TRIBUTI', 'Settore tributi']),
    'two that are blank': named([''], ['']),
  },
  invalid: {
    'two of a name': [named(['Tributi'], ['Settore TRIBUTI']), { name: 'Settore TRIBUTI' }],
    'another name that is a name': [named(['Tributi'], ['SUAP', 'tributi']), { name: 'tributi' }],
  },
});

testRule('IM07', {
  valid: { 'a date': plan({ monitoringDates: ['30/06'] }) },
  invalid: { none: [plan({}), null] },
});

describe('a setting', () => {
  const table = { sheet: 'Impostazioni', row: 20, column: 0 };
  const cell = { sheet: 'Impostazioni', row: 22, column: 1 };
  const told = (places: [string, typeof cell][]) =>
    found('IM05', {
      ...plan({ units: [...units('Tributi'), { name: 'SUAP', aliases: [], owner: '' }] }),
      settingsPlaces: new Map(places),
    }).map(({ at, sheet }) => [sheet, at]);

  it('is told at its cell, else at its table, else on its sheet', () => {
    expect(
      told([
        ['Settori', table],
        ['Settori_2_Responsabile', cell],
      ]),
    ).toEqual([['Impostazioni', cell]]);
    expect(told([['Settori', table]])).toEqual([['Impostazioni', table]]);
    expect(told([])).toEqual([['Impostazioni', null]]);
  });
});
