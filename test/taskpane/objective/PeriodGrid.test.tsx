import { act, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { PeriodGrid } from '../../../src/taskpane/objective/PeriodGrid';
import { accessibilityFaults, show } from '../support';

// jsdom has no pointers: what the grid looks at of them is what mice have too.
beforeAll(() => Object.assign(window, { PointerEvent: MouseEvent }));

function Year({ periods = 12 }: { periods?: number }) {
  const [planned, setPlanned] = useState(Array<boolean>(periods).fill(false));
  return (
    <main>
      <PeriodGrid
        position={1}
        planned={planned}
        onToggle={(period) =>
          setPlanned((before) => before.map((on, index) => (index === period ? !on : on)))
        }
        onPlan={setPlanned}
      />
    </main>
  );
}

const month = (name: string) =>
  screen.getByRole('button', { name: `Fase 1, ${name}: pianificato` });
const fortnight = (name: string) =>
  screen.getByRole('button', { name: `Fase 1, ${name}: pianificata` });
const read = (button: HTMLElement) => button.querySelector(':not([aria-hidden])')?.textContent;
const seen = (button: HTMLElement) =>
  [...button.querySelectorAll('[aria-hidden]')].map((part) => part.textContent).join('');
const pressed = () => screen.getAllByRole('button', { pressed: true }).map(read);

const stops = () => screen.getAllByRole('button').filter((button) => button.tabIndex === 0);

describe('the months of a phase', () => {
  it('shows twelve months with names that a screen reader can tell apart', async () => {
    await show(<Year />);
    const names = screen.getAllByRole('button').map(read);
    expect(new Set(names).size).toBe(12);
    expect(screen.getByRole('group', { name: 'Mesi previsti della fase 1' })).toBeTruthy();
  });

  it('marks months with a click, and with an X that does not need colour', async () => {
    await show(<Year />);
    fireEvent.click(month('marzo'));
    fireEvent.click(month('aprile'));
    expect(pressed()).toEqual(['Fase 1, marzo: pianificato', 'Fase 1, aprile: pianificato']);
    expect(seen(month('marzo'))).toBe('marX');
    fireEvent.click(month('marzo'));
    expect(pressed()).toEqual(['Fase 1, aprile: pianificato']);
    expect(seen(month('marzo'))).toBe('mar');
  });

  it('is one stop of the Tab key, and the arrows move inside it', async () => {
    await show(<Year />);
    expect(stops()).toEqual([month('gennaio')]);
    month('gennaio').focus();
    fireEvent.keyDown(month('gennaio'), { key: 'ArrowRight' });
    expect(document.activeElement).toBe(month('febbraio'));
    expect(stops()).toEqual([month('febbraio')]);
    fireEvent.keyDown(month('febbraio'), { key: 'End' });
    expect(document.activeElement).toBe(month('dicembre'));
  });

  const marked = () => pressed().map((name) => /, (\w+):/.exec(name!)![1]);

  it('marks all the months over which one drags, and shows them meanwhile', async () => {
    await show(<Year />);
    fireEvent.pointerDown(month('marzo'), { button: 0 });
    fireEvent.pointerEnter(month('maggio'));
    expect(marked()).toEqual(['marzo', 'aprile', 'maggio']);
    fireEvent.pointerEnter(month('aprile'));
    fireEvent.pointerUp(window);
    expect(marked()).toEqual(['marzo', 'aprile']);
    fireEvent.pointerEnter(month('settembre'));
    expect(marked()).toEqual(['marzo', 'aprile']);
  });

  it('takes marks away where one begins to drag on one, backwards too', async () => {
    await show(<Year />);
    for (const name of ['marzo', 'aprile', 'maggio']) fireEvent.click(month(name));
    fireEvent.pointerDown(month('maggio'), { button: 0 });
    fireEvent.pointerEnter(month('aprile'));
    fireEvent.pointerUp(window);
    expect(marked()).toEqual(['marzo']);
  });

  it('leaves all as it is where the drag is broken off, or ends where it began', async () => {
    await show(<Year />);
    fireEvent.pointerDown(month('marzo'), { button: 0 });
    fireEvent.pointerEnter(month('maggio'));
    fireEvent.pointerCancel(window);
    expect(screen.queryAllByRole('button', { pressed: true })).toEqual([]);
    fireEvent.pointerDown(month('marzo'), { button: 0 });
    fireEvent.pointerUp(window);
    fireEvent.click(month('marzo'));
    expect(marked()).toEqual(['marzo']);
  });

  it('marks up to a month with Shift and a click, or with Shift and the arrows', async () => {
    await show(<Year />);
    fireEvent.click(month('marzo'));
    fireEvent.click(month('giugno'), { shiftKey: true });
    expect(marked()).toEqual(['marzo', 'aprile', 'maggio', 'giugno']);
    fireEvent.click(month('giugno'));
    fireEvent.click(month('maggio'), { shiftKey: true });
    expect(marked()).toEqual(['marzo', 'aprile']);
    act(() => month('ottobre').focus());
    fireEvent.click(month('ottobre'));
    fireEvent.keyDown(month('ottobre'), { key: 'ArrowRight', shiftKey: true });
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowRight', shiftKey: true });
    expect(marked()).toEqual(['marzo', 'aprile', 'ottobre', 'novembre', 'dicembre']);
  });

  it('has nothing that axe-core finds', async () => {
    await show(<Year />);
    fireEvent.click(month('luglio'));
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe('the fortnights of a phase', () => {
  it('are twenty-four, with names that a screen reader can tell apart', async () => {
    await show(<Year periods={24} />);
    const names = screen.getAllByRole('button').map(read);
    expect(new Set(names).size).toBe(24);
    expect(names.slice(0, 3)).toEqual([
      'Fase 1, 1ª quindicina di gennaio: pianificata',
      'Fase 1, 2ª quindicina di gennaio: pianificata',
      'Fase 1, 1ª quindicina di febbraio: pianificata',
    ]);
    expect(screen.getByRole('group', { name: 'Quindicine previste della fase 1' })).toBeTruthy();
  });

  it('are marked one by one, with an X that does not need colour', async () => {
    await show(<Year periods={24} />);
    fireEvent.click(fortnight('2ª quindicina di marzo'));
    expect(pressed()).toEqual(['Fase 1, 2ª quindicina di marzo: pianificata']);
    expect(seen(fortnight('2ª quindicina di marzo'))).toBe('2ªX');
    expect(seen(fortnight('1ª quindicina di marzo'))).toBe('1ª');
  });

  it('are one stop of the Tab key, and the arrows move in two directions', async () => {
    await show(<Year periods={24} />);
    const first = fortnight('1ª quindicina di gennaio');
    expect(stops()).toEqual([first]);
    first.focus();
    const moves = [
      ['ArrowDown', '2ª quindicina di gennaio'],
      ['ArrowRight', '2ª quindicina di febbraio'],
      ['ArrowUp', '1ª quindicina di febbraio'],
      ['End', '1ª quindicina di dicembre'],
      ['Home', '1ª quindicina di gennaio'],
    ] as const;
    for (const [key, name] of moves) {
      fireEvent.keyDown(document.activeElement!, { key });
      expect(document.activeElement).toBe(fortnight(name));
      expect(stops()).toEqual([fortnight(name)]);
    }
  });

  it('have nothing that axe-core finds', async () => {
    await show(<Year periods={24} />);
    fireEvent.click(fortnight('1ª quindicina di luglio'));
    expect(await accessibilityFaults()).toEqual([]);
  });
});
