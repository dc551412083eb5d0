/** The commands of Excel and the pane, as they meet in one page. */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { App } from '../../../src/taskpane/App';
import { associateCommands } from '../../../src/taskpane/commands/commands';
import type { PaneServices, ToggledMarks } from '../../../src/taskpane/services';
import { keepScreen } from '../../../src/taskpane/commands/paneChannel';
import { CATALOGUES } from '../catalogues';
import type { Language } from '../../../src/taskpane/strings';
import { accessibilityFaults, KnownFailure, testServices } from '../support';

type Command = (event?: { completed: () => void }) => Promise<void>;

const heading = () => screen.getByRole('heading', { level: 1 }).textContent;

/** The part of Office that commands use, with what was asked of it. */
function office() {
  const commands = new Map<string, Command>();
  const asked = { shown: 0, completed: 0 };
  (globalThis as { Office?: unknown }).Office = {
    actions: { associate: (id: string, command: Command) => void commands.set(id, command) },
    addin: { showAsTaskpane: async () => void (asked.shown += 1) },
  };
  return {
    asked,
    press: (id: string, refused?: (error: unknown) => void) =>
      act(async () => {
        await commands.get(id)!({ completed: () => void (asked.completed += 1) }).catch(refused);
      }),
    /** As keys do: without an event. */
    strike: (id: string) => act(async () => commands.get(id)!()),
  };
}

function setUp(services: Partial<PaneServices> = {}) {
  const given = testServices(services);
  const excel = office();
  associateCommands(given);
  const draw = (language: Language = 'it') =>
    act(
      async () => void render(<App services={given} strings={CATALOGUES[language]} officeReady />),
    );
  return { ...excel, draw };
}

const toggled = (result: Partial<ToggledMarks>): Partial<PaneServices> => ({
  toggleMarks: async () => ({ outcome: 'marked', cells: 1, leftAlone: [], ...result }),
});

afterEach(() => {
  delete (globalThis as { Office?: unknown }).Office;
});

describe('the buttons of the ribbon', () => {
  it.each([
    ['openObjective', 'Nuovo obiettivo'],
    ['openPlan', 'Piano'],
    ['openSummary', 'Sintesi'],
    ['openWeights', 'Pesi'],
    ['openCheck', 'Verifica'],
    ['openFormulas', 'Funzioni'],
    ['openExamples', 'Carica esempio'],
  ])('%s: the pane opens on its screen, with the focus on its heading', async (id, title) => {
    const { asked, press, draw } = setUp();
    await draw();
    await press(id);
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBe(
      document.activeElement,
    );
    expect(asked).toEqual({ shown: 1, completed: 1 });
  });

  it('pressed before the pane is drawn have it open on their screen', async () => {
    const { press, draw } = setUp();
    await press('openPlan');
    await draw();
    expect(await screen.findByRole('heading', { level: 1, name: 'Piano' })).toBeTruthy();
  });

  it('go from one screen to another, and back by the pane itself', async () => {
    const { press, draw } = setUp();
    await draw();
    await press('openExamples');
    await screen.findByRole('heading', { level: 1, name: 'Carica esempio' });
    await press('openCheck');
    await screen.findByRole('heading', { level: 1, name: 'Verifica' });
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: 'Torna alla pagina iniziale' }));
    });
    expect(heading()).toBe('Schede Obiettivo');
  });

  it('do not leave a screen that is writing: that would stop it; afterwards they do', async () => {
    let finish = () => {};
    let signal: AbortSignal | undefined;
    const { press, draw } = setUp({
      writePlan: (_plan, options) => {
        signal = options.signal;
        return new Promise((resolve) => {
          finish = () => resolve({ sheets: ['Ob 1'] });
        });
      },
    });
    await draw();
    await press('openExamples');
    const [load] = await screen.findAllByRole('button', { name: /^Carica questo esempio/ });
    await act(async () => void fireEvent.click(load!));
    await press('openPlan');
    expect(heading()).toBe('Carica esempio');
    expect(await screen.findByText(/è in corso una scrittura/)).toBeTruthy();
    expect(signal?.aborted).toBe(false);
    await act(async () => finish());
    await screen.findByText('Esempio caricato');
    await press('openPlan');
    expect(await screen.findByRole('heading', { level: 1, name: 'Piano' })).toBeTruthy();
    expect(screen.queryByText(/è in corso una scrittura/)).toBeNull();
  });

  it('nor one whose changes nobody keeps, until they are written or discarded', async () => {
    const { press, draw } = setUp();
    await draw();
    await press('openCheck');
    await screen.findByRole('heading', { level: 1, name: 'Verifica' });
    const release = keepScreen();
    await press('openPlan');
    expect(heading()).toBe('Verifica');
    expect(await screen.findByText(/modifiche non ancora scritte/)).toBeTruthy();
    release();
    await press('openPlan');
    expect(await screen.findByRole('heading', { level: 1, name: 'Piano' })).toBeTruthy();
    expect(screen.queryByText(/modifiche non ancora scritte/)).toBeNull();
  });

  it('tell Excel that they are over also where the pane cannot be shown', async () => {
    const { asked, press, draw } = setUp();
    await draw();
    Office.addin.showAsTaskpane = () => Promise.reject(new Error('no pane'));
    const why: unknown[] = [];
    await press('openPlan', (error) => why.push(error));
    expect(why).toEqual([new Error('no pane')]);
    expect(asked.completed).toBe(1);
  });
});

describe('"Segna / togli X"', () => {
  it.each([
    [{ outcome: 'marked', cells: 1 }, 'X segnata in un periodo.'],
    [{ outcome: 'marked', cells: 5 }, 'X segnata in 5 periodi.'],
    [{ outcome: 'unmarked', cells: 1 }, 'X tolta da un periodo.'],
    [{ outcome: 'unmarked', cells: 5 }, 'X tolta da 5 periodi.'],
  ] as const)('says %j in a pane that is open, and opens none', async (result, words) => {
    const { asked, strike, draw } = setUp(toggled(result));
    await draw();
    await strike('toggleMarks');
    expect(await screen.findByText(words)).toBeTruthy();
    expect(asked.shown).toBe(0);
    expect(document.activeElement).toBe(document.body);
  });

  it.each([
    [{ leftAlone: ['C5'] }, /contengono altro: C5\.$/],
    [
      { leftAlone: ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8'] },
      /: A1, A2, A3, A4, A5, A6 e altre 2\.$/,
    ],
    [{ outcome: 'noPeriods', cells: 0 }, /fra le celle selezionate non ci sono periodi/],
    [{ outcome: 'nothingToMark', cells: 0, leftAlone: ['C5'] }, /altro: C5\. Testi, numeri/],
    [{ hidden: 1 }, /^Un periodo selezionato non è stato toccato, perché è nascosto\.$/],
    [{ leftAlone: ['C5'], hidden: 6 }, /altro: C5\. 6 periodi selezionati .* sono nascosti\.$/],
    [{ outcome: 'allHidden', cells: 0 }, /Togliere il filtro/],
    [{ outcome: 'tooMany', cells: 0 }, /le celle selezionate sono troppe/],
  ] as const)('opens the pane for what the sheet does not show: %j', async (result, words) => {
    const { asked, press, draw } = setUp(
      toggled({ ...result, leftAlone: [...('leftAlone' in result ? result.leftAlone : [])] }),
    );
    await draw();
    await press('toggleMarks');
    expect(await screen.findByText(words)).toBeTruthy();
    expect(asked).toEqual({ shown: 1, completed: 1 });
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('opens the pane for a failure, with its details', async () => {
    const { asked, press, draw } = setUp({
      toggleMarks: () =>
        Promise.reject(
          new KnownFailure({
            kind: 'protectedSheet',
            details: 'AccessDenied',
            leftBehind: [],
            subject: 'Ob 1',
          }),
        ),
    });
    await draw();
    await press('toggleMarks');
    expect(await screen.findByText(/«Ob 1» è protetto/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Copia dettagli' })).toBeTruthy();
    expect(asked).toEqual({ shown: 1, completed: 1 });
  });

  it('says what came of it last, until it is closed or another screen is opened', async () => {
    let cells = 0;
    const { press, draw } = setUp({
      toggleMarks: async () => ({ outcome: 'marked', cells: (cells += 2), leftAlone: [] }),
    });
    await draw();
    await press('toggleMarks');
    await screen.findByText('X segnata in 2 periodi.');
    await press('toggleMarks');
    expect(screen.queryByText('X segnata in 2 periodi.')).toBeNull();
    await screen.findByText('X segnata in 4 periodi.');
    fireEvent.click(screen.getByRole('button', { name: 'Chiudi il messaggio' }));
    expect(screen.queryByText(/^X segnata/)).toBeNull();
    await press('toggleMarks');
    await screen.findByText('X segnata in 6 periodi.');
    await press('openPlan');
    expect(screen.queryByText(/^X segnata/)).toBeNull();
  });

  it('speaks English where Office does', async () => {
    const { press, draw } = setUp(toggled({ outcome: 'noPeriods', cells: 0 }));
    await draw('en');
    await press('toggleMarks');
    expect(await screen.findByText(/none of the selected cells is a period/)).toBeTruthy();
  });
});
