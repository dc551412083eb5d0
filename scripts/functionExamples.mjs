/**
 * The examples of the custom functions, written as an Italian Excel writes a formula: `PUNTEGGIO({1;0,8};{50;30})`.
 * Reads them, computes them with the functions of the built add-in and shows the result as a cell would.
 */

const NUMBER = /-?\d+(?:,\d+)?/y;
const NAME = /[A-Z][A-Z_]*/y;
const BLANKS = /[ ]*/y;

/** Reads a formula from left to right; each method reads one piece and throws saying where it is wrong. */
class Reader {
  constructor(text) {
    this.text = text;
    this.at = 0;
  }

  fail(problem) {
    throw new Error(`${this.text}: ${problem} at position ${this.at + 1}`);
  }

  /** The text that a sticky pattern matches here, or undefined. */
  match(pattern) {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    this.at += found?.length ?? 0;
    return found;
  }

  /** The next character that is not a blank. */
  next() {
    this.match(BLANKS);
    return this.text[this.at];
  }

  /** Goes past a character, if it is the next one. */
  passes(character) {
    if (this.next() !== character) return false;
    this.at++;
    return true;
  }

  expect(character) {
    if (!this.passes(character)) this.fail(`«${character}» expected`);
  }

  string() {
    this.expect('"');
    let content = '';
    for (;;) {
      const close = this.text.indexOf('"', this.at);
      if (close < 0) this.fail('a text without its closing quote');
      content += this.text.slice(this.at, close);
      this.at = close + 1;
      if (this.text[this.at] !== '"') return content;
      content += '"';
      this.at++;
    }
  }

  number() {
    const digits = this.match(NUMBER);
    if (digits === undefined) this.fail('a value expected');
    return Number(digits.replace(',', '.'));
  }

  /** A number or a text: what an array constant may hold. */
  constant() {
    return this.next() === '"' ? this.string() : this.number();
  }

  /** `{1\2;3\4}`: rows separated by `;`, columns by `\`. */
  array() {
    this.expect('{');
    const rows = [];
    do {
      const row = [];
      do row.push(this.constant());
      while (this.passes('\\'));
      rows.push(row);
    } while (this.passes(';'));
    this.expect('}');
    if (rows.some((row) => row.length !== rows[0].length)) this.fail('rows of different length');
    return { kind: 'array', rows };
  }

  call() {
    this.next();
    const start = this.at;
    const name = this.match(NAME) ?? this.fail('the name of a function expected');
    this.expect('(');
    const args = [];
    if (!this.passes(')')) {
      do args.push(this.argument());
      while (this.passes(';'));
      this.expect(')');
    }
    return { kind: 'call', name, start, args };
  }

  argument() {
    const next = this.next();
    if (next === ';' || next === ')') return { kind: 'omitted' };
    if (next === '{') return this.array();
    if (next === '"') return { kind: 'value', value: this.string() };
    if (/[A-Za-z]/.test(next ?? '')) return this.call();
    const value = this.number();
    return { kind: 'value', value: this.passes('%') ? value / 100 : value };
  }
}

/** A formula as a tree of calls: `{ kind: 'call', name, start, args }`. */
export function parseExample(text) {
  const reader = new Reader(text);
  const call = reader.call();
  if (reader.next() !== undefined) reader.fail('nothing more expected');
  return call;
}

/** The formula as it is typed in a cell: an equals sign, and the namespace before every function. */
export function typedFormula(text, namespace = 'PIAO') {
  const starts = [];
  const visit = (call) => {
    starts.push(call.start);
    call.args.filter(({ kind }) => kind === 'call').forEach(visit);
  };
  visit(parseExample(text));
  let typed = text;
  for (const start of starts.sort((a, b) => b - a))
    typed = `${typed.slice(0, start)}${namespace}.${typed.slice(start)}`;
  return `=${typed}`;
}

/**
 * Computes a formula. `functions` holds, by name, `{ compute, parameters: [{ name, isRange, isOptional, isRepeating }] }`.
 * Arguments arrive as Excel passes them: a range as rows, a single value for a range as one cell, null if omitted.
 */
export function computeExample(text, functions) {
  return compute(parseExample(text), functions);
}

function compute({ name, args }, functions) {
  const called = functions.get(name);
  if (called === undefined) throw new Error(`${name} is not a function`);
  const last = called.parameters.at(-1);
  if (args.length > called.parameters.length && !last?.isRepeating)
    throw new Error(`${name} takes ${called.parameters.length} arguments, not ${args.length}`);
  const value = (parameter, given = { kind: 'omitted' }) =>
    passed(`${name}, ${parameter.name}`, parameter, given, functions);
  // Excel passes what a repeating parameter takes in one list.
  const values = called.parameters.map((parameter, index) =>
    parameter.isRepeating
      ? args.slice(index).map((given) => value(parameter, given))
      : value(parameter, args[index]),
  );
  return answered(called.compute, values);
}

/** What a function gives; a refusal that is the whole answer, which it throws, as the object that it is. */
function answered(implementation, values) {
  try {
    return implementation(...values);
  } catch (refusal) {
    if (isError(refusal)) return refusal;
    throw refusal;
  }
}

function passed(where, { isRange, isOptional }, given, functions) {
  if (given.kind === 'omitted') {
    if (!isOptional) throw new Error(`${where}: missing`);
    return null;
  }
  const value = valueOf(given, functions);
  if (isRange) return Array.isArray(value) ? value : [[value]];
  if (!Array.isArray(value)) return value;
  if (value.length !== 1 || value[0].length !== 1) throw new Error(`${where}: one cell expected`);
  return value[0][0];
}

function valueOf(given, functions) {
  if (given.kind === 'value') return given.value;
  if (given.kind === 'array') return given.rows;
  const value = compute(given, functions);
  if (isError(value)) throw new Error(`${given.name} gives ${value.code} «${value.message}»`);
  return value;
}

const isError = (value) => typeof value === 'object' && value !== null && 'code' in value;

/** What an Italian Excel calls the errors that have another name there. */
const ITALIAN_CODES = {
  '#VALUE!': '#VALORE!',
  '#N/A': '#N/D',
  '#REF!': '#RIF!',
  '#NAME?': '#NOME?',
  '#NULL!': '#NULLO!',
};

/** A value as an Italian cell shows it; an error with the message that explains it. */
export function shownValue(value, isDate = false) {
  if (isError(value)) return `${ITALIAN_CODES[value.code] ?? value.code} «${value.message}»`;
  if (typeof value === 'boolean') return value ? 'VERO' : 'FALSO';
  if (typeof value === 'number') return isDate ? shownDate(value) : shownNumber(value);
  if (typeof value === 'string') return value === '' ? '(vuota)' : value;
  throw new Error(`a cell cannot show ${String(value)}`);
}

function shownNumber(value) {
  if (!Number.isFinite(value)) throw new Error(`a cell cannot show ${value}`);
  const text = value.toFixed(9).replace(/\.?0+$/, '');
  return text === '-0' ? '0' : text.replace('.', ',');
}

/** Days from 30/12/1899, as Excel counts those after February 1900. */
function shownDate(serial) {
  const date = new Date(Date.UTC(1899, 11, 30 + serial));
  const two = (number) => String(number).padStart(2, '0');
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}

/**
 * What to show of a result: a text, or the rows of a table when it has several rows and columns. A single row or
 * column is listed, and of a row of a cronoprogramma the marked cells.
 */
export function shownResult(result, isDate = false) {
  if (!Array.isArray(result)) return shownValue(result, isDate);
  const rows = result.map((row) => row.map((cell) => shownValue(cell, isDate)));
  if (rows.length > 1 && rows[0].length > 1) return rows;
  const cells = result.flat();
  if (cells.length > 1 && cells.every((cell) => cell === 'X' || cell === ''))
    return shownMarks(cells);
  return rows.flat().join(' · ');
}

function shownMarks(cells) {
  const marked = cells.flatMap((cell, index) => (cell === 'X' ? [index + 1] : []));
  if (marked.length === 0) return `${cells.length} celle vuote`;
  if (marked.length === 1) return `${cells.length} celle, X nella ${marked[0]}`;
  return `${cells.length} celle, X nelle celle ${new Intl.ListFormat('it').format(marked.map(String))}`;
}
