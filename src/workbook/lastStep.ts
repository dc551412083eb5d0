/** What the last action of the add-in did, as far as it can be taken back: one action, remembered until the next. */
import type { ChangedPage } from './changePages';
import type { Place } from './place';
import type { ChangedReference, ChangedRow } from './undoRows';

/** A block of cells that an action changed. */
export interface ChangedCells {
  /** By id: the user may rename it. */
  sheet: { id: string; name: string };
  /** "C5:F5". */
  address: string;
  /** Formulas and values as they were, and as the action left them. */
  before: unknown[][];
  after: unknown[][];
  /** What tells whether the address is still that of the same cells; not needed where what was written is unlike anything else. */
  place?: Place;
  /** Number formats as they were, where the action gave some. */
  numberFormats?: unknown[][];
  /** Height of the row of a single cell as it was, where it grew. */
  rowHeight?: number;
}

/** What an action did, as far as it can be taken back. */
export interface Step {
  /** Sheets that it added, by id: the user may have renamed them. */
  sheets: { id: string; name: string }[];
  /** Names of the workbook that it added. */
  names: string[];
  cells: ChangedCells[];
  rows: ChangedRow[];
  /** What referred to rows that it took out. */
  references: ChangedReference[];
  /** Sheets whose pages it laid out, or of which it hid something. */
  pages: ChangedPage[];
}

export interface LastAction {
  /** Sheets that would go. */
  sheets: string[];
  /** How many cells would be as before. */
  cells: number;
  /** How many rows would go or come back; absent where none would. */
  rows?: number;
  /** Of how many sheets the pages would be as before; absent where of none. */
  pages?: number;
}

let last: Step | null = null;
const listeners = new Set<() => void>();

export const cellsIn = (blocks: readonly ChangedCells[]) =>
  blocks.reduce((sum, { before }) => sum + before.flat().length, 0);

export const rowsIn = ({ length }: readonly unknown[]) => (length > 0 ? { rows: length } : {});

const NOTHING: Step = { sheets: [], names: [], cells: [], rows: [], references: [], pages: [] };

/** Remembers an action in place of the one before; null for one that cannot be taken back. */
export function rememberStep(step: Partial<Step> | null): void {
  const whole = step && { ...NOTHING, ...step };
  const { sheets, cells, rows, pages } = whole ?? NOTHING;
  last = sheets.length + cells.length + rows.length + pages.length > 0 ? whole : null;
  action = last && {
    sheets: last.sheets.map(({ name }) => name),
    cells: cellsIn(last.cells),
    ...rowsIn(last.rows),
    ...(last.pages.length > 0 && { pages: last.pages.length }),
  };
  for (const listener of listeners) listener();
}

let action: LastAction | null = null;

/** What "Annulla" would take back; null when there is nothing. The same object until the next action. */
export const lastAction = (): LastAction | null => action;

/** Calls the listener after each action; gives what ends that. */
export function onLastAction(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The step itself, for whoever takes it back. */
export const lastStep = (): Step | null => last;
