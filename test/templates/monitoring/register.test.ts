/** The register «Monitoraggio»: written, read where people have moved it, added to and never written over. */
import { REGISTER_FIELDS, type RegisterEntry } from '../../../src/domain/registerEntry';
import { serialOf } from '../../../src/domain/dates';
import { REGISTER_COLUMNS } from '../../../src/templates/monitoring/columns';
import { registerRows } from '../../../src/templates/monitoring/registerRows';
import { registerName, registerSheet } from '../../../src/templates/monitoring/registerSheet';
import type { SheetContents } from '../../../src/templates/sheetContents';
import { contentsOf, insertColumns, insertRows, typed } from '../contentsOf';
import { changed } from '../editing/changed';
import { bookOf, planSheets } from './plans';

const entry = (title: string, given: Partial<RegisterEntry> = {}): RegisterEntry => ({
  ...{ date: serialOf(2026, 6, 30), written: serialOf(2026, 7, 10), id: 'bcdfgh23' },
  ...{ unit: 'Tributi', number: '1/1', title, owner: 'Capo', by: 'Segretario', about: 'obiettivo' },
  ...{ update: '«Gara»: 40%', issue: '=1+1', cause: '', act: 'Determina', actNumber: '12' },
  ...{ link: 'https://comune.it', reason: '', ...given },
});

const sheets = planSheets('scheda-completa');
const book = bookOf(sheets);
const written = contentsOf(registerSheet(book, 'Monitoraggio', [entry('Uno'), entry('Due')]));
const read = (register: SheetContents) => bookOf([...sheets, register]).monitoring!;
const titles = (register: SheetContents) => read(register).entries.map(({ title }) => title);

it('says all that it was told, and every field has its column', () => {
  expect(REGISTER_COLUMNS.map(({ field }) => field)).toEqual([...REGISTER_FIELDS]);
  expect(read(written).entries).toMatchObject([entry('Uno'), entry('Due')]);
  const found = bookOf([...sheets, written]);
  expect(found.sheets.at(-1)!.role).toBe('monitoring');
  // Nothing else of the book is another.
  expect([found.objectives, found.unread]).toEqual([book.objectives, book.unread]);
});

it('gets rows below its last, wherever its columns stand by now', () => {
  const add = (register: SheetContents) =>
    changed(register, [
      registerRows(read(register), [entry('Tre', { id: null }), entry('Quattro')]),
    ]);
  for (const moved of [
    written,
    insertRows(written, 0, 2),
    insertColumns(written, 3),
    insertColumns(written, 0),
  ]) {
    const now = add(moved);
    expect(titles(now)).toEqual(['Uno', 'Due', 'Tre', 'Quattro']);
    expect(read(now).entries.slice(2)).toMatchObject([
      entry('Tre', { id: null }),
      entry('Quattro'),
    ]);
  }
});

it('rows that people add and leave blank are no obstacle; a column that they take out is left out', () => {
  const { end } = read(written);
  const spaced = typed(typed(written, end + 1, 4, 'A mano'), end + 1, 0, '30/09/2026');
  expect(read(spaced).entries.at(-1)).toMatchObject({
    ...{ title: 'A mano', date: serialOf(2026, 9, 30), id: null, written: null },
  });
  const names = new Map([...written.names].filter(([name]) => name !== 'Registro_cause'));
  const without = { ...written, names };
  expect(titles(changed(without, [registerRows(read(without), [entry('Tre')])]))).toEqual([
    ...['Uno', 'Due', 'Tre'],
  ]);
});

it('a copy is its user’s own, and so is one without its headings', () => {
  const copy: SheetContents = {
    ...{ ...written, name: 'Monitoraggio (2)', template: undefined },
    properties: {},
  };
  const found = bookOf([...sheets, written, copy]);
  expect(found.sheets.slice(-2).map(({ role }) => role)).toEqual(['monitoring', 'report']);
  expect(found.monitoring!.sheet).toBe('Monitoraggio');
  expect(bookOf([...sheets, { ...written, names: new Map() }]).monitoring).toBeNull();
});

it('does not take the name of another sheet', () => {
  expect(registerName(['Ob 1'])).toBe('Monitoraggio');
  expect(registerName(['MONITORAGGIO', 'Monitoraggio (2)'])).toBe('Monitoraggio (3)');
});
