/** The cover of a plan that is printed whole, and its index: what it shows are formulas on the settings and on the sheets. */
import type { Book, BookObjective } from '../../domain/book';
import type { Place } from '../../domain/places';
import { newId } from '../../domain/identity';
import { cell, onSheet } from '../address';
import type { CellContent, SheetBlueprint } from '../blueprint';
import { objectiveTemplate } from '../forms';
import { SETTINGS } from '../settings/fields';
import { SheetGrid } from '../sheetGrid';
import { actFormula } from '../sintesi/presented';
import { bookSettings, reference, textFormula } from '../sintesi/settingsCells';
import { COLORS, STYLES } from '../style';

export const COVER = 'copertina';
const VERSION = 1;
export const COVER_SHEET = 'Copertina e indice';

/** A sheet in the index, with the page on which it begins. */
export type CoverEntry = { sheet: string; page: number } & (
  | { kind: 'summary'; unit: string | null }
  | { kind: 'objective'; objective: BookObjective }
  | { kind: 'other' }
);

const WIDTHS = [60, 520, 60];
const ROW_HEIGHT = 18;
/** Points over the title and below it, so that it stands in the upper third of its page. */
const ABOVE = 110;
const BELOW = 40;

const NOTE =
  'I numeri di pagina valgono per la stampa di tutta la cartella di lavoro, com’era quando è stata preparata.';

export function coverSheet(
  book: Book,
  name: string,
  entries: readonly CoverEntry[],
): SheetBlueprint {
  const grid = new SheetGrid(WIDTHS);
  addCover(grid, book);
  const index = grid.row;
  addIndex(grid, entries);
  return grid.toBlueprint(
    {
      ...{ name, tabColor: COLORS.heading, freeze: { rows: 0, columns: 0 } },
      identity: { template: COVER, version: VERSION, id: newId() },
    },
    '',
    0,
    { starts: [index] },
  );
}

/** Over the index, and over its columns. */
export const INDEX_TITLE = 'INDICE';
export const INDEX_COLUMNS = ['N.', 'Documento', 'Pagina'];
/** In the row of a summary; of a unit its name follows. */
export const SUMMARY_TITLE = 'Sintesi degli obiettivi';

const across = ({ row }: SheetGrid) => ({ row, column: 0, rows: 1, columns: WIDTHS.length });

function addCover(grid: SheetGrid, book: Book): void {
  const { settings, settingsPlaces: places } = book;
  const cells = bookSettings(book);
  const shown = (place: Place | null | undefined, text: string): CellContent =>
    place ? { formula: textFormula(place) } : text;
  const line = (content: CellContent, text: string, style: object, height: number) => {
    grid.banner(across(grid), content, text, style);
    grid.atLeast(grid.row, height);
    grid.row += 1;
  };
  grid.atLeast(grid.row, ABOVE);
  grid.row += 1;
  const centred = { horizontal: 'CenterAcrossSelection' as const };
  const { authority = '', title = '' } = settings ?? {};
  line(shown(cells?.authority, authority), authority, STYLES.authority, 30);
  line(shown(cells?.title, title), title, STYLES.planTitle, 48);
  const [first, last] = [places.get(SETTINGS.firstYear), places.get(SETTINGS.lastYear)];
  if (first && last) {
    const [from, to] = [reference(first), reference(last)];
    const years = `=IF(${from}=${to},"Anno "&${from},"Anni "&${from}&" – "&${to})`;
    line({ formula: years }, '', { ...centred, bold: true }, 24);
  }
  const act = actFormula(cells);
  if (act) line({ formula: `=${act}` }, '', centred, 24);
  grid.atLeast(grid.row, BELOW);
  grid.row += 1;
}

function addIndex(grid: SheetGrid, entries: readonly CoverEntry[]): void {
  const first = grid.row;
  grid.line(across(grid), INDEX_TITLE, STYLES.planTitle);
  grid.atLeast(grid.row, 24);
  grid.row += 1;
  INDEX_COLUMNS.forEach((label, column) =>
    grid.field(cell(grid.row, column), label, STYLES.tableHeading),
  );
  grid.row += 1;
  for (const entry of entries) addEntry(grid, entry);
  grid.together({ row: first, rows: 3 });
  grid.line(across(grid), NOTE, STYLES.note);
  grid.row += 1;
}

function addEntry(grid: SheetGrid, entry: CoverEntry): void {
  const at = (column: number) => cell(grid.row, column);
  const { content, link } = entryCells(entry);
  const { title, isStrong } = saidOf(entry);
  const [number = null, document = null, page = null] = content;
  grid.field(at(0), number, STYLES.centered);
  grid.field(at(1), document, STYLES.value, { fontColor: COLORS.link, bold: isStrong });
  grid.fit(at(1), title.text);
  grid.field(at(2), page, STYLES.centered);
  grid.link({ row: grid.row, ...link });
  grid.atLeast(grid.row, ROW_HEIGHT);
  // A unit's summary is not left alone at the foot of a page.
  if (isStrong) grid.together({ row: grid.row, rows: 2 });
  grid.row += 1;
}

/** The cells of a row of the index, and where its title leads. */
export function entryCells(entry: CoverEntry): {
  content: CellContent[];
  link: { column: number; target: string; tooltip: string };
} {
  const { sheet, page } = entry;
  const { number, title } = saidOf(entry);
  return {
    content: [number.content, title.content, page],
    link: { column: 1, target: onSheet(sheet, 'A1'), tooltip: `Va a ${sheet}` },
  };
}

interface Said {
  content: CellContent;
  text: string;
}

/** A field of an objective's sheet as it will be; in a list that somebody made there is no cell to follow. */
function fieldOf({ objective, places }: BookObjective, key: 'number' | 'title'): Said {
  const place = places.fields[key];
  const text = objective[key];
  return { content: place ? { formula: textFormula(place) } : text, text };
}

const hasSections = ({ template }: BookObjective): boolean =>
  objectiveTemplate(template)?.summaryLook?.hasSections === true;

/** Where numbers begin again in each service and kind, "S1" and "TITOLO – Segreteria Generale". */
function saidWithService(of: BookObjective): Pick<ReturnType<typeof saidOf>, 'number' | 'title'> {
  const { objective, places } = of;
  const { number, kind, title, service } = places.fields;
  const letter = objective.kind.charAt(0).toUpperCase();
  const ofService = objective.service === '' ? '' : ` – ${objective.service}`;
  return {
    number:
      number && kind
        ? {
            content: { formula: `=UPPER(LEFT(${reference(kind)},1))&${reference(number)}` },
            text: letter + objective.number,
          }
        : fieldOf(of, 'number'),
    title:
      title && service
        ? {
            content: {
              formula: `=${reference(title)}&IF(${reference(service)}="",""," – "&${reference(service)})`,
            },
            text: objective.title + ofService,
          }
        : fieldOf(of, 'title'),
  };
}

function saidOf(entry: CoverEntry): { number: Said; title: Said; isStrong: boolean } {
  const plain = (text: string): Said => ({ content: text === '' ? null : text, text });
  switch (entry.kind) {
    case 'summary': {
      const of = entry.unit === null ? '' : ` – ${entry.unit.replace(/\s+/g, ' ')}`;
      const title = plain(`${SUMMARY_TITLE}${of}`);
      return { number: plain(''), title, isStrong: true };
    }
    case 'objective':
      return {
        ...(hasSections(entry.objective)
          ? saidWithService(entry.objective)
          : {
              number: fieldOf(entry.objective, 'number'),
              title: fieldOf(entry.objective, 'title'),
            }),
        isStrong: false,
      };
    default:
      return { number: plain(''), title: plain(entry.sheet), isStrong: true };
  }
}
