/** How Excel writes the add-in's functions in a formula, also where it has lost sight of the add-in. */

/**
 * Texts first, in which nothing is changed. Then what Excel makes of a function whose add-in is not there when a
 * workbook opens: "_xldudf_PIAO_GRADO", at times with the file of another add-in before it ("[2]!"), or "_xll.PIAO.".
 * Names of sheets last, which may hold anything.
 */
const PIECES =
  /"(?:[^"]|"")*"|(?:\[\d+\]!|'(?:[^']|'')*'!)?_xldudf_PIAO_|_xll\.(?=PIAO\.)|'(?:[^']|'')*'/gi;

const CALL = /(?<![\p{L}\d_.!])PIAO\.[A-Z_]+\s*\(/iu;

/** Excel's functions that hide an error: a formula with one may be broken though its cell shows none. */
const HIDES_ERRORS = /\b(?:IFERROR|ISERROR|ISERR)\s*\(/i;

export const mayHideError = (formula: string): boolean => HIDES_ERRORS.test(formula);

/** The formula with the functions by their names, as it is to be entered; undefined if it calls none of them. */
export function namedFormula(content: unknown): string | undefined {
  if (typeof content !== 'string' || !content.startsWith('=')) return undefined;
  let outside = '';
  let end = 0;
  const named = content.replace(PIECES, (piece, at: number) => {
    outside += content.slice(end, at);
    end = at + piece.length;
    if (/_xldudf_PIAO_$/i.test(piece) && !piece.startsWith('"')) {
      outside += 'PIAO.';
      return 'PIAO.';
    }
    if (/^_xll\.$/i.test(piece)) return '';
    outside += ' ';
    return piece;
  });
  outside += content.slice(end);
  return CALL.test(outside) ? named : undefined;
}
