/** Excel does not grow rows for merged cells, nor for what formulas show, so templates compute the height that a text needs. */

/** Widths of Calibri's characters from the space on, in thousandths of the font size. */
const WIDTHS =
  '226 326 401 498 507 715 682 221 303 303 498 498 250 306 252 386 507 507 507 507 507 507 507 507 507 507 268 268 498 498 498 463 894 579 544 533 615 488 459 631 623 252 319 520 420 855 646 662 517 673 543 459 487 642 567 890 519 487 468 307 386 307 498 498 291 479 525 423 525 498 305 471 525 229 239 455 229 799 525 527 525 525 349 391 335 525 452 715 433 453 395 314 460 314 498'
    .split(' ')
    .map(Number);
/** Of what Italian texts hold besides. */
const OTHERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    '’': 250,
    '‘': 250,
    '“': 418,
    '”': 418,
    '·': 252,
    '°': 339,
    '…': 690,
    '—': 905,
  }),
);
/** Of characters that are not among them. */
const OTHER_WIDTH = 527;
/**
 * Bold type is wider, and programs measure each in its way: with this no text of the five documents takes more lines than
 * are reckoned, in regular and in bold type, and one in six some that it does not need.
 */
const PLAY = 1.04;
const LINE_HEIGHT = 1.25;
/** Space inside a cell, left and right together, in points. */
const CELL_PADDING = 5;
/** Excel's limit for a row. */
export const MAX_ROW_HEIGHT = 409;

/** Points that a text takes on one line. */
function widthOf(text: string, fontSize: number): number {
  // An accent does not make a letter wider.
  const letters = text.normalize('NFD').replace(/\p{M}/gu, '');
  let thousandths = 0;
  for (const letter of letters)
    thousandths += WIDTHS[letter.charCodeAt(0) - SPACE] ?? OTHERS.get(letter) ?? OTHER_WIDTH;
  return (thousandths * fontSize * PLAY) / 1000;
}

const SPACE = 32;

/** Lines that a text takes in a cell so many points wide, wrapping at spaces; at least 1. */
export function linesIn(text: string, width: number, fontSize: number): number {
  const line = Math.max(1, width - CELL_PADDING);
  return text
    .split('\n')
    .reduce((sum, paragraph) => sum + wrappedLines(paragraph, line, fontSize), 0);
}

function wrappedLines(paragraph: string, line: number, fontSize: number): number {
  const space = widthOf(' ', fontSize);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const width = widthOf(word, fontSize);
    const before = used > 0 ? used + space : 0;
    if (before + width <= line) {
      used = before + width;
      continue;
    }
    // A word longer than a line goes on in the next ones.
    const own = Math.max(1, Math.ceil(width / line));
    lines += own - (used > 0 ? 0 : 1);
    used = width - (own - 1) * line;
  }
  return lines;
}

/** Height in points for so many lines, within Excel's limit. */
export function heightOf(lines: number, fontSize: number): number {
  return Math.min(MAX_ROW_HEIGHT, Math.ceil(lines * fontSize * LINE_HEIGHT + 4));
}
