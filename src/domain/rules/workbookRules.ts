/** Rules on the cells of the workbook: what was not understood, what shows an error, what has lost its name. */
import { errorName } from '../rejection';
import type { Book, ErrorCell } from '../book';
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

export const errorShown = rule({
  id: 'FO10',
  severity: 'blocks',
  on: 'plan',
  check: (book): Raised<{ error: string; more: number }>[] =>
    [...errorsBySheet(book).values()].flatMap((cells) => {
      const shown = cells.filter((cell) => ![...PASSING, '#NAME?'].includes(codeOf(cell)));
      const [first, ...more] = shown;
      if (first === undefined || shown.length <= MOST_OF_SHEET)
        return shown.map(({ at, error }) => ({ spot: { at }, facts: { error, more: 0 } }));
      const others = more.slice(0, MOST_OF_SHEET).map(({ at }) => at);
      return [{ spot: { at: first.at }, facts: { error: first.error, more: more.length }, others }];
    }),
});

export const cellUnread = rule({
  id: 'FO11',
  severity: 'toFix',
  on: 'plan',
  check: ({ unread }) =>
    unread.map(({ at, content, why }) => ({ spot: { at }, facts: { content, why } })),
});

export const namesLost = rule({
  id: 'FO12',
  severity: 'toFix',
  on: 'sheet',
  check: ({ name, lostNames }) =>
    when(lostNames.length > 0, () => ({ spot: { sheet: name }, facts: { names: [...lostNames] } })),
});
