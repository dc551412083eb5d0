import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useEffect, useRef, useState } from 'react';
import { useFocusKeeper } from '../../src/taskpane/useFocusKeeper';

beforeEach(() => {
  // jsdom says that a page whose focus is nowhere is not the one in front.
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
});
afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

/** Buttons in two parts; each goes away when it is pressed, "Tutto" with its whole part. */
function Pane({ onGone = () => {} }: { onGone?: () => void }) {
  useFocusKeeper();
  const [gone, setGone] = useState<readonly string[]>([]);
  const button = (name: string) =>
    !gone.includes(name) && (
      <button
        onClick={() => {
          setGone([...gone, name]);
          onGone();
        }}
      >
        {name}
      </button>
    );
  return (
    <>
      <section>
        {button('Primo')}
        {button('Secondo')}
        {button('Terzo')}
      </section>
      {!gone.includes('Tutto') && <section>{button('Tutto')}</section>}
      <section>
        <p>Testo</p>
        {gone.includes('Messaggio') ? <p>Chiuso</p> : button('Messaggio')}
      </section>
      {gone.includes('Terzo') && <Greedy />}
    </>
  );
}

/** Takes the focus by itself. */
function Greedy() {
  const box = useRef<HTMLParagraphElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <p ref={box} tabIndex={-1}>
      Fatto
    </p>
  );
}

const focused = () => document.activeElement?.textContent;
const press = (name: string) => {
  const button = screen.getByRole('button', { name });
  button.focus();
  fireEvent.click(button);
};

it('goes to what follows in the same part', async () => {
  render(<Pane />);
  press('Secondo');
  await waitFor(() => expect(focused()).toBe('Terzo'));
});

it('goes to the first when the first has gone, to the one before when the last has', async () => {
  render(<Pane />);
  press('Primo');
  await waitFor(() => expect(focused()).toBe('Secondo'));
});

it('leaves the part when nothing in it can have the focus', async () => {
  render(<Pane />);
  press('Messaggio');
  await waitFor(() => expect(focused()).toBe('Tutto'));
  press('Tutto');
  await waitFor(() => expect(focused()).toBe('Terzo'));
});

it('leaves the focus to what takes it', async () => {
  render(<Pane />);
  press('Terzo');
  await waitFor(() => expect(focused()).toBe('Fatto'));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(focused()).toBe('Fatto');
});

it('takes nothing from the sheet, where the user has gone meanwhile', async () => {
  render(<Pane onGone={() => jest.mocked(document.hasFocus).mockReturnValue(false)} />);
  press('Primo');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(document.activeElement).toBe(document.body);
});

it('does nothing for what had lost the focus to a click elsewhere', async () => {
  render(<Pane />);
  const button = screen.getByRole('button', { name: 'Primo' });
  button.focus();
  button.blur();
  fireEvent.click(screen.getByText('Testo'));
  fireEvent.click(button);
  await waitFor(() => expect(screen.queryByText('Primo')).toBeNull());
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(document.activeElement).toBe(document.body);
});
