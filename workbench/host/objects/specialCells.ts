import {
  intersection,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
  subtract,
  type Area,
  type CellArea,
} from '../grid/area';
import type { HostModel } from '../model';
import { excelError, notImplemented } from '../protocol/errors';
import { NULL_OBJECT } from '../protocol/objectType';
import * as arg from './arguments';
import { rangeAreasType } from './refs';
import { usedArea } from './usedRange';

const TYPES = [
  ...(['Blanks', 'ConditionalFormats', 'Constants', 'DataValidations', 'Formulas'] as const),
  ...(['SameConditionalFormat', 'SameDataValidation', 'Visible'] as const),
];

/** The kinds of values that a name of several of them holds, as `Range.valueTypes` calls them. */
const KINDS: readonly [part: string, type: string][] = [
  ['Errors', 'Error'],
  ['Logical', 'Boolean'],
  ['Number', 'Double'],
  ['Text', 'String'],
];

const VALUE_TYPES = [
  ...['All', 'Errors', 'ErrorsLogical', 'ErrorsNumbers', 'ErrorsText', 'ErrorsLogicalNumber'],
  ...['ErrorsLogicalText', 'ErrorsNumberText', 'Logical', 'LogicalNumbers', 'LogicalText'],
  ...['LogicalNumbersText', 'Numbers', 'NumbersText', 'Text'],
];

/** `range.getSpecialCells(cellType, cellValueType)`, and the same that answers a null object. */
export async function specialCells(
  area: CellArea,
  [cellType, cellValueType]: unknown[],
  orNull: boolean,
  model: HostModel,
) {
  const type = arg.oneOf(cellType, TYPES, 'cellType');
  const kinds = arg.oneOf(cellValueType ?? 'All', VALUE_TYPES, 'cellValueType');
  await model.calculated();
  const found = await partsOf(arg.existing(area), type, kinds, model);
  if (found.length > 0)
    return rangeAreasType.ref(found.map((part) => ({ ...part, sheetId: area.sheetId })));
  if (orNull) return NULL_OBJECT;
  throw excelError('ItemNotFound', `no cells: ${type}`);
}

async function partsOf(
  area: CellArea,
  type: (typeof TYPES)[number],
  kinds: string,
  model: HostModel,
): Promise<Area[]> {
  const state = model.document.sheet(area.sheetId);
  switch (type) {
    case 'Visible':
      return visibleParts(area, model);
    case 'ConditionalFormats':
      return apart(state.conditionalFormats.partsIn(area).map((part) => part.area));
    case 'DataValidations':
      return apart(state.validations.partsIn(area).map((part) => part.area));
    case 'SameConditionalFormat':
    case 'SameDataValidation':
      throw notImplemented(`Range.getSpecialCells of ${type}`);
    default:
      return cellsWithin(area, type, kinds, model);
  }
}

/** Blanks, constants and formulas: Excel looks no further than the cells that are used. */
async function cellsWithin(
  area: CellArea,
  type: 'Blanks' | 'Constants' | 'Formulas',
  kinds: string,
  model: HostModel,
): Promise<Area[]> {
  const { sheetId } = area;
  const sheet = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS, sheetId };
  const used = await usedArea(sheet, false, model);
  const within = used && intersection(used, area);
  if (!within) return [];
  const types = model.cells.valueTypes({ ...within, sheetId }) ?? [];
  const isFormula = (row: number, column: number) => {
    const cell = model.grid.raw(sheetId, row, column);
    return Boolean(cell?.f ?? cell?.si);
  };
  const wanted = KINDS.filter(([part]) => kinds === 'All' || kinds.includes(part)).map(
    ([, valueType]) => valueType,
  );
  const isWanted = (valueType: string, row: number, column: number) => {
    if (type === 'Blanks') return valueType === 'Empty' && !isFormula(row, column);
    return wanted.includes(valueType) && isFormula(row, column) === (type === 'Formulas');
  };
  const runs: Area[] = [];
  types.forEach((cells, down) =>
    cells.forEach((valueType, right) => {
      const [row, column] = [within.row + down, within.column + right];
      if (!isWanted(valueType, row, column)) return;
      const last = runs.at(-1);
      if (last && last.row === row && lastColumn(last) === column - 1) last.columns += 1;
      else runs.push({ row, column, rows: 1, columns: 1 });
    }),
  );
  return stacked(runs);
}

/** Runs of cells in one row, put together where those of the next row are as wide. */
export function stacked(runs: readonly Area[]): Area[] {
  const found: Area[] = [];
  for (const run of runs) {
    const above = found.find(
      (each) =>
        lastRow(each) === run.row - 1 && each.column === run.column && each.columns === run.columns,
    );
    if (above) above.rows += 1;
    else found.push({ ...run });
  }
  return found;
}

/** Each cell once. */
function apart(areas: readonly Area[]): Area[] {
  const found: Area[] = [];
  for (const area of areas) {
    const rest = found.reduce(
      (parts, known) => parts.flatMap((part) => subtract(part, known)),
      [area],
    );
    found.push(...rest);
  }
  return found;
}

function visibleParts(area: CellArea, model: HostModel): Area[] {
  const sheet = model.grid.worksheet(area.sheetId);
  const rows = runsOf(area.row, lastRow(area), sheet.getRowCount(), (row) =>
    sheet.getRowVisible(row),
  );
  const columns = runsOf(area.column, lastColumn(area), sheet.getColumnCount(), (column) =>
    sheet.getColVisible(column),
  );
  return rows.flatMap(([row, count]) =>
    columns.map(([column, wide]) => ({ row, column, rows: count, columns: wide })),
  );
}

/** Visible lines that follow each other; beyond the engine's sheet none is hidden. */
function runsOf(
  first: number,
  last: number,
  count: number,
  isVisible: (line: number) => boolean,
): [start: number, count: number][] {
  const runs: [number, number][] = [];
  for (let line = first; line <= last; line += 1) {
    const size = line >= count ? last - line + 1 : 1;
    if (line >= count || isVisible(line)) {
      const run = runs.at(-1);
      if (run && run[0] + run[1] === line) run[1] += size;
      else runs.push([line, size]);
    }
    if (line >= count) break;
  }
  return runs;
}
