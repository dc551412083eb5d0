import type { FWorksheet } from '@univerjs/sheets/facade';
import { EventType } from '../events';
import type { HostModel } from '../model';
import { excelError } from '../protocol/errors';
import { oneOf } from './arguments';
import { moveSheet } from './worksheetChanges';

export const POSITIONS = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

/**
 * Copies a sheet with all that is on it and places the copy; answers its id. As in Excel its names stand for the copy's
 * own cells, its tables have names of their own, and custom properties are not copied.
 */
export function copySheet(
  sheet: FWorksheet,
  given: unknown,
  relativeTo: string | undefined,
  model: HostModel,
): string {
  const position = oneOf(given ?? 'None', POSITIONS, 'positionType');
  const sheetId = sheet.getSheetId();
  const shown = model.sheets.active().getSheetId();
  const copy = model.sheets.quietly(() => {
    const made = model.engine.workbook.duplicateSheet(sheet);
    made.setName(copyName(sheet.getSheetName(), (name) => model.sheets.byName(name)));
    model.engine.workbook.setActiveSheet(shown);
    return made;
  });
  forgetRules(copy, model);
  model.document.copySheet(sheetId, copy.getSheetId());
  model.names.copySheet(sheetId, copy.getSheetId());
  const target = positionOf(position, relativeTo, copy.getSheetId(), model);
  moveSheet(copy, target, model);
  model.events.raise(EventType.worksheetAdded, copy.getSheetId(), { source: 'Local' });
  return copy.getSheetId();
}

/** The engine copies the rules that it knows, with ids of its own: it is told of them again with all others. */
function forgetRules(copy: FWorksheet, model: HostModel): void {
  const sheetId = copy.getSheetId();
  const ruleId = copy.getDataValidations().map(({ rule }) => rule.uid);
  if (ruleId.length > 0) model.grid.run('data-validation.mutation.removeRule', sheetId, { ruleId });
  for (const { cfId } of copy.getConditionalFormattingRules())
    model.grid.run('sheet.mutation.delete-conditional-rule', sheetId, { cfId });
}

/** A name that is free: "Piano (2)". */
export function copyName(name: string, isTaken: (name: string) => unknown): string {
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const candidate = name.slice(0, 31 - suffix.length) + suffix;
    if (!isTaken(candidate)) return candidate;
  }
}

/** Where a sheet comes to stand among the others. */
export function positionOf(
  position: (typeof POSITIONS)[number],
  relativeTo: string | undefined,
  copyId: string | undefined,
  model: HostModel,
): number {
  const order = model.sheets
    .all()
    .map((each) => each.getSheetId())
    .filter((id) => id !== copyId);
  if (position === 'Beginning') return 0;
  if (position === 'None' || position === 'End') return order.length;
  const index = relativeTo === undefined ? -1 : order.indexOf(relativeTo);
  if (index < 0) throw excelError('InvalidArgument', 'relativeTo');
  return position === 'Before' ? index : index + 1;
}
