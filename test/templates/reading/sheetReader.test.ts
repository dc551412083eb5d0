/** How the cells of a sheet are read, and how it is known which were not. */
import {
  NOT_A_NUMBER,
  takeComputed,
  UNKNOWN_COLUMN,
} from '../../../src/templates/reading/sheetReader';
import { cellKey } from '../../../src/domain/places';
import { errorCell } from '../../domain/support';
import { area, cells, readerByHand, readerOf, unreadIn } from './support';

describe('a cell', () => {
  const reader = readerByHand(['Peso', 12.5, true, false, '', ' '], ['#REF!', errorCell('#N/A')]);

  it('is a value, and a text as its user sees it', () => {
    expect([0, 1, 2, 3, 4].map((column) => reader.value(0, column))).toEqual([
      ...['Peso', 12.5, true, false, ''],
    ]);
    expect([0, 1, 2, 3, 4].map((column) => reader.text(0, column))).toEqual([
      ...['Peso', '12,5', 'VERO', 'FALSO', ''],
    ]);
  });

  it('outside the sheet is blank', () => {
    expect([reader.value(9, 0), reader.text(0, 9), reader.isBlank(9, 9)]).toEqual(['', '', true]);
    expect(reader.filled(9)).toEqual([]);
  });

  it('that shows an error has no value, and is not blank', () => {
    expect([reader.value(1, 0), reader.value(1, 1)]).toEqual(['', '']);
    expect([reader.isBlank(1, 0), reader.isBlank(1, 1)]).toEqual([false, false]);
  });

  it('that holds a data type is what that stands for', () => {
    const typed = readerByHand([{ type: 'Double', basicType: 'Double', basicValue: 3 }]);
    expect([typed.value(0, 0), typed.text(0, 0)]).toEqual([3, '3']);
    expect(typed.errors).toEqual([]);
  });

  it('is a key in which labels are compared', () => {
    expect(readerByHand([' PRIORITÀ: ']).key(0, 0)).toBe('priorita');
  });

  it('is blank where it holds spaces alone', () => {
    expect([reader.isBlank(0, 5), reader.isBlank(0, 0)]).toEqual([true, false]);
    expect(reader.filled(0)).toEqual([0, 1, 2, 3]);
    expect(readerByHand(['', ' ']).isBlankRow(0)).toBe(true);
    expect(reader.isBlankRow(0)).toBe(false);
  });

  it('shows what it shows, and by which formula', () => {
    const formulas = new Map([[cellKey(0, 1), '=A1']]);
    const shown = readerOf([[3, '#REF!', errorCell('#N/A'), null, true]], {}, { formulas });
    const found = [0, 1, 2, 3, 4, 5].map((column) => shown.shown({ row: 0, column }));
    expect(found.map(({ value }) => value)).toEqual([3, '#REF!', '', '', true, '']);
    expect(found.map(({ formula }) => formula)).toEqual([null, '=A1', null, null, null, null]);
    expect(found[1]!.at).toEqual({ sheet: 'Foglio1', row: 0, column: 1 });
    expect(shown.isTaken(0, 0)).toBe(true);
  });
});

describe('the sheet', () => {
  it('has rows and columns, and is made by hand where no template made it', () => {
    const reader = readerOf([['a', 'b'], ['c']]);
    expect([reader.rows, reader.columns, reader.isByHand]).toEqual([2, 2, false]);
    expect(readerByHand(['a']).isByHand).toBe(true);
    expect(readerOf([]).columns).toBe(0);
  });

  it('notes its errors with their formulas; a text that begins with # is none', () => {
    const formulas = new Map([[cellKey(0, 1), '=X!A1']]);
    const reader = readerOf([['# nota', '#REF!', errorCell('#N/A')]], {}, { formulas });
    expect(reader.errors).toEqual([
      { at: { sheet: 'Foglio1', row: 0, column: 1 }, error: '#REF!', formula: '=X!A1' },
      { at: { sheet: 'Foglio1', row: 0, column: 2 }, error: '#N/A', formula: null },
    ]);
    expect(unreadIn(reader)).toEqual([['A1', '# nota', 'non letto']]);
  });

  it('finds names, and those of a form from top to bottom', () => {
    const reader = readerOf([[]], { Fase_2: 'A9', Fase_1: 'B3:C4', Titolo: 'A1' });
    expect(reader.named('Titolo')).toEqual(area('A1'));
    expect(reader.named('Peso')).toBeUndefined();
    expect(reader.namedInOrder(/^Fase_/)).toEqual([area('B3:C4'), area('A9')]);
  });

  it('has the labels of a row between two columns, the first where one repeats', () => {
    const reader = readerByHand(['A', 'Peso', '', 'PESO:', 'Fine'], ['x', 'y']);
    expect([...reader.labels(0, 1, 5)]).toEqual([
      ['peso', 1],
      ['fine', 4],
    ]);
    expect([...reader.labels(0, 0, 1)]).toEqual([['a', 0]]);
  });
});

describe('a number', () => {
  it('is a weight: a share where the cell shows it as a percentage', () => {
    const reader = readerOf([[30, '15%', 0.3, 0.3, '']], {}, { percents: cells('D1') });
    expect([0, 1, 2, 3, 4].map((column) => reader.points(0, column))).toEqual([
      ...[30, 15, 0.3, 30, null],
    ]);
    expect(unreadIn(reader)).toEqual([]);
  });

  it('that is none is reported', () => {
    const reader = readerByHand(['alto']);
    expect(reader.points(0, 0)).toBeNull();
    expect(unreadIn(reader)).toEqual([['A1', 'alto', NOT_A_NUMBER]]);
  });

  it('of a weight is a fraction where the cell shows its number as a percentage', () => {
    const reader = readerOf([[0.3, '30%', 0.3]], {}, { percents: cells('A1', 'B1') });
    const places = [0, 1, 2].map((column) => reader.weightPlace({ row: 0, column }));
    expect(places).toEqual([
      { sheet: 'Foglio1', row: 0, column: 0, isFraction: true },
      { sheet: 'Foglio1', row: 0, column: 1 },
      { sheet: 'Foglio1', row: 0, column: 2 },
    ]);
  });

  it('of a plan may be words', () => {
    const reader = readerOf([[0.45, 3, 'entro maggio', '']], {}, { percents: cells('A1') });
    expect([0, 1, 2, 3].map((column) => reader.planValue(0, column))).toEqual([
      ...['45%', 3, 'entro maggio', null],
    ]);
    expect(unreadIn(reader)).toEqual([]);
  });
});

describe('what nobody has read', () => {
  it('is told in the order of the sheet, with what was refused', () => {
    const reader = readerByHand(['a', 'b', 'c'], ['d', 2.5]);
    reader.refuse({ row: 1, column: 1 }, 'non va');
    reader.refuse({ row: 0, column: 2 }, 'non va');
    expect(reader.read(0, 0)).toBe('a');
    expect(reader.read(0, undefined)).toBe('');
    expect(unreadIn(reader)).toEqual([
      ['B1', 'b', 'non letto'],
      ['C1', 'c', 'non va'],
      ['A2', 'd', 'non letto'],
      ['B2', '2.5', 'non va'],
    ]);
  });

  it('may have a reason for each cell', () => {
    const reader = readerByHand(['a', 'b']);
    const found = reader.unread((row, column) => `${row} ${column}`);
    expect(found.map(({ why }) => why)).toEqual(['0 0', '0 1']);
  });

  it('is nothing of a row, or of a cell, that was taken; looking takes nothing', () => {
    const reader = readerByHand(['a', 'b'], ['c', 'd']);
    reader.takeRow(0);
    reader.take({ row: 1, column: 1 });
    reader.text(1, 0);
    reader.key(1, 0);
    expect(unreadIn(reader)).toEqual([['A2', 'c', 'non letto']]);
  });

  it('is refused once, and not where the cell is blank or shows an error', () => {
    const reader = readerByHand(['a', '', '#REF!']);
    for (const column of [0, 1, 2]) reader.refuse({ row: 0, column }, 'prima');
    reader.refuse({ row: 0, column: 0 }, 'dopo');
    expect(unreadIn(reader)).toEqual([['A1', 'a', 'prima']]);
    expect([reader.isTaken(0, 0), reader.isTaken(0, 1)]).toEqual([true, false]);
  });

  it('is in columns that a table does not have', () => {
    const reader = readerByHand(['x', 'x', 'x'], ['a', 'b', 'c'], ['d', '', 'e'], ['y', 'y', 'y']);
    reader.take({ row: 2, column: 2 });
    reader.refuseOthers(area('A2:C3'), [0, undefined]);
    expect(unreadIn(reader).filter(([, , why]) => why === UNKNOWN_COLUMN)).toEqual([
      ['B2', 'b', UNKNOWN_COLUMN],
      ['C2', 'c', UNKNOWN_COLUMN],
    ]);
  });

  it('is what somebody typed where a formula was', () => {
    const reader = readerByHand(['OK', 'mio', 'OK']);
    const isResult = (text: string) => text === 'OK';
    for (const column of [0, 1, undefined]) takeComputed(reader, 0, column, isResult);
    expect(unreadIn(reader).map(([at]) => at)).toEqual(['B1', 'C1']);
  });
});
