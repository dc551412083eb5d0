/** What a summary prints of how the plan is presented: its face with the date, the act that approves it, who signs. */
import type { Place } from '../../domain/places';
import type { CellContent } from '../blueprint';
import type { SheetGrid } from '../sheetGrid';
import { reference, type SettingsCells } from './settingsCells';

interface Presented {
  settings: SettingsCells | null;
}

/** The second line of a title; it tells nothing of the unit. */
export const FACE_LINE = /\n(?:monitoraggio|consuntivo)(?: al [^\n]*)?$/i;

/** As long as it can be, to make room for it. */
export const LONGEST_FACE_LINE = 'Monitoraggio al 31/12/2026';

/**
 * A title with its face below; of a plan just approved there is no date to be told. `said` is the title as the settings
 * say it, in a formula.
 */
export function titleContent(
  title: string,
  said: string | undefined,
  { settings }: Presented,
): CellContent {
  const { summaryFace: at } = settings?.presentation ?? {};
  const date = settings?.referenceDate;
  if (!at || !date) return said === undefined ? title : { formula: `=${said}` };
  const face = reference(at);
  const al = `IF(${reference(date)}="",""," al "&${dateText(date)})`;
  const line = `CHAR(10)&IF(${face}="consuntivo","Consuntivo","Monitoraggio")&${al}`;
  const whole = said ?? `"${title.replaceAll('"', '""')}"`;
  return { formula: `=${whole}&IF(${face}="programmazione","",${line})` };
}

/** A date as a text that is the same in every language of Excel, whose date formats are not. */
function dateText(place: Place): string {
  const at = reference(place);
  const written = `TEXT(DAY(${at}),"00")&"/"&TEXT(MONTH(${at}),"00")&"/"&YEAR(${at})`;
  return `IFERROR(${written},${at})`;
}

/** "Approvato con Deliberazione di Giunta n. 12 del 05/03/2026": as much of it as the settings say, blank where nothing. */
export function actFormula(settings: SettingsCells | null): string | undefined {
  const { actKind, actNumber, actDate } = settings?.presentation ?? {};
  if (!actKind || !actNumber || !actDate) return undefined;
  const part = (before: string, place: Place, text = reference(place)) =>
    `IF(${reference(place)}="","","${before}"&${text})`;
  const act = [
    ...[part('', actKind), part(' n. ', actNumber)],
    part(' del ', actDate, dateText(actDate)),
  ].join('&');
  return `IF(TRIM(${act})="","","Approvato con "&TRIM(${act}))`;
}

const SIGNATURE_HEIGHT = 30;
/** Rows that go over to the next page with the foot. */
const ROWS_ABOVE = 3;

/** The act, and the line to sign on: blank until the settings say them, never on a page of their own. */
export function addFoot(grid: SheetGrid, { settings }: Presented, columns: number): void {
  const { signatory } = settings?.presentation ?? {};
  const act = actFormula(settings);
  if (!act || !signatory) return;
  const half = Math.ceil(columns / 2);
  const line = (content: CellContent, height: number, column: number, centred: boolean) => {
    const area = { row: grid.row, column, rows: 1, columns: columns - column };
    grid.line(area, content, centred ? { horizontal: 'CenterAcrossSelection' } : {});
    grid.atLeast(grid.row, height);
    grid.row += 1;
  };
  const above = Math.max(0, grid.row - ROWS_ABOVE);
  grid.row += 1;
  line({ formula: `=${act}` }, 18, 0, false);
  const role = reference(signatory);
  line({ formula: `=${role}&""` }, 18, half, true);
  const signed = `=IF(${role}="","",REPT("_",36))`;
  line({ formula: signed }, SIGNATURE_HEIGHT, half, true);
  grid.together({ row: above, rows: grid.row - above });
}
