/** Tables as Excel and Word copy them: as text with tabs, or as a table of a page, which keeps the breaks in cells. */

/** The cells of a copied text: rows of equal length, none where there is nothing. */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const end = text.replace(/[\r\n]+$/, '').length;
  while (at < end) {
    const { cell, next } = cellAt(text, at, end);
    row.push(cell.trim());
    if (text[next] !== '\t' || next >= end) {
      rows.push(row);
      row = [];
    } else if (next + 1 >= end) row.push('');
    at = next + (text.startsWith('\r\n', next) ? 2 : 1);
  }
  if (row.length > 0) rows.push(row);
  const width = Math.max(0, ...rows.map((each) => each.length));
  return rows.map((each) => [...each, ...Array<string>(width - each.length).fill('')]);
}

/** A cell with breaks is in quotes, and its own quotes are doubled; a quote within a text is a quote. */
function cellAt(text: string, at: number, end: number): { cell: string; next: number } {
  const quoted = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/y;
  quoted.lastIndex = at;
  const found = quoted.exec(text);
  if (found) return { cell: found[1]!.replace(/""/g, '"'), next: at + found[0].length };
  const rest = text.slice(at, end);
  const length = rest.search(/[\t\r\n]/);
  const next = length < 0 ? end : at + length;
  return { cell: text.slice(at, next), next };
}

/** What of a clipboard is a table, as text with tabs; null where its plain text says it all. */
export function copiedText(clipboard: Pick<DataTransfer, 'getData'>): string | null {
  const cells = pageCells(clipboard.getData('text/html'));
  return cells.length === 0 ? null : asText(cells);
}

/** The cells of what was copied as a table, of more than one cell; else none. `lines`: lines of a text are rows too. */
export function copiedCells(
  clipboard: Pick<DataTransfer, 'getData'>,
  { lines }: { lines: boolean },
): string[][] {
  const copied = copiedText(clipboard);
  const cells = cellsOf(copied ?? clipboard.getData('text/plain'));
  const isTable = (cells[0]?.length ?? 0) > 1;
  return isTable || (cells.length > 1 && (lines || copied !== null)) ? cells : [];
}

const asText = (cells: readonly (readonly string[])[]): string =>
  cells
    .map((row) =>
      row
        .map((cell) => (/["\t\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell))
        .join('\t'),
    )
    .join('\n');

function pageCells(html: string): string[][] {
  if (!/<t[dh]\b/i.test(html)) return [];
  const page = new DOMParser().parseFromString(html, 'text/html');
  const rows: string[][] = [];
  for (const table of page.querySelectorAll('table'))
    if (!table.parentElement?.closest('table')) addRows(table, rows);
  return rows;
}

/** A cell that runs over others stands in the first of them. */
function addRows(table: HTMLTableElement, rows: string[][]): void {
  const first = rows.length;
  [...table.rows].forEach((row, index) => {
    const cells = (rows[first + index] ??= []);
    let column = 0;
    for (const cell of row.cells) {
      while (cells[column] !== undefined) column += 1;
      for (let down = 0; down < Math.min(cell.rowSpan || 1, table.rows.length - index); down += 1)
        for (let along = 0; along < cell.colSpan; along += 1)
          (rows[first + index + down] ??= [])[column + along] =
            down + along === 0 ? textOf(cell) : '';
    }
  });
}

/** As it is shown: breaks of lines and paragraphs stay, other blanks are one. */
function textOf(cell: Element): string {
  const copy = cell.cloneNode(true) as Element;
  const walker = copy.ownerDocument.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    node.textContent = (node.textContent ?? '').replace(/\s+/g, ' ');
  for (const end of copy.querySelectorAll('br, p, div, li')) end.after('\n');
  return (copy.textContent ?? '')
    .replace(/ *\n */g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}
