/** Rules on the cells of the workbook: what was not understood, what shows an error, what has lost its name. */
import { errorName } from '../rejection';
import type { ErrorCell } from '../book';
import { rule, when, type Raised } from './rule';

/** The English name of an error, whatever the language of Excel. */
const codeOf = ({ error }: ErrorCell): string => errorName(error) ?? error;

/** Functions that are still being computed, or that Excel has not loaded yet. */
const PASSING = ['#BUSY!', '#GETTING_DATA'];

/** Told once for each sheet: where the functions are not there every cell that uses them shows it. */
export const functionsUnknown = rule({
  id: 'FO01',
  severity: 'blocks',
  on: 'sheet',
  check: ({ name }, { book }): Raised<{ cells: number }>[] => {
    const cells = book.errors.filter(({ at, ...cell }) => {
      return at.sheet === name && codeOf({ at, ...cell }) === '#NAME?';
    });
    const [first] = cells;
    return first === undefined ? [] : [{ spot: { at: first.at }, facts: { cells: cells.length } }];
  },
});

export const errorShown = rule({
  id: 'FO10',
  severity: 'blocks',
  on: 'plan',
  check: ({ errors }) =>
    errors
      .map((cell) => ({ ...cell, code: codeOf(cell) }))
      .filter(({ code }) => code !== '#NAME?' && !PASSING.includes(code))
      .map(({ at, error }) => ({ spot: { at }, facts: { error } })),
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
