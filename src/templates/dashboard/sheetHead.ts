/** The head of each sheet of the dashboard, and the texts that its formulas are made of. */
import { onSheet } from '../address';
import type { CellContent } from '../blueprint';
import type { SheetGrid } from '../sheetGrid';
import { reference } from '../sintesi/settingsCells';
import { shownHeading } from '../sheet/heading';
import { STYLES } from '../style';
import type { DashboardPlan } from './planRows';

/** Rows of the head, which every printed page repeats. */
export const HEAD_ROWS = 3;

/** Plan, authority and what the sheet is, with the reference date. */
export function writeHead(grid: SheetGrid, plan: DashboardPlan, title: string, columns: number) {
  const { settings } = plan.book;
  const heading = { title: settings?.title ?? '', authority: settings?.authority ?? '' };
  const line = (content: CellContent, text: string, style: object) => {
    grid.banner({ row: grid.row, column: 1, rows: 1, columns }, content, text, style);
    grid.row += 1;
  };
  line(shownHeading(heading, plan.settings, 'title'), heading.title, STYLES.planTitle);
  line(shownHeading(heading, plan.settings, 'authority'), heading.authority, STYLES.authority);
  const date = referenceDateText(plan);
  const said = date === undefined ? title : { formula: `="${title} AL "&${date}` };
  line(said, `${title} AL 31/12/2026`, STYLES.authority);
  grid.atLeast(0, 24);
}

/** The reference date, as formulas write it: the same in every language of Excel, whose date formats are not. */
export function referenceDateText({ settings }: DashboardPlan): string | undefined {
  const place = settings?.referenceDate;
  if (!place) return undefined;
  const at = reference(place);
  const written = `TEXT(DAY(${at}),"00")&"/"&TEXT(MONTH(${at}),"00")&"/"&YEAR(${at})`;
  return `IF(${at}="","data da stabilire",IFERROR(${written},${at}))`;
}

/** Where a row's number leads. */
export const linkTo = (sheet: string, column: number) => ({
  ...{ column, target: onSheet(sheet, 'A1') },
  tooltip: `Va a ${sheet}`,
});

/** A sentence over so many columns, made of a formula; `longest` is about as long as it can be. */
export function writeSentence(
  grid: SheetGrid,
  content: CellContent,
  longest: string,
  columns: number,
): void {
  const area = { row: grid.row, column: 1, rows: 1, columns };
  grid.merged(area, content, { horizontal: 'Left' });
  grid.fit(area, longest);
  grid.atLeast(grid.row, 18);
  grid.row += 1;
}
