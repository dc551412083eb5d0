/** The sheet of one summary: of a unit, or of the whole authority. */
import { newId } from '../../domain/identity';
import type { Plan } from '../../domain/plan';
import { unitKey } from '../../domain/units';
import { cell, onSheet } from '../address';
import type { CellContent, Link, SheetBlueprint } from '../blueprint';
import type { ObjectiveTemplate } from '../objectiveTemplate';
import { summaryFooter } from '../footer';
import { SheetGrid } from '../sheetGrid';
import { shownHeading } from '../sheet/heading';
import { stateFormats } from '../sheet/stateFormats';
import { COLORS, STYLES, weightFormat } from '../style';
import { columnLabel, columnsOf, isLeftOut, type Column } from './columns';
import { addFoot, LONGEST_FACE_LINE, titleContent } from './presented';
import { rowCell, type SummaryLineCells, type TableShape } from './rowCells';
import { addScores, groupsOf, scoreColumns } from './scoreBlock';
import {
  SECTION_HEIGHTS,
  SECTION_STYLES,
  SECTIONS_SINCE,
  sectionContent,
  withSections,
  type Section,
} from './sections';
import { reference, type SettingsCells } from './settingsCells';
import { summaryTitle, type SummaryTitle } from './summaryTitle';
import { addTotal } from './summaryTotal';
import { addWeightCheck, checkColumns } from './weightCheck';

export const SINTESI = 'sintesi';
export const SUMMARY_VERSION = SECTIONS_SINCE;
/** With the headings of the columns, over which a template may have bands. */
const HEADING_ROWS = 4;

/** Names of the table and of the check of its weights. */
export const SUMMARY_NAMES = { table: 'Sintesi', check: 'VerificaPesi' } as const;

/** What a summary is written from. */
export interface SummaryPlan extends Pick<
  Plan,
  | 'title'
  | 'authority'
  | 'firstYear'
  | 'monitoringDates'
  | 'weightScale'
  | 'units'
  | 'presentation'
  | 'summaryTitles'
> {
  /** Null where no sheet holds the settings. */
  settings: SettingsCells | null;
}

const printedOf = (columns: readonly Column[]): number =>
  columns.filter(({ isOfWork }) => isOfWork !== true).length;

/** Units that rows name, each in its first writing. */
export function unitsOf(lines: readonly Pick<SummaryLineCells, 'unit'>[]): string[] {
  const units = new Map<string, string>();
  for (const { unit } of lines) if (!units.has(unitKey(unit))) units.set(unitKey(unit), unit);
  return [...units.values()];
}

/** One summary: of a unit, or of the whole authority. */
export function summarySheet(
  template: ObjectiveTemplate,
  plan: SummaryPlan,
  lines: readonly SummaryLineCells[],
  { name, unit }: { name: string; unit: string | null },
): SheetBlueprint {
  const columns = columnsOf(template, plan);
  const grid = new SheetGrid(columns.map(({ width }) => width));
  const headingRows = HEADING_ROWS + (template.summaryLook ? 1 : 0);
  const rows = template.summaryLook ? withSections(lines, unit === null) : lines;
  const shape: TableShape = {
    headings: headingRows - 1,
    end: headingRows + rows.length,
    columnOf: (key) => {
      const found = columns.findIndex((column) => column.key === key);
      return found < 0 ? undefined : found;
    },
  };
  const printed = printedOf(columns);
  addHeading(grid, plan, summaryTitle(template, plan, unit), printed);
  grid.row = shape.headings;
  addBands(grid, template, columns);
  addHeadings(grid, columns, plan);
  const sections: Placed[] = [];
  for (const row of rows)
    if ('level' in row) sections.push(addSection(grid, row, plan, shape));
    else addRow(grid, plan, columns, row, shape);
  grid.row = shape.end + 1;
  const table = {
    row: shape.headings,
    column: 0,
    rows: shape.end - shape.headings + 1,
    columns: columns.length,
  };
  grid.name(SUMMARY_NAMES.table, table);
  // With the blank row that ends it.
  grid.together({ row: shape.end - 2, rows: 3 });
  if (lines.length > 0) {
    addColumnStyles(grid, columns, shape, weightFormat(plan.weightScale));
    for (const { row, level } of sections)
      grid.style({ row, column: 0, rows: 1, columns: printed }, SECTION_STYLES[level]);
    if (template.summaryHead && unit !== null && plan.weightScale !== 'coefficienti')
      addTotal(grid, shape, weightFormat(plan.weightScale));
    const keyed = columns.map(({ key }, column) => ({ key, column }));
    const parts = checkColumns(keyed, plan.weightScale) ?? [];
    addWeightCheck(grid, shape, parts, unitsOf(lines), plan.weightScale);
    const places = scoreColumns(keyed);
    if (places && plan.settings) {
      grid.row += 1;
      addScores(grid, {
        ...{ columns: places, shape, settings: plan.settings, isWhole: unit === null },
        ...{ isTotalled: plan.weightScale !== 'coefficienti', ...groupsOf(lines) },
      });
    }
  }
  addFoot(grid, plan, printed);
  // What stands below the table comes with its last row, where it fits on a page.
  if (lines.length > 0) grid.together({ row: shape.end - 1, rows: grid.row - shape.end + 1 });
  const face = plan.presentation.summaryFace;
  const isHidden = ({ key }: Column) => key === 'id' || isLeftOut(key, face);
  return {
    ...grid.toBlueprint(
      {
        name,
        tabColor: COLORS.heading,
        identity: { template: SINTESI, version: SUMMARY_VERSION, id: newId() },
        freeze: { rows: headingRows, columns: 0 },
      },
      summaryFooter(unit),
      headingRows,
      {
        hiddenColumns: columns.flatMap((column, index) => (isHidden(column) ? [index] : [])),
        printed,
        repeatedFrom: HEADING_ROWS - 1,
      },
    ),
    filter: table,
  };
}

/** Plan, authority and unit over the table: as the settings say them, so that they change with these. */
function addHeading(
  grid: SheetGrid,
  plan: SummaryPlan,
  { text: title, said }: SummaryTitle,
  columns: number,
): void {
  const { settings } = plan;
  const visible = { column: 0, rows: 1, columns };
  const line = (row: number, content: CellContent, text: string, style: object) => {
    grid.banner({ row, ...visible }, content, text, style);
  };
  line(0, shownHeading(plan, settings, 'title'), plan.title, STYLES.planTitle);
  line(1, shownHeading(plan, settings, 'authority'), plan.authority, STYLES.authority);
  line(2, titleContent(title, said, plan), `${title}\n${LONGEST_FACE_LINE}`, STYLES.authority);
  grid.atLeast(0, 24);
}

/** What stands over the headings of several columns, in the row above them. */
function addBands(
  grid: SheetGrid,
  { summaryLook }: ObjectiveTemplate,
  columns: readonly Column[],
): void {
  if (!summaryLook) return;
  const row = { row: grid.row - 1, column: 0, rows: 1 };
  grid.style({ ...row, columns: printedOf(columns) }, { fill: COLORS.band });
  for (const { label, columns: over } of summaryLook.bands) {
    const at = over.map((key) => columns.findIndex((column) => column.key === key));
    const area = { ...row, column: Math.min(...at), columns: over.length };
    grid.line(area, label, STYLES.tableHeading, { horizontal: 'CenterAcrossSelection' });
  }
}

function addHeadings(grid: SheetGrid, columns: readonly Column[], plan: SummaryPlan): void {
  columns.forEach((column, index) => {
    const at = cell(grid.row, index);
    grid.field(at, headingContent(column, plan.settings), STYLES.tableHeading);
    grid.fit(at, column.label);
  });
  grid.row += 1;
}

interface Placed extends Pick<Section, 'level'> {
  row: number;
}

function addSection(
  grid: SheetGrid,
  section: Section,
  { units, settings }: SummaryPlan,
  shape: TableShape,
): Placed {
  const { row } = grid;
  grid.put(row, 0, sectionContent(section, units, settings));
  grid.put(row, shape.columnOf('id')!, section.mark);
  grid.atLeast(row, SECTION_HEIGHTS[section.level]);
  // Not left alone at the foot of a page.
  grid.together({ row, rows: 2 });
  grid.row += 1;
  return { row, level: section.level };
}

/** Monitoring dates are those of the settings; one that is deleted there leaves its column to what was written in it. */
function headingContent(
  { label, date, dated = columnLabel('monitoring') }: Column,
  settings: SettingsCells | null,
): CellContent {
  const place = date === undefined ? undefined : settings?.monitoring[date];
  if (!place) return label;
  return { formula: `=IFERROR("${dated} "&${reference(place)},"${dated} …")` };
}

function addRow(
  grid: SheetGrid,
  plan: SummaryPlan,
  columns: readonly Column[],
  line: SummaryLineCells,
  shape: TableShape,
): void {
  columns.forEach((column, index) => {
    const area = cell(grid.row, index);
    const carried = line.carried?.(column);
    const { content, text } =
      carried === undefined
        ? rowCell(column.key, line, grid.row, shape, plan, column.date)
        : { content: carried, text: String(carried) };
    grid.field(area, content, column.isCentered ? STYLES.centered : STYLES.value);
    // A formula's text is not known to the row: what it will show is.
    grid.fit(area, text);
  });
  grid.atLeast(grid.row, 30);
  const link = rowLink(line);
  const number = shape.columnOf('number');
  if (link && number !== undefined) grid.link({ row: grid.row, column: number, ...link });
  grid.row += 1;
}

/** Where the number of a row leads. */
export function rowLink({ shown }: SummaryLineCells): Pick<Link, 'target' | 'tooltip'> | undefined {
  if (!shown) return undefined;
  const { sheet, objective } = shown.source;
  return {
    target: onSheet(sheet, 'A1'),
    tooltip: `Apre la scheda ${objective.number}`.trim(),
  };
}

function addColumnStyles(
  grid: SheetGrid,
  columns: readonly Column[],
  { headings, end }: TableShape,
  numberFormat: string,
): void {
  columns.forEach(({ key }, index) => {
    const area = { row: headings + 1, column: index, rows: end - headings - 1, columns: 1 };
    if (key === 'number') grid.style(area, STYLES.link);
    if (key === 'weight' || key === 'runningWeight') grid.style(area, { numberFormat });
    if (key === 'share') grid.style(area, { numberFormat: '0.00' });
    if (key === 'progress' || key === 'score') grid.style(area, STYLES.percent);
    if (key === 'state') grid.format(...stateFormats(area));
    if (key === 'difference') grid.style(area, { fontColor: COLORS.actText, bold: true });
  });
}
