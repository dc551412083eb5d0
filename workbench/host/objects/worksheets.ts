import type { FWorksheet } from '@univerjs/sheets/facade';
import type { HostModel } from '../model';
import { EventType } from '../events';
import { excelError } from '../protocol/errors';
import { NULL_OBJECT, objectType, type ObjectType } from '../protocol/objectType';
import { optionalText } from './arguments';
import { eventMethods } from './eventMethods';
import { requireStructure } from './guard';
import { worksheetType } from './refs';

/** `workbook.worksheets`. */
export const worksheetsType: ObjectType<null> = objectType({
  name: 'WorksheetCollection',
  items: (_, model) => model.sheets.all().map(ref),
  item: (_, key, model) => {
    const sheet = model.sheets.find(key);
    if (!sheet) throw excelError('ItemNotFound', `the worksheet ${String(key)}`);
    return ref(sheet);
  },
  methods: {
    Add: (_, [name], model) => {
      requireStructure(model);
      const sheet = model.sheets.add(optionalText(name, 'name'));
      model.events.raise(EventType.worksheetAdded, sheet.getSheetId(), { source: 'Local' });
      return ref(sheet);
    },
    GetActiveWorksheet: (_, _args, model) => ref(model.sheets.active()),
    GetCount: (_, [visibleOnly], model) => listed(model, visibleOnly).length,
    GetFirst: (_, [visibleOnly], model) => ref(required(listed(model, visibleOnly)[0])),
    GetLast: (_, [visibleOnly], model) => ref(required(listed(model, visibleOnly).at(-1))),
    GetItemOrNullObject: (_, [key], model) => {
      const sheet = model.sheets.find(key);
      return sheet ? ref(sheet) : NULL_OBJECT;
    },
    ...eventMethods(
      'CalculatedEvent',
      'ActivatedEvent',
      'ColumnSortedEvent',
      'AddedEvent',
      'DataChangedEvent',
      'DeactivatedEvent',
      'DeletedEvent',
      'EventMoved',
      'EventNameChanged',
      'EventVisibilityChanged',
      'FormatChangedEvent',
      'FormulaChangedEvent',
      'ProtectionChangedEvent',
      'RowHiddenChangedEvent',
      'RowSortedEvent',
      'SelectionChangedEvent',
    ),
  },
});

function ref(sheet: FWorksheet) {
  return worksheetType.ref({ sheetId: sheet.getSheetId() });
}

function listed(model: HostModel, visibleOnly: unknown): FWorksheet[] {
  const sheets = model.sheets.all();
  return visibleOnly === true ? sheets.filter((sheet) => !sheet.isSheetHidden()) : sheets;
}

function required(sheet: FWorksheet | undefined): FWorksheet {
  if (!sheet) throw excelError('ItemNotFound', 'a worksheet');
  return sheet;
}
