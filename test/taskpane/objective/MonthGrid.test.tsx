import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { MonthGrid, monthAfterKey } from '../../../src/taskpane/objective/MonthGrid';
import { accessibilityFaults, show } from '../support';

function Months() {
  const [planned, setPlanned] = useState(Array<boolean>(12).fill(false));
  return (
    <main>
      <MonthGrid
        position={1}
        planned={planned}
        onToggle={(month) =>
          setPlanned((before) => before.map((on, index) => (index === month ? !on : on)))
        }
      />
    </main>
  );
}

const month = (name: string) =>
  screen.getByRole('button', { name: `Fase 1, ${name}: pianificato` });
const read = (button: HTMLElement) => button.querySelector(':not([aria-hidden])')?.textContent;
const seen = (button: HTMLElement) =>
  [...button.querySelectorAll('[aria-hidden]')].map((part) => part.textContent).join('');
const pressed = () => screen.getAllByRole('button', { pressed: true }).map(read);

describe('the month grid', () => {
  it('shows twelve months with names that a screen reader can tell apart', async () => {
    await show(<Months />);
    const names = screen.getAllByRole('button').map(read);
    expect(new Set(names).size).toBe(12);
    expect(screen.getByRole('group', { name: 'Mesi previsti della fase 1' })).toBeTruthy();
  });

  it('marks months with a click, and with an X that does not need colour', async () => {
    await show(<Months />);
    fireEvent.click(month('marzo'));
    fireEvent.click(month('aprile'));
    expect(pressed()).toEqual(['Fase 1, marzo: pianificato', 'Fase 1, aprile: pianificato']);
    expect(seen(month('marzo'))).toBe('marX');
    fireEvent.click(month('marzo'));
    expect(pressed()).toEqual(['Fase 1, aprile: pianificato']);
    expect(seen(month('marzo'))).toBe('mar');
  });

  it('is one stop of the Tab key, and the arrows move inside it', async () => {
    await show(<Months />);
    const stops = () => screen.getAllByRole('button').filter((button) => button.tabIndex === 0);
    expect(stops()).toEqual([month('gennaio')]);
    month('gennaio').focus();
    fireEvent.keyDown(month('gennaio'), { key: 'ArrowRight' });
    expect(document.activeElement).toBe(month('febbraio'));
    expect(stops()).toEqual([month('febbraio')]);
    fireEvent.keyDown(month('febbraio'), { key: 'End' });
    expect(document.activeElement).toBe(month('dicembre'));
  });

  it('has nothing that axe-core finds', async () => {
    await show(<Months />);
    fireEvent.click(month('luglio'));
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe('monthAfterKey', () => {
  it('follows the lines of a wrapped grid and stays inside the year', () => {
    expect(monthAfterKey('ArrowDown', 2, 6)).toBe(8);
    expect(monthAfterKey('ArrowUp', 8, 6)).toBe(2);
    expect(monthAfterKey('ArrowDown', 8, 6)).toBe(8);
    expect(monthAfterKey('ArrowLeft', 0, 6)).toBe(0);
    expect(monthAfterKey('ArrowRight', 11, 12)).toBe(11);
  });

  it('leaves other keys alone', () => {
    expect(monthAfterKey(' ', 4, 6)).toBeNull();
    expect(monthAfterKey('a', 4, 6)).toBeNull();
  });
});
