/**
 * Whether cells at an address are still the ones that an action changed: rows inserted or deleted meanwhile leave the
 * same marks and blanks at the same address, of another phase. What stands around them tells: the labels at the
 * left of their rows and above their columns, and at which row each stands.
 */
import { isMark } from '../domain/schedule/marks';
import type { Area } from '../templates/blueprint';

/** What is read around the cells of an action. */
export interface Surroundings {
  /** From column A. */
  window: Area;
  /** The first column that the action changed: those before it tell the rows. */
  left: number;
  /** Used cells of the sheet once the action was done, see `usedText`. */
  used: string;
}

export interface Place {
  around: Surroundings;
  /** Labels of rows and columns. */
  told: string;
  /** Whether no other row has the same labels; otherwise the sheet must not have grown or shrunk. */
  isUnique: boolean;
}

/** Marks and blanks come and go: anything else tells where a cell is. */
const labelOf = (content: unknown): string =>
  isMark(content) === undefined ? String(content).trim() : '';

/** The places of blocks of cells by what stood around them. */
export function placesIn(around: Surroundings, formulas: readonly (readonly unknown[])[]) {
  const { window, left } = around;
  const labels = formulas.map((row) => row.map(labelOf));
  /** For each row the label of each column at the left: its own, or the nearest above, as of merged cells. */
  const tellers = labels.map((row) => row.slice(0, left).map((text) => ({ text, row: -1 })));
  tellers.forEach((row, index) =>
    row.forEach((teller, column) => {
      if (teller.text !== '') teller.row = index;
      else Object.assign(teller, tellers[index - 1]?.[column]);
    }),
  );
  const texts = tellers.map((row) => row.map(({ text }) => text).join('\n'));
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);

  const heading = (above: number, column: number) => {
    let row = above - 1;
    while (row >= 0 && (labels[row]?.[column] ?? '') === '') row -= 1;
    return [row, labels[row]?.[column] ?? ''];
  };
  return ({ row, column, rows, columns }: Area): Place => {
    const first = row - window.row;
    const told = {
      rows: tellers.slice(first, first + rows),
      columns: Array.from({ length: columns }, (_, index) => heading(first, column + index)),
    };
    const own = texts.slice(first, first + rows);
    const isUnique = own.every((text) => text.trim() !== '' && counts.get(text) === 1);
    return { around, told: JSON.stringify(told), isUnique };
  };
}

export const isSamePlace = (before: Place, now: Place): boolean =>
  before.told === now.told && (before.isUnique || before.around.used === now.around.used);

/** The used cells of a sheet, to be compared by `usedText` once they are loaded. */
export function loadUsed(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getUsedRangeOrNullObject();
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  return used;
}

/** A used range as it can be compared, also when its sheet has another name. */
export function usedText(used: Excel.Range): string {
  if (used.isNullObject) return '';
  return [used.rowIndex, used.columnIndex, used.rowCount, used.columnCount].join(' ');
}
