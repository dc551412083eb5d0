/** Sheets for the tests of readers: rows as they stand, and names by the addresses of their areas. */
import type { UnreadCell } from '../../../src/domain/book';
import { cellAddress, placeOfAddress } from '../../../src/templates/address';
import type { Area } from '../../../src/templates/blueprint';
import { SheetReader } from '../../../src/templates/reading/sheetReader';
import type { SheetContents } from '../../../src/templates/sheetContents';
import { cellKey } from '../../../src/domain/places';
import { byHand } from '../contentsOf';

/** The area of "B2" or "B2:D5". */
export function area(address: string): Area {
  const [first, last = first] = address.split(':').map(placeOfAddress);
  return {
    ...first!,
    rows: last!.row - first!.row + 1,
    columns: last!.column - first!.column + 1,
  };
}

/** The keys of cells by their addresses. */
export const cells = (...addresses: string[]) =>
  new Set(addresses.map(placeOfAddress).map(({ row, column }) => cellKey(row, column)));

/** A sheet of the add-in. */
export const sheetOf = (
  rows: unknown[][],
  names: Record<string, string> = {},
  given: Partial<SheetContents> = {},
): SheetContents => ({
  ...byHand(rows),
  template: 'scheda-completa',
  names: new Map(Object.entries(names).map(([name, address]) => [name, area(address)])),
  ...given,
});

export const readerOf = (...given: Parameters<typeof sheetOf>) =>
  new SheetReader(sheetOf(...given));
export const readerByHand = (...rows: unknown[][]) => new SheetReader(byHand(rows));

/** Where something stands: "B2". */
export const address = (at: { row: number; column: number } | null | undefined) =>
  at ? cellAddress(at.row, at.column) : at;

/** What nobody has read yet: the cell, what it holds, why. */
export const unreadIn = (reader: SheetReader, why = 'non letto') =>
  reader
    .unread(why)
    .map(({ at, content, why: reason }: UnreadCell) => [address(at), content, reason]);
