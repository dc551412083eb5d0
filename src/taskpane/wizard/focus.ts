/** Removes a row, then moves the focus to the element that stays: the pressed button goes away with its row. */
export function removeThenFocus(remove: () => void, staysId: string): void {
  remove();
  document.getElementById(staysId)?.focus();
}
