/**
 * From the commands of Excel (ribbon, menu of cells, keys) to the pane. Both run in one page: the pane may be closed, or
 * not drawn yet, and what it is told waits until it is.
 */
import type { Failure } from '../failure';
import type { ScreenName } from '../screenNames';
import type { ToggledMarks } from '../services';

/** What a command did, or why it did nothing. */
export type CommandNotice =
  | { kind: 'toggled'; result: ToggledMarks }
  | { kind: 'failed'; failure: Failure }
  /** A screen was asked for while the one that is shown writes: leaving it would stop the writing. */
  | { kind: 'writing' }
  /** A screen was asked for while the one that is shown has changes that nobody keeps. */
  | { kind: 'unwritten' };

export interface Pane {
  open(screen: ScreenName): void;
  tell(notice: CommandNotice): void;
}

type Message = (pane: Pane) => void;

let shown: Pane | undefined;
let waiting: Message[] = [];
let writings = 0;
let unwritten = 0;
const holdListeners = new Set<() => void>();

function send(message: Message): void {
  if (shown) message(shown);
  else waiting.push(message);
}

export function openScreen(screen: ScreenName): void {
  if (writings > 0) tellPane({ kind: 'writing' });
  else if (unwritten > 0) tellPane({ kind: 'unwritten' });
  else send((pane) => pane.open(screen));
}

export function tellPane(notice: CommandNotice): void {
  send((pane) => pane.tell(notice));
}

/** The pane that is drawn, until the function that it gets back is called. */
export function joinPane(pane: Pane): () => void {
  shown = pane;
  const messages = waiting;
  waiting = [];
  for (const message of messages) message(pane);
  return () => {
    if (shown === pane) shown = undefined;
  };
}

/** While the workbook is written commands do not change the screen, until the function that this gives is called. */
export function holdScreen(): () => void {
  return counting((by) => {
    writings += by;
    for (const listener of holdListeners) listener();
  });
}

/** Whether something is being written. */
export const isWriting = (): boolean => writings > 0;

export function onWriting(listener: () => void): () => void {
  holdListeners.add(listener);
  return () => holdListeners.delete(listener);
}

/** While a screen has changes that would be lost commands do not change it, until the function that this gives is called. */
export function keepScreen(): () => void {
  return counting((by) => {
    unwritten += by;
  });
}

function counting(count: (by: 1 | -1) => void): () => void {
  count(1);
  let counted = true;
  return () => {
    if (counted) count(-1);
    counted = false;
  };
}
