import { pastedRows, withPasted } from '../../../src/taskpane/paste/pastedRows';

const FIELDS = ['name', 'owner', 'aliases'] as const;
type Field = (typeof FIELDS)[number];
const fieldOf = (heading: string): Field | undefined =>
  ({ settore: 'name' as const, responsabile: 'owner' as const })[heading.toLowerCase()];
const read = (cells: string[][], from: Field = 'name') =>
  pastedRows(cells, { fields: FIELDS, from, fieldOf });

describe('a pasted table', () => {
  it('fills the fields in their order, from the one in which it was pasted', () => {
    expect(
      read([
        ['SUAP', 'Capo', 'Sportello'],
        ['Tributi', '', ''],
      ]).rows,
    ).toEqual([{ name: 'SUAP', owner: 'Capo', aliases: 'Sportello' }, { name: 'Tributi' }]);
    expect(read([['Capo', 'Sportello']], 'owner').rows).toEqual([
      { owner: 'Capo', aliases: 'Sportello' },
    ]);
  });

  it('fills those that its headings name, whatever their order, and tells what it does not use', () => {
    expect(
      read([
        ['N.', 'Responsabile', 'Settore', 'Sede'],
        ['1', 'Capo', 'SUAP', ''],
        ['', '', '', ''],
        ['Totale', '1', '', ''],
      ]),
    ).toEqual({ rows: [{ owner: 'Capo', name: 'SUAP' }], unused: ['N.'] });
    expect(read([['SUAP', 'Capo', 'x', 'in più']]).unused).toEqual(['in più']);
  });
});

describe('a list', () => {
  interface Row {
    id: number;
    name: string;
  }
  const add = (rows: Row[], at: number | null, ...names: string[]) => {
    let next = 100;
    return withPasted(rows, at, names, {
      fill: (row, name) => ({ id: row?.id ?? next++, name }),
      isBlankRow: ({ name }) => name === '',
    }).map(({ id, name }) => [id, name]);
  };
  const rows = [
    { id: 1, name: 'A' },
    { id: 2, name: '' },
    { id: 3, name: 'C' },
    { id: 4, name: '' },
  ];

  it('takes the first row where it was pasted, the others after it, and loses nothing that is written', () => {
    expect(add(rows, 2, 'x', 'y')).toEqual([
      [1, 'A'],
      [2, 'x'],
      [100, 'y'],
      [3, 'C'],
    ]);
  });

  it('takes them at its end, in place of what is blank', () => {
    expect(add(rows, null, 'x')).toEqual([
      [1, 'A'],
      [3, 'C'],
      [100, 'x'],
    ]);
    expect(add(rows, null)).toHaveLength(4);
  });
});
