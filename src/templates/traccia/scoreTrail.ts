/**
 * The sheet «Traccia dei punteggi»: every score of the plan computed again, for whoever validates them. Numbers follow the
 * cells that they were taken from; which rules were used is what they were when it was written. It is a record.
 */
import type { Book } from '../../domain/book';
import { newId } from '../../domain/identity';
import { planScores } from '../../domain/scoring/planScores';
import { defaultSmvp } from '../../domain/smvp';
import { areaAddress, cell, cellAddress, onSheet } from '../address';
import type { CellContent, SheetBlueprint } from '../blueprint';
import { footer } from '../footer';
import { SheetGrid } from '../sheetGrid';
import { COLORS, STYLES } from '../style';
import { TRAIL } from './identity';
import { shownScores } from './shownScores';
import { addAuthority, addGroup, addObjective, type TrailContext } from './trailParts';
import { columnOf, TRAIL_COLUMNS, TrailBuilder, type TrailLine } from './trailRows';

const VERSION = 1;
const TITLE = 'TRACCIA DEI PUNTEGGI';
export const TRAIL_SHEET = 'Traccia dei punteggi';

const WIDTHS = [170, 150, 58, 58, 52, 42, 62, 58, 48, 62, 64, 58, 58, 90];
const FIRST_ROW = 6;
const ROW_HEIGHT = 18;
const PERCENT = '0.00%';
const NOTE =
  'Ogni riga dice che cosa è stato preso, da quale cella e con quale regola; «Ricalcolato» è fatto di sole operazioni, senza funzioni PIAO, e si confronta con «Mostrato». Le regole sono quelle di Impostazioni quando il foglio è stato scritto: se cambiano, scrivere una traccia nuova.';

/** "Traccia dei punteggi", with a count where there is one. */
export function trailName(taken: readonly string[]): string {
  const keys = new Set(taken.map((name) => name.toLowerCase()));
  for (let copy = 1; ; copy += 1) {
    const name = copy === 1 ? TRAIL_SHEET : `${TRAIL_SHEET} (${copy})`;
    if (!keys.has(name.toLowerCase())) return name;
  }
}

export function scoreTrail(book: Book, name: string): SheetBlueprint {
  const lines = trailLines(book);
  const grid = new SheetGrid(WIDTHS);
  const across = (row: number) => ({ row, column: 0, rows: 1, columns: WIDTHS.length });
  const { title = '', authority = '' } = book.settings ?? {};
  grid.banner(across(0), title, title, STYLES.planTitle);
  grid.banner(across(1), authority, authority, STYLES.authority);
  grid.banner(across(2), TITLE, TITLE, STYLES.authority);
  grid.merged(across(3), NOTE, STYLES.note);
  addCount(grid, lines.length);
  grid.row = FIRST_ROW;
  for (const line of lines) addLine(grid, line);
  return grid.toBlueprint(
    {
      ...{ name, tabColor: COLORS.line, freeze: { rows: 3, columns: 1 } },
      identity: { template: TRAIL, version: VERSION, id: newId() },
    },
    footer('Traccia dei punteggi'),
    3,
  );
}

/** How many results are compared, and how many differ. */
function addCount(grid: SheetGrid, lines: number): void {
  const checks = areaAddress(
    { row: FIRST_ROW, column: columnOf('check'), rows: Math.max(1, lines), columns: 1 },
    true,
  );
  const count = (word: string) => `COUNTIF(${checks},"${word}")`;
  const same = `"Controlli: "&${count('OK')}+${count('DIVERSO')}&", diversi: "&${count('DIVERSO')}`;
  grid.line(
    { row: 4, column: 0, rows: 1, columns: WIDTHS.length },
    { formula: `=${same}` },
    STYLES.section,
  );
  grid.name('Esito', cell(4, 0));
}

function trailLines(book: Book): TrailLine[] {
  const context: TrailContext = { book, smvp: book.settings?.smvp ?? defaultSmvp() };
  const scores = planScores(book);
  const shown = shownScores(book);
  const builder = new TrailBuilder(book, FIRST_ROW);
  const told = new Set<string>();
  for (const { rows } of scores.units)
    for (const { row, objective } of rows) {
      if (!row.objective || !objective || told.has(row.objective.key)) continue;
      told.add(row.objective.key);
      addObjective(builder, context, row.objective, objective);
    }
  const results = new Map<string, number>();
  for (const group of scores.units) {
    const title = `SETTORE ${group.name || '(senza nome)'}`;
    results.set(group.name, addGroup(builder, context, title, group, shown.unit(group.name)));
  }
  addAuthority(builder, context, scores, results, shown.authority);
  for (const group of scores.owners)
    addGroup(builder, context, `RESPONSABILE ${group.name}`, group, shown.owner(group.name));
  return builder.lines;
}

function addLine(grid: SheetGrid, line: TrailLine): void {
  const { row } = grid;
  const content = (column: number): CellContent => {
    const key = TRAIL_COLUMNS[column]!;
    if (line.kind === 'part') return column === 0 ? line.title : (line.headings[key] ?? null);
    return line.cells[key] ?? null;
  };
  TRAIL_COLUMNS.forEach((key, column) => {
    const at = cell(row, column);
    if (line.kind === 'part') {
      grid.field(at, content(column), column === 0 ? STYLES.section : STYLES.tableHeading);
      return;
    }
    const isText = key === 'what' || key === 'rule';
    grid.field(
      at,
      content(column),
      line.isResult ? STYLES.label : isText ? STYLES.value : STYLES.centered,
      line.percents.includes(key) ? { numberFormat: PERCENT } : {},
    );
  });
  if (line.kind === 'line' && line.at) {
    const { sheet, row: to, column } = line.at;
    const address = cellAddress(to, column);
    const at = columnOf('cell');
    grid.field(cell(row, at), `${sheet} ${address}`, STYLES.value, STYLES.link);
    grid.link({ row, column: at, target: onSheet(sheet, address), tooltip: `Va a ${sheet}` });
  }
  grid.atLeast(row, ROW_HEIGHT);
  grid.row += 1;
}
