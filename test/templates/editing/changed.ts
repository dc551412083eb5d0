/** Sheets as changes would leave them: what Excel does, as far as values and names go. */
import type { CellContent, Change } from '../../../src/domain/changes';
import type { SheetContents } from '../../../src/templates/sheetContents';
import { insertRows, typed } from '../contentsOf';

/** Rows of the score show the text of their card: that they are filled is all that matters of it. */
export const computed = (formula: string): string => (formula.endsWith('&""') ? 'testo' : '');

const shown = (content: CellContent): unknown => {
  if (content === null) return '';
  return typeof content === 'object' ? computed(content.formula) : content;
};

type Rows = Extract<Change, { kind: 'addRow' | 'addRows' | 'removeRow' }>;

const rowOf = (change: Rows): number => (change.kind === 'removeRow' ? change.row : change.at);

/** Cells first, then the rows, from the last to the first, as the door to Excel does. */
export function changed(sheet: SheetContents, changes: readonly Change[]): SheetContents {
  let now = sheet;
  for (const each of changes) {
    if (each.kind !== 'cells') continue;
    each.content.forEach((cells, down) =>
      cells.forEach((content, right) => {
        if (content !== undefined)
          now = typed(now, each.row + down, each.column + right, shown(content));
      }),
    );
  }
  const rows = changes.filter((each): each is Rows => 'at' in each || each.kind === 'removeRow');
  const isComing = ({ kind }: Rows) => kind !== 'removeRow';
  const ordered = [...rows]
    .reverse()
    .sort((a, b) => rowOf(b) - rowOf(a) || Number(isComing(b)) - Number(isComing(a)));
  for (const each of ordered)
    now = each.kind === 'removeRow' ? without(now, each.row) : withRows(now, each);
  return now;
}

function withRows(
  sheet: SheetContents,
  change: Exclude<Rows, { kind: 'removeRow' }>,
): SheetContents {
  const content = change.kind === 'addRow' ? [change.content] : change.content;
  const below = Math.max(0, change.at - sheet.values.length);
  let now = insertRows(insertRows(sheet, sheet.values.length, below), change.at, content.length);
  const named = change.kind === 'addRows' ? (change.names ?? []) : [];
  now = {
    ...now,
    names: new Map([
      ...now.names,
      ...named.map(({ name, area }) => [name, { ...area, row: area.row + change.at }] as const),
    ]),
  };
  content.forEach((cells, down) =>
    cells.forEach((each, column) => {
      if (each !== undefined) now = typed(now, change.at + down, column, shown(each));
    }),
  );
  return now;
}

function without(sheet: SheetContents, at: number): SheetContents {
  const names = [...sheet.names].flatMap(([name, area]): [string, typeof area][] => {
    if (at < area.row) return [[name, { ...area, row: area.row - 1 }]];
    if (at >= area.row + area.rows) return [[name, area]];
    return area.rows === 1 ? [] : [[name, { ...area, rows: area.rows - 1 }]];
  });
  return { ...sheet, names: new Map(names), values: sheet.values.filter((_, row) => row !== at) };
}
