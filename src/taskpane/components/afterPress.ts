/**
 * What a field says when it is left pushes down what stands below, and a button that is just being pressed would slip
 * away from under the pointer, its press lost: such things wait for the end of the press.
 */
let pressing = false;
let waiting: (() => void)[] = [];

/** At once, or after the click that ends the press that is going on. */
export function afterPress(action: () => void): void {
  if (pressing) waiting.push(action);
  else action();
}

function begin(): void {
  pressing = true;
}

function end(): void {
  pressing = false;
  const due = waiting;
  waiting = [];
  if (due.length > 0) setTimeout(() => due.forEach((action) => action()));
}

document.addEventListener('pointerdown', begin, { capture: true });
// A pointer that is released outside the pane is not heard: the next key ends its press.
for (const type of ['pointerup', 'pointercancel', 'keydown'])
  document.addEventListener(type, end, { capture: true });
