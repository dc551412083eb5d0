/**
 * The scores below a summary: by unit, of the authority, by responsible. In the face of a plan just approved, which has no
 * scores, they show nothing. Cell by cell, as the check of the weights above them.
 */
import { unitKey } from '../../domain/units';
import { areaAddress, cell, cellAddress } from '../address';
import type { CellContent } from '../blueprint';
import type { SheetGrid } from '../sheetGrid';
import { COLORS, STYLES } from '../style';
import type { ColumnKey } from './columns';
import { isOfFaces, isPrinted } from './columns';
import { tableRows, wholeRows, type SummaryLineCells, type TableShape } from './rowCells';
import {
  authorityOutcomeFormula,
  authorityScoreFormula,
  bandFormula,
  nameFormula,
  outcomeFormula,
  scoreFormula,
  type TableRanges,
} from './scoreFormulas';
import { SCORE_NAMES } from './scoreNames';
import { reference, type SettingsCells } from './settingsCells';

/** For a unit or a responsible that comes. */
const SPARE_ROWS = 1;
const ROW_HEIGHT = 18;
const PERCENT = '0.00%';

/** Where the parts stand: name, score, band, outcome. */
export interface ScoreColumns {
  name: number;
  score: number;
  band: number;
  outcome: number;
}

/** Undefined where the table lacks what scores are made of, or has no room below it. */
export function scoreColumns(
  columns: readonly { key: ColumnKey; column: number }[],
): ScoreColumns | undefined {
  const at = (wanted: ColumnKey) => columns.find(({ key }) => key === wanted)?.column;
  const name = at('title');
  const needed: ColumnKey[] = ['number', 'unit', 'weight', 'score'];
  if (name === undefined || needed.some((key) => at(key) === undefined)) return undefined;
  const [score, band, outcome] = columns
    .filter(({ key, column }) => column > name && isPrinted(key) && !isOfFaces(key))
    .map(({ column }) => column)
    .sort((one, other) => one - other);
  if (score === undefined || band === undefined || outcome === undefined) return undefined;
  return { name, score, band, outcome };
}

export interface ScoreBlock {
  columns: ScoreColumns;
  shape: TableShape;
  settings: SettingsCells;
  /** Whether the weights of a unit may have to total 100. */
  isTotalled: boolean;
  /** Whether it is the summary of the whole authority. */
  isWhole: boolean;
  units: readonly string[];
  owners: readonly string[];
}

/** The groups of a summary, as far as they are known before its formulas are computed: each in its first writing. */
export function groupsOf(lines: readonly SummaryLineCells[]): Pick<ScoreBlock, 'units' | 'owners'> {
  const owners = lines.flatMap(({ shown, printed }) => {
    const own = shown?.shared === null ? shown.source.objective.owner : '';
    return own || printed?.owner || [];
  });
  return { units: firsts(lines.map(({ unit }) => unit)), owners: firsts(owners) };
}

function firsts(names: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const name of names)
    if (name.trim() !== '' && !found.has(unitKey(name))) found.set(unitKey(name), name);
  return [...found.values()];
}

export function addScores(grid: SheetGrid, block: ScoreBlock): void {
  const { shape, units, owners, isWhole } = block;
  const first = grid.row;
  addTitle(grid, block, 'PUNTEGGI PER SETTORE', 'Settore');
  addLines(grid, block, 'units', units);
  if (isWhole) addAuthority(grid, block, units.length + SPARE_ROWS);
  grid.together({ row: first, rows: grid.row - first });
  if (shape.columnOf('owner') === undefined) return;
  grid.row += 1;
  const second = grid.row;
  addTitle(grid, block, 'PUNTEGGI PER RESPONSABILE', 'Responsabile');
  addLines(grid, block, 'owners', owners);
  grid.together({ row: second, rows: grid.row - second });
}

/** What a formula shows, unless the summary is that of a plan just approved. */
const inFace = ({ settings: { presentation } }: ScoreBlock, shown: string): CellContent => {
  const face = presentation.summaryFace;
  return { formula: face ? `=IF(${reference(face)}="programmazione","",${shown})` : `=${shown}` };
};

function addTitle(grid: SheetGrid, block: ScoreBlock, title: string, who: string): void {
  const { name, score, band, outcome } = block.columns;
  grid.put(grid.row, name, inFace(block, `"${title}"`));
  const line = { row: grid.row, column: name, rows: 1, columns: outcome - name + 1 };
  // Colours come with the words: there are none in a plan just approved.
  grid.style(line, { bold: true, wrap: false });
  const isShown = (row: number, column: number) => `=$${cellAddress(row, column)}<>""`;
  grid.format({ area: line, formula: isShown(grid.row, name), fill: COLORS.band });
  grid.atLeast(grid.row, ROW_HEIGHT);
  grid.row += 1;
  const headings: [number, string][] = [
    [name, who],
    [score, 'Punteggio'],
    [band, 'Fascia'],
    [outcome, 'Esito'],
  ];
  for (const [column, label] of headings) {
    const at = cell(grid.row, column);
    grid.put(grid.row, column, inFace(block, `"${label}"`));
    grid.style(at, { bold: true, horizontal: 'Center' });
    grid.format({
      ...{ area: at, formula: isShown(grid.row, column) },
      ...{ fill: COLORS.band, line: COLORS.line },
    });
  }
  grid.atLeast(grid.row, ROW_HEIGHT);
  grid.row += 1;
}

function addLines(
  grid: SheetGrid,
  block: ScoreBlock,
  kind: keyof typeof SCORE_NAMES,
  names: readonly string[],
): void {
  const { columns } = block;
  const first = grid.row;
  const rows = names.length + SPARE_ROWS;
  for (let row = 0; row < rows; row += 1) {
    const content = lineFormulas(block, kind, first + row, first);
    content.forEach((formula, column) => grid.put(grid.row, column, formula));
    look(grid, columns);
    grid.fit(cell(grid.row, columns.name), names[row] ?? '');
    grid.row += 1;
  }
  const area = {
    row: first,
    column: columns.name,
    rows,
    columns: columns.outcome - columns.name + 1,
  };
  grid.name(SCORE_NAMES[kind], area);
}

/** How a line of scores looks once it says something. */
function look(grid: SheetGrid, { name, score, band, outcome }: ScoreColumns, bold = false): void {
  const { row } = grid;
  for (const column of [name, score, band, outcome]) {
    const isText = column === name || column === outcome;
    grid.style(cell(row, column), {
      ...(isText ? { horizontal: 'Left' } : { horizontal: 'Center' }),
      ...(column === score && { numberFormat: PERCENT, bold: true }),
      // Words of the outcome go on over what stands at their right.
      ...(column === outcome && { wrap: false }),
      ...(bold && { bold: true }),
    });
    const formula = `=$${cellAddress(row, name)}<>""`;
    grid.format({ area: cell(row, column), formula, line: COLORS.line });
  }
  grid.atLeast(row, ROW_HEIGHT);
}

/** The formulas of a line at a row, by their columns; `first` is the first line of its kind. */
export function lineFormulas(
  block: ScoreBlock,
  kind: keyof typeof SCORE_NAMES,
  row: number,
  first: number,
): Map<number, CellContent> {
  const { columns, shape } = block;
  const ranges = rangesOf(shape);
  const isUnit = kind === 'units';
  const key: ColumnKey = isUnit ? 'unit' : 'owner';
  const groups = wholeRows(shape, shape.columnOf(key) ?? 0);
  const rows = (of: ColumnKey) => tableRows(shape, shape.columnOf(of) ?? 0);
  const at = (column: number) => cellAddress(row, column);
  const [name, score, outcome] = [columns.name, columns.score, columns.outcome].map(
    (column) => `$${at(column)}`,
  ) as [string, string, string];
  // From the headings: some engines take a cell that names itself for a circle.
  const position = `ROW()-ROW(${cellAddress(first - 1, columns.name, true)})`;
  const named = nameFormula({ weights: rows('weight'), groups: rows(key) }, position);
  const cells = { name, score, outcome };
  const isStrict = isUnit && block.isTotalled;
  return new Map<number, CellContent>([
    [columns.name, inFace(block, named)],
    [columns.score, { formula: `=${scoreFormula(ranges, groups, cells, isUnit)}` }],
    [columns.band, { formula: `=${bandFormula(score)}` }],
    [columns.outcome, { formula: `=${outcomeFormula(ranges, groups, cells, isStrict)}` }],
  ]);
}

function rangesOf(shape: TableShape): TableRanges {
  const range = (key: ColumnKey) => {
    const column = shape.columnOf(key);
    return column === undefined ? undefined : wholeRows(shape, column);
  };
  return {
    ...{ number: range('number')!, unit: range('unit')!, weight: range('weight')! },
    ...{ score: range('score')!, owner: range('owner') },
    ...{ strategicRelevance: range('strategicRelevance'), scoreOutcome: range('scoreOutcome') },
  };
}

/** Below the lines of the units, so many of them. */
function addAuthority(grid: SheetGrid, block: ScoreBlock, lines: number): void {
  const { columns, shape } = block;
  const { row } = grid;
  const of = (column: number) =>
    areaAddress({ row: row - lines, column, rows: lines, columns: 1 }, true);
  const units = { name: of(columns.name), score: of(columns.score), outcome: of(columns.outcome) };
  const ranges = rangesOf(shape);
  const [score, outcome] = [columns.score, columns.outcome].map((column) =>
    cellAddress(row, column),
  ) as [string, string];
  grid.put(row, columns.name, inFace(block, '"ENTE"'));
  const shown = (formula: string): CellContent => inFace(block, formula);
  grid.put(row, columns.score, shown(authorityScoreFormula(ranges, units, outcome)));
  grid.put(row, columns.band, { formula: `=${bandFormula(score)}` });
  grid.put(row, columns.outcome, shown(authorityOutcomeFormula(ranges, units)));
  look(grid, columns, true);
  grid.style(cell(row, columns.name), STYLES.note, { italic: false, bold: true });
  grid.row += 1;
}
