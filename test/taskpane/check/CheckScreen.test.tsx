/** What Verifica says of a book: whether the plan is ready, what is to be done, where, and what was not looked at. */
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { Book } from '../../../src/domain/book';
import { blankBook } from '../../../src/domain/book';
import CheckScreen from '../../../src/taskpane/check/CheckScreen';
import type { ScreenName } from '../../../src/taskpane/screenNames';
import type { PaneServices } from '../../../src/taskpane/services';
import type { Language } from '../../../src/taskpane/strings';
import {
  bookOf,
  objectiveOn,
  place,
  settings,
  sheetOf,
  summaryOf,
  summaryRow,
  units,
} from '../../domain/rules/support';
import { accessibilityFaults, KnownFailure, show, testServices } from '../support';

const complete = (sheet: string, given: Parameters<typeof objectiveOn>[1] = {}) =>
  objectiveOn(sheet, {
    ...{ unit: 'Tributi', weight: 100, owner: 'Responsabile', description: 'x' },
    expectedResults: 'x',
    people: [{ title: '', members: [{ role: 'Segreteria', share: null }] }],
    schedules: [{ year: 2026, phases: [{ name: 'Avvio', planned: [1] }] }],
    indicatorTable: { columns: [], indicators: [{ description: 'Utenti serviti: 50' }] },
    ...given,
  });

const plan = (...names: string[]) => ({
  settings: settings({ units: units(...names), monitoringDates: ['30/06'] }),
});
const READY = bookOf([complete('Ob 1')], plan('Tributi'));

const press = (name: string | RegExp) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })));
const text = () => document.body.textContent ?? '';

async function showCheck(readBook: PaneServices['readBook'], language?: Language) {
  const visited: ScreenName[] = [];
  const shown: [string, string | undefined][] = [];
  const services = testServices({
    readBook,
    showCell: async (sheet, cell) => void shown.push([sheet, cell]),
  });
  await show(<CheckScreen onGo={(name) => visited.push(name)} />, services, language);
  return { visited, shown };
}

async function read(book: Book, language: Language = 'it') {
  const result = await showCheck(async () => book, language);
  await press(language === 'it' ? 'Leggi il piano' : 'Read the plan');
  return result;
}

const items = (list: string | RegExp) =>
  within(screen.getByRole('list', { name: list }))
    .getAllByRole('listitem')
    .map((item) => item.textContent);
const headings = (region: string) =>
  within(screen.getByRole('region', { name: region }))
    .getAllByRole('heading', { level: 4 })
    .map((heading) => heading.textContent);

describe('the screen of the check', () => {
  it('reads nothing until asked, then takes the user to the result', async () => {
    let readings = 0;
    await showCheck(async () => {
      readings += 1;
      return { ...READY };
    });
    expect(readings).toBe(0);
    await press('Leggi il piano');
    expect(document.activeElement?.textContent).toBe('Che cosa è stato letto');
    await press('Leggi di nuovo il piano');
    expect(readings).toBe(2);
    expect(document.activeElement?.textContent).toBe('Che cosa è stato letto');
  });

  it('shows that the reading is under way, and starts no second one', async () => {
    let readings = 0;
    let finish: (book: Book) => void = () => undefined;
    await showCheck(() => {
      readings += 1;
      return new Promise((resolve) => {
        finish = resolve;
      });
    });
    await press('Leggi il piano');
    expect(screen.getByRole('progressbar', { name: /Lettura dei fogli in corso/ })).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
    await press('Leggi il piano');
    expect(readings).toBe(1);
    await act(async () => finish(READY));
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('says why it could not read, as a reading, and tries again', async () => {
    let fails = true;
    await showCheck(async () => {
      if (fails) throw new KnownFailure({ kind: 'excelError', details: 'x', leftBehind: [] });
      return READY;
    });
    await press('Leggi il piano');
    expect(screen.getByRole('alert').textContent).toContain('La lettura non è riuscita.');
    expect(screen.getByRole('alert').textContent).not.toContain('incompleto');
    fails = false;
    await press('Riprova');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByText('Il piano è completo')).toBeTruthy();
  });

  it('says so where there is no plan', async () => {
    await read({ ...blankBook(), sheets: [sheetOf('Foglio1', { role: 'other' })] });
    expect(text()).toContain('Non è stato trovato nessun obiettivo');
    expect(screen.queryByText('Il piano è completo')).toBeNull();
    expect(
      screen.getByRole('region', { name: 'Fogli che non sono del piano' }).textContent,
    ).toContain('Foglio1');
  });
});

describe('a plan that is ready', () => {
  it('is told so, and a shared objective counts in each unit', async () => {
    const shared = { unit: 'Scuola', number: '1', strategicRelevance: null, weight: 100 };
    await read(bookOf([complete('Ob 1', { sharedWith: [shared] })], plan('Tributi', 'Scuola')));
    expect(screen.getByText('Il piano è completo')).toBeTruthy();
    expect(screen.queryByText('Il piano non è ancora pronto')).toBeNull();
    const region = screen.getByRole('region', { name: 'Obiettivi per settore' });
    expect(region.textContent).toContain('Tributi: 1 obiettivo');
    expect(region.textContent).toContain('Scuola: 1 obiettivo');
    expect(text()).toContain('Un obiettivo condiviso conta in ogni settore');
  });

  it('is ready with what is only to be known', async () => {
    await read({ ...READY, settings: settings({ units: units('Tributi') }) });
    expect(screen.getByText('Il piano è completo')).toBeTruthy();
    expect(headings('Da sapere')).toEqual(['Mancano le date di monitoraggio1']);
  });

  it.each([
    ['what blocks it', { owner: '' }, '1 cosa blocca l’approvazione.'],
    ['what is to be fixed', { dueDate: 'giugno' }, 'ci sono da sistemare 1 cosa.'],
  ])('is not while there is %s', async (_, given, help) => {
    await read(bookOf([complete('Ob 1', given)], plan('Tributi')));
    expect(screen.queryByText('Il piano è completo')).toBeNull();
    expect(screen.getByText('Il piano non è ancora pronto')).toBeTruthy();
    expect(text()).toContain(help);
  });
});

describe('what is found', () => {
  const book = bookOf(
    [
      complete('Ob 1', { weight: 60, owner: '' }),
      complete('Ob 2', { number: '2', title: '', weight: 60, dueDate: '31/06/2026' }),
    ],
    plan('Tributi', 'Sport'),
  );

  it('is told by severity, then by rule, with reason, law and what to do', async () => {
    await read(book);
    expect(headings('Blocca l’approvazione')).toEqual([
      'Pesi che non danno 1001',
      'Obiettivi senza titolo1',
      'Obiettivi senza responsabile1',
      'Date che non esistono1',
    ]);
    expect(headings('Da sistemare')).toEqual(['Settori senza obiettivi1']);
    expect(text()).toContain('si correggono con «Pesi»');
    expect(text()).toContain('Regola OB01 – D.Lgs. 150/2009, art. 5, c. 2, lett. b');
    expect(items('Pesi che non danno 100')).toEqual([
      expect.stringContaining('TributiIl totale è 120: 20 di troppo.'),
    ]);
    expect(items('Obiettivi senza titolo')).toEqual(['Obiettivo 2Ob 2 A2']);
    expect(items('Date che non esistono')[0]).toContain(
      '«31/06/2026» non è una data del calendario.',
    );
  });

  it('leads to its cell, and to the screens where it is mended', async () => {
    const { shown, visited } = await read(book);
    await press('Mostra Ob 2 A2');
    expect(shown).toEqual([['Ob 2', 'A2']]);
    await press('Apri i pesi');
    expect(visited).toEqual(['weights']);
  });

  it('says why a cell could not be shown', async () => {
    const services = testServices({
      readBook: async () => book,
      showCell: async () => {
        throw new KnownFailure({ kind: 'sheetGone', subject: 'Ob 2', details: '', leftBehind: [] });
      },
    });
    await show(<CheckScreen onGo={() => undefined} />, services);
    await press('Leggi il piano');
    await press('Mostra Ob 2 A2');
    expect(screen.getByRole('alert').textContent).toContain('Ob 2');
  });

  it('is closed where it does not block, and opens', async () => {
    await read(book);
    expect(screen.queryByRole('list', { name: 'Settori senza obiettivi' })).toBeNull();
    await press(/^Settori senza obiettivi/);
    expect(items('Settori senza obiettivi')).toEqual([expect.stringContaining('Sport')]);
  });

  it('shows both cells of what differs between summary and sheet', async () => {
    const row = summaryRow(6, { weight: 12.5 }, { objective: 'Ob 1', match: 'number' });
    await read({ ...READY, summaries: [summaryOf([row])] });
    const [item] = items('Pesi diversi fra sintesi e scheda');
    expect(item).toContain('La sintesi dice 12,5, la scheda 100.');
    expect(item).toMatch(/Sintesi obiettivi A7 · Ob 1 [A-Z]+\d+$/);
  });

  it('shows the first of many, and the others when asked', async () => {
    const unread = Array.from({ length: 13 }, (_, row) => ({
      ...{ at: place('Ob 1', row, 1), content: 'alto', why: 'non è un numero' },
    }));
    await read({ ...READY, unread });
    await press(/^Celle non comprese/);
    expect(items('Celle non comprese')).toHaveLength(10);
    await press('Mostra anche gli altri 3');
    expect(items('Celle non comprese')).toHaveLength(13);
    expect(items('Celle non comprese')[12]).toContain('«alto»: non è un numero. Ob 1 B13');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Celle non comprese');
  });
});

describe('what was not looked at', () => {
  it('is told, with what is lacking', async () => {
    await read(READY);
    expect(screen.queryByText(/non c’è ancora una sintesi/)).toBeNull();
    await press(/^Controlli non eseguiti/);
    expect(text()).toContain('Pesi diversi fra sintesi e scheda: non c’è ancora una sintesi.');
    expect(text()).toContain('Premi senza relazione validata: nessun foglio contiene');
  });
});

describe('the screen in use', () => {
  const many = {
    ...bookOf([complete('Ob 1', { title: '', owner: '', dueDate: 'giugno' })], {
      settings: null,
      sheets: [sheetOf('Appunti', { role: 'other' })],
    }),
    unread: Array.from({ length: 13 }, (_, row) => ({
      ...{ at: place('Ob 1', row, 1), content: 'alto', why: 'non è un numero' },
    })),
  };

  it('speaks English too', async () => {
    await read(many, 'en');
    expect(screen.getByText('The plan is not ready yet')).toBeTruthy();
    expect(items('Objectives without a title')).toEqual(['Objective 1Ob 1 A2']);
  });

  it('has nothing that axe-core finds, all open', async () => {
    await showCheck(async () => many);
    await press('Leggi il piano');
    await press(/^Celle non comprese/);
    await press(/^Controlli non eseguiti/);
    expect(await accessibilityFaults()).toEqual([]);
  });
});
