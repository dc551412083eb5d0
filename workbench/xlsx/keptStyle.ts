import type { CellStyle, FillStyle } from 'hucre';
import type { NamedLook } from '../host/grid/style';

/**
 * What a file says of a cell's look and the engine has no place for stays with its style: the engine leaves alone what it
 * does not know of one.
 */
export interface KeptStyle extends NamedLook {
  kept?: {
    /** A pattern or shades, and the colour that is shown of them: while it is that of the cell. */
    fill?: { fill: FillStyle; shown: string };
    underline?: NonNullable<CellStyle['font']>['underline'];
    readingOrder?: NonNullable<CellStyle['alignment']>['readingOrder'];
    /** Whether the formula is not shown once the sheet is protected. */
    hidden?: true;
  };
}
