import {
  areaOf,
  contains,
  isWholeColumns,
  isWholeRows,
  toUniver,
  type CellArea,
} from '../grid/area';
import type { HostModel } from '../model';
import { excelError } from '../protocol/errors';
import { NULL_OBJECT } from '../protocol/objectType';
import * as arg from './arguments';
import { autoFill } from './autoFill';
import { requireAllowed, requireWritable } from './guard';
import { moveCells } from './moveCells';
import {
  cellProperties,
  columnProperties,
  rowProperties,
  setCellProperties,
  setColumnProperties,
  setRowProperties,
} from './rangeCellProperties';
import { moveRange } from './moveRange';
import { copyFrom } from './rangeCopy';
import { findCell, replaceAll } from './rangeFind';
import { merge, unmerge } from './rangeMerges';
import { removeDuplicates, removeDuplicatesResultType } from './removeDuplicates';
import { activate } from './worksheetChanges';
import { rangeAreasType, rangeType } from './refs';

type Call = (area: CellArea, args: unknown[], model: HostModel) => unknown;

const CLEAR = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const;

/** The calls of a range that change cells or the selection. */
export const rangeActions: Record<string, Call> = {
  Clear: (area, [applyTo], model) => clear(arg.existing(area), applyTo ?? 'All', model),
  Insert: (area, [shift], model) => insert(arg.existing(area), shift, model),
  Delete: (area, [shift], model) => remove(arg.existing(area), shift, model),
  Merge: (area, [across], model) => merge(arg.existing(area), across === true, model),
  Unmerge: (area, _args, model) => {
    requireAllowed(model, area.sheetId);
    unmerge(arg.existing(area), model);
  },
  Select: (area, _args, model) => {
    activate(area, model);
    const bounded = { ...model.grid.bounded(arg.existing(area)), sheetId: area.sheetId };
    model.grid.ensure(bounded);
    model.grid
      .sheet(area.sheetId)
      .getRange({ ...toUniver(bounded) })
      .activate();
  },
  Calculate: async (area, _args, model) => {
    arg.existing(area);
    model.engine.api.getFormula().executeCalculation();
    await model.calculated();
  },
  CopyFrom: async (area, args, model) => {
    arg.existing(area);
    await model.calculated();
    copyFrom(area, args, model);
  },
  AutoFill: async (area, args, model) => {
    arg.existing(area);
    await model.calculated();
    autoFill(area, args, model);
  },
  Find: async (area, [text, criteria], model) => {
    const found = await findCell(arg.existing(area), text, criteria, model);
    if (!found) throw excelError('ItemNotFound', `the text ${String(text)}`);
    return rangeType.ref(found);
  },
  FindOrNullObject: async (area, [text, criteria], model) => {
    const found = await findCell(arg.existing(area), text, criteria, model);
    return found ? rangeType.ref(found) : NULL_OBJECT;
  },
  ReplaceAll: (area, [text, replacement, criteria], model) => {
    requireWritable(model, arg.existing(area));
    return replaceAll(area, text, replacement, criteria, model);
  },
  MoveTo: (area, [destination], model) => moveRange(arg.existing(area), destination, model),
  RemoveDuplicates: async (area, [columns, includesHeader], model) =>
    removeDuplicatesResultType.ref(
      await removeDuplicates(arg.existing(area), columns, includesHeader, model),
    ),
  GetCellProperties: (area, [options], model) => cellProperties(arg.existing(area), options, model),
  SetCellProperties: (area, [given], model) => setCellProperties(arg.existing(area), given, model),
  GetRowProperties: (area, [options], model) => rowProperties(arg.existing(area), options, model),
  SetRowProperties: (area, [given], model) => setRowProperties(arg.existing(area), given, model),
  GetColumnProperties: (area, [options], model) =>
    columnProperties(arg.existing(area), options, model),
  SetColumnProperties: (area, [given], model) =>
    setColumnProperties(arg.existing(area), given, model),
  GetMergedAreasOrNullObject: (area, _args, model) => {
    const found = model.grid.merges(arg.existing(area));
    return found.length > 0 ? rangeAreasType.ref(found) : NULL_OBJECT;
  },
};

function clear(area: CellArea, given: unknown, model: HostModel): void {
  const what = arg.oneOf(given, CLEAR, 'applyTo');
  const state = model.document.sheet(area.sheetId);
  if (what === 'All' || what === 'Contents') {
    requireWritable(model, area);
    model.cells.clear(area);
  } else requireAllowed(model, area.sheetId, 'allowFormatCells');
  if (what === 'All' || what === 'Formats') {
    unmerge(area, model);
    model.styles.reset(area);
    state.conditionalFormats.clear(area);
  }
  if (what === 'All') state.validations.clear(area);
  if (what !== 'Formats')
    state.hyperlinks = state.hyperlinks.filter((link) => !contains(area, link.area));
}

async function insert(area: CellArea, given: unknown, model: HostModel) {
  const shift = arg.oneOf(given, ['Down', 'Right'] as const, 'shift');
  const { sheetId, row, column, rows, columns } = area;
  const inserted = areaOf(sheetId, row, column, rows, columns);
  const sheet = model.grid.sheet(sheetId);
  if (isWholeRows(area)) {
    requireAllowed(model, sheetId, 'allowInsertRows');
    model.grid.ensure({ ...area, columns: 1 });
    await model.sheets.asActive(sheetId, () => void sheet.insertRows(row, rows));
  } else if (isWholeColumns(area)) {
    requireAllowed(model, sheetId, 'allowInsertColumns');
    model.grid.ensure({ ...area, rows: 1 });
    await model.sheets.asActive(sheetId, () => void sheet.insertColumns(column, columns));
  } else {
    requireWritable(model, area);
    await moveCells({ ...area }, shift === 'Down' ? 'down' : 'right', model);
  }
  return rangeType.ref(inserted);
}

async function remove(area: CellArea, given: unknown, model: HostModel): Promise<void> {
  const shift = arg.oneOf(given, ['Up', 'Left'] as const, 'shift');
  const { sheetId, row, column, rows, columns } = area;
  const sheet = model.grid.sheet(sheetId);
  if (isWholeRows(area)) {
    requireAllowed(model, sheetId, 'allowDeleteRows');
    model.grid.ensure({ ...area, columns: 1 });
    await model.sheets.asActive(sheetId, () => void sheet.deleteRows(row, rows));
  } else if (isWholeColumns(area)) {
    requireAllowed(model, sheetId, 'allowDeleteColumns');
    model.grid.ensure({ ...area, rows: 1 });
    await model.sheets.asActive(sheetId, () => void sheet.deleteColumns(column, columns));
  } else {
    requireWritable(model, area);
    await moveCells({ ...area }, shift === 'Up' ? 'up' : 'left', model);
  }
}
