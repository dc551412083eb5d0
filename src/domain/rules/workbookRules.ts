/** Rules on the cells of the workbook: what was not understood, what shows an error, what has lost its name. */
import { errorName } from '../rejection';
import type { Book, ErrorCell, UnreadCell } from '../book';
import { isSamePlace, type Place } from '../places';
import { rule, when, type Raised } from './rule';

/** The English name of an error, whatever the language of Excel. */
const codeOf = ({ error }: ErrorCell): string => errorName(error) ?? error;

/** Functions that are still being computed, or that Excel has not loaded yet. */
const PASSING = ['#BUSY!', '#GETTING_DATA'];

/** Found once for each book: every sheet asks, and there may be as many errors as cells. */
const bySheet = new WeakMap<Book, Map<string, ErrorCell[]>>();

function errorsBySheet(book: Book): Map<string, ErrorCell[]> {
  const before = bySheet.get(book);
  if (before) return before;
  const found = new Map<string, ErrorCell[]>();
  for (const cell of book.errors) {
    const { sheet } = cell.at;
    const its = found.get(sheet);
    if (its) its.push(cell);
    else found.set(sheet, [cell]);
  }
  bySheet.set(book, found);
  return found;
}

/** Told once for each sheet: where the functions are not there every cell that uses them shows it. */
export const functionsUnknown = rule({
  id: 'FO01',
  severity: 'blocks',
  on: 'sheet',
  check: ({ name }, { book }): Raised<{ cells: number }>[] => {
    const cells = (errorsBySheet(book).get(name) ?? []).filter((cell) => codeOf(cell) === '#NAME?');
    const [first] = cells;
    return first === undefined ? [] : [{ spot: { at: first.at }, facts: { cells: cells.length } }];
  },
});

/** Of a sheet with more it is told once: nobody reads a list of thousands, and one cause is behind them. */
const MOST_OF_SHEET = 20;

/** Each cell by itself, or the first with how many more there are and where the next ones stand. */
function folded<Cell extends { at: Place }, Facts>(
  cells: readonly Cell[],
  factsOf: (cell: Cell) => Facts,
): Raised<Facts & { more: number }>[] {
  const [first, ...more] = cells;
  if (first === undefined || cells.length <= MOST_OF_SHEET)
    return cells.map((cell) => ({ spot: { at: cell.at }, facts: { ...factsOf(cell), more: 0 } }));
  const others = more.slice(0, MOST_OF_SHEET).map(({ at }) => at);
  return [{ spot: { at: first.at }, facts: { ...factsOf(first), more: more.length }, others }];
}

export const errorShown = rule({
  id: 'FO10',
  severity: 'blocks',
  on: 'plan',
  check: (book): Raised<{ error: string; more: number }>[] =>
    [...errorsBySheet(book).values()].flatMap((cells) =>
      folded(
        cells.filter((cell) => ![...PASSING, '#NAME?'].includes(codeOf(cell))),
        ({ error }) => ({ error }),
      ),
    ),
});

export const cellUnread = rule({
  id: 'FO11',
  severity: 'toFix',
  on: 'plan',
  check: ({ unread, objectives }): Raised<{ content: string; why: string; more: number }>[] => {
    // Deadlines are in the plan as they are written: rules of their own tell of them.
    const deadlines = objectives.flatMap(({ places: { fields } }) => fields.dueDate ?? []);
    const alike = new Map<string, UnreadCell[]>();
    for (const cell of unread) {
      if (deadlines.some((at) => isSamePlace(at, cell.at))) continue;
      const key = JSON.stringify([cell.at.sheet, cell.why]);
      const its = alike.get(key);
      if (its) its.push(cell);
      else alike.set(key, [cell]);
    }
    return [...alike.values()].flatMap((cells) =>
      folded(cells, ({ content, why }) => ({ content, why })),
    );
  },
});

export const namesLost = rule({
  id: 'FO12',
  severity: 'toFix',
  on: 'sheet',
  check: ({ name, lostNames }) =>
    when(lostNames.length > 0, () => ({ spot: { sheet: name }, facts: { names: [...lostNames] } })),
});
