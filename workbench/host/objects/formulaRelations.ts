import { parseA1 } from '../grid/address';
import { areaOf, contains, intersection, MAX_COLUMNS, MAX_ROWS, type CellArea } from '../grid/area';
import { referencesIn } from '../grid/formulaReferences';
import type { HostModel } from '../model';
import { excelError } from '../protocol/errors';
import * as arg from './arguments';
import { stacked } from './specialCells';
import { workbookRangeAreasType } from './workbookRangeAreas';

type Call = (area: CellArea, args: unknown[], model: HostModel) => unknown;

/** The calls of a range for what its formulas refer to, and for what refers to it. */
export const formulaRelations: Record<string, Call> = {
  GetDirectPrecedents: (area, _args, model) => found(precedents(area, false, model), model),
  GetPrecedents: (area, _args, model) => found(precedents(area, true, model), model),
  GetDirectDependents: (area, _args, model) => found(dependents(area, false, model), model),
  GetDependents: (area, _args, model) => found(dependents(area, true, model), model),
};

function found(areas: CellArea[], model: HostModel) {
  if (areas.length === 0) throw excelError('ItemNotFound', 'no cells are related');
  const order = model.sheets.all().map((sheet) => sheet.getSheetId());
  return workbookRangeAreasType.ref(
    order.flatMap((sheetId) => {
      const ofSheet = areas.filter((area) => area.sheetId === sheetId);
      return ofSheet.length > 0 ? [ofSheet] : [];
    }),
  );
}

/** A cell with a formula, and what it refers to. */
interface FormulaCell {
  area: CellArea;
  refersTo: CellArea[];
}

function formulaCells(model: HostModel): FormulaCell[] {
  return model.sheets.all().flatMap((sheet) => {
    const sheetId = sheet.getSheetId();
    const cells: FormulaCell[] = [];
    const whole = areaOf(sheetId, 0, 0, MAX_ROWS, MAX_COLUMNS);
    model.grid.forEachCell(whole, (cell, row, column) => {
      const formula = model.cells.formula(sheetId, cell, row, column);
      if (formula === undefined) return;
      const area = areaOf(sheetId, row, column);
      cells.push({ area, refersTo: areasOf(formula, area, model) });
    });
    return cells;
  });
}

/** The cells that a formula refers to; names that stand for formulas refer to what these do. */
function areasOf(formula: string, place: CellArea, model: HostModel, depth = 0): CellArea[] {
  const plain = model.tableFormulas.asCells(formula, place);
  return referencesIn(plain).flatMap(({ sheet, cells, isSpill }) => {
    const sheetId = sheet === undefined ? place.sheetId : model.sheets.byName(sheet)?.getSheetId();
    if (sheetId === undefined) return [];
    const area = parseA1(cells);
    if (area && isSpill) {
      const spill = model.grid
        .spills(sheetId)
        .find(({ row, column }) => row === area.row && column === area.column);
      return [{ ...(spill?.area ?? area), sheetId }];
    }
    if (area) return [{ ...area, sheetId }];
    const name = model.names.find(cells, sheetId) ?? model.names.find(cells, undefined);
    if (!name || depth > 8) return [];
    const meant = model.names.areaOf(name);
    return meant ? [meant] : areasOf(name.formula, place, model, depth + 1);
  });
}

const meets = (one: CellArea, other: CellArea) =>
  one.sheetId === other.sheetId && intersection(one, other) !== undefined;

function precedents(given: CellArea, all: boolean, model: HostModel): CellArea[] {
  const area = arg.existing(given);
  const cells = formulaCells(model);
  const known: CellArea[] = [];
  const read = new Set<FormulaCell>();
  for (let within = [area]; within.length > 0;) {
    const next: CellArea[] = [];
    for (const cell of cells) {
      if (read.has(cell) || !within.some((each) => meets(each, cell.area))) continue;
      read.add(cell);
      for (const each of cell.refersTo)
        if (!known.some((one) => one.sheetId === each.sheetId && contains(one, each))) {
          known.push(each);
          next.push(each);
        }
    }
    within = all ? next : [];
  }
  // A range that came first may be a part of one that came later.
  return known.filter(
    (each) =>
      !known.some((one) => one !== each && one.sheetId === each.sheetId && contains(one, each)),
  );
}

function dependents(given: CellArea, all: boolean, model: HostModel): CellArea[] {
  const area = arg.existing(given);
  const cells = formulaCells(model);
  const known = new Set<FormulaCell>();
  for (let changed = [area]; changed.length > 0;) {
    const next = cells.filter(
      (cell) =>
        !known.has(cell) && cell.refersTo.some((each) => changed.some((one) => meets(one, each))),
    );
    for (const cell of next) known.add(cell);
    changed = all ? next.map((cell) => cell.area) : [];
  }
  // In the order of the sheets, and within each by rows.
  const sheets = new Set(cells.map((cell) => cell.area.sheetId));
  return [...sheets].flatMap((sheetId) => {
    const ofSheet = [...known]
      .map((cell) => cell.area)
      .filter((each) => each.sheetId === sheetId)
      .sort((one, other) => one.row - other.row || one.column - other.column);
    return stacked(runs(ofSheet)).map((each) => ({ ...each, sheetId }));
  });
}

/** Cells side by side. */
function runs(cells: CellArea[]): CellArea[] {
  const joined: CellArea[] = [];
  for (const cell of cells) {
    const last = joined.at(-1);
    if (last && last.row === cell.row && last.column + last.columns === cell.column)
      last.columns += 1;
    else joined.push({ ...cell });
  }
  return joined;
}
