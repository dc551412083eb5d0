import { newId } from '../../domain/identity';
import type { IndicatorTable, Objective } from '../../domain/objective';
import type { Plan, WeightScale } from '../../domain/plan';
import { resolveUnit, unitKey } from '../../domain/units';
import { cell, cellAddress, rowsAbove, rowsBetween } from '../address';
import { addAreaCounts } from './areaCounts';
import type { Area, SheetBlueprint } from '../blueprint';
import { footer } from '../footer';
import { valueOrReason } from '../formulas';
import { labelKey } from '../labels';
import {
  LABEL_ROWS,
  LIST_ID,
  LIST_NAMES,
  TITLE_LINES,
  type Grouping,
  type IndicatorColumn,
  type ListColumn,
  type ListTemplate,
} from './listTemplate';
import { resultColumns, widthsBeside, type ResultColumn, type ResultPlan } from './resultColumns';
import { ResultCells } from './resultCells';
import { shownHeading, type HeadingCells } from '../sheet/heading';
import { SheetGrid } from '../sheetGrid';
import { COLORS, POINTS_FORMAT, STYLES } from '../style';

/** Plan, authority and title: they stay in sight and are repeated on every printed page. */
const HEADING_ROWS = 3;
const LABEL_HEIGHT = 18;
const UNDER_LABEL_HEIGHT = 4;
/** Blank rows at the end of a table, and of one that has no objectives yet. */
const SPARE_ROWS = 1;
const FIRST_ROWS = 3;
const ROW_HEIGHT = 18;
const ID_WIDTH = 60;
const TOTAL = 'TOTALE';

export type ListPlan = Pick<
  Plan,
  | 'authority'
  | 'title'
  | 'firstYear'
  | 'weightScale'
  | 'units'
  | 'objectives'
  | 'areas'
  | 'printedTotal'
> &
  ResultPlan;

interface Group {
  /** As the first of its objectives prints it. */
  name: string;
  objectives: Objective[];
}

/**
 * The sheet of a list: a table for each group in order of first appearance, those without objectives last. Only the
 * fields that the template has columns for are written.
 */
export function writeList(
  plan: ListPlan,
  template: ListTemplate,
  headings: HeadingCells | null = null,
): SheetBlueprint {
  const results = resultColumns(template, plan);
  const own = template.columns.map(({ width }) => width);
  // The ids stand beside what is shown, within the tables.
  const widths = [...widthsBeside(own, results), ...results.map(({ width }) => width), ID_WIDTH];
  const grid = new SheetGrid(widths);
  addHeading(grid, plan, template, headings);
  const tables = groupsOf(plan, template).map((group, index) => {
    const table = LIST_NAMES.table(index + 1);
    const owner = resolveUnit(plan.units, group.name)?.owner ?? '';
    const heading = template.grouping.heading(group.name, plan.firstYear, owner);
    const top = addGroupHeading(grid, LIST_NAMES.heading(table), heading);
    const titles = addTable(grid, template, group, table, plan, results);
    // Of a table still to be filled the area is what its band says, which may yet be changed.
    const isNew = group.objectives.length + plan.areas.length === 0;
    return { area: isNew ? '' : group.name, titles, toName: isNew ? top : undefined };
  });
  if (template.totals === 'areas') addAreaCounts(grid, plan, tables);
  return grid.toBlueprint(
    {
      name: template.sheet,
      tabColor: COLORS.planned,
      identity: { template: template.id, version: template.version, id: newId() },
      freeze: { rows: HEADING_ROWS, columns: 0 },
    },
    footer(template.sheet),
    HEADING_ROWS,
    { hiddenColumns: [idColumn(grid)], printed: idColumn(grid) },
  );
}

/** After those that are shown. */
const idColumn = (grid: SheetGrid): number => grid.columns - 1;

function addHeading(
  grid: SheetGrid,
  plan: ListPlan,
  { title }: ListTemplate,
  cells: HeadingCells | null,
): void {
  const texts = [plan.title, plan.authority, title];
  const contents = [
    shownHeading(plan, cells, 'title'),
    shownHeading(plan, cells, 'authority'),
    title,
  ];
  TITLE_LINES.forEach((name, index) => {
    const area = { row: grid.row, column: 0, rows: 1, columns: idColumn(grid) };
    const style = index === 0 ? STYLES.planTitle : STYLES.authority;
    grid.name(name, grid.banner(area, contents[index] ?? '', texts[index] ?? '', style));
    grid.row += 1;
  });
  grid.atLeast(0, 24);
}

/** Units known under several names are one group, as their weights total together. */
function groupsOf(plan: ListPlan, { grouping: { field } }: ListTemplate): Group[] {
  const groups = new Map<string, Group>();
  const groupFor = (name: string): Group => {
    const key = unitKey(field === 'unit' ? (resolveUnit(plan.units, name)?.name ?? name) : name);
    const group = groups.get(key) ?? { name, objectives: [] };
    groups.set(key, group);
    return group;
  };
  for (const objective of plan.objectives) groupFor(objective[field]).objectives.push(objective);
  announced(plan, field).forEach(groupFor);
  if (groups.size === 0) groupFor('');
  return [...groups.values()];
}

/** Groups that the plan names. One that has neither areas nor objectives yet begins with its units. */
function announced({ units, areas, objectives }: ListPlan, field: Grouping['field']): string[] {
  const isNew = areas.length + objectives.length === 0;
  return field === 'unit' || isNew ? units.map(({ name }) => name) : areas.map(({ area }) => area);
}

function addGroupHeading(grid: SheetGrid, name: string, text: string): Area {
  grid.atLeast(grid.row, 8);
  grid.row += 1;
  const area = { row: grid.row, column: 0, rows: 1, columns: idColumn(grid) };
  grid.line(area, text, STYLES.section);
  grid.atLeast(grid.row, ROW_HEIGHT);
  grid.name(name, area);
  grid.row += 1;
  return area;
}

/** Gives the cells of the titles, as formulas say them. */
function addTable(
  grid: SheetGrid,
  template: ListTemplate,
  { objectives }: Group,
  table: string,
  plan: ListPlan,
  results: readonly ResultColumn[],
): string {
  const { weightScale: scale } = plan;
  const first = grid.row;
  addLabels(grid, template.columns, table, objectives);
  const beside = new ResultCells(grid, template, results, plan.firstYear);
  beside.addLabels(first, table);
  for (const objective of objectives) addObjective(grid, template, objective, beside);
  addSpareRows(grid, objectives.length === 0 ? FIRST_ROWS : SPARE_ROWS, beside);
  const body = { row: first + 1, rows: grid.row - first - 1, columns: 1 };
  template.columns.forEach((column, index) =>
    addColumn(grid, column, { ...body, column: index }, scale),
  );
  const titles = rowsBetween({ column: 0, columns: 1 }, body.row - 1, grid.row);
  beside.addFormats(body);
  if (template.totals === 'weights') {
    beside.addTotals(body.row - 1);
    addTotal(grid, template, table, body, scale);
  }
  // Without a total the table ends with the blank row that follows: what is added above that belongs to it.
  const end = template.totals === 'weights' ? grid.row : grid.row + 1;
  grid.name(table, { row: first, column: 0, rows: end - first, columns: grid.columns });
  return titles;
}

/** The heading of each column has a name: the user may reword it. */
function addLabels(
  grid: SheetGrid,
  columns: ListColumn[],
  table: string,
  objectives: Objective[],
): void {
  columns.forEach((column, index) => {
    const area = { row: grid.row, column: index, rows: LABEL_ROWS, columns: 1 };
    grid.field(area, labelOf(column, objectives), STYLES.tableHeading);
    grid.name(LIST_NAMES.column(table, column), cell(grid.row, index));
  });
  const id = cell(grid.row, idColumn(grid));
  grid.put(id.row, id.column, LIST_ID.label);
  grid.name(LIST_NAMES.column(table, LIST_ID), id);
  grid.atLeast(grid.row, LABEL_HEIGHT);
  grid.atLeast(grid.row + 1, UNDER_LABEL_HEIGHT);
  grid.row += LABEL_ROWS;
}

/** An indicator's column keeps the title that the objectives give it, when it is not the template's own. */
function labelOf(column: ListColumn, objectives: Objective[]): string {
  if (column.of === 'objective') return column.label;
  const given = objectives
    .flatMap(({ indicatorTable }) => indicatorTable.columns)
    .find(({ field, label }) => field === column.field && label.trim() !== '');
  return given === undefined || labelKey(given.label) === labelKey(column.title)
    ? column.label
    : given.label;
}

/** A row for each indicator; the objective's own cells look like one over them. */
function addObjective(
  grid: SheetGrid,
  { columns }: ListTemplate,
  objective: Objective,
  results: ResultCells,
): void {
  const indicators = columns.some(({ of }) => of === 'indicator')
    ? objective.indicatorTable.indicators
    : [];
  const rows = Math.max(1, indicators.length);
  grid.put(grid.row, idColumn(grid), newId());
  columns.forEach((column, index) => {
    const style = column.kind === 'number' ? STYLES.centered : STYLES.value;
    if (column.of === 'objective') {
      const area = { row: grid.row, column: index, rows, columns: 1 };
      grid.field(area, objective[column.field], style);
    } else addIndicators(grid, column, index, { columns: [], indicators });
  });
  results.addRows(objective, rows);
  grid.together({ row: grid.row, rows });
  for (let row = grid.row; row < grid.row + rows; row += 1) grid.atLeast(row, ROW_HEIGHT);
  grid.row += rows;
}

function addIndicators(
  grid: SheetGrid,
  { field }: IndicatorColumn,
  index: number,
  { indicators }: IndicatorTable,
): void {
  const rows = Math.max(1, indicators.length);
  for (let row = 0; row < rows; row += 1)
    grid.field(cell(grid.row + row, index), indicators[row]?.[field] ?? null, STYLES.value);
}

function addSpareRows(grid: SheetGrid, rows: number, results: ResultCells): void {
  grid.spare({ row: grid.row, column: 0, rows, columns: idColumn(grid) }, STYLES.value);
  for (let left = rows; left > 0; left -= 1) {
    results.addFormulas(grid.row);
    grid.atLeast(grid.row, ROW_HEIGHT);
    grid.row += 1;
  }
}

/** Formats and choices of a column, below its label. */
function addColumn(grid: SheetGrid, column: ListColumn, body: Area, scale: WeightScale): void {
  const cells = { ...body, row: body.row + LABEL_ROWS - 1, rows: body.rows - LABEL_ROWS + 1 };
  if (column.kind === 'number') {
    const points = scale === '%' ? { numberFormat: POINTS_FORMAT } : {};
    grid.style(cells, { horizontal: 'Center' }, points);
  }
  if (column.of === 'indicator' && column.choice) grid.validate({ area: cells, ...column.choice });
}

/** TOTALE: the sum of the weights, and beside it whether it is 100; coefficients have no total to reach. */
function addTotal(
  grid: SheetGrid,
  { columns }: ListTemplate,
  table: string,
  body: Pick<Area, 'row'>,
  scale: WeightScale,
): void {
  const weight = columns.findIndex(({ field }) => field === 'weight');
  const row = grid.row;
  const range = rowsAbove(weight, body.row - 1);
  grid.style({ row, column: 0, rows: 1, columns: idColumn(grid) }, STYLES.section);
  grid.field(cell(row, 0), TOTAL, STYLES.section);
  const total = { formula: `=SUM(${range})` };
  const points = scale === '%' ? { numberFormat: POINTS_FORMAT } : {};
  grid.field(cell(row, weight), total, STYLES.section, { horizontal: 'Center', ...points });
  if (scale !== 'coefficienti') addCheck(grid, cell(row, weight - 1), range, body.row);
  grid.name(LIST_NAMES.total(table), { row, column: 0, rows: 1, columns: grid.columns });
  grid.atLeast(row, ROW_HEIGHT);
  grid.row += 1;
}

/** No weights yet: blank; what is no weight is told in words. */
function addCheck(grid: SheetGrid, total: Area, range: string, first: number): void {
  const formula = `=${valueOrReason('VERIFICA_PESI', range)}`;
  grid.field(total, { formula }, STYLES.section, { horizontal: 'Center' });
  // Over all rows of the table, and asking for the total's: wherever rows are inserted, no deadline is coloured.
  const area = { ...total, row: first, rows: total.row + 1 - first };
  const isTotal = `$${cellAddress(first, 0)}="${TOTAL}"`;
  const outcome = cellAddress(first, total.column);
  grid.format(
    { area, formula: `=AND(${isTotal},${outcome}="OK")`, fill: COLORS.good, bold: true },
    {
      area,
      formula: `=AND(${isTotal},${outcome}<>"",${outcome}<>"OK")`,
      fill: COLORS.act,
      fontColor: COLORS.actText,
      bold: true,
    },
  );
}
