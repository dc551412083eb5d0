import type { ObjectiveRow } from '../../src/domain/planOverview';
import { inSummaryOrder } from '../../src/domain/summaryOrder';

const UNITS = [
  { name: 'Tributi', aliases: ['Entrate'], owner: '' },
  { name: 'SUAP', aliases: [], owner: '' },
];
/** Its own objective of a unit, or one that another unit leads. */
const row = (unit: string, number: string, shared: number | null = null): ObjectiveRow => ({
  ...{ index: 0, shared, unit, number, title: '', weight: null },
});
const ordered = (...rows: ObjectiveRow[]) =>
  inSummaryOrder(rows, UNITS).map(({ unit, number }) => `${unit} ${number}`);

describe('the order of a new summary', () => {
  it('is that of the units in the settings, then of those that only rows name', () => {
    expect(
      ordered(row('Sport', '1'), row('SUAP', '1'), row('Cultura', '1'), row('Tributi', '1')),
    ).toEqual(['Tributi 1', 'SUAP 1', 'Sport 1', 'Cultura 1']);
  });

  it('keeps together the rows of a unit by whichever of its names', () => {
    expect(
      ordered(row('settore tributi', '1'), row('SUAP', '1'), row('ENTRATE', '2'), row('X', '1')),
    ).toEqual(['settore tributi 1', 'ENTRATE 2', 'SUAP 1', 'X 1']);
    expect(ordered(row('Sport', '1'), row('Cultura', '1'), row('SPORT ', '2'))).toEqual([
      'Sport 1',
      'SPORT  2',
      'Cultura 1',
    ]);
  });

  it('puts an objective that another unit leads where its number says', () => {
    expect(
      ordered(
        row('SUAP', '3', 0),
        row('SUAP', '1'),
        row('SUAP', '2'),
        row('SUAP', '10'),
        row('SUAP', '11', 1),
        row('SUAP', '0', 0),
      ),
    ).toEqual(['SUAP 0', 'SUAP 1', 'SUAP 2', 'SUAP 3', 'SUAP 10', 'SUAP 11']);
    expect(
      ordered(row('SUAP', '2/1'), row('SUAP', '2/14'), row('SUAP', '3/1'), row('SUAP', '2/6', 0)),
    ).toEqual(['SUAP 2/1', 'SUAP 2/6', 'SUAP 2/14', 'SUAP 3/1']);
  });

  it('puts it after the others where their numbers restart in each service, or one has none', () => {
    expect(ordered(row('SUAP', '1'), row('SUAP', '1'), row('SUAP', '0', 0))).toEqual([
      'SUAP 1',
      'SUAP 1',
      'SUAP 0',
    ]);
    expect(ordered(row('SUAP', '2'), row('SUAP', '1'), row('SUAP', '0', 0))).toEqual([
      'SUAP 2',
      'SUAP 1',
      'SUAP 0',
    ]);
    expect(ordered(row('SUAP', ''), row('SUAP', '2'), row('SUAP', '1', 0))).toEqual([
      'SUAP ',
      'SUAP 2',
      'SUAP 1',
    ]);
  });

  it('puts it last where it has no number itself, and before one of the unit that has none', () => {
    expect(ordered(row('SUAP', '', 0), row('SUAP', '1'), row('SUAP', '2'))).toEqual([
      'SUAP 1',
      'SUAP 2',
      'SUAP ',
    ]);
    expect(ordered(row('SUAP', '1'), row('SUAP', ''), row('SUAP', '2', 0))).toEqual([
      'SUAP 1',
      'SUAP 2',
      'SUAP ',
    ]);
  });
});
