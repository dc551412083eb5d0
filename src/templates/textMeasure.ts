/** Excel does not grow rows for merged cells, so templates estimate the height that a text needs. */

/** Width of an average character of Calibri, in parts of the font size. */
const CHARACTER_WIDTH = 0.46;
const LINE_HEIGHT = 1.3;
/** Space inside a cell, left and right together, in points. */
const CELL_PADDING = 6;
/** Excel's limit for a row. */
export const MAX_ROW_HEIGHT = 409;

/** Lines that a text takes in a cell so many points wide, wrapping at spaces; at least 1. */
export function linesIn(text: string, width: number, fontSize: number): number {
  const perLine = Math.max(1, Math.floor((width - CELL_PADDING) / (fontSize * CHARACTER_WIDTH)));
  return text.split('\n').reduce((sum, paragraph) => sum + wrappedLines(paragraph, perLine), 0);
}

function wrappedLines(paragraph: string, perLine: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const length = word.length + (used > 0 ? 1 : 0);
    if (used + length <= perLine) used += length;
    else {
      lines += used > 0 ? 1 : 0;
      lines += Math.floor(Math.max(0, word.length - 1) / perLine);
      used = word.length % perLine || Math.min(word.length, perLine);
    }
  }
  return lines;
}

/** Height in points for so many lines, within Excel's limit. */
export function heightOf(lines: number, fontSize: number): number {
  return Math.min(MAX_ROW_HEIGHT, Math.ceil(lines * fontSize * LINE_HEIGHT + 4));
}
