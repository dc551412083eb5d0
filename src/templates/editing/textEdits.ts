/** Long texts: in one cell, or in parts of a row each. Parts that stay are not touched. */
import type { Place } from '../../domain/places';
import { isBlank } from '../../domain/cells';
import { oneLine } from '../../domain/numbers';
import type { Objective } from '../../domain/objective';
import type { Editor } from './editor';

type TextField = {
  [K in keyof Objective]-?: Objective[K] extends string ? K : never;
}[keyof Objective];

export function editText(
  editor: Editor,
  field: TextField,
  cells: readonly Place[],
  before: string,
  after: string,
): void {
  if (before === after) return;
  const datum = { of: 'objective', field } as const;
  const [first] = cells;
  if (!first || (cells.length === 1 && isOneCell(editor, first, before))) {
    editor.say(datum, first, before, after);
    return;
  }
  // A formula gives way to nothing, and what was typed beside a line would be lost.
  const rows = cells.map(({ row }) => row);
  const isPlain = rows.every((row, index) => {
    const [only, ...others] = editor.filled(row);
    return others.length === 0 && (only === undefined || only === cells[index]!.column);
  });
  const isComputed = cells.some(({ row, column }) => editor.isFormula(row, column));
  if (!isPlain || isComputed) {
    editor.lines.push({ kind: 'noPlace', datum, after });
    return;
  }
  editor.lines.push({ kind: 'cell', datum, at: first, before, after });
  const was = cells.map(({ row, column }) => String(editor.value(row, column)));
  const { start, end, middle } = kept(was, after);
  const gone = was.length - start - end;
  middle.slice(0, gone).forEach((part, index) => {
    editor.put(cells[start + index]!, part === '' ? null : part);
  });
  // The row of the only part stays for what may be written there.
  for (let index = start + middle.length; index < start + gone; index += 1)
    if (index === 0 && middle.length + end === 0) editor.put(cells[index]!, null);
    else editor.removeRow(cells[index]!.row);
  const above = rows[start + gone - 1] ?? first.row - 1;
  for (const part of middle.slice(gone))
    editor.addRow({
      at: above + 1,
      like: { row: Math.max(above, first.row), formulas: false },
      content: partAt(first.column, part),
    });
}

/** Characters that a cell holds, one paragraph at least: longer texts are in several, for a page to be broken between them. */
const LONGEST_PART = 900;

/**
 * The parts that stay at the beginning and at the end, and the paragraphs between them, put together as far as a cell may
 * hold them. Each cell holds one paragraph or several.
 */
function kept(
  was: readonly string[],
  after: string,
): { start: number; end: number; middle: string[] } {
  let paragraphs = after.split('\n');
  const take = (
    part: string | undefined,
    from: (count: number) => string[],
  ): string[] | undefined => {
    const own = part?.split('\n');
    return own && from(own.length).join('\n') === part ? own : undefined;
  };
  let start = 0;
  for (let own; (own = take(was[start], (count) => paragraphs.slice(0, count))); start += 1)
    paragraphs = paragraphs.slice(own.length);
  let end = 0;
  // Before the first cell of a text nothing is of it.
  const last = () =>
    was.length - end > Math.max(start, 1) ? was[was.length - 1 - end] : undefined;
  for (let own; (own = take(last(), (count) => paragraphs.slice(-count))); end += 1)
    paragraphs = paragraphs.slice(0, -own.length);
  const middle = paragraphs.reduce<string[]>((parts, paragraph) => {
    const joined = `${parts.at(-1) ?? ''}\n${paragraph}`;
    if (parts.length > 0 && joined.length <= LONGEST_PART) return [...parts.slice(0, -1), joined];
    return [...parts, paragraph];
  }, []);
  return { start, end, middle };
}

/** Whether a cell holds all of a text, which stays in it: of several lines, beside a label, or within it. */
function isOneCell(editor: Editor, at: Place, before: string): boolean {
  const { content } = editor.held(at);
  const isWhole = isBlank(content) || oneLine(String(content)) === oneLine(before);
  return (
    before.includes('\n') ||
    !isWhole ||
    editor.filled(at.row).some((column) => column !== at.column)
  );
}

const partAt = (column: number, part: string) => [
  ...Array.from({ length: column }, () => undefined),
  part === '' ? null : part,
];
