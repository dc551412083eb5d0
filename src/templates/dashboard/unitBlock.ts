/** A block of the dashboard with a row for each unit and one for the whole authority: its figures, sentence and chart. */
import { resolveUnit, unitKey } from '../../domain/units';
import { cell, cellAddress, rowsBetween } from '../address';
import type { Area, Style } from '../blueprint';
import type { ChartBlueprint } from '../charts';
import type { SheetGrid } from '../sheetGrid';
import { textFormula } from '../sintesi/settingsCells';
import { COLORS, STYLES } from '../style';
import {
  CHART_COLUMNS,
  FIRST_FIGURE,
  HEADING_HEIGHT,
  LEAST_CHART,
  NAME_COLUMN,
  PRINTED,
  ROW_HEIGHT,
  SEED,
  SEED_COLUMN,
} from './blockLayout';
import { DASHBOARD, PLAN_NAMES } from './identity';
import { writeTable, type KeyedRow, type KeyedTable, type RowPlace } from './keyedTable';
import type { DashboardPlan, Shown } from './planRows';
import { referenceDateText, writeSentence } from './sheetHead';

/** The rows that count for a row of the table, as a factor in SUMPRODUCT. */
export type Which = string;

export interface Figure {
  heading: string;
  /** Of the rows that count; `at` gives the cell of a figure of the same row. */
  formula(which: Which, at: (figure: number) => string, isWhole: boolean, name: string): string;
  style?: Style;
}

interface Cells {
  /** The names and a figure of all units. */
  names: string;
  of(figure: number): string;
  /** A figure of the whole authority. */
  whole(figure: number): string;
  hasSeveral: string;
}

export interface UnitBlock {
  /** Of the table. */
  name: string;
  title: string;
  figures: Figure[];
  sentence(cells: Cells): string;
  /** About as long as the sentence can be. */
  longest: string;
  chart: Omit<ChartBlueprint, 'categories' | 'place' | 'seed' | 'series' | 'title' | 'name'> & {
    series: { figure: number; name: string; color: string; labelColor: string }[];
  };
}

const WHOLE_KEY = '(ente)';
const WHOLE_NAME = 'Tutto l’ente';

export function unitTable({ name, figures }: UnitBlock, plan: DashboardPlan): KeyedTable {
  const rows = plan.units.map((unit) => ({
    key: unitKey(unit),
    cells: ({ row }: RowPlace) => [
      unitName(unit, plan),
      ...cellsOf(figures, row, `(${PLAN_NAMES.unit}=$${cellAddress(row, NAME_COLUMN)})`, false),
    ],
  }));
  return { template: DASHBOARD, name, rows, last: wholeRow(figures) };
}

/** Of the whole authority: the row that ends the table. */
const wholeRow = (figures: readonly Figure[]): KeyedRow => ({
  key: WHOLE_KEY,
  cells: ({ row }) => [
    { content: WHOLE_NAME, shows: WHOLE_NAME },
    ...cellsOf(figures, row, `(${PLAN_NAMES.leads}=1)`, true),
  ],
});

/** A unit as the settings name it, so that it changes with them. */
function unitName(unit: string, { settings, book }: DashboardPlan): Shown {
  const units = book.settings?.units ?? [];
  const known = resolveUnit(units, unit);
  const place = known && settings?.unitNames[units.indexOf(known)];
  return place
    ? { content: { formula: `=IFERROR(TRIM(${textFormula(place).slice(1)}),"")` }, shows: unit }
    : { content: unit, shows: unit };
}

const cellsOf = (
  figures: readonly Figure[],
  row: number,
  which: Which,
  isWhole: boolean,
): Shown[] =>
  figures.map(({ formula }) => {
    const at = (figure: number) => `$${cellAddress(row, FIRST_FIGURE + figure)}`;
    const name = `$${cellAddress(row, NAME_COLUMN)}`;
    return { content: { formula: `=${formula(which, at, isWhole, name)}` }, shows: '' };
  });

export function writeUnitBlock(
  grid: SheetGrid,
  plan: DashboardPlan,
  block: UnitBlock,
): ChartBlueprint {
  const { title, figures, chart } = block;
  const start = grid.row;
  const across = { row: start, column: NAME_COLUMN, rows: 1, columns: PRINTED - 1 };
  grid.line(across, title, STYLES.section);
  grid.atLeast(start, ROW_HEIGHT);
  grid.row += 1;
  const sentenceRow = grid.row;
  grid.row += 1;
  const style = (figure: Figure): Style => ({ ...STYLES.centered, ...figure.style });
  const looks = [
    { heading: 'Settore', width: 0, style: { ...STYLES.value, bold: true } },
    ...figures.map((each) => ({ heading: each.heading, width: 0, style: style(each) })),
  ];
  const { headings, end } = writeTable(grid, unitTable(block, plan), looks, {
    ...{ rowHeight: ROW_HEIGHT, end: 'next' },
  });
  grid.atLeast(headings, HEADING_HEIGHT);
  grid.put(headings, SEED_COLUMN, SEED);
  const whole = wholeRow(figures).cells({ row: end, headings });
  grid.put(end, 0, WHOLE_KEY);
  whole.forEach((shown, index) => {
    const at = { row: end, column: NAME_COLUMN + index, rows: 1, columns: 1 };
    grid.field(at, shown?.content ?? null, looks[index]!.style, {
      ...{ bold: true, fill: COLORS.band },
    });
  });
  grid.atLeast(end, ROW_HEIGHT);
  grid.row = end + 1;
  const last = fillUp(grid, headings, end);
  const range = (column: number) => rowsBetween({ column, columns: 1 }, headings, end);
  const all = `$B$${headings + 1}:$B$${end + 1}`;
  const sentence = block.sentence({
    names: range(NAME_COLUMN),
    of: (figure) => range(FIRST_FIGURE + figure),
    whole: (figure) => cellAddress(end, FIRST_FIGURE + figure, true),
    hasSeveral: `ROWS(${all})>3`,
  });
  const after = grid.row;
  grid.row = sentenceRow;
  const date = referenceDateText(plan);
  const said = date === undefined ? sentence : `"Al "&${date}&": "&${sentence}`;
  writeSentence(grid, { formula: `=${said}` }, block.longest, PRINTED - 1);
  grid.row = after;
  grid.together({ row: start, rows: after - start });
  const rows = (column: number): Area => ({
    ...{ row: headings + 1, column, rows: end - headings, columns: 1 },
  });
  return {
    ...{ ...chart, name: title, title, categories: rows(NAME_COLUMN) },
    series: chart.series.map(({ figure, ...each }) => ({
      ...each,
      values: rows(FIRST_FIGURE + figure),
    })),
    seed: cell(headings, SEED_COLUMN),
    place: { row: headings, rows: last - headings, ...CHART_COLUMNS },
  };
}

/** Blank rows under a short table, for the chart to stand beside. Gives the row after them. */
export function fillUp(grid: SheetGrid, headings: number, end: number): number {
  let height = HEADING_HEIGHT + (end - headings) * ROW_HEIGHT;
  for (; height < LEAST_CHART; height += ROW_HEIGHT) {
    grid.atLeast(grid.row, ROW_HEIGHT);
    grid.put(grid.row, CHART_COLUMNS.column, '');
    grid.row += 1;
  }
  return grid.row;
}
