/**
 * Keeps the focus near where it was when what had it goes away (a question is answered, a message closed): from the
 * start of the page, keyboard and screen reader would have to find the way again. Where a screen gives the focus to
 * something by itself, nothing is done.
 */
import { useEffect } from 'react';

const STOPS = 'button, [href], input, select, textarea, summary, [tabindex="0"]';

/** Where the focus was: after `previous` in `parent`, or first in it. */
interface Place {
  parent: Node;
  previous: Node | null;
}

export function useFocusKeeper(): void {
  useEffect(() => keepFocus(document.body), []);
}

function keepFocus(root: HTMLElement): () => void {
  let last: Element | null = null;
  const remember = () => {
    const { activeElement } = document;
    last = activeElement === root ? null : activeElement;
  };
  const observer = new MutationObserver((records) => {
    if (last === null || last.isConnected) return;
    const place = placeOf(last, records);
    last = null;
    // After the effects of what has just been drawn.
    if (place) requestAnimationFrame(() => setTimeout(() => mend(root, place)));
  });
  observer.observe(root, { childList: true, subtree: true });
  // A click elsewhere than on a control takes the focus away on purpose.
  document.addEventListener('focusin', remember);
  document.addEventListener('click', remember, { capture: true });
  return () => {
    observer.disconnect();
    document.removeEventListener('focusin', remember);
    document.removeEventListener('click', remember, { capture: true });
  };
}

/** What is removed may be removed with its parent in turn: the outermost place counts. */
function placeOf(gone: Node, records: readonly MutationRecord[]): Place | null {
  let lost = gone;
  let place: Place | null = null;
  for (const { target, previousSibling, removedNodes } of records) {
    if (![...removedNodes].some((node) => node.contains(lost))) continue;
    place = { parent: target, previous: previousSibling };
    lost = target;
  }
  return place?.parent.isConnected === true ? place : null;
}

/** Only when nothing else has taken the focus, and not while the user is in the sheet. */
function mend(root: HTMLElement, { parent, previous }: Place): void {
  if (document.activeElement !== root || !document.hasFocus()) return;
  const isBefore = (stop: Node): boolean => {
    if (!previous?.isConnected) return !isAfter(parent, stop);
    return !isAfter(previous, stop) || previous.contains(stop);
  };
  for (let scope: Node | null = parent; scope instanceof HTMLElement; scope = scope.parentNode) {
    const stops = [...scope.querySelectorAll<HTMLElement>(STOPS)].filter(isStop);
    const next = stops.find((stop) => !isBefore(stop)) ?? stops.at(-1);
    if (next) return next.focus();
  }
}

const isAfter = (one: Node, other: Node): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

const isStop = (element: HTMLElement): boolean =>
  element.tabIndex >= 0 && !element.matches(':disabled') && !element.closest('[hidden]');
