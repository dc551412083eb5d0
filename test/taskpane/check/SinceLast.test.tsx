/** What changed since the last reading, and that the workbook has changed under it. */
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import type { Book } from '../../../src/domain/book';
import CheckScreen from '../../../src/taskpane/check/CheckScreen';
import { bookOf } from '../../domain/rules/support';
import { accessibilityFaults, show } from '../support';
import { complete, items, plan, press, showCheck, text } from './support';

const bookWith = (given: Parameters<typeof complete>[1]) =>
  bookOf([complete('Ob 1', given)], plan('Tributi'));

const readingOf = (...books: Book[]) => {
  const left = [...books];
  return async () => left.shift() ?? books.at(-1)!;
};

describe('what changed since the last reading', () => {
  it('is told: what is new, what is gone, what is as before', async () => {
    await showCheck(
      readingOf(bookWith({ owner: '', title: '' }), bookWith({ owner: '', dueDate: 'giugno' })),
    );
    await press('Leggi il piano');
    expect(text()).not.toContain('lettura precedente');
    await press('Leggi di nuovo il piano');
    expect(text()).toContain('nuove 1, non più presenti 1, come prima 1.');
    await press('Non più presenti: 1');
    expect(items('Non più presenti: 1')[0]).toContain('Obiettivi senza titolo');
    await act(async () => fireEvent.click(screen.getByRole('checkbox', { name: 'Solo le nuove' })));
    expect(text()).toContain('Trovate: 2; mostrate: 1.');
    expect(items('Termini scritti a parole, o in un’altra forma')[0]).toMatch(/^nuova/);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('is told when the screen is opened again, and where nothing changed', async () => {
    const { services } = await showCheck(readingOf(bookWith({ owner: '' })));
    await press('Leggi il piano');
    cleanup();
    await show(<CheckScreen onGo={() => undefined} />, services);
    await press('Leggi il piano');
    expect(text()).toContain('Rispetto alla lettura precedente non è cambiato niente.');
  });
});

describe('a workbook that changes under the reading', () => {
  const watched = () => {
    const listeners: (() => void)[] = [];
    let stopped = 0;
    return {
      listeners,
      stopped: () => stopped,
      watchChanges: async (listener: () => void) => {
        listeners.push(listener);
        return async () => void (stopped += 1);
      },
    };
  };
  const CHANGED = 'La cartella di lavoro è cambiata dopo la lettura';

  it('is told until it is read again; it is listened to once, and no more when the screen is left', async () => {
    const { listeners, stopped, watchChanges } = watched();
    await showCheck(readingOf(bookWith({})), 'it', { watchChanges });
    expect(listeners).toHaveLength(0);
    await press('Leggi il piano');
    expect(screen.queryByText(CHANGED)).toBeNull();
    await act(async () => listeners[0]!());
    expect(screen.getByText(CHANGED)).toBeTruthy();
    await press('Leggi di nuovo il piano');
    expect(screen.queryByText(CHANGED)).toBeNull();
    expect([listeners.length, stopped()]).toEqual([1, 0]);
    cleanup();
    await act(async () => undefined);
    expect(stopped()).toBe(1);
  });

  it('is told where it changed while it was being read', async () => {
    const { listeners, watchChanges } = watched();
    const readBook = async () => {
      listeners[0]!();
      return bookWith({});
    };
    await showCheck(readBook, 'it', { watchChanges });
    await press('Leggi il piano');
    expect(screen.getByText(CHANGED)).toBeTruthy();
  });

  it('is read all the same where it cannot be listened to, and listened to with the next reading', async () => {
    const { listeners, watchChanges } = watched();
    let fails = true;
    await showCheck(readingOf(bookWith({})), 'it', {
      watchChanges: async (listener) => {
        if (fails) throw new Error('a cell is being written');
        return watchChanges(listener);
      },
    });
    await press('Leggi il piano');
    expect(text()).toContain('1 obiettivo in 1 foglio.');
    fails = false;
    await press('Leggi di nuovo il piano');
    expect(listeners).toHaveLength(1);
  });
});
