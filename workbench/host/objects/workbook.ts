import type { FRange } from '@univerjs/sheets/facade';
import { areaOf, fromUniver, MAX_COLUMNS, MAX_ROWS, type CellArea } from '../grid/area';
import type { HostModel } from '../model';
import { excelError } from '../protocol/errors';
import {
  keptRef,
  NULL_OBJECT,
  objectType,
  type ObjectType,
  type PathValue,
} from '../protocol/objectType';
import { applicationType } from './application';
import { text } from './arguments';
import { chartType } from './chart';
import { commentsType } from './comments';
import { documentPropertiesType } from './documentProperties';
import { insertWorksheets } from './insertWorksheets';
import { namedItemsType } from './names';
import { runtimeType } from './runtime';
import { settingsType } from './settings';
import { stylesType } from './styles';
import { tablesType } from './tables';
import { workbookProtectionType } from './workbookProtection';
import { worksheetsType } from './worksheets';
// What the classes of refs can do.
import './range';
import './rangeAreas';
import './table';
import './worksheet';
import { rangeAreasType, rangeType } from './refs';

/** `context.workbook`, the root of every request. */
export const workbookType: ObjectType<null> = objectType({
  name: 'Workbook',
  get: {
    Name: (_, model) => model.engine.workbook.getName(),
    ReadOnly: () => false,
    AutoSave: () => false,
  },
  children: {
    Comments: () => commentsType.ref(undefined),
    Application: () => applicationType.ref(null),
    Names: () => namedItemsType.ref(undefined),
    Properties: () => documentPropertiesType.ref(null),
    Protection: () => workbookProtectionType.ref(null),
    Settings: () => settingsType.ref(null),
    Styles: () => stylesType.ref(null),
    Tables: () => tablesType.ref(undefined),
    Worksheets: () => worksheetsType.ref(null),
    _Runtime: () => runtimeType.ref(null),
  },
  methods: {
    GetActiveChart: (_, _args, model) => {
      const { active } = model.document.charts;
      if (active === undefined) throw excelError('ItemNotFound', 'no chart is active');
      return chartType.ref(active);
    },
    GetActiveChartOrNullObject: (_, _args, { document: { charts } }) =>
      charts.active === undefined ? NULL_OBJECT : chartType.ref(charts.active),
    InsertWorksheetsFromBase64: (_, args, model) => insertWorksheets(args, model),
    GetSelectedRange: (_, _args, model) => selected(model),
    GetSelectedRanges: (_, _args, model) => rangeAreasType.ref(selections(model)),
    GetActiveCell: (_, _args, model) => {
      const { sheetId, row, column } = selection(model);
      return rangeType.ref(areaOf(sheetId, row, column));
    },
    _RemoveReference: (_, [id], model) => model.references.release(text(id, 'a reference')),
    _RemoveAllReferences: (_, _args, model) => model.references.releaseAll(),
    _GetReferenceCount: (_, _args, model) => model.references.size,
    _GetRangeForEventByReferenceId: (_, [id], model) => eventRange(text(id, 'a reference'), model),
    _GetRangeOrNullObjectForEventByReferenceId: (_, [id], model) =>
      eventRange(text(id, 'a reference'), model),
  },
});

/** The last part of the user's selection on the active sheet: A1 when nothing was ever selected. */
export function selection(model: HostModel): CellArea {
  const sheet = model.sheets.active();
  const range = sheet.getActiveRange();
  return range ? areaOfSelected(range, model) : areaOf(sheet.getSheetId(), 0, 0);
}

/** All parts of the selection, in the order in which they were selected. */
function selections(model: HostModel): CellArea[] {
  const ranges = model.sheets.active().getSelection()?.getActiveRangeList() ?? [];
  return ranges.length > 0
    ? ranges.map((range) => areaOfSelected(range, model))
    : [selection(model)];
}

/** The engine's rows and columns end where its grid does: to its last line is whole. */
function areaOfSelected(range: FRange, model: HostModel): CellArea {
  const sheet = model.sheets.active();
  const { row, column, rows, columns } = fromUniver(range.getRange());
  return areaOf(
    sheet.getSheetId(),
    row,
    column,
    rows === sheet.getMaxRows() ? MAX_ROWS : rows,
    columns === sheet.getMaxColumns() ? MAX_COLUMNS : columns,
  );
}

function selected(model: HostModel): PathValue {
  return rangeType.ref(selection(model));
}

function eventRange(id: string, model: HostModel): PathValue {
  return keptRef(model, id) ?? NULL_OBJECT;
}
