/** What reading a sheet starts from: its cells and names as plain data. */
import type { Area } from './blueprint';

export interface SheetContents {
  name: string;
  /** The template that made it, from its custom properties; undefined for a sheet that has none. */
  template: string | undefined;
  /** Values from A1 to the last used cell, rows of equal length; a blank cell is "". */
  values: readonly (readonly unknown[])[];
  /** Worksheet-scoped names with the areas that they stand for now, rows and columns from 0. */
  names: ReadonlyMap<string, Area>;
  /** Whether the plan's date of reference, to which all formulas refer, stands on it. */
  holdsReferenceDate?: boolean;
  /** Whether its dates count the days from 1904. */
  countsFrom1904?: boolean;
  /** What else its custom properties say: the template's version, the id, the worksheet's id as it was noted. */
  properties?: { version?: string; id?: string; worksheet?: string };
  /** The text of its PIAO_Scheda; undefined where it has no such name. */
  identity?: string;
  /** Excel's id of the worksheet. */
  worksheetId?: string;
  /** Names whose cells were deleted (#REF!). */
  lostNames?: readonly string[];
  isProtected?: boolean;
  isHidden?: boolean;
  /** The formulas of cells, by `cellKey`: of summaries, of the results of objectives, and where numbers are typed. */
  formulas?: ReadonlyMap<number, string>;
  /** Cells that show their number as a percentage, by `cellKey`; of those alone that may hold weights and targets. */
  percents?: ReadonlySet<number>;
}
