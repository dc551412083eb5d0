import { closingBracket } from '../../engine/structuredReferences';
import { quoteSheet } from './address';

/** What becomes of a formula's sheets and of the other workbooks that it refers to. */
export interface Translation {
  /** The sheet's name here; `undefined` for one that is not here. */
  sheet(name: string): string | undefined;
  /** Added to the numbers of other workbooks. */
  links: number;
}

const SHEET = String.raw`'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d+`;
const CELLS = String.raw`${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+|[\p{L}_\\][\p{L}\p{N}_.\\]*`;
const PIECES = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?<sheet>${SHEET})!(?<cells>${CELLS})?|'(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{N}_.\\]*|\[`,
  'gu',
);

/** A formula of another workbook, for cells of this one: a reference to a sheet that is not here is lost. */
export function translated(formula: string, { sheet, links }: Translation): string {
  let result = '';
  let from = 0;
  const put = (start: number, end: number, text: string) => {
    result += formula.slice(from, start) + text;
    from = end;
  };
  PIECES.lastIndex = 0;
  for (let found = PIECES.exec(formula); found; found = PIECES.exec(formula)) {
    const { 0: text, index, groups = {} } = found;
    if (text === '[') {
      const close = closingBracket(formula, index);
      if (close < 0) break;
      const link = /^\d+$/.exec(formula.slice(index + 1, close))?.[0];
      PIECES.lastIndex = close + 1;
      if (link === undefined || !/[\p{L}_!]/u.test(formula[close + 1] ?? '')) continue;
      put(index, close + 1, `[${Number(link) + links}]`);
      // The sheet after it is of that workbook.
      PIECES.lastIndex = formula.indexOf('!', close) + 1 || close + 1;
    } else if (groups.sheet !== undefined) {
      const name = groups.sheet.replace(/^'(.*)'$/u, '$1').replaceAll("''", "'");
      const link = /^\[(\d+)\](.*)$/u.exec(name);
      const here = link ? undefined : sheet(name);
      if (link)
        put(index, index + groups.sheet.length, quoted(`[${Number(link[1]) + links}]${link[2]}`));
      else if (here === undefined) put(index, index + text.length, '#REF!');
      else if (here !== name) put(index, index + groups.sheet.length, quoteSheet(here));
    }
  }
  return result + formula.slice(from);
}

const quoted = (name: string) => `'${name.replaceAll("'", "''")}'`;
