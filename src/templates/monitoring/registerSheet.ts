/** The sheet «Monitoraggio»: the plan's register of what was told at each date, to which rows are only ever added. */
import type { Book } from '../../domain/book';
import { newId } from '../../domain/identity';
import type { RegisterEntry } from '../../domain/registerEntry';
import { cell } from '../address';
import type { CellContent, SheetBlueprint, Style } from '../blueprint';
import { footer } from '../footer';
import { SheetGrid } from '../sheetGrid';
import { bookSettings, textFormula } from '../sintesi/settingsCells';
import { COLORS, STYLES } from '../style';
import {
  COLUMN_LOOKS,
  ID_COLUMN,
  ID_LABEL,
  MONITORAGGIO,
  REGISTER,
  REGISTER_COLUMNS,
  REGISTER_SHEET,
  REGISTER_VERSION,
  registerColumn,
  ROW_HEIGHT,
} from './columns';
import { entryContent } from './registerRows';

const ID_WIDTH = 60;
const LABEL_HEIGHT = 32;
const END_HEIGHT = 6;
const HEADINGS = 4;
const NOTE =
  'Che cosa è stato detto a ogni data di monitoraggio: il riquadro aggiunge righe in fondo e non ne cambia nessuna. Si può ordinare, filtrare e completare a mano.';

export function registerSheet(
  book: Pick<Book, 'settings' | 'settingsPlaces' | 'settingsTables'>,
  name: string,
  entries: readonly RegisterEntry[],
): SheetBlueprint {
  const grid = new SheetGrid([...REGISTER_COLUMNS.map(({ width }) => width), ID_WIDTH]);
  addHeading(grid, book);
  addLabels(grid);
  const first = grid.row;
  for (const entry of entries) addEntry(grid, entry);
  addEnd(grid);
  grid.name(REGISTER, {
    ...{ row: first - 1, column: 0, columns: ID_COLUMN + 1 },
    rows: grid.row - first + 1,
  });
  return grid.toBlueprint(
    {
      ...{ name, tabColor: COLORS.line, freeze: { rows: first, columns: 0 } },
      identity: { template: MONITORAGGIO, version: REGISTER_VERSION, id: newId() },
    },
    footer('Monitoraggio'),
    first,
    { hiddenColumns: [ID_COLUMN], printed: ID_COLUMN },
  );
}

/** "Monitoraggio", with a count where there is another sheet of that name. */
export function registerName(taken: readonly string[]): string {
  const keys = new Set(taken.map((name) => name.toLowerCase()));
  for (let copy = 1; ; copy += 1) {
    const name = copy === 1 ? REGISTER_SHEET : `${REGISTER_SHEET} (${copy})`;
    if (!keys.has(name.toLowerCase())) return name;
  }
}

function addHeading(
  grid: SheetGrid,
  book: Pick<Book, 'settings' | 'settingsPlaces' | 'settingsTables'>,
): void {
  const { title = '', authority = '' } = book.settings ?? {};
  const cells = bookSettings(book as Book);
  const across = () => ({ row: grid.row, column: 0, rows: 1, columns: ID_COLUMN });
  const line = (content: CellContent, text: string, style: Style) => {
    grid.banner(across(), content, text, style);
    grid.row += 1;
  };
  grid.atLeast(0, 24);
  const shown = (place: Parameters<typeof textFormula>[0] | null | undefined, text: string) =>
    place ? { formula: textFormula(place) } : text;
  line(shown(cells?.title, title), title, STYLES.planTitle);
  line(shown(cells?.authority, authority), authority, STYLES.authority);
  line('REGISTRO DEL MONITORAGGIO', 'REGISTRO DEL MONITORAGGIO', STYLES.authority);
  grid.line(across(), NOTE, STYLES.note);
  grid.row = HEADINGS;
}

function addLabels(grid: SheetGrid): void {
  [...REGISTER_COLUMNS, { field: 'id' as const, label: ID_LABEL }].forEach(
    ({ field, label }, column) => {
      const at = cell(grid.row, column);
      grid.field(at, label, STYLES.tableHeading);
      grid.name(registerColumn(field), at);
    },
  );
  grid.atLeast(grid.row, LABEL_HEIGHT);
  grid.row += 1;
}

/** A low blank row: what comes before it is within the table, and is printed with it. */
function addEnd(grid: SheetGrid): void {
  grid.style({ row: grid.row, column: 0, rows: 1, columns: ID_COLUMN }, STYLES.note);
  grid.atLeast(grid.row, END_HEIGHT);
  grid.row += 1;
}

function addEntry(grid: SheetGrid, entry: RegisterEntry): void {
  const content = entryContent(entry);
  REGISTER_COLUMNS.forEach(({ look }, column) =>
    grid.field(cell(grid.row, column), content[column] ?? null, ...COLUMN_LOOKS[look]),
  );
  grid.field(cell(grid.row, ID_COLUMN), entry.id, STYLES.centered);
  grid.atLeast(grid.row, ROW_HEIGHT);
  grid.row += 1;
}
