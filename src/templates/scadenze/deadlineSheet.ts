/**
 * The sheet «Scadenze»: a row for each deadline that the plan tells in words, by date, since who follows a plan asks what is
 * due next, in whichever objective. Texts and outcomes are formulas on the objectives' sheets; only the date is taken from
 * the words, which stand beside it. Nothing of the plan is read from here.
 */
import { newId } from '../../domain/identity';
import type { Plan } from '../../domain/plan';
import { cell, cellAddress, onSheet } from '../address';
import type { CellContent, SheetBlueprint } from '../blueprint';
import { footer } from '../footer';
import { REFERENCE_DATE } from '../settings/names';
import { shownHeading } from '../sheet/heading';
import { SheetGrid } from '../sheetGrid';
import { textFormula, type SettingsCells } from '../sintesi/settingsCells';
import { COLORS, STYLES } from '../style';
import type { Deadline } from './deadlines';

export const SCADENZE = 'scadenze';
const VERSION = 1;
export const DEADLINES_SHEET = 'Scadenze';

const TITLE = 'SCADENZE DETTE NELLE FASI E NEGLI INDICATORI';
const NOTE =
  'Le date sono ricavate dalle parole scritte accanto. Una data corretta qui resta com’è finché quelle parole non cambiano.';
const HEADING_ROW = 4;
/** How long before a deadline its row says so. */
const DAYS_BEFORE = 30;

/** From left to right; what is recorded is read from the objective's sheet, notes are people's. */
export const DEADLINE_COLUMNS = [
  { key: 'date', label: 'SCADENZA', width: 58 },
  { key: 'words', label: 'COME STA SCRITTO', width: 84 },
  { key: 'number', label: 'N.', width: 30 },
  { key: 'title', label: 'OBIETTIVO', width: 150 },
  { key: 'service', label: 'SERVIZIO', width: 84 },
  { key: 'text', label: 'FASE O INDICATORE', width: 176 },
  { key: 'outcome', label: 'REGISTRATO', width: 88 },
  { key: 'state', label: 'A CHE PUNTO È', width: 66 },
  { key: 'notes', label: 'NOTE', width: 70 },
] as const;
export type DeadlineColumn = (typeof DEADLINE_COLUMNS)[number]['key'];

export interface DeadlineCell {
  content: CellContent;
  text: string;
}

const STATES = { done: 'registrata', late: 'scaduta', soon: 'vicina', open: 'da venire' } as const;

export function deadlineSheet(
  plan: Pick<Plan, 'title' | 'authority'>,
  settings: SettingsCells | null,
  deadlines: readonly Deadline[],
  name = DEADLINES_SHEET,
): SheetBlueprint {
  const grid = new SheetGrid(DEADLINE_COLUMNS.map(({ width }) => width));
  const across = { column: 0, rows: 1, columns: DEADLINE_COLUMNS.length };
  const head = (row: number, content: CellContent, text: string, style: object) =>
    grid.banner({ row, ...across }, content, text, style);
  head(0, shownHeading(plan, settings, 'title'), plan.title, STYLES.planTitle);
  head(1, shownHeading(plan, settings, 'authority'), plan.authority, STYLES.authority);
  head(2, TITLE, TITLE, STYLES.authority);
  grid.line({ row: 3, ...across }, NOTE, STYLES.note);
  grid.atLeast(0, 24);
  DEADLINE_COLUMNS.forEach(({ label }, column) =>
    grid.field(cell(HEADING_ROW, column), label, STYLES.tableHeading),
  );
  grid.row = HEADING_ROW + 1;
  for (const deadline of deadlines) addRow(grid, deadline);
  // A blank row ends it, of which the first row that comes has its look.
  grid.row += 1;
  const table = { ...across, row: HEADING_ROW, rows: grid.row - HEADING_ROW };
  grid.name('Scadenze', table);
  addLook(grid, deadlines.length + 1);
  const frame = { name, tabColor: COLORS.done, freeze: { rows: HEADING_ROW + 1, columns: 0 } };
  return {
    ...grid.toBlueprint(
      { ...frame, identity: { template: SCADENZE, version: VERSION, id: newId() } },
      footer('Scadenze'),
      HEADING_ROW + 1,
      { repeatedFrom: HEADING_ROW },
    ),
    filter: table,
  };
}

function addRow(grid: SheetGrid, deadline: Deadline): void {
  const { row } = grid;
  DEADLINE_COLUMNS.forEach(({ key }, column) => {
    const { content, text } = deadlineCell(key, deadline, row);
    const isCentred = key === 'date' || key === 'number' || key === 'state';
    grid.field(cell(row, column), content, isCentred ? STYLES.centered : STYLES.value);
    grid.fit(cell(row, column), text);
  });
  grid.atLeast(row, 18);
  grid.link({ row, column: columnOf('number'), ...deadlineLink(deadline) });
  grid.row += 1;
}

const columnOf = (key: DeadlineColumn): number =>
  DEADLINE_COLUMNS.findIndex((column) => column.key === key);

/** To the cell whose words tell it. */
export const deadlineLink = ({ sheet, at }: Deadline) => ({
  target: onSheet(sheet, cellAddress(at.row, at.column)),
  tooltip: `Va a ${sheet}`,
});

/** What a cell of its row holds, in a table whose columns stand where `placeOf` says. */
export function deadlineCell(
  key: DeadlineColumn,
  deadline: Deadline,
  row: number,
  placeOf: (key: DeadlineColumn) => number | undefined = columnOf,
): DeadlineCell {
  const { objective, at, recorded, words, date } = deadline;
  const shown = (place: Deadline['number'], text: string): DeadlineCell =>
    place ? { content: { formula: textFormula(place) }, text } : { content: text || null, text };
  switch (key) {
    case 'date':
      return { content: date, text: '' };
    case 'words':
      return { content: words, text: words };
    case 'number':
    case 'title':
    case 'service':
      return shown(deadline[key], objective[key]);
    case 'text':
      return shown(at, deadline.text);
    case 'outcome':
      return recorded ? shown(recorded, deadline.outcome) : { content: null, text: '' };
    case 'state':
      return { content: { formula: stateFormula(row, placeOf) ?? '=""' }, text: STATES.done };
    default:
      return { content: null, text: '' };
  }
}

/** By what is recorded and by the date, as it stands in its cell, beside the plan's reference date. */
function stateFormula(
  row: number,
  placeOf: (key: DeadlineColumn) => number | undefined,
): string | undefined {
  const [date, outcome] = [placeOf('date'), placeOf('outcome')];
  if (date === undefined || outcome === undefined) return undefined;
  const [on, said] = [cellAddress(row, date), cellAddress(row, outcome)];
  const { done, late, soon, open } = STATES;
  const today = REFERENCE_DATE;
  const near = `IF(${on}<=${today}+${DAYS_BEFORE},"${soon}","${open}")`;
  const byDate = `IF(${on}<${today},"${late}",${near})`;
  return `=IF(${said}<>"","${done}",IF(AND(ISNUMBER(${on}),ISNUMBER(${today})),${byDate},""))`;
}

function addLook(grid: SheetGrid, rows: number): void {
  const of = (key: DeadlineColumn) => ({
    ...{ row: HEADING_ROW + 1, column: columnOf(key), rows, columns: 1 },
  });
  grid.style(of('date'), STYLES.date, { horizontal: 'Center' });
  grid.style(of('number'), STYLES.link);
  grid.style(of('words'), { italic: true });
  const area = of('state');
  const is = (state: string) => `=${cellAddress(area.row, area.column)}="${state}"`;
  grid.format(
    { area, formula: is(STATES.late), fill: COLORS.act, fontColor: COLORS.actText, bold: true },
    { area, formula: is(STATES.soon), fill: COLORS.watch },
    { area, formula: is(STATES.done), fill: COLORS.good },
  );
}
