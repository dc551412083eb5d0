/** The scores below a summary that is there: put in where it has none, with a line more for each unit and responsible that comes. */
import type { AddRow, AddRows, CellContent, Change } from '../../domain/changes';
import type { WeightScale } from '../../domain/plan';
import { unitKey } from '../../domain/units';
import { SheetGrid } from '../sheetGrid';
import { moveReferences } from '../sheetReferences';
import { STYLES } from '../style';
import { lineOf } from './expectedRows';
import type { MatchedTable } from './matchedTable';
import { addScores, groupsOf, lineFormulas, scoreColumns, type ScoreBlock } from './scoreBlock';
import type { SettingsCells } from './settingsCells';

interface Context {
  settings: SettingsCells | null;
  weightScale: WeightScale;
}

/** `changes`: what the update does to the sheet besides: rows that come and go move what stands below them. */
export function addedScores(
  table: MatchedTable,
  { settings, weightScale }: Context,
  changes: readonly Change[],
): (AddRow | AddRows)[] {
  const columns = scoreColumns(table.columns);
  if (!columns || !settings) return [];
  const lines = [...table.kept.values()]
    .map(({ expected }) => expected)
    .concat(table.missing)
    .map(lineOf);
  const shown = table.rows.flatMap(({ cells }) => String(cells.owner?.value ?? '').trim() || []);
  const groups = groupsOf(lines);
  const units = firsts([...groups.units, ...table.rows.map((row) => table.unitOf(row))]);
  const block = {
    ...{ columns, settings, shape: table.shape, isWhole: table.unit === null },
    ...{ isTotalled: weightScale !== 'coefficienti' },
    ...{ units, owners: firsts([...shown, ...groups.owners]) },
  };
  return table.summary.scores ? grown(table, block) : [added(table, block, changes)];
}

function firsts(names: readonly string[]): string[] {
  const found = new Map(names.map((name) => [unitKey(name), name] as const));
  found.delete('');
  return [...found.values()];
}

/** Of columns that are there: a name that is longer than a line makes its row grow when somebody looks at it. */
const TYPICAL_WIDTH = 120;

function added(table: MatchedTable, block: ScoreBlock, changes: readonly Change[]): AddRows {
  const { sheet, summary } = table;
  const { check } = summary;
  const { end } = table.shape;
  const at = check ? check.row + check.rows : end + 1;
  const moved = (row: number) => {
    const own = changes.filter((each) => each.sheet === sheet);
    const come = own.filter((each) => each.kind === 'addRow' && each.at <= row);
    const gone = own.filter((each) => each.kind === 'removeRow' && each.row < row);
    return row + come.length - gone.length;
  };
  // Cells are written once all rows have come and gone.
  const first = moved(at);
  const last = Math.max(...Object.values(block.columns));
  const grid = new SheetGrid(Array.from({ length: last + 1 }, () => TYPICAL_WIDTH));
  grid.row = first + 1;
  addScores(grid, { ...block, shape: { ...block.shape, end: moved(end) } });
  const { blocks, merges, rowHeights, validations, names, styles, conditionalFormats } =
    grid.toBlueprint(
      {
        ...{ name: sheet, tabColor: '', freeze: { rows: 0, columns: 0 } },
        identity: { template: '', version: 0, id: '' },
      },
      '',
      0,
    );
  const up = <T extends { area: { row: number } }>(each: T): T => ({
    ...each,
    area: { ...each.area, row: each.area.row - first },
  });
  const [, ...own] = styles;
  const whole = { row: 0, column: 0, rows: grid.row - first, columns: last + 1 };
  const page = { area: whole, style: STYLES.page };
  return {
    ...{ kind: 'addRows', sheet, at, names: names.map(up) },
    content: blocks[0]!.content
      .slice(first)
      .map((row) => row.map((content): CellContent | undefined => content ?? undefined)),
    look: {
      ...{ merges, validations, styles: [page, ...own.map(up)] },
      rowHeights: rowHeights.map(({ row, height }) => ({ row: row - first, height })),
      // They come with the rows, before any other row comes or goes.
      conditionalFormats: conditionalFormats.map((rule) => ({
        ...up(rule),
        formula: moveReferences(rule.formula, (row) => row - first + at),
      })),
    },
  };
}

/** A line for each group that has none: put in before the last one, so that their name grows with them. */
function grown({ sheet, summary, shape }: MatchedTable, block: ScoreBlock): AddRow[] {
  const { units, owners } = summary.scores!;
  const lacking = (kind: 'units' | 'owners', lines: typeof owners) => {
    if (!lines || lines.rows < 2) return [];
    const at = lines.row + lines.rows - 1;
    const content: (CellContent | undefined)[] = [];
    for (const [column, cell] of lineFormulas({ ...block, shape }, kind, at, lines.row))
      content[column] = cell;
    return Array.from({ length: Math.max(0, block[kind].length - lines.rows) }, (): AddRow => ({
      ...{ kind: 'addRow', sheet, at, like: { row: at, formulas: false } },
      content: Array.from(content),
    }));
  };
  return [...lacking('units', units), ...lacking('owners', owners)];
}
