/** Cells that show errors, that were not understood, that have lost their names. */
import { bookOf, objectiveOn, found, place, sheetOf, testRule } from './support';

const showing = (...errors: string[]) =>
  bookOf([], {
    sheets: [sheetOf('Ob 1')],
    errors: errors.map((error, row) => ({ at: place('Ob 1', row), error, formula: null })),
  });

testRule('FO01', {
  valid: { 'another error': showing('#REF!') },
  invalid: { 'once for the sheet': [showing('#REF!', '#NAME?', '#NOME?'), { cells: 2 }] },
});

testRule('FO10', {
  valid: { 'functions not there': showing('#NAME?'), 'still computing': showing('#BUSY!') },
  invalid: {
    'each cell': [
      showing('#REF!', '#VALORE!', '#N/A'),
      ...['#REF!', '#VALORE!', '#N/A'].map((error) => ({ error, more: 0 })),
    ],
    'a sheet full of them once': [
      showing(...Array.from({ length: 21 }, () => '#REF!')),
      { error: '#REF!', more: 20 },
    ],
  },
});

const unread = (count: number, why: string, sheet = 'Ob 1') =>
  Array.from({ length: count }, (_, row) => ({ at: place(sheet, row), content: 'alto', why }));

testRule('FO11', {
  valid: {
    'all is read': bookOf([]),
    'a deadline, of which other rules tell': (() => {
      const owner = objectiveOn('Ob 1', { dueDate: '31/06/2026' });
      const at = owner.places.fields.dueDate!;
      return bookOf([owner], { unread: [{ at, content: '31/06/2026', why: 'non è una data' }] });
    })(),
  },
  invalid: {
    'what is no number': [
      bookOf([], { unread: unread(1, 'non è un numero') }),
      { content: 'alto', why: 'non è un numero', more: 0 },
    ],
    'more of a sheet, for one reason, than anybody reads: once': [
      bookOf([], {
        unread: [...unread(21, 'non è un numero'), ...unread(1, 'è fuori'), ...unread(1, 'x', 'A')],
      }),
      { content: 'alto', why: 'non è un numero', more: 20 },
      { content: 'alto', why: 'è fuori', more: 0 },
      { content: 'alto', why: 'x', more: 0 },
    ],
  },
});

testRule('FO12', {
  valid: { 'names that hold': bookOf([], { sheets: [sheetOf('Ob 1')] }) },
  invalid: {
    'names at #REF!': [
      bookOf([], { sheets: [sheetOf('Ob 1', { lostNames: ['Peso', 'Titolo'] })] }),
      { names: ['Peso', 'Titolo'] },
    ],
  },
});

it('errors are told at their cells', () => {
  expect(found('FO10', showing('#DIV/0!', '#REF!')).map(({ at }) => at)).toEqual([
    place('Ob 1', 0),
    place('Ob 1', 1),
  ]);
});
