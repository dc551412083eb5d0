import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Visibility } from '../document/sheetState';
import { EventType } from '../events';
import type { HostModel } from '../model';
import { excelError } from '../protocol/errors';
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
  const visibilityBefore = model.document.sheet(sheetId).visibility;
  model.document.sheet(sheetId).visibility = visibility;
  if (visibilityBefore === visibility) return;
  const message = { visibilityBefore, visibilityAfter: visibility, source: 'Local' };
  model.events.raise(EventType.worksheetVisibilityChanged, sheetId, message);
}
