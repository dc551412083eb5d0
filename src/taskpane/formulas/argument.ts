/** What the user typed for an argument, read as Excel would read it in a cell. */
import { parseNumber } from '../../domain/numbers';
import { toSerial } from '../../domain/dates';
import type { CellPlace } from '../../workbook/formulaCells';
import { parseReference } from '../../workbook/reference';
import type { ParameterInfo } from './catalogue';

/** A text, and the sheet on which it was typed: that of the cells it names without a sheet. */
export interface Given {
  text: string;
  sheet: string;
}

export type ArgumentProblem =
  | 'missing'
  | 'oneCell'
  | 'noRange'
  | 'badDate'
  | 'openQuote'
  | 'tooLong'
  | 'formula';

export type Argument =
  | { kind: 'omitted' }
  | { kind: 'problem'; problem: ArgumentProblem }
  | { kind: 'cells'; place: CellPlace }
  | { kind: 'name'; name: string }
  | { kind: 'number'; digits: number; isPercent: boolean }
  | { kind: 'date'; serial: number }
  | { kind: 'truth'; value: boolean }
  | { kind: 'text'; text: string };

/** Excel takes no longer text in a formula. */
const LONGEST_TEXT = 255;

const DATE = /^(?:\d{1,2}([./-])\d{1,2}\1\d{4}|\d{4}-\d{1,2}-\d{1,2})$/;
const TRUTHS: Record<string, boolean> = { VERO: true, TRUE: true, FALSO: false, FALSE: false };

const problem = (kind: ArgumentProblem): Argument => ({ kind: 'problem', problem: kind });

export interface Reading {
  parameter: ParameterInfo;
  /** Names that the workbook gives to cells. */
  names: readonly string[];
  /** "," where 12,5 is twelve and a half. */
  decimal: string;
}

export function readArgument({ text: typed, sheet }: Given, reading: Reading): Argument {
  const { parameter } = reading;
  const text = typed.trim();
  if (text === '') return parameter.isOptional ? { kind: 'omitted' } : problem('missing');
  if (parameter.choices.length > 0) return { kind: 'text', text };
  const read = readText(text.replace(/^=\s*/, ''), sheet, reading);
  const isWord = read.kind === 'text' && !text.startsWith('"');
  if (isWord && text.startsWith('=')) return problem('formula');
  if (isWord && (parameter.isRange || text.includes('!'))) return problem('noRange');
  return read;
}

function readText(text: string, sheet: string, { parameter, names, decimal }: Reading): Argument {
  const reference = parseReference(text);
  if (reference) {
    const { rows, columns } = reference.area;
    if (!parameter.isRange && rows * columns > 1) return problem('oneCell');
    return { kind: 'cells', place: { sheet: reference.sheet ?? sheet, cells: reference.cells } };
  }
  const name = names.find((each) => each.toLowerCase() === text.toLowerCase());
  if (name !== undefined) return { kind: 'name', name };
  if (DATE.test(text)) {
    const serial = toSerial(text);
    return typeof serial === 'number' ? { kind: 'date', serial } : problem('badDate');
  }
  const truth = TRUTHS[text.toUpperCase()];
  if (truth !== undefined) return { kind: 'truth', value: truth };
  return readNumber(text, decimal) ?? readQuoted(text);
}

/** "12,5", "1.234,56", "92,5%", "€ 5.000". */
function readNumber(text: string, decimal: string): Argument | undefined {
  const isPercent = text.endsWith('%');
  const plain = text.replace(/^€\s*|\s*[€%]$/g, '');
  const digits = decimal === ',' ? parseNumber(plain) : parsePlainNumber(plain);
  return digits === undefined ? undefined : { kind: 'number', digits, isPercent };
}

/** "1,234.56": with a point for the decimals. */
function parsePlainNumber(text: string): number | undefined {
  if (!/^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(text)) return undefined;
  return Number(text.replaceAll(',', ''));
}

/** A word as it is, or between quotes with those inside doubled, as in a formula. */
function readQuoted(text: string): Argument {
  if (!text.startsWith('"')) return readWord(text);
  const [, inside] = /^"((?:[^"]|"")*)"$/.exec(text) ?? [];
  return inside === undefined ? problem('openQuote') : readWord(inside.replaceAll('""', '"'));
}

function readWord(text: string): Argument {
  return text.length > LONGEST_TEXT ? problem('tooLong') : { kind: 'text', text };
}
