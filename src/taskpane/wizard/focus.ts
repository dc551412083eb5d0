import { flushSync } from 'react-dom';

/** Removes a row, then moves the focus to the element that stays: the pressed button goes away with its row. */
export function removeThenFocus(remove: () => void, staysId: string): void {
  remove();
  document.getElementById(staysId)?.focus();
}

/** Adds a row before the button that was pressed, then moves the focus to its first field, to be filled in at once. */
export function addThenFocus(add: () => void, buttonId: string): void {
  flushSync(add);
  const row = document.getElementById(buttonId)?.previousElementSibling;
  row?.querySelector<HTMLElement>('input, textarea')?.focus();
}
