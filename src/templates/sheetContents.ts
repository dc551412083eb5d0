/** What reading a sheet starts from: its cells and names as plain data, and the list of what could not be read. */
import { cellAddress } from './address';
import type { Area } from './blueprint';

export interface SheetContents {
  name: string;
  /** The template that made it, from its custom properties; undefined for a sheet made by hand. */
  template: string | undefined;
  /** Values from A1 to the last used cell, rows of equal length; a blank cell is "". */
  values: readonly (readonly unknown[])[];
  /** Worksheet-scoped names with the areas that they stand for now, rows and columns from 0. */
  names: ReadonlyMap<string, Area>;
  /** Whether the plan's date of reference, to which all formulas refer, stands on it. */
  holdsReferenceDate?: boolean;
}

/** A cell whose content was not understood, or has no place in the plan: reported, never guessed. */
export interface Unread {
  sheet: string;
  /** "B7". */
  cell: string;
  content: string;
  /** Why, in Italian: "non è un numero", "colonna non riconosciuta". */
  why: string;
}

/** Collects what could not be read of one sheet. */
export class UnreadCells {
  readonly found: Unread[] = [];

  constructor(private readonly sheet: SheetContents) {}

  add(row: number, column: number, why: string): void {
    const content = String(this.sheet.values[row]?.[column] ?? '');
    this.found.push({ sheet: this.sheet.name, cell: cellAddress(row, column), content, why });
  }
}
