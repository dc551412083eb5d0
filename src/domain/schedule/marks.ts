/** The marked periods of a phase, by their positions: position counts, not the label over the cell. */
import { isBlank, textKey } from '../cells';
import type { Moment } from './calendar';

const MARKS = new Set(['x', '×', '✓', '✔', '●', '■', '1', 'true', 'vero', 'si']);
const NOT_MARKS = new Set(['0', '-', '–', '—', 'no', 'false', 'falso']);

/** Whether a cell is marked; undefined when it holds neither a mark nor one of the signs for "no". */
export function isMark(value: unknown): boolean | undefined {
  if (isBlank(value)) return false;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value === 1 ? true : value === 0 ? false : undefined;
  if (typeof value !== 'string') return undefined;
  // Excel may show ✔ and ■ as emoji: the selector that follows them is no part of the sign.
  const key = textKey(value).replace(/[\ufe0e\ufe0f]/g, '');
  if (MARKS.has(key)) return true;
  return NOT_MARKS.has(key) ? false : undefined;
}

/**
 * What the marks of a phase tell at a moment, counted one by one in ascending order, so that a hundred thousand take no
 * room. Positions count from 0 over all the years of the calendar; those that are asked for and never were are -1.
 */
export class Marks {
  count = 0;
  first = -1;
  last = -1;
  /** How many of the marked periods have ended, and how many have begun, by the moment. */
  ended = 0;
  begun = 0;
  /** The last of those that have begun. */
  lastBegun = -1;

  constructor(private readonly moment: Moment) {}

  add(position: number): void {
    if (this.count === 0) this.first = position;
    this.count++;
    this.last = position;
    if (position >= this.moment.begun) return;
    this.begun++;
    this.lastBegun = position;
    if (position < this.moment.ended) this.ended++;
  }
}

/** Counts marked positions given in any order; a position that is given twice is one mark. */
export function countMarks(positions: Iterable<number>, moment: Moment): Marks {
  const marks = new Marks(moment);
  for (const position of [...new Set(positions)].sort((one, other) => one - other)) {
    marks.add(position);
  }
  return marks;
}
