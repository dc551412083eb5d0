/** On which paper a sheet is printed, and how large: its whole width on a page, its type never too small to be read. */

export type Orientation = 'Portrait' | 'Landscape';

export interface Paper {
  size: 'A4' | 'A3';
  orientation: Orientation;
  /** Percent of the size on the screen. */
  scale: number;
}

/** Points around what is printed; the footer stands within the lower one. */
export const MARGINS = { top: 24, bottom: 38, left: 20, right: 20, header: 17, footer: 20 };

/** The short and the long side, in points. */
const SIDES = { A4: [595, 842], A3: [842, 1191] } as const;

/** Sizes differ a little by printer and font: what is printed is reckoned so much larger than it is. */
const PLAY = 1.04;

/**
 * Columns are as wide as so many digits of the workbook's font: 5.25 points each on the screen, where a digit takes whole
 * pixels, and 5.58 on paper (11 points of Calibri; other fonts differ as much).
 */
const COLUMNS_ON_PAPER = 5.58 / 5.25;

/** Points on paper, under which nobody on a committee reads. */
export const SMALLEST_TYPE = 9;

/** The room of a page, in points of the sheet as the screen shows it. */
export function pageRoom({ size, orientation, scale }: Paper): { width: number; height: number } {
  const [short, long] = SIDES[size];
  const [wide, high] = orientation === 'Landscape' ? [long, short] : [short, long];
  const part = (PLAY * scale) / 100;
  return {
    width: (wide - MARGINS.left - MARGINS.right) / (part * COLUMNS_ON_PAPER),
    height: (high - MARGINS.top - MARGINS.bottom) / part,
  };
}

/**
 * A scale rather than "fit to width", in which Excel does not heed page breaks. A sheet that would need smaller type is
 * turned, then printed on A3; one that is too wide for that too is printed as small as its width asks for.
 */
export function paperFor(
  width: number,
  /** The smallest type of the sheet, in points. */
  type: number,
  orientation: Orientation,
): Paper {
  const papers: Pick<Paper, 'size' | 'orientation'>[] = [
    { size: 'A4', orientation },
    ...(orientation === 'Portrait' ? [{ size: 'A4', orientation: 'Landscape' } as const] : []),
    { size: 'A3', orientation: 'Landscape' },
  ];
  const fitted = papers.map((paper) => ({ ...paper, scale: scaleFor(width, paper) }));
  return fitted.find(({ scale }) => isReadable(scale, type)) ?? fitted.at(-1)!;
}

export const isReadable = (scale: number, type: number): boolean =>
  (type * scale) / 100 >= SMALLEST_TYPE;

/** Excel's smallest scale. */
const LEAST_SCALE = 10;

function scaleFor(width: number, paper: Pick<Paper, 'size' | 'orientation'>): number {
  const room = pageRoom({ ...paper, scale: 100 }).width;
  return Math.max(LEAST_SCALE, Math.min(100, Math.floor((room / width) * 100)));
}
