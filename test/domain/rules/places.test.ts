/** The cell of a datum that a rule speaks of. */
import type { Book, BookObjective } from '../../../src/domain/book';
import type { ObjectivePlaces } from '../../../src/domain/objectivePlaces';
import { whereIs } from '../../../src/domain/rules/places';
import type { Spot } from '../../../src/domain/rules/rule';
import { bookOf, objectiveOn, place } from './support';

const cell = (row: number, column = 0) => place('Ob 1', row, column);
const [title, number] = [cell(1), cell(2)];

/** An objective of which these cells alone are there. */
function having(places: Partial<ObjectivePlaces>, fields: ObjectivePlaces['fields'] = { title }) {
  const objective = objectiveOn('Ob 1');
  objective.places = { ...objective.places, schedules: [], sharedWith: [], ...places, fields };
  return objective;
}
const at = (spot: Spot, objective: BookObjective | null) => whereIs(spot, objective, bookOf([])).at;

describe('a datum of an objective', () => {
  it('is in its own cell, else in that of the title, else in that of the number', () => {
    expect(at({ field: 'owner' }, having({}, { owner: cell(7), title, number }))).toEqual(cell(7));
    expect(at({ field: 'owner' }, having({}, { title, number }))).toEqual(title);
    expect(at({ field: 'owner' }, having({}, { number }))).toEqual(number);
  });

  it('is on its sheet though no cell is known, and nowhere without an objective', () => {
    expect(whereIs({ field: 'owner' }, having({}, {}), bookOf([]))).toEqual({
      ...{ sheet: 'Ob 1', at: null },
    });
    expect(whereIs({ field: 'owner' }, null, bookOf([]))).toEqual({ sheet: null, at: null });
  });

  it('of an indicator is in its cell, else in that of its name, else in the table', () => {
    const spot: Spot = { indicator: 1, field: 'target' };
    const fields = { title, indicatorTable: cell(10) };
    const indicators = [{ target: cell(11, 2) }, { target: cell(12, 2), description: cell(12) }];
    expect(at(spot, having({ indicators }, fields))).toEqual(cell(12, 2));
    expect(at({ ...spot, field: 'actual' }, having({ indicators }, fields))).toEqual(cell(12));
    expect(at({ indicator: 0, field: 'actual' }, having({ indicators }, fields))).toEqual(cell(10));
    expect(at({ indicator: 2, field: 'target' }, having({ indicators }, fields))).toEqual(cell(10));
    expect(at(spot, having({ indicators: [] }))).toEqual(title);
  });

  it('of a cronoprogramma is in its year, else in its title, else in the first of them', () => {
    const fields = { title, schedules: cell(20) };
    const schedules = [
      { phases: [], year: cell(21, 3), title: cell(21) },
      { phases: [], title: cell(31) },
      { phases: [] },
    ];
    const found = [0, 1, 2, 3].map((schedule) => at({ schedule }, having({ schedules }, fields)));
    expect(found).toEqual([cell(21, 3), cell(31), cell(20), cell(20)]);
    expect(at({ schedule: 0 }, having({}))).toEqual(title);
  });

  it('of a phase is in its cell, else in that of its name, else in the first cronoprogramma', () => {
    const fields = { title, schedules: cell(20) };
    const phases = [{ name: cell(22) }, { name: cell(23), weight: cell(23, 2) }];
    const of = (schedule: number, phase: number) =>
      at(
        { schedule, phase, field: 'weight' },
        having({ schedules: [{ phases: [] }, { phases }] }, fields),
      );
    expect([of(1, 1), of(1, 0), of(1, 2), of(0, 0), of(2, 0)]).toEqual([
      ...[cell(23, 2), cell(22), cell(20), cell(20), cell(20)],
    ]);
  });

  it('of a unit that shares it is in its cell, else in that of its name, else in the box', () => {
    const fields = { title, sharedWith: cell(40) };
    const sharedWith = [{ unit: cell(41), weight: cell(41, 3) }, { unit: cell(42) }, {}];
    const found = [0, 1, 2, 3].map((shared) =>
      at({ shared, field: 'weight' }, having({ sharedWith }, fields)),
    );
    expect(found).toEqual([cell(41, 3), cell(42), cell(40), cell(40)]);
  });

  it('of a person is in its cell, else in that of the role, else in the first group', () => {
    const fields = { title, people: cell(60) };
    const members = [{ role: cell(61), share: cell(61, 2) }, { role: cell(62) }, {}];
    const of = (group: number, member: number) =>
      at({ group, member, field: 'share' }, having({ people: [{ members }] }, fields));
    expect([of(0, 0), of(0, 1), of(0, 2), of(0, 3), of(1, 0)]).toEqual([
      ...[cell(61, 2), cell(62), cell(60), cell(60), cell(60)],
    ]);
  });
});

describe('a spot that is a cell or a sheet', () => {
  it('is that one, whatever objective is looked at', () => {
    const spot = place('Sintesi', 4, 2);
    const { at: where, sheet } = whereIs({ at: spot }, having({}), bookOf([]));
    expect([where, sheet]).toEqual([spot, 'Sintesi']);
    expect(whereIs({ sheet: 'Sintesi' }, having({}), bookOf([]))).toEqual({
      ...{ sheet: 'Sintesi', at: null },
    });
  });
});

describe('a setting', () => {
  const table = { row: 20, rows: 6, filled: [21, 23] };
  const own = place('Impostazioni', 3, 1);
  const book = (given: Partial<Book> = {}) =>
    bookOf([], {
      settingsPlaces: new Map([['Titolo', own]]),
      settingsTables: new Map([
        ['Settori', table],
        ['DateMonitoraggio', { ...table, row: 40 }],
      ]),
      ...given,
    });
  const of = (setting: string, given: Partial<Book> = {}) =>
    whereIs({ setting }, having({}), book(given));
  const inTable = (row: number, column = 0) => ({
    ...{ sheet: 'Impostazioni', at: place('Impostazioni', row, column) },
  });

  it('is in its cell, and of one that has none only the sheet is known', () => {
    expect(of('Titolo')).toEqual({ sheet: 'Impostazioni', at: own });
    expect(of('Ente')).toEqual({ sheet: 'Impostazioni', at: null });
  });

  it('is nowhere where no sheet holds the settings', () => {
    const none = { settingsSheet: null, settingsPlaces: new Map() };
    expect(of('Ente', none)).toEqual({ sheet: null, at: null });
    expect(of('Settori', none)).toEqual({ sheet: null, at: null });
  });

  it('that is a table is in its heading', () => {
    expect(of('Settori')).toEqual(inTable(20));
    expect(of('DateMonitoraggio')).toEqual(inTable(40));
  });

  it('of a unit is in its row and column', () => {
    expect(of('Settori_1_Settore')).toEqual(inTable(21));
    expect(of('Settori_2_Responsabile')).toEqual(inTable(23, 1));
    expect(of('Settori_2_AltriNomi')).toEqual(inTable(23, 2));
    expect(of('Settori_2_Sede')).toEqual(inTable(23));
  });

  it('of a unit that has no row is in the heading of the table', () => {
    expect(of('Settori_3_AltriNomi')).toEqual(inTable(20));
    const many = Array.from({ length: 12 }, (_, row) => row + 21);
    const long = new Map([['Settori', { ...table, filled: many }]]);
    expect(of('Settori_12_Settore', { settingsTables: long })).toEqual(inTable(32));
  });
});
