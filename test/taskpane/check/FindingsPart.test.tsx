/** The findings put together in four ways, looked for by words and severity, and shown a page at a time. */
import { act, cleanup, screen } from '@testing-library/react';
import CheckScreen from '../../../src/taskpane/check/CheckScreen';
import { bookOf, place } from '../../domain/rules/support';
import { accessibilityFaults, show } from '../support';
import { choose, complete, headings, items, plan, press, read, search, text } from './support';

const book = bookOf(
  [
    complete('Ob 1', { weight: 60, owner: '' }),
    complete('Ob 2', { number: '2', title: '', weight: 60, dueDate: '31/06/2026' }),
    complete('Ob 3', { number: '1', title: 'Piscina', unit: 'Sport', owner: '' }),
  ],
  plan('Tributi', 'Sport', 'Scuola'),
);

/** For a reason each: for one they would be told once. */
const unread = (count: number) => ({
  ...bookOf([complete('Ob 1')], plan('Tributi')),
  unread: Array.from({ length: count }, (_, row) => ({
    ...{ at: place('Ob 1', row, 1), content: 'alto', why: `non è un numero ${row}` },
  })),
});

describe('the findings put together', () => {
  it('by rule: those with most findings first', async () => {
    await read(book);
    await choose('Raggruppa per', 'rule');
    expect(headings('Per regola')).toEqual([
      'Obiettivi senza responsabile2',
      'Pesi che non danno 1001',
      'Obiettivi senza titolo1',
      'Settori senza obiettivi1',
      'Date che non esistono1',
    ]);
  });

  it('by objective: each with its rule, its severity and, when asked, the reason', async () => {
    await read(book);
    await choose('Raggruppa per', 'objective');
    expect(headings('Per obiettivo')).toEqual([
      'Del piano e dei settori2',
      'Obiettivo 1 · Sportello telematico (Tributi)1',
      'Obiettivo 2 (Tributi)2',
      'Obiettivo 1 · Piscina (Sport)1',
    ]);
    expect(items('Obiettivo 2 (Tributi)')[0]).toBe(
      'Blocca l’approvazioneObiettivi senza titoloOb 2 A2 PerchéDeroga…',
    );
    expect(text()).not.toContain('Regola OB01');
    await press('Perché: Obiettivi senza titolo');
    expect(text()).toContain('Regola OB01 – D.Lgs. 150/2009, art. 5, c. 2, lett. b');
  });

  it('by unit, to which the findings on its objectives belong too', async () => {
    await read(book);
    await choose('Raggruppa per', 'unit');
    expect(headings('Per settore')).toEqual(['Tributi4', 'Sport1', 'Scuola1']);
    expect(items('Sport')).toEqual([
      expect.stringContaining('Obiettivi senza responsabileObiettivo 1 · Piscina'),
    ]);
  });

  it('as the user chose before, when the screen is opened again', async () => {
    const { services } = await read(book);
    await choose('Raggruppa per', 'unit');
    cleanup();
    await show(<CheckScreen onGo={() => undefined} />, services);
    await press('Leggi il piano');
    expect(headings('Per settore')).toHaveLength(3);
  });
});

describe('the findings looked for', () => {
  it.each([
    ['a title', 'piscina', ['Obiettivi senza responsabile1']],
    ['a unit or a title', 'SPORT', ['Obiettivi senza responsabile2']],
    ['a rule', 'ob01', ['Obiettivi senza titolo1']],
    ['what is said', 'calendario', ['Date che non esistono1']],
    ['words in any order, of which one is nowhere', 'piscina polo', []],
    ['words in any order', 'sport piscina', ['Obiettivi senza responsabile1']],
    ['a cell', 'a20', ['Date che non esistono1']],
  ])('by %s', async (_, words, expected) => {
    await read(book);
    await search(words);
    if (expected.length === 0) expect(text()).toContain('Nessuna delle cose trovate corrisponde');
    else expect(headings('Blocca l’approvazione')).toEqual(expected);
  });

  it('by severity, told with how many they are of how many, and open', async () => {
    await read(book);
    expect(text()).toContain('Trovate: 6.');
    await choose('Gravità', 'toFix');
    expect(text()).toContain('Trovate: 6; mostrate: 1.');
    expect(screen.queryByRole('region', { name: 'Blocca l’approvazione' })).toBeNull();
    expect(items('Settori senza obiettivi')).toHaveLength(1);
  });

  it('stay looked for, and closed, when the plan is read again', async () => {
    await read(book);
    await search('titolo');
    await press(/^Obiettivi senza titolo/);
    await press('Leggi di nuovo il piano');
    expect(headings('Blocca l’approvazione')).toEqual(['Obiettivi senza titolo1']);
    expect(screen.queryByRole('list', { name: 'Obiettivi senza titolo' })).toBeNull();
  });
});

describe('a thousand findings', () => {
  it('of one rule are told as probably one cause, and come fifty at a time', async () => {
    await read(unread(1000));
    expect(text()).toContain('Di una sola regola, «Celle non comprese», ci sono 1000 casi');
    await press(/^Celle non comprese/);
    expect(items('Celle non comprese')).toHaveLength(10);
    await press('Mostrane altri 50 (ne restano 990)');
    expect(items('Celle non comprese')).toHaveLength(60);
    expect(document.activeElement?.textContent).toContain('Ob 1 B11');
  });

  it('of as many objectives come twenty-five objectives at a time, few of them open', async () => {
    const objectives = Array.from({ length: 60 }, (_, index) =>
      complete(`Ob ${index}`, { ...{ number: `${index}`, title: `Gara ${index}` }, owner: '' }),
    );
    await read(bookOf(objectives, plan('Tributi')));
    await choose('Raggruppa per', 'objective');
    expect(headings('Per obiettivo')).toHaveLength(25);
    const open = screen.getAllByRole('list', { name: /^Obiettivo / });
    expect(open.length).toBeLessThan(25);
    expect(open.flatMap(({ children }) => [...children]).length).toBeLessThanOrEqual(30);
    await press(/^Mostrane altri 25/);
    expect(headings('Per obiettivo')).toHaveLength(50);
    expect(document.activeElement?.textContent).toMatch(/^Obiettivo 2[45] /);
  });
});

it('has nothing that axe-core finds, by objective, with a search and a reason open', async () => {
  await read(book);
  await choose('Raggruppa per', 'objective');
  await search('titolo');
  await press('Perché: Obiettivi senza titolo');
  await act(async () => undefined);
  expect(await accessibilityFaults()).toEqual([]);
});
