import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Visibility } from '../document/sheetState';
import { EventType } from '../events';
import type { HostModel } from '../model';
import { excelError, notImplemented } from '../protocol/errors';
import { oneOf } from './arguments';
import type { SheetTarget } from './refs';

const VISIBILITIES: readonly Visibility[] = ['Visible', 'Hidden', 'VeryHidden'];

/** Excel shows a sheet only if it is visible: a hidden one is InvalidOperation. */
export function activate({ sheetId }: SheetTarget, model: HostModel): void {
  if (model.document.sheet(sheetId).visibility !== 'Visible')
    throw excelError('InvalidOperation', 'the worksheet is hidden');
  const before = model.sheets.active().getSheetId();
  if (before === sheetId) return;
  model.engine.workbook.setActiveSheet(model.grid.sheet(sheetId));
}

/** Deletes a sheet with its names and tables. The last visible one stays: Excel refuses. */
export function deleteSheet(sheet: FWorksheet, model: HostModel): void {
  const sheetId = sheet.getSheetId();
  const others = model.sheets.all().filter((each) => each.getSheetId() !== sheetId);
  const shown = others.filter((each) => !each.isSheetHidden());
  if (model.document.sheet(sheetId).visibility === 'VeryHidden')
    throw excelError('InvalidOperation', 'a very hidden worksheet cannot be deleted');
  if (shown.length === 0) throw excelError('InvalidOperation', 'the only visible worksheet');
  const next = shown.find((each) => each.getIndex() > sheet.getIndex()) ?? shown.at(-1);
  if (model.sheets.active().getSheetId() === sheetId && next)
    model.engine.workbook.setActiveSheet(next);
  model.names.removeSheet(sheetId);
  model.engine.workbook.deleteSheet(sheet);
  model.document.removeSheet(sheetId);
  model.events.raise(EventType.worksheetDeleted, sheetId, { source: 'Local' });
}

/** Moves a sheet; positions count from 0. */
export function moveSheet(sheet: FWorksheet, position: number, model: HostModel): void {
  if (position < 0 || position >= model.sheets.all().length)
    throw excelError('InvalidArgument', `no position ${position}`);
  const from = sheet.getIndex();
  if (from === position) return;
  model.grid.run('sheet.mutation.set-worksheet-order', sheet.getSheetId(), {
    fromOrder: from,
    toOrder: position,
  });
}

/** Shows or hides a sheet; one stays visible. */
export function setVisibility(sheetId: string, value: unknown, model: HostModel): void {
  const visibility = oneOf(value, VISIBILITIES, 'visibility');
  const sheet = model.grid.sheet(sheetId);
  const shown = model.sheets.all().filter((each) => !each.isSheetHidden());
  const hides = visibility !== 'Visible' && !sheet.isSheetHidden();
  if (hides && shown.length === 1)
    throw excelError('InvalidOperation', 'one worksheet stays visible');
  if (hides && model.sheets.active().getSheetId() === sheetId) {
    const next = shown.find((each) => each.getSheetId() !== sheetId);
    if (next) model.engine.workbook.setActiveSheet(next);
  }
  const hidden = visibility === 'Visible' ? 0 : 1;
  model.grid.run('sheet.mutation.set-worksheet-hidden', sheetId, { hidden });
  model.document.sheet(sheetId).visibility = visibility;
}

const POSITIONS = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

/**
 * Copies the cells, styles, sizes, merges, auto filter and names of a sheet and places the copy; answers its id. As in
 * Excel its names stand for the copy's own cells, and custom properties are not copied. Tables and page layout are not
 * copied: a sheet that has tables is refused rather than copied in part.
 */
export function copySheet(
  sheet: FWorksheet,
  given: unknown,
  relativeTo: string | undefined,
  model: HostModel,
): string {
  const position = oneOf(given ?? 'None', POSITIONS, 'positionType');
  const sheetId = sheet.getSheetId();
  if (model.document.tables.all(sheetId).length > 0)
    throw notImplemented('Worksheet.copy of a worksheet with tables');
  const shown = model.sheets.active().getSheetId();
  const copy = model.engine.workbook.duplicateSheet(sheet);
  const { autoFilter } = model.document.sheet(sheetId);
  if (autoFilter) model.document.sheet(copy.getSheetId()).autoFilter = { ...autoFilter };
  copy.setName(copyName(sheet.getSheetName(), model));
  model.names.copySheet(sheetId, copy.getSheetId());
  model.engine.workbook.setActiveSheet(shown);
  const target = positionOf(position, relativeTo, copy, model);
  moveSheet(copy, target, model);
  return copy.getSheetId();
}

function copyName(name: string, model: HostModel): string {
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const candidate = name.slice(0, 31 - suffix.length) + suffix;
    if (!model.sheets.byName(candidate)) return candidate;
  }
}

function positionOf(
  position: (typeof POSITIONS)[number],
  relativeTo: string | undefined,
  copy: FWorksheet,
  model: HostModel,
): number {
  const order = model.sheets
    .all()
    .map((each) => each.getSheetId())
    .filter((id) => id !== copy.getSheetId());
  if (position === 'Beginning') return 0;
  if (position === 'None' || position === 'End') return order.length;
  const index = relativeTo === undefined ? -1 : order.indexOf(relativeTo);
  if (index < 0) throw excelError('InvalidArgument', 'relativeTo');
  return position === 'Before' ? index : index + 1;
}
