/** Parts of a table: without one it is its data. */
export type Section = 'All' | 'Data' | 'Headers' | 'Totals' | 'This Row';

/** A reference to a table as it stands in a formula: `Tabella1[[#All],[A]:[B]]`, `[@Peso]`, or the name alone. */
export interface StructuredReference {
  /** Where it begins and ends in the formula. */
  readonly start: number;
  readonly end: number;
  /** "" where the formula stands in the table and does not name it. */
  readonly table: string;
  readonly sections: readonly Section[];
  /** The first and the last column, as the headers have them; `undefined` for all. */
  readonly columns: readonly [first: string, last: string] | undefined;
}

/** What cannot be read between the brackets. */
export const UNREADABLE = 'unreadable';

/** A text, a name of a sheet in quotes, a word, a bracket: pieces by which a formula is looked through. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|[\p{L}_\\][\p{L}\p{N}_.\\]*|\[/gu;

/** Whether there can be a structured reference at all: most formulas have no bracket. */
export const hasBracket = (formula: string): boolean => formula.includes('[');

/** The structured references of a formula in their order; names alone only where `isTable` knows them. */
export function referencesIn(
  formula: string,
  isTable: (name: string) => boolean,
): (StructuredReference | typeof UNREADABLE)[] {
  const found: (StructuredReference | typeof UNREADABLE)[] = [];
  PIECES.lastIndex = 0;
  for (let piece = PIECES.exec(formula); piece; piece = PIECES.exec(formula)) {
    const [text] = piece;
    const start = piece.index;
    if (text.startsWith('"') || text.startsWith("'")) continue;
    const open = text === '[' ? start : start + text.length;
    if (formula[open] !== '[') {
      const isAlone =
        !'(!.'.includes(formula[open] ?? ' ') && !'!.#'.includes(formula[start - 1] ?? ' ');
      if (isAlone && isTable(text))
        found.push({ start, end: open, table: text, sections: [], columns: undefined });
      continue;
    }
    const close = closingBracket(formula, open);
    if (close < 0) return [...found, UNREADABLE];
    const resumed = PIECES.lastIndex;
    PIECES.lastIndex = close + 1;
    // [1]Foglio1!A1 is of another workbook.
    if (text === '[' && /[\p{L}\p{N}_!]/u.test(formula[close + 1] ?? '')) {
      PIECES.lastIndex = Math.max(resumed, close + 1);
      continue;
    }
    const body = readBody(formula.slice(open + 1, close));
    const table = text === '[' ? '' : text;
    found.push(body ? { start, end: close + 1, table, ...body } : UNREADABLE);
  }
  return found;
}

/** Puts other texts in place of references, from the last to the first. */
export function replaceReferences(
  formula: string,
  isTable: (name: string) => boolean,
  replacement: (reference: StructuredReference) => string | undefined,
): string {
  let result = formula;
  for (const each of referencesIn(formula, isTable).reverse()) {
    const text = each === UNREADABLE ? undefined : replacement(each);
    if (each !== UNREADABLE && text !== undefined)
      result = result.slice(0, each.start) + text + result.slice(each.end);
  }
  return result;
}

/** Where a bracket ends, or -1. An apostrophe in front of a character makes it part of the column's name. */
export function closingBracket(formula: string, open: number): number {
  let depth = 0;
  for (let at = open; at < formula.length; at += 1) {
    const char = formula[at];
    if (char === "'") at += 1;
    else if (char === '[') depth += 1;
    else if (char === ']') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

type Body = Pick<StructuredReference, 'sections' | 'columns'>;

function readBody(given: string): Body | undefined {
  const body = given.trim();
  if (body === '') return { sections: [], columns: undefined };
  if (body.startsWith('@')) {
    const columns = body.length > 1 ? readColumns(body.slice(1)) : undefined;
    return body.length > 1 && !columns ? undefined : { sections: ['This Row'], columns };
  }
  if (body.startsWith('#')) {
    const section = sectionOf(body);
    return section && { sections: [section], columns: undefined };
  }
  if (!body.startsWith('[')) return { sections: [], columns: [unescaped(body), unescaped(body)] };
  const sections: Section[] = [];
  let rest = body;
  for (
    let item = /^\[(#[^\]]*)\]\s*(,|$)\s*/.exec(rest);
    item;
    item = /^\[(#[^\]]*)\]\s*(,|$)\s*/.exec(rest)
  ) {
    const section = sectionOf(item[1]!);
    if (!section) return undefined;
    sections.push(section);
    rest = rest.slice(item[0].length);
  }
  if (rest === '') return { sections, columns: undefined };
  const columns = readColumns(rest);
  return columns && { sections, columns };
}

const COLUMNS = /^\[((?:'.|[^'[\]])+)\](?:\s*:\s*\[((?:'.|[^'[\]])+)\])?$/su;

function readColumns(text: string): readonly [string, string] | undefined {
  const trimmed = text.trim();
  if (!trimmed.startsWith('[')) return [unescaped(trimmed), unescaped(trimmed)];
  const found = COLUMNS.exec(trimmed);
  if (!found) return undefined;
  const first = unescaped(found[1]!);
  return [first, found[2] === undefined ? first : unescaped(found[2])];
}

const SECTIONS: readonly Section[] = ['All', 'Data', 'Headers', 'Totals', 'This Row'];

function sectionOf(text: string): Section | undefined {
  const name = text.replace(/^#/, '').replace(/\s+/g, ' ').trim().toLowerCase();
  return SECTIONS.find((each) => each.toLowerCase() === name);
}

const unescaped = (name: string): string => name.replace(/'(.)/gsu, '$1');

const escaped = (name: string): string => name.replace(/['[\]#@]/g, "'$&");

/** As a file has it, and as the engine keeps it: with the table's name, and the row by its long name. */
export function fullForm({
  table,
  sections,
  columns,
}: Omit<StructuredReference, 'start' | 'end'>): string {
  const named = sections.map((section) => `#${section}`);
  if (!columns && named.length === 0) return table;
  if (!columns && named.length === 1) return `${table}[${named[0]}]`;
  const [first, last] = columns ?? [];
  if (named.length === 0 && first === last) return `${table}[${escaped(first ?? '')}]`;
  const parts = named.map((each) => `[${each}]`);
  if (columns) parts.push(columnsOf(columns));
  return `${table}[${parts.join(',')}]`;
}

function columnsOf([first, last]: readonly [string, string]): string {
  return first === last ? `[${escaped(first)}]` : `[${escaped(first)}]:[${escaped(last)}]`;
}

/** As Excel shows it: the row as "@", and within the table without the table's name. */
export function shownForm(reference: StructuredReference, isWithin: boolean): string {
  const { table, sections, columns } = reference;
  const name = isWithin ? '' : table;
  if (sections.length === 1 && sections[0] === 'This Row') {
    if (!columns) return `${name}[@]`;
    const isPlain = columns[0] === columns[1] && /^[\p{L}\p{N}_]+$/u.test(columns[0]);
    return isPlain ? `${name}[@${columns[0]}]` : `${name}[@${columnsOf(columns)}]`;
  }
  return fullForm(sections.length === 0 && columns ? { ...reference, table: name } : reference);
}
