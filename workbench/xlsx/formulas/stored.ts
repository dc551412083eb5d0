import { isTaken, prefixOf } from './later';
import { tokensOf, type Token } from './tokens';

/** A bracket that is open: whose arguments stand in it, which one it is at, and the names that it has given. */
interface Frame {
  caller: string;
  argument: number;
  names: Set<string>;
}

/**
 * A formula as the file holds it: without "=", newer functions with their prefix, the names that LET and LAMBDA give
 * with theirs, the add-in's functions under the name that Excel gives to those of a JavaScript add-in
 * (PIAO.PUNTEGGIO → _xldudf_PIAO_PUNTEGGIO).
 */
export function storedFormula(formula: string): string {
  const tokens = tokensOf(formula.replace(/^=/, ''));
  const frames: Frame[] = [];
  const isGiven = (name: string) => frames.some(({ names }) => names.has(name.toLowerCase()));
  return tokens
    .map(({ kind, text }, index) => {
      const frame = frames.at(-1);
      if (text === '(' || text === '{') {
        const before = tokens[index - 1];
        const caller = before?.kind === 'call' ? before.text.toUpperCase() : '';
        frames.push({ caller, argument: 0, names: new Set() });
      } else if (text === ')' || text === '}') frames.pop();
      else if (text === ',' && kind === 'sign' && frame) frame.argument += 1;
      if (kind === 'reference')
        return text.endsWith('#') ? `_xlfn.ANCHORARRAY(${text.slice(0, -1)})` : text;
      if (kind === 'call') return isGiven(text) ? `_xlpm.${text}` : storedCall(text);
      if (frame && (text === '[' || text === ']') && optionalAt(tokens, index, text))
        return frame.caller === 'LAMBDA' ? '' : text;
      if (kind !== 'name') return text;
      if (frame && gives(frame, tokens, index)) {
        frame.names.add(text.toLowerCase());
        return `${tokens[index - 1]?.text === '[' ? '_xlop' : '_xlpm'}.${text}`;
      }
      if (isGiven(text)) return `_xlpm.${text}`;
      return frame && isWhole(tokens, index) && isTaken(text, frame.caller)
        ? `_xleta.${text.toUpperCase()}`
        : text;
    })
    .join('');
}

function storedCall(name: string): string {
  const upper = name.toUpperCase();
  if (upper.startsWith('PIAO.')) return `_xldudf_${upper.replace('.', '_')}`;
  const prefix = prefixOf(name);
  return prefix === '' ? name : prefix + upper;
}

/** LET gives a name in every second argument but the last, LAMBDA in all but the last. */
function gives({ caller, argument }: Frame, tokens: Token[], index: number): boolean {
  if (caller !== 'LAMBDA' && !(caller === 'LET' && argument % 2 === 0)) return false;
  const isOptional = tokens[index - 1]?.text === '[';
  return isWhole(tokens, index) && textAfter(tokens, index + (isOptional ? 1 : 0)) === ',';
}

/** Whether a name is all of an argument. */
function isWhole(tokens: Token[], index: number): boolean {
  const isOptional = tokens[index - 1]?.text === '[' && tokens[index + 1]?.text === ']';
  const [first, last] = isOptional ? [index - 1, index + 1] : [index, index];
  const before = tokens.findLast((token, at) => at < first && token.kind !== 'space')?.text;
  return /^[(,]$/.test(before ?? '') && /^[),]$/.test(textAfter(tokens, last) ?? '');
}

const textAfter = (tokens: Token[], index: number) =>
  tokens.find((token, at) => at > index && token.kind !== 'space')?.text;

/** The brackets of "[name]", an argument that may be left out. */
const optionalAt = (tokens: Token[], index: number, text: string) =>
  tokens[index]?.kind === 'sign' &&
  tokens[index + (text === '[' ? 2 : -2)]?.text === (text === '[' ? ']' : '[');
