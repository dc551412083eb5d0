/** The engine measures in pixels at 96 per inch, Office.js in points at 72 per inch. */
export const toPixels = (points: number) => (points * 96) / 72;
export const toPoints = (pixels: number) => Math.round(((pixels * 72) / 96) * 100) / 100;

/** Excel's standard column and row, in points. */
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;

/** The same as the engine is told it of a sheet. */
export const STANDARD_SIZE = {
  defaultColumnWidth: toPixels(STANDARD_WIDTH),
  defaultRowHeight: toPixels(STANDARD_HEIGHT),
};

/** Excel refuses rows higher and columns wider than these. */
export const MAX_ROW_HEIGHT = 409;
export const MAX_COLUMN_WIDTH = 1342;
