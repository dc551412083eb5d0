import { inSummaryOrder } from '../../src/domain/summaryOrder';

const unit = (name: string, aliases: string[] = []) => ({ name, aliases, owner: '' });
const UNITS = [unit('Tributi'), unit('Servizi finanziari', ['Ragioneria'])];
const row = (of: string, number: string, shared: number | null = null) => ({
  ...{ unit: of, number, shared, index: 0, title: `${of} ${number}`, weight: null },
});
const order = (...rows: ReturnType<typeof row>[]) =>
  inSummaryOrder(rows, UNITS).map((each) => [each.unit, each.number]);

describe('the rows of a new summary', () => {
  it('of a unit stand together, those too that other units lead, whatever their numbers', () => {
    expect(
      order(
        row('Tributi', '1'),
        row('Servizi finanziari', '2', 0),
        row('Servizi finanziari', '3'),
        row('Tributi', '4', 0),
        row('Tributi', '5'),
      ),
    ).toEqual([
      ...['1', '4', '5'].map((number) => ['Tributi', number]),
      ...['2', '3'].map((number) => ['Servizi finanziari', number]),
    ]);
  });

  it('are of one unit under any of its names', () => {
    expect(
      order(row('RAGIONERIA', '1'), row('tributi', '2'), row('Servizi  Finanziari', '3')),
    ).toEqual([
      ['tributi', '2'],
      ['RAGIONERIA', '1'],
      ['Servizi  Finanziari', '3'],
    ]);
  });

  it('go by the numbers as numbers: 2/6 before 2/14', () => {
    expect(order(row('Tributi', '1/1'), row('Tributi', '2/14'), row('Tributi', '2/6', 0))).toEqual([
      ['Tributi', '1/1'],
      ['Tributi', '2/6'],
      ['Tributi', '2/14'],
    ]);
  });

  it('of numbers that restart keep the order of the plan, those that others lead after them', () => {
    expect(
      order(row('Tributi', '2'), row('Tributi', '1', 0), row('Tributi', '1'), row('Tributi', '3')),
    ).toEqual(['2', '1', '3', '1'].map((number) => ['Tributi', number]));
  });

  it('of units that no setting names come last, and none is lost', () => {
    expect(order(row('Sport', '1'), row('', '2'), row('Tributi', '3'))).toEqual([
      ['Tributi', '3'],
      ['Sport', '1'],
      ['', '2'],
    ]);
  });
});
