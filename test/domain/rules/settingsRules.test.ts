/** The settings of a plan. */
import type { Book } from '../../../src/domain/book';
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
  const cell = (row: number, column: number) => ({ sheet: 'Impostazioni', row, column });
  const told = (given: Partial<Book>) => {
    const book = plan({ units: [...units('Tributi'), { name: 'SUAP', aliases: [], owner: '' }] });
    return [...found('IM05', { ...book, ...given }), ...found('IM07', { ...book, ...given })];
  };
  const tables = new Map([
    ['Settori', { row: 20, rows: 6, filled: [21, 23] }],
    ['DateMonitoraggio', { row: 12, rows: 4, filled: [] }],
  ]);

  it('is told at its row of the table, at the heading of a blank one, else on its sheet', () => {
    expect(told({ settingsTables: tables }).map(({ at }) => at)).toEqual([
      cell(23, 1),
      cell(12, 0),
    ]);
    expect(told({}).map(({ sheet, at }) => [sheet, at])).toEqual([
      ['Impostazioni', null],
      ['Impostazioni', null],
    ]);
  });
});
