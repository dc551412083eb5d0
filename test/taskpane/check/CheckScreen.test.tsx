/** What Verifica says of a book: whether the plan is ready, what is to be done, where, and what was not looked at. */
import { act, screen } from '@testing-library/react';
import type { Book } from '../../../src/domain/book';
import { blankBook } from '../../../src/domain/book';
import CheckScreen from '../../../src/taskpane/check/CheckScreen';
import {
  bookOf,
  place,
  settings,
  sheetOf,
  summaryOf,
  summaryRow,
  units,
} from '../../domain/rules/support';
import { accessibilityFaults, KnownFailure, show, testServices } from '../support';
import { complete, headings, items, plan, press, read, showCheck, text } from './support';

const READY = bookOf([complete('Ob 1')], plan('Tributi'));

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

  it('says so where there is nothing at all', async () => {
    const cells = new Map([['Foglio1', { values: [], formulas: new Map() }]]);
    await read({ ...blankBook(), cells, sheets: [sheetOf('Foglio1', { role: 'other' })] });
    expect(text()).toContain('La cartella di lavoro è vuota');
    expect(screen.queryByText('Il piano è completo')).toBeNull();
  });

  it('says so where there is no plan', async () => {
    const sheets = [sheetOf('Foglio1', { role: 'other' }), sheetOf('Verifica', { role: 'report' })];
    await read({ ...blankBook(), sheets });
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
    ['blocks it', { owner: '' }, 'Il piano non è ancora pronto', '1 cosa blocca l’approvazione.'],
    ['is to be fixed', { dueDate: 'giugno' }, 'Niente blocca l’approvazione', 'Da sistemare: 1.'],
  ])('is not while there is what %s', async (_, given, title, help) => {
    await read(bookOf([complete('Ob 1', given)], plan('Tributi')));
    expect(screen.queryByText('Il piano è completo')).toBeNull();
    expect(screen.getByText(title)).toBeTruthy();
    expect(text()).toContain(help);
  });

  it('is told what nobody has looked at', async () => {
    await read(READY);
    expect(text()).toContain('I controlli eseguiti non hanno trovato nulla.');
    expect(text()).toMatch(
      /Non è stato controllato: «[^»]+», «[^»]+», «[^»]+» e altro \(\d+\), elencato in fondo\./,
    );
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
    expect(items('Obiettivi senza titolo')).toEqual(['Obiettivo 2Ob 2 A2 Deroga…']);
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
    expect(item).toMatch(/Sintesi obiettivi A7 · Ob 1 [A-Z]+\d+ Deroga…$/);
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
    expect(document.activeElement?.textContent).toContain('Ob 1 B11');
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
    expect(items('Objectives without a title')).toEqual(['Objective 1Ob 1 A2 Waive…']);
  });

  it('has nothing that axe-core finds, all open', async () => {
    await showCheck(async () => many);
    await press('Leggi il piano');
    await press(/^Celle non comprese/);
    await press(/^Controlli non eseguiti/);
    expect(await accessibilityFaults()).toEqual([]);
  });
});
