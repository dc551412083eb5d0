import { notImplemented } from '../protocol/errors';
import { ENGLISH_FUNCTIONS, ITALIAN_FUNCTIONS } from './functionNames';
import type { HostLocale } from './locale';

const ERRORS: readonly [english: string, italian: string][] = [
  ['#N/A', '#N/D'],
  ['#NAME?', '#NOME?'],
  ['#NULL!', '#NULLO!'],
  ['#REF!', '#RIF!'],
  ['#VALUE!', '#VALORE!'],
  ['#SPILL!', '#ESPANSIONE!'],
  ['#CALC!', '#CALC!'],
  ['#DIV/0!', '#DIV/0!'],
  ['#NUM!', '#NUM!'],
];

const SECTIONS: readonly [english: string, italian: string][] = [
  ['#All', '#Tutti'],
  ['#Data', '#Dati'],
  ['#Headers', '#Intestazioni'],
  ['#Totals', '#Totali'],
  ['#This Row', '#Questa riga'],
];

/** Texts and names of sheets, what stands in brackets or braces, errors, numbers, functions, truth values. */
const piecesWith = (decimal: '.' | ',') =>
  new RegExp(
    [
      String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'`,
      String.raw`\[(?:'.|[^'[\]]|\[(?:'.|[^'[\]])*\])*\]|\{[^}]*\}`,
      String.raw`#[A-Z/0]+[!?]?(?!\p{L})`,
      String.raw`(?<![\p{L}\p{N}_.$])(?:\d+[${decimal}]?\d*|[${decimal}]\d+)(?:E[+-]?\d+)?(?![\p{L}_(])`,
      String.raw`[\p{L}_\\][\p{L}\p{N}_.]*|[;,]`,
    ].join('|'),
    'giu',
  );

const INVARIANT = piecesWith('.');
const LOCAL = piecesWith(',');

/** A formula as the user's Excel shows it: "=SE(A1>1,5;SOMMA(B1:B3);0)". */
export function toLocalFormula(formula: string, locale: HostLocale): string {
  if (locale.decimal === '.') return formula;
  return formula.replace(INVARIANT, (piece, at: number) => {
    if (/^["']/.test(piece)) return piece;
    if (piece.startsWith('[')) return named(piece, SECTIONS);
    if (piece.startsWith('{')) return braces(piece, ',', '\\', '.', ',');
    if (piece.startsWith('#')) return named(piece, ERRORS);
    if (piece === ',') return ';';
    if (/^[\d.]/.test(piece)) return piece.replace('.', ',');
    return word(piece, formula[at + piece.length] === '(', ITALIAN_FUNCTIONS, {
      TRUE: 'VERO',
      FALSE: 'FALSO',
    });
  });
}

/** The way back. */
export function fromLocalFormula(formula: string, locale: HostLocale): string {
  if (locale.decimal === '.') return formula;
  const back = (pairs: typeof ERRORS) =>
    pairs.map(([english, italian]) => [italian, english] as const);
  return formula.replace(LOCAL, (piece, at: number) => {
    if (/^["']/.test(piece)) return piece;
    if (piece.startsWith('[')) return named(piece, back(SECTIONS));
    if (piece.startsWith('{')) return braces(piece, '\\', ',', ',', '.');
    if (piece.startsWith('#')) return named(piece, back(ERRORS));
    if (piece === ';') return ',';
    if (/^[\d,]/.test(piece) && piece !== ',') return piece.replace(',', '.');
    return word(piece, formula[at + piece.length] === '(', ENGLISH_FUNCTIONS, {
      VERO: 'TRUE',
      FALSO: 'FALSE',
    });
  });
}

function named(piece: string, pairs: readonly (readonly [string, string])[]): string {
  return pairs.reduce(
    (text, [from, to]) => text.replaceAll(new RegExp(escape(from), 'gi'), to),
    piece,
  );
}

const escape = (text: string) => text.replace(/[?/!]/g, '\\$&');

/** In a constant array columns and decimals are told by other signs; rows by the same. */
function braces(
  piece: string,
  column: string,
  toColumn: string,
  decimal: string,
  toDecimal: string,
) {
  return piece
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : [...part]
            .map((sign) => (sign === column ? toColumn : sign === decimal ? toDecimal : sign))
            .join(''),
    )
    .join('');
}

function word(
  piece: string,
  isCalled: boolean,
  functions: ReadonlyMap<string, string>,
  truths: Record<string, string>,
): string {
  const upper = piece.toUpperCase();
  if (!isCalled) return truths[upper] ?? piece;
  const other = functions.get(upper);
  // The functions of an add-in have one name for everybody.
  if (other !== undefined || upper.startsWith('PIAO.')) return other ?? piece;
  throw notImplemented(`Range.formulasLocal with the function ${piece}`);
}
