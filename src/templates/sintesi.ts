import type { Plan, SummaryRow } from '../domain/plan';
import { resolveUnit } from '../domain/units';
import { areaAddress, cell, cellAddress, onSheet } from './address';
import type { Area, CellContent, SheetBlueprint } from './blueprint';
import { RELEVANCE_PREFIX, RELEVANCE_SEPARATOR } from './pegCronoprogramma/fields';
import { stateFormats } from './pegCronoprogramma/stateFormats';
import { sharedName } from './pegCronoprogramma/tables';
import { namedCell, SheetGrid } from './sheetGrid';
import { SUMMARY_SHEET } from './sheetNames';
import { COLORS, POINTS_FORMAT, STYLES } from './style';

export const SINTESI = 'sintesi';
const VERSION = 1;

const COLUMNS = [
  { label: 'N.', width: 38 },
  { label: 'TITOLO', width: 190 },
  { label: 'SETTORE', width: 92 },
  { label: 'RESPONSABILE', width: 100 },
  { label: 'ASSESSORE', width: 74 },
  { label: 'STRATEGICITA’', width: 78 },
  { label: 'PESO', width: 44 },
  { label: 'ALTRI SETTORI COINVOLTI', width: 130 },
  { label: 'DURATA', width: 62 },
  { label: 'STATO', width: 82 },
  { label: 'AVANZAMENTO', width: 78 },
];
const [NUMBER, TITLE, UNIT, , , RELEVANCE, WEIGHT, , , STATE, PROGRESS] = COLUMNS.map(
  (_, i) => i,
) as [number, number, number, number, number, number, number, number, number, number, number];

const HEADING_ROWS = 4;
const CENTERED = [NUMBER, RELEVANCE, WEIGHT, STATE, PROGRESS];

/** The sheet of an objective, by its number. */
export type SheetsByNumber = Map<string, SheetBlueprint>;

/**
 * SINTESI DEGLI OBIETTIVI: a row for each objective of each unit, in the plan's order. What a sheet holds is shown
 * by formula, so sheet and summary cannot differ; the weights of each unit are checked below.
 */
export function sintesi(plan: Plan, sheets: SheetsByNumber): SheetBlueprint {
  const grid = new SheetGrid(COLUMNS.map(({ width }) => width));
  const across = { column: 0, rows: 1, columns: COLUMNS.length };
  grid.field({ row: 0, ...across }, plan.title, STYLES.planTitle);
  grid.field({ row: 1, ...across }, plan.authority, STYLES.authority);
  grid.field({ row: 2, ...across }, 'SINTESI DEGLI OBIETTIVI', STYLES.authority);
  grid.atLeast(0, 24);
  COLUMNS.forEach(({ label }, column) =>
    grid.field(cell(HEADING_ROWS - 1, column), label, STYLES.tableHeading),
  );
  grid.row = HEADING_ROWS;
  for (const row of plan.summary) addRow(grid, plan, row, sheets);
  const rows = grid.row - HEADING_ROWS;
  if (rows > 0) {
    addColumnStyles(grid, rows);
    addWeightCheck(grid, plan, rows);
  }
  return grid.toBlueprint(
    {
      name: SUMMARY_SHEET,
      tabColor: COLORS.heading,
      identity: { template: SINTESI, version: VERSION },
      freeze: { rows: HEADING_ROWS, columns: 0 },
    },
    'Sintesi degli obiettivi – pagina &P di &N',
    HEADING_ROWS,
  );
}

function addRow(grid: SheetGrid, plan: Plan, row: SummaryRow, sheets: SheetsByNumber): void {
  const own = sheets.get(row.number);
  const shown = own ?? sheets.get(row.see ?? '');
  const contents = own ? linkedContents(own) : typedContents(row, shown);
  const unit = resolveUnit(plan.units, row.unit)?.name ?? row.unit;
  const [title, ...rest] = contents.texts;
  const cells: CellContent[] = [
    row.number,
    title ?? null,
    unit,
    rest[0] ?? null,
    rest[1] ?? null,
    contents.relevance,
    contents.weight,
    rest[2] ?? null,
    rest[3] ?? null,
    shown ? textOf(shown, 'Stato') : null,
    shown ? numberOf(shown, 'Avanzamento') : null,
  ];
  cells.forEach((content, column) => grid.field(cell(grid.row, column), content, STYLES.value));
  const shownTexts = own ? LINKED_FIELDS.map((name) => String(contentOf(own, name) ?? '')) : [];
  const places = [TITLE, UNIT + 1, UNIT + 2, WEIGHT + 1, WEIGHT + 2];
  shownTexts.forEach((text, index) => grid.fit(cell(grid.row, places[index] ?? TITLE), text));
  grid.atLeast(grid.row, 30);
  if (shown) {
    const tooltip = `Apre la scheda ${shown.identity.objective ?? ''}`.trim();
    grid.link({ row: grid.row, column: NUMBER, target: onSheet(shown.name, 'A1'), tooltip });
  }
  grid.row += 1;
}

interface RowContents {
  /** Title, responsible, portfolio holder, other units, duration. */
  texts: CellContent[];
  relevance: CellContent;
  weight: CellContent;
}

/** The sheet's fields that a row shows as they are. */
const LINKED_FIELDS = ['Titolo', 'Responsabile', 'Assessore', 'AltriSettori', 'Durata'];

/** A row with a sheet of its own shows what the sheet says. */
function linkedContents(sheet: SheetBlueprint): RowContents {
  const priority = addressOf(sheet, 'Priorita');
  const after = RELEVANCE_PREFIX.length + 1;
  const relevance = `MID(${priority},${after},FIND("${RELEVANCE_SEPARATOR}",${priority}&"${RELEVANCE_SEPARATOR}")-${after})`;
  const has = (word: string) => `ISNUMBER(SEARCH("${word}",${priority}))`;
  const noWeight = `OR(${priority}="",AND(${has('strategic')},NOT(${has('peso')})))`;
  return {
    texts: LINKED_FIELDS.map((name) => textOf(sheet, name)),
    relevance: { formula: `=IFERROR(VALUE(TRIM(${relevance})),"")` },
    weight: { formula: `=IF(${noWeight},"",PIAO.LEGGI_PESO(${priority}))` },
  };
}

/** A row without a sheet is typed; its weight comes from the sharing box of the sheet that it refers to. */
function typedContents(row: SummaryRow, shown: SheetBlueprint | undefined): RowContents {
  const texts = [row.title, row.owner, row.portfolioHolder, row.otherUnits, row.duration];
  const index = shown ? sharedIndex(shown, row.number) : -1;
  if (!shown || index < 0) return { texts, relevance: row.strategicRelevance, weight: row.weight };
  return {
    texts,
    relevance: numberOf(shown, sharedName(index, 'Strategicita')),
    weight: numberOf(shown, sharedName(index, 'Peso')),
  };
}

/** Position in a sheet's sharing box of the objective with a number; -1 when it is not there. */
function sharedIndex(sheet: SheetBlueprint, number: string): number {
  for (
    let index = 0;
    sheet.names.some(({ name }) => name === sharedName(index, 'Numero'));
    index += 1
  ) {
    if (contentOf(sheet, sharedName(index, 'Numero')) === number) return index;
  }
  return -1;
}

function contentOf(sheet: SheetBlueprint, name: string): CellContent {
  const { row, column } = namedCell(sheet, name);
  return sheet.blocks[0]?.content[row]?.[column] ?? null;
}

function addressOf(sheet: SheetBlueprint, name: string): string {
  const { row, column } = namedCell(sheet, name);
  return onSheet(sheet.name, cellAddress(row, column, true));
}

/** A text of another sheet; a blank one stays blank. */
function textOf(sheet: SheetBlueprint, name: string): CellContent {
  return { formula: `=${addressOf(sheet, name)}&""` };
}

function numberOf(sheet: SheetBlueprint, name: string): CellContent {
  const address = addressOf(sheet, name);
  return { formula: `=IF(${address}="","",${address})` };
}

function addColumnStyles(grid: SheetGrid, rows: number): void {
  const column = (index: number) => ({ row: HEADING_ROWS, column: index, rows, columns: 1 });
  for (const index of CENTERED) grid.style(column(index), { horizontal: 'Center' });
  grid.style(column(NUMBER), STYLES.link);
  grid.style(column(WEIGHT), { numberFormat: POINTS_FORMAT });
  grid.style(column(PROGRESS), STYLES.percent);
  grid.format(...stateFormats(column(STATE)));
  grid.name('Sintesi', {
    row: HEADING_ROWS - 1,
    column: 0,
    rows: rows + 1,
    columns: COLUMNS.length,
  });
}

const CHECK = ['Settore', 'Somma', 'Esito'];

/** Rows of the check beyond the units of the plan, for those that the user adds to the summary. */
const SPARE_ROWS = 2;

/**
 * The weights of every unit named in the summary, each row taken from the same grouped check. Cell by cell rather than
 * spilled: nothing typed near it can block it, and a reader without the add-in still sees the last results.
 */
function addWeightCheck(grid: SheetGrid, plan: Plan, rows: number): void {
  const units = new Set(
    plan.summary.map(({ unit }) => resolveUnit(plan.units, unit)?.name ?? unit),
  );
  grid.row += 1;
  const title = { row: grid.row, column: TITLE, rows: 1, columns: CHECK.length };
  grid.field(title, 'VERIFICA DEI PESI PER SETTORE', STYLES.section);
  grid.row += 1;
  CHECK.forEach((label, index) =>
    grid.field(cell(grid.row, TITLE + index), label, STYLES.tableHeading),
  );
  grid.row += 1;
  const table = {
    row: grid.row,
    column: TITLE,
    rows: units.size + SPARE_ROWS,
    columns: CHECK.length,
  };
  addCheckFormulas(grid, table, rows);
  addCheckStyles(grid, table);
  grid.name('VerificaPesi', table);
  grid.row += table.rows;
}

function addCheckFormulas(grid: SheetGrid, table: Area, rows: number): void {
  const column = (index: number) =>
    areaAddress({ row: HEADING_ROWS, column: index, rows, columns: 1 }, true);
  const check = `PIAO.VERIFICA_PESI(${column(WEIGHT)},100,${column(UNIT)})`;
  for (let row = 0; row < table.rows; row += 1)
    for (let part = 0; part < table.columns; part += 1) {
      const item = `INDEX(${check},${row + 1},${part + 1})`;
      // The first cell shows an error of the weights; in the others "no such row" is blank.
      const formula = row === 0 && part === 0 ? `=${item}` : `=IFERROR(${item},"")`;
      grid.put(table.row + row, table.column + part, { formula });
    }
}

function addCheckStyles(grid: SheetGrid, table: Area): void {
  const part = (index: number) => ({ ...table, column: table.column + index, columns: 1 });
  grid.style(table, STYLES.value);
  grid.style(part(1), STYLES.centered, { numberFormat: POINTS_FORMAT });
  const outcome = cellAddress(table.row, table.column + 2);
  grid.format(
    { area: part(2), formula: `=${outcome}="OK"`, fill: COLORS.good, bold: true },
    {
      area: part(2),
      formula: `=AND(${outcome}<>"",${outcome}<>"OK")`,
      fill: COLORS.act,
      fontColor: COLORS.actText,
      bold: true,
    },
  );
  for (let row = table.row; row < table.row + table.rows; row += 1) grid.atLeast(row, 18);
}
