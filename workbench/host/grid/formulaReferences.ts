/** What a formula refers to, as it is written. */
export interface WrittenReference {
  /** Unquoted; `undefined` where the formula names none. */
  sheet: string | undefined;
  /** Cells ("$A$1:B2"), lines ("A:B") or a name. */
  cells: string;
  /** Whether all cells are meant that the formula there fills ("A1#"). */
  isSpill: boolean;
}

const SHEET = String.raw`'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d+`;
const CELLS = String.raw`${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+|[\p{L}_\\][\p{L}\p{N}_.\\]*`;
/** Texts, errors and other workbooks refer to nothing here; a function stands before its bracket. */
const PIECES = new RegExp(
  String.raw`"(?:[^"]|"")*"|#[A-Z/0]+[!?]?|\[\d+\](?:${SHEET})?!(?:${CELLS})|'\[(?:[^']|'')*'!(?:${CELLS})|(?:(?<sheet>${SHEET})!)?(?<cells>${CELLS})(?![\p{L}\p{N}_.(!\\])(?<spill>#)?`,
  'gu',
);

export function referencesIn(formula: string): WrittenReference[] {
  return [...formula.matchAll(PIECES)].flatMap(({ groups = {} }) => {
    const { sheet, cells, spill } = groups;
    if (cells === undefined) return [];
    const name = sheet?.replace(/^'(.*)'$/u, '$1').replaceAll("''", "'");
    return [{ sheet: name, cells, isSpill: spill !== undefined }];
  });
}
