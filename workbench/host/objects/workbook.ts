import { areaOf } from '../grid/area';
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
import { bindingsType } from './bindings';
import { commentsType } from './comments';
import { customXmlPartsType } from './customXmlParts';
import { chartType } from './chart';
import { documentPropertiesType } from './documentProperties';
import { eventMethods } from './eventMethods';
import { insertWorksheets } from './insertWorksheets';
import { namedItemsType } from './names';
import { runtimeType } from './runtime';
import { selection, selections } from './selection';
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
    Bindings: () => bindingsType.ref(null),
    CustomXmlParts: () => customXmlPartsType.ref(null),
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
    InsertWorksheetsFromBase64: (_, args, model) => insertWorksheets(args, model),
    GetActiveChart: (_, _args, model) => {
      const { active } = model.document.charts;
      if (active === undefined) throw excelError('ItemNotFound', 'no chart is active');
      return chartType.ref(active);
    },
    GetActiveChartOrNullObject: (_, _args, { document: { charts } }) =>
      charts.active === undefined ? NULL_OBJECT : chartType.ref(charts.active),
    GetSelectedRange: (_, _args, model) => selected(model),
    GetSelectedRanges: (_, _args, model) => rangeAreasType.ref(selections(model)),
    GetActiveCell: (_, _args, model) => {
      const { sheetId, row, column } = selection(model);
      return rangeType.ref(areaOf(sheetId, row, column));
    },
    // Nothing here saves by itself: who listens to its setting hears nothing.
    ...eventMethods('ActivatedEvent', 'AutoSaveSettingChangedEvent'),
    _RemoveReference: (_, [id], model) => model.references.release(text(id, 'a reference')),
    _RemoveAllReferences: (_, _args, model) => model.references.releaseAll(),
    _GetReferenceCount: (_, _args, model) => model.references.size,
    _GetRangeForEventByReferenceId: (_, [id], model) => eventRange(text(id, 'a reference'), model),
    _GetRangeOrNullObjectForEventByReferenceId: (_, [id], model) =>
      eventRange(text(id, 'a reference'), model),
  },
});

function selected(model: HostModel): PathValue {
  return rangeType.ref(selection(model));
}

function eventRange(id: string, model: HostModel): PathValue {
  return keptRef(model, id) ?? NULL_OBJECT;
}
