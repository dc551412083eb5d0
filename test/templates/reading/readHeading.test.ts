/** The head of an objective's sheet: unit, number, title and kind. */
import { readHeading } from '../../../src/templates/reading/readHeading';
import type { SheetReader } from '../../../src/templates/reading/sheetReader';
import { address, readerByHand, readerOf, unreadIn } from './support';

const read = (reader: SheetReader) => {
  const { objective, fields } = readHeading(reader);
  return {
    objective,
    places: Object.fromEntries(Object.entries(fields).map(([field, at]) => [field, address(at)])),
    unread: unreadIn(reader).map(([at]) => at),
  };
};
const byHand = (...rows: unknown[][]) => read(readerByHand(...rows)).objective;

describe('the head of a sheet of the add-in', () => {
  it('is read by its names, and the lines of the plan are known', () => {
    const reader = readerOf(
      [
        ['Piano', 'Ente', 'x'],
        ['Tributi', '2/1', 'IMU'],
        ['N.', 3, 'y'],
      ],
      {
        ...{ Piano: 'A1', Ente: 'B1', Settore: 'A2', Numero: 'B2', Titolo: 'C2' },
      },
    );
    expect(read(reader)).toEqual({
      objective: { unit: 'Tributi', number: '2/1', title: 'IMU' },
      places: { unit: 'A2', number: 'B2', title: 'C2' },
      unread: ['C1', 'A3', 'B3', 'C3'],
    });
  });

  it('says no kind, though a heading reads like one', () => {
    expect(read(readerOf([['Obiettivo strategico', 'x']])).objective).toEqual({});
  });
});

describe('the head of a sheet made by hand', () => {
  it('is read by its labels', () => {
    expect(
      read(readerByHand(['SETTORE', 'Tributi'], ['N.', '3', ''], ['Titolo: IMU', '', 'x'])),
    ).toEqual({
      objective: { unit: 'Tributi', title: 'IMU', number: '3' },
      places: { unit: 'B1', title: 'A3', number: 'B2' },
      unread: ['C3'],
    });
  });

  it.each([
    ['OBIETTIVO N. 2/14: Recupero evasione', '2/14', 'Recupero evasione'],
    ['Obiettivo n.° 3 – Gare', '3', 'Gare'],
    ['obiettivo N 7 Gare\nin rete', '7', 'Gare\nin rete'],
    [' Obiettivo n. 2 / 14', '2 / 14', undefined],
    ['Obiettivo  n. 12 –  Gare', '12', 'Gare'],
    ['N.° 12', '12', undefined],
    ['N. 2/14', '2/14', undefined],
    ['n. 2/1', '2/1', undefined],
  ])('«%s» is number %s and title %s', (text, number, title) => {
    expect(byHand(['x'], ['', text])).toEqual({ number, ...(title !== undefined && { title }) });
  });

  it('says where the number stands, and where the title that follows it does', () => {
    const { places, unread } = read(readerByHand(['x', ''], ['', 'Obiettivo n. 3: Gare']));
    expect(places).toEqual({ number: 'B2', title: 'B2' });
    expect(unread).toEqual(['A1']);
    expect(read(readerByHand(['N. 3']))).toMatchObject({ places: { number: 'A1' }, unread: [] });
  });

  it('has no number in what begins like one, nor in the second text of a row', () => {
    expect(byHand(['Obiettivo nuovo'])).toEqual({});
    expect(byHand(['N. 3 pratiche'])).toEqual({});
    expect(byHand(['Un obiettivo n. 3'])).toEqual({});
    expect(byHand(['Comunicazione n. 3'])).toEqual({});
    expect(byHand(['N.', '3 pratiche'])).toEqual({});
    expect(byHand(['N.', '3-pratiche'])).toEqual({});
    expect(byHand(['x', 'Obiettivo n. 3'])).toEqual({});
    expect(byHand(['N.', 'pratiche'])).toEqual({});
  });

  it('has the number beside its label, with letters around it', () => {
    expect(byHand(['Obiettivo n.', 'OB.3'])).toEqual({ number: 'OB.3' });
    expect(byHand(['Numero obiettivo: 3'])).toEqual({ number: '3' });
    expect(byHand(['N.', 'OBIET.3'])).toEqual({});
  });

  const HEADINGS = ['N.', 'Titolo', 'Durata', 'Peso'];
  it('has the number below its heading, with another line of headings between them or not', () => {
    expect(byHand(HEADINGS, ['3', 'Gare', 'a', 1])).toEqual({ number: '3', title: 'Gare' });
    expect(byHand(HEADINGS, ['', 'Area', 'Titolo', 'Peso'], ['4', 'x', 'y', 1]).number).toBe('4');
    expect(byHand(['N.', 'x', '', ''], HEADINGS.slice(1), ['5', 'x', 'y', '']).number).toBe('5');
    expect(byHand(HEADINGS, ['', 'a'], ['', 'b'], ['6', 'c']).number).toBeUndefined();
  });

  it('does not take the number of a phase for its own', () => {
    const phases = ['N.', 'Descrizione fase', 'Durata', 'Peso'];
    expect(byHand(phases, ['1', 'Bando', 'a', 1]).number).toBeUndefined();
    expect(byHand(['N.', 'x'], ['1', 'y']).number).toBeUndefined();
  });

  it('takes the label with the number', () => {
    const { places, unread } = read(readerByHand(HEADINGS, ['3', 'Gare', 'a', 1]));
    expect(places).toEqual({ number: 'A2', title: 'B2' });
    expect(unread).toEqual(['C1', 'D1', 'C2', 'D2']);
  });
});

describe('the kind of an objective', () => {
  it('is said by the heading over its title', () => {
    const reader = readerByHand(['Obiettivo ordinario', 'Gare'], ['x', '']);
    expect(read(reader)).toEqual({
      objective: { kind: 'ordinario', title: 'Gare' },
      places: { kind: 'A1', title: 'B1' },
      unread: ['A2'],
    });
    expect(byHand(['OBIETTIVO STRATEGICO DI PERFORMANCE: IMU'])).toEqual({
      ...{ kind: 'strategico', title: 'IMU' },
    });
  });

  it('is not said by a heading with nothing beside it', () => {
    expect(byHand(['Obiettivo strategico', ''], ['Obiettivo ordinario', 'Gare'])).toEqual({
      ...{ kind: 'ordinario', title: 'Gare' },
    });
    expect(byHand(['Obiettivo strategico', ''])).toEqual({});
  });
});
