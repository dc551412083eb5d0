/** How the tables of the rules look: written into a sheet that is there, they bring no look along. */
import { cell } from '../address';
import type { SheetLook } from '../blueprint';
import { promptTitle } from '../promptTitle';
import type { SheetContents } from '../sheetContents';
import { SheetGrid } from '../sheetGrid';
import { paperFor, type Paper } from '../print/paper';
import { FONT_SIZE, STYLES } from '../style';
import { placeOf } from './ruleTableChanges';
import { CONTROL_SEVERITY, CONTROLS } from './ruleTables';
import { heightOf } from '../textMeasure';
import { FORMER_SETTINGS_WIDTHS, SETTINGS_WIDTHS, type SettingsTable } from './tables';

/** Of the columns that only these tables have: with the sheet's own they take an A4 page. */
const OWN_WIDTHS = [90, 46, 86, 60];
/** Columns that have a width already. */
const OTHERS = SETTINGS_WIDTHS.length;
const ROW_HEIGHT = 18;

export interface TableLook extends SheetLook {
  /** Of columns that are given one. */
  widths: { column: number; width: number }[];
  /** Rows and columns of the sheet that are to be printed. */
  rows: number;
  columns: number;
  /** Where columns were added the sheet is wider than it was. */
  paper?: Paper;
}

/** Sizes of the sheet as it is, in points. */
export interface SizesBefore {
  /** Of the first columns, which people may have given another, or an earlier version. */
  widths: readonly number[];
  /** Of rows, 0 for those out of sight. */
  heights: readonly number[];
}

/** Of the last rows of a table; of the whole where it is new. Undefined where the table is not there. */
export function tableLook(
  sheet: SheetContents,
  table: SettingsTable,
  { added, isNew }: { added: number; isNew: boolean },
  before: SizesBefore = { widths: SETTINGS_WIDTHS, heights: [] },
): TableLook | undefined {
  const { headings, end, columns } = placeOf(sheet, table);
  if (headings === null) return undefined;
  const isNarrowed = isNew && areFormer(before.widths);
  const own = isNarrowed ? SETTINGS_WIDTHS : before.widths;
  const all = [...own, ...OWN_WIDTHS];
  const grid = new SheetGrid(all);
  const right = Math.max(...columns.values()) + 1;
  const text = (row: number, column: number) => sheet.values[row]?.[column] as string | number;
  const first = isNew ? headings - 2 : end - added;
  const whole = { row: first, column: 0, rows: end - first, columns: right };
  grid.style(whole, STYLES.page);
  if (isNew) {
    grid.field({ ...whole, rows: 1 }, text(first, 0), STYLES.section);
    grid.merged({ ...whole, row: first + 1, rows: 1 }, text(first + 1, 0), STYLES.note);
    for (const place of columns.values())
      grid.field(cell(headings, place), text(headings, place), STYLES.tableHeading);
  }
  for (let row = end - added; row < end; row += 1) {
    for (const place of columns.values())
      grid.field(cell(row, place), text(row, place), STYLES.value);
    grid.atLeast(row, ROW_HEIGHT);
  }
  if (isNarrowed) growRows(grid, sheet, first, before.heights);
  const severity = columns.get(CONTROLS.severity);
  if (severity !== undefined && CONTROL_SEVERITY.options)
    grid.validate({
      area: { row: end - added, column: severity, rows: added, columns: 1 },
      options: CONTROL_SEVERITY.options,
      prompt: {
        title: promptTitle(CONTROLS.severity.label),
        message: 'Vuota: quella della regola.',
      },
    });
  const widths = all
    .slice(0, right)
    .flatMap((width, column) =>
      isNarrowed || (isNew && column >= OTHERS) ? [{ column, width }] : [],
    );
  const paper = paperFor(grid.width(0, right), FONT_SIZE, 'Landscape');
  const isWider = widths.length > 0;
  return { ...grid.look(), widths, rows: end, columns: right, ...(isWider && { paper }) };
}

/** Excel rounds widths to whole pixels. */
const ROUNDING = 3;

/** People's own widths stay. */
const areFormer = (widths: readonly number[]): boolean =>
  FORMER_SETTINGS_WIDTHS.every(
    (width, column) => Math.abs(width - (widths[column] ?? 0)) <= ROUNDING,
  );

/** Texts that stood in wider columns take more lines; rows that are high enough stay as they are. */
function growRows(
  grid: SheetGrid,
  { values }: SheetContents,
  end: number,
  heights: readonly number[],
): void {
  values.slice(0, end).forEach((cells, row) => {
    const texts = cells.slice(0, OTHERS).map((value) => (typeof value === 'string' ? value : ''));
    // A text alone in its row runs over all of them, as titles and notes do.
    const isAlone = texts.slice(1).every((text) => text === '');
    const lines = texts.map((text, column) =>
      grid.linesOf(text, { ...cell(row, column), columns: isAlone ? OTHERS : 1 }),
    );
    const needed = heightOf(Math.max(...lines), FONT_SIZE);
    const now = heights[row] ?? 0;
    if (now > 0 && needed > now) grid.atLeast(row, needed);
  });
}
