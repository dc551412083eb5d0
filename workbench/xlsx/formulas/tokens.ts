import { closingBracket } from '../../engine/structuredReferences';

/** The pieces of a formula that a file may write otherwise than Excel shows them, and what stands between. */
export interface Token {
  /** A call is the name of a function before its bracket; what is verbatim is never changed. */
  kind: 'verbatim' | 'reference' | 'call' | 'name' | 'space' | 'sign';
  text: string;
}

const SHEET = String.raw`(?:(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const PATTERN = new RegExp(
  [
    String.raw`(?<verbatim>"(?:[^"]|"")*"|\d[\d.]*(?:[eE][+-]?\d+)?|#[A-Z][A-Z/0_]*[!?]?)`,
    // A cell of any sheet, and "#" for all that its formula fills.
    String.raw`(?<reference>${SHEET}\$?[A-Za-z]{1,3}\$?\d+(?![\p{L}\p{N}_.(!])#?)`,
    // What belongs to a sheet is no parameter of a formula, and columns are no names.
    String.raw`(?<elsewhere>'(?:[^']|'')*'|${NAME}!${NAME}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(!]))`,
    String.raw`(?<call>${NAME})(?=\()`,
    String.raw`(?<name>${NAME})`,
    String.raw`(?<space>\s+)`,
    String.raw`(?<sign>[^])`,
  ].join('|'),
  'gu',
);

export function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  PATTERN.lastIndex = 0;
  for (let found = PATTERN.exec(formula); found; found = PATTERN.exec(formula)) {
    const { 0: text, groups = {}, index } = found;
    // Columns of a table and other workbooks stand in brackets; an optional parameter does, too, after "(" or ",".
    const close = text === '[' && !isAfterSeparator(tokens) ? closingBracket(formula, index) : -1;
    if (close > 0) {
      tokens.push({ kind: 'verbatim', text: formula.slice(index, close + 1) });
      PATTERN.lastIndex = close + 1;
      continue;
    }
    const kind = (['reference', 'call', 'name', 'space', 'sign'] as const).find(
      (each) => groups[each] !== undefined,
    );
    tokens.push({ kind: kind ?? 'verbatim', text });
  }
  return tokens;
}

function isAfterSeparator(tokens: readonly Token[]): boolean {
  const before = tokens.findLast(({ kind }) => kind !== 'space');
  return before?.text === '(' || before?.text === ',';
}
