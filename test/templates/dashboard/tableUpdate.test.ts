/** A table brought up to date where it stands. */
import type { SheetContents } from '../../../src/templates/sheetContents';
import type { KeyedTable } from '../../../src/templates/dashboard/keyedTable';
import { tableUpdate } from '../../../src/templates/dashboard/tableUpdate';
import { cellKey } from '../../../src/domain/places';

const tableOf = (...keys: string[]): KeyedTable => ({
  ...{ template: 'persone', name: 'Tabella' },
  rows: keys.map((key) => ({
    key,
    cells: ({ row }) => [{ content: { formula: `='Ob ${key}'!A${row + 1}` }, shows: '' }, null],
  })),
});

/** The table as it was written with such rows, from the second row of the sheet on. */
function sheetOf(...keys: string[]): SheetContents {
  const values = [
    ['', '', ''],
    ['', 'Titolo', 'Nota'],
    ...keys.map((key) => [key, `di ${key}`, '']),
    ['', '', ''],
  ];
  const formulas = new Map(
    keys.map((key, index) => [cellKey(index + 2, 1), `='Ob ${key}'!A${index + 3}`]),
  );
  const names = new Map([['Tabella', { row: 1, column: 0, rows: keys.length + 2, columns: 3 }]]);
  return { name: 'Persone', template: 'persone', values, formulas, names };
}

const update = (sheet: SheetContents, table: KeyedTable, options = {}) => {
  const result = tableUpdate(sheet, table, options);
  if (typeof result === 'string') throw new Error(result);
  return result;
};

it('has nothing to do with the table that was written', () => {
  expect(update(sheetOf('a', 'b'), tableOf('a', 'b'))).toEqual({
    ...{ changes: [], added: 0, removed: 0, rewritten: 0 },
  });
});

it('puts rows where they belong: first, between and last', () => {
  const { changes } = update(sheetOf('b', 'd'), tableOf('a', 'b', 'c', 'd', 'e', 'f'));
  expect(
    changes.map(
      (change) => change.kind === 'addRow' && [change.at, change.content[0], change.like?.row],
    ),
  ).toEqual([
    [2, 'a', 2],
    [3, 'c', 2],
    [4, 'e', 3],
    [4, 'f', 3],
  ]);
  // Formulas are those of the sheet with the row in it.
  expect(changes[1]).toMatchObject({ content: ['c', { formula: "='Ob c'!A4" }, null] });
});

it('takes rows out that stand for nothing any more, unless they are to stay', () => {
  const gone = [{ kind: 'removeRow', sheet: 'Persone', row: 3 }];
  expect(update(sheetOf('a', 'b'), tableOf('a')).changes).toEqual(gone);
  expect(update(sheetOf('a', 'b'), tableOf('a'), { keepsRows: true }).changes).toEqual([]);
});

it('writes a formula again that says otherwise, and leaves what was typed over it', () => {
  const sheet = sheetOf('a', 'b');
  const formulas = new Map([[cellKey(2, 1), '=#REF!A3']]);
  // In the second row somebody typed.
  expect(update({ ...sheet, formulas }, tableOf('a', 'b')).changes).toEqual([
    {
      ...{ kind: 'cells', sheet: 'Persone', row: 2, column: 1, expects: [['di a']] },
      content: [[{ formula: "='Ob a'!A3" }]],
    },
  ]);
});

it('does not mind quotation marks that Excel leaves out', () => {
  const sheet = sheetOf('a');
  const table: KeyedTable = {
    ...tableOf(),
    rows: [{ key: 'a', cells: () => [{ content: { formula: "='Ob_a'!A3" }, shows: '' }, null] }],
  };
  const formulas = new Map([[cellKey(2, 1), '=Ob_a!A3']]);
  expect(update({ ...sheet, formulas }, table).changes).toEqual([]);
});

it('leaves rows without a key, and the second of two with one, to whoever put them there', () => {
  const sheet = sheetOf('a', '', 'a');
  expect(update(sheet, tableOf('a')).changes).toEqual([]);
});

it('says why it cannot', () => {
  const sheet = sheetOf('a');
  expect(tableUpdate({ ...sheet, names: new Map() }, tableOf('a'))).toBe('lost');
  const names = new Map([['Tabella', { row: 1, column: 0, rows: 3, columns: 4 }]]);
  expect(tableUpdate({ ...sheet, names }, tableOf('a'))).toBe('columns');
});
