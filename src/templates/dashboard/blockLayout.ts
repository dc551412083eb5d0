/** The columns that all blocks of the dashboard share: names, five figures, a total, a gap, the chart. */
export const FIGURES = 5;

const NAME_WIDTH = 150;
const FIGURE_WIDTH = 47;
const GAP_WIDTH = 8;
const CHART_WIDTH = 57;

export const NAME_COLUMN = 1;
export const FIRST_FIGURE = 2;
export const TOTAL_COLUMN = FIRST_FIGURE + FIGURES;
/** Columns under the charts. */
export const CHART_COLUMNS = { column: TOTAL_COLUMN + 2, columns: 6 };

/** From the hidden column with the keys on. */
export const COLUMN_WIDTHS: readonly number[] = [
  ...[0, NAME_WIDTH],
  ...Array.from({ length: FIGURES + 1 }, () => FIGURE_WIDTH),
  ...[GAP_WIDTH, ...Array.from({ length: CHART_COLUMNS.columns }, () => CHART_WIDTH)],
];

export const PRINTED = COLUMN_WIDTHS.length;

export const ROW_HEIGHT = 18;
export const HEADING_HEIGHT = 42;

/** Beside the headings, out of sight: what a chart begins from. */
export const SEED_COLUMN = 0;
export const SEED = 0;
/** A chart lower than this cannot be read. */
export const LEAST_CHART = 170;
