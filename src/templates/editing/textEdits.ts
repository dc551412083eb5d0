/** Long texts: a line in each row, or all of them in one cell. Lines that stay are not touched. */
import type { Place } from '../../domain/book';
import { isBlank } from '../../domain/cells';
import { oneLine } from '../../domain/numbers';
import type { Objective } from '../../domain/objective';
import type { Editor } from './editor';

type TextField = {
  [K in keyof Objective]: Objective[K] extends string ? K : never;
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
  const [was, will] = [before.split('\n'), after.split('\n')];
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
  const start = alike(was, will);
  const end = alike([...was].slice(start).reverse(), [...will].slice(start).reverse());
  const [gone, come] = [was.slice(start, was.length - end), will.slice(start, will.length - end)];
  come.slice(0, gone.length).forEach((line, index) => {
    editor.put(cells[start + index]!, line === '' ? null : line);
  });
  for (let index = come.length; index < gone.length; index += 1)
    removeLine(editor, cells, start + index, will.length);
  const at = rows[start + gone.length - 1] ?? rows[start - 1] ?? first.row - 1;
  const like = Math.max(at, first.row);
  for (const line of come.slice(gone.length))
    editor.addRow({
      at: at + 1,
      like: { row: like, formulas: false },
      content: lineAt(first.column, line),
    });
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

/** How many lines at the beginning are the same. */
function alike(one: readonly string[], other: readonly string[]): number {
  let count = 0;
  while (count < Math.min(one.length, other.length) && one[count] === other[count]) count += 1;
  return count;
}

/** The row of the only line stays for what may be written there. */
function removeLine(editor: Editor, cells: readonly Place[], index: number, left: number): void {
  const at = cells[index]!;
  if (left === 0 || (index === 0 && cells.length === 1)) editor.put(at, null);
  else editor.removeRow(at.row);
}

const lineAt = (column: number, line: string) => [
  ...Array.from({ length: column }, () => undefined),
  line === '' ? null : line,
];
