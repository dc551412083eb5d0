/** What must still be in the cells that changes of summaries are made from: the cells that formulas refer to, the rows that go. */
import type { Change, ExpectCells } from '../domain/changes';
import type { SheetContents } from '../templates/sheetContents';
import { cellKey } from '../domain/places';
import { parseReference } from './reference';

/** A cell of another sheet in a formula: 'Ob 1'!$B$7. */
const CELL = /'((?:[^']|'')+)'!(\$[A-Z]{1,3}\$\d{1,7})/g;

export function expectedBy(
  changes: readonly Change[],
  sheets: readonly SheetContents[],
): ExpectCells[] {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const found = new Map<string, ExpectCells>();
  const expect = (sheet: string, row: number, column: number) => {
    const contents = byName.get(sheet);
    // What formulas show changes without anybody typing.
    if (!contents || contents.formulas?.has(cellKey(row, column))) return;
    const value = contents.values[row]?.[column] ?? '';
    const key = `${sheet}\n${row}\n${column}`;
    found.set(key, { kind: 'expect', sheet, row, column, values: [[value]] });
  };
  for (const formula of changes.flatMap(formulasIn))
    for (const [, quoted = '', address = ''] of formula.matchAll(CELL)) {
      const sheet = quoted.replace(/''/g, "'");
      const area = parseReference(address.replaceAll('$', ''))?.area;
      if (area) expect(sheet, area.row, area.column);
    }
  for (const each of changes) {
    const row = each.kind === 'removeRow' ? each.row : each.kind === 'addRow' ? each.at - 1 : null;
    const contents = byName.get(each.sheet);
    if (row === null || !contents) continue;
    for (let column = 0; column < (contents.values[row]?.length ?? 0); column += 1)
      expect(each.sheet, row, column);
  }
  return [...found.values()];
}

function formulasIn(change: Change): string[] {
  if (change.kind !== 'cells' && change.kind !== 'addRow') return [];
  return change.content
    .flat()
    .flatMap((cell) => (typeof cell === 'object' && cell !== null ? [cell.formula] : []));
}
