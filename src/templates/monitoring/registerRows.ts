/** Rows of the register: what they say, and how they come below those that are there. */
import type { BookMonitoring } from '../../domain/book';
import type { AddRows, CellContent } from '../../domain/changes';
import type { RegisterEntry } from '../../domain/registerEntry';
import { cell } from '../address';
import { SheetGrid } from '../sheetGrid';
import { COLUMN_LOOKS, ID_COLUMN, REGISTER_COLUMNS, ROW_HEIGHT } from './columns';
import { STYLES } from '../style';

/** Of a column that somebody put in between. */
const OTHER_WIDTH = 60;

/** One row for each entry, wherever the columns stand by now. */
export function registerRows(register: BookMonitoring, entries: readonly RegisterEntry[]): AddRows {
  const { sheet, end, columns, idColumn } = register;
  const placed = REGISTER_COLUMNS.flatMap((each) => {
    const at = columns[each.field];
    return at === undefined ? [] : [{ ...each, at }];
  });
  const last = Math.max(...placed.map(({ at }) => at), idColumn ?? 0);
  const widths = Array<number>(last + 1).fill(OTHER_WIDTH);
  for (const { at, width } of placed) widths[at] = width;
  const grid = new SheetGrid(widths);
  const content = entries.map((entry, row) => {
    const line = Array<CellContent | undefined>(last + 1).fill(undefined);
    for (const { field, at, look } of placed) {
      line[at] = contentOf(entry[field]);
      grid.field(cell(row, at), line[at] ?? null, ...COLUMN_LOOKS[look]);
    }
    if (idColumn !== null) {
      line[idColumn] = entry.id;
      grid.box(cell(row, idColumn), STYLES.centered);
    }
    grid.atLeast(row, ROW_HEIGHT);
    return line;
  });
  const look = { ...grid.look(), conditionalFormats: [] };
  return { kind: 'addRows', sheet, at: end, content, look };
}

/** In the order of the columns, the id last. */
export const entryContent = (entry: RegisterEntry): CellContent[] => {
  const content: CellContent[] = REGISTER_COLUMNS.map(({ field }) => contentOf(entry[field]));
  content[ID_COLUMN] = entry.id;
  return content;
};

const contentOf = (value: string | number | null): CellContent => (value === '' ? null : value);
