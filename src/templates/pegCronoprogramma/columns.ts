/** The columns of the sheet: one grid serves header, indicators and cronoprogramma. Widths in points. */
export const NAME = 0;
export const EXECUTED = 1;
export const ROW_LABEL = 2;
export const FIRST_MONTH = 3;
export const MONTHS = 12;
/** For the rows that a document prints with one cell too many. */
export const EXTRA_CELL = FIRST_MONTH + MONTHS;
export const STATE = EXTRA_CELL + 1;
export const PROGRESS = STATE + 1;
export const EXPECTED = PROGRESS + 1;
/** First day of a phase over its last one. */
export const DATES = EXPECTED + 1;
export const COLUMNS = DATES + 1;

const MONTH_WIDTH = 21;

export const WIDTHS = [
  190,
  56,
  60,
  ...Array.from({ length: MONTHS }, () => MONTH_WIDTH),
  24,
  92,
  72,
  54,
  70,
];

export const MONTH_LETTERS = ['G', 'F', 'M', 'A', 'M', 'G', 'L', 'A', 'S', 'O', 'N', 'D'];
