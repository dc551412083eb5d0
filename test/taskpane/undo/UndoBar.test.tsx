import { act, fireEvent, screen } from '@testing-library/react';
import { holdScreen } from '../../../src/taskpane/commands/paneChannel';
import type { LastAction, PaneServices, Undone } from '../../../src/taskpane/services';
import { UndoBar } from '../../../src/taskpane/undo/UndoBar';
import { accessibilityFaults, KnownFailure, show, testServices } from '../support';

/** An add-in whose last action can be set, and what taking it back gives. */
function undoable(first: LastAction | null, results: (Undone | KnownFailure)[] = []) {
  let last = first;
  let listener = () => {};
  const set = (next: LastAction | null) => {
    last = next;
    listener();
  };
  const undoing: PaneServices['undoing'] = {
    last: () => last,
    subscribe(given) {
      listener = given;
      return () => {};
    },
    async run() {
      const result = results.shift()!;
      if (result instanceof KnownFailure) throw result;
      set(null);
      return result;
    },
  };
  return { undoing, set };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const SHEETS = { sheets: ['Impostazioni', 'Ob 1'], cells: 0 };

describe('the last action', () => {
  it('is not spoken of where there is none', async () => {
    const { set, undoing } = undoable(null);
    await show(<UndoBar />, testServices({ undoing }));
    expect(screen.queryByRole('region')).toBeNull();
    act(() => set(SHEETS));
    expect(screen.getByText(/creati i fogli Impostazioni, Ob 1\./)).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('takes sheets away only after asking, with the safe answer ready', async () => {
    const { undoing } = undoable(SHEETS, [{ sheets: ['Ob 1'], cells: 0, leftAlone: [] }]);
    await show(<UndoBar />, testServices({ undoing }));
    press('Annulla l’operazione');
    expect(screen.getByRole('alert').textContent).toMatch(/Impostazioni, Ob 1\?/);
    expect(document.activeElement?.textContent).toBe('No, conserva');
    expect(await accessibilityFaults()).toEqual([]);
    press('No, conserva');
    press('Annulla l’operazione');
    press('Sì, elimina');
    expect(await screen.findByText('Operazione annullata: eliminato il foglio Ob 1.')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('tells of the cells of other sheets that go with a sheet', async () => {
    const both = { sheets: ['Monitoraggio'], cells: 5, rows: 0 };
    const { undoing } = undoable(both, [{ ...both, leftAlone: [] }]);
    await show(<UndoBar />, testServices({ undoing }));
    screen.getByText(/creato il foglio Monitoraggio\. Con 5 celle di altri fogli\.$/);
    press('Annulla l’operazione');
    press('Sì, elimina');
    await screen.findByText(
      /eliminato il foglio Monitoraggio\. Come prima 5 celle di altri fogli\.$/,
    );
  });

  it('gives cells back at once, and names those that were changed meanwhile', async () => {
    const undone = { sheets: [], cells: 1, leftAlone: ['Ob 1!C5'] };
    const { undoing } = undoable({ sheets: [], cells: 3 }, [undone]);
    await show(<UndoBar />, testServices({ undoing }));
    expect(screen.getByText('Ultima operazione: modificate 3 celle.')).toBeTruthy();
    press('Annulla l’operazione');
    expect(await screen.findByText('Operazione annullata in 1 cella.')).toBeTruthy();
    expect(screen.getByText(/cambiate nel frattempo: Ob 1!C5\./)).toBeTruthy();
  });

  it('waits for what is being written, here or by a command', async () => {
    const { undoing } = undoable({ sheets: [], cells: 1 });
    await show(<UndoBar />, testServices({ undoing }));
    const button = screen.getByRole('button', { name: 'Annulla l’operazione' });
    expect(button.getAttribute('aria-disabled')).toBeNull();
    let release = () => {};
    act(() => {
      release = holdScreen();
    });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    act(release);
    expect(button.getAttribute('aria-disabled')).toBeNull();
  });

  it('says why it could not, and can be tried again', async () => {
    const { undoing } = undoable({ sheets: [], cells: 1 }, [
      new KnownFailure({ kind: 'protectedWorkbook', details: '', leftBehind: [] }),
      { sheets: [], cells: 1, leftAlone: [] },
    ]);
    await show(<UndoBar />, testServices({ undoing }));
    press('Annulla l’operazione');
    expect((await screen.findByRole('alert')).textContent).toMatch(/protett/);
    press('Annulla l’operazione');
    expect(await screen.findByText('Operazione annullata in 1 cella.')).toBeTruthy();
  });

  it('counts the sheets beyond the first six, and gives way to the next action', async () => {
    const many = Array.from({ length: 9 }, (_, index) => `Ob ${index + 1}`);
    const { set, undoing } = undoable({ sheets: many, cells: 0 });
    await show(<UndoBar />, testServices({ undoing }));
    expect(screen.getByText(/Ob 5, Ob 6 e altri 3\./)).toBeTruthy();
    press('Annulla l’operazione');
    act(() => set({ sheets: [], cells: 2 }));
    expect(screen.getByText('Ultima operazione: modificate 2 celle.')).toBeTruthy();
  });
});
