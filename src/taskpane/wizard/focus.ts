import type { KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';

/** Removes a row, then moves the focus to the element that stays: the pressed button goes away with its row. */
export function removeThenFocus(remove: () => void, staysId: string): void {
  remove();
  document.getElementById(staysId)?.focus();
}

/** Adds a row before the button that was pressed, then moves the focus to its first field, to be filled in at once. */
export function addThenFocus(add: () => void, buttonId: string): void {
  flushSync(add);
  firstField(document.getElementById(buttonId)?.previousElementSibling)?.focus();
}

const firstField = (row: Element | null | undefined) =>
  row?.querySelector<HTMLElement>('input, textarea');

/**
 * Enter in a field of a row goes to the next row; in the last one it adds one by `add`, unless that is still blank: then it
 * goes on to the next step, as in any form. A list that opens has Enter for itself.
 */
export const goOnToNext = (add: (() => void) | null) => (event: KeyboardEvent<HTMLElement>) => {
  const { target, currentTarget: row } = event;
  const isField = target instanceof HTMLElement && target.matches('input, textarea');
  if (event.key !== 'Enter' || !isField) return;
  if (target.getAttribute('role') === 'combobox') return;
  const fields = row.querySelectorAll<HTMLInputElement>('input, textarea');
  if (add && ![...fields].some(({ value }) => value.trim() !== '')) return;
  event.preventDefault();
  if (add) add();
  else firstField(row.nextElementSibling)?.focus();
};
