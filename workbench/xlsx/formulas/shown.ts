import { tokensOf } from './tokens';

/** What the file puts before the names of functions, of their parameters and of functions that others take. */
const PREFIX = /^(?:_xl(?:fn|ws|pm|udf|eta)\.)+/i;

/** A formula as Excel shows it, with "=": the way back from `storedFormula`. */
export function shownFormula(stored: string): string {
  const tokens = tokensOf(stored);
  const shown: string[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const { kind, text } = tokens[index]!;
    const inBrackets = tokens[index + 2];
    if (isAnchor(text) && inBrackets?.kind === 'reference' && tokens[index + 3]?.text === ')') {
      shown.push(`${inBrackets.text}#`);
      index += 3;
    } else shown.push(kind === 'call' || kind === 'name' ? shownName(text) : text);
  }
  return `=${shown.join('')}`;
}

/** All that a formula fills: "A1#" in cells. */
const isAnchor = (text: string) => /^_xlfn\.ANCHORARRAY$/i.test(text);

function shownName(stored: string): string {
  const optional = /^_xlop\.(.+)$/i.exec(stored)?.[1];
  if (optional !== undefined) return `[${optional}]`;
  const ours = /^_xldudf_PIAO_(.+)$/i.exec(stored)?.[1];
  return ours === undefined ? stored.replace(PREFIX, '') : `PIAO.${ours.toUpperCase()}`;
}
