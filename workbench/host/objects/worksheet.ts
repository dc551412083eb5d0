import type { FWorksheet } from '@univerjs/sheets/facade';
import { EventType } from '../events';
import { areaOf, MAX_COLUMNS, MAX_ROWS } from '../grid/area';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from '../grid/units';
import type { HostModel } from '../model';
import { excelError } from '../protocol/errors';
import { define, NULL_OBJECT } from '../protocol/objectType';
import * as arg from './arguments';
import { autoFilterType } from './autoFilter';
import { commentsType } from './comments';
import { chartsType } from './charts';
import { worksheetCustomPropertiesType } from './worksheetCustomProperties';
import { eventMethods } from './eventMethods';
import { freezePanesType } from './freezePanes';
import { requireStructure, requireWritable } from './guard';
import { namedItemsType } from './names';
import { pageBreaksType } from './pageBreaks';
import { pageLayoutType } from './pageLayout';
import { findAll, replaceAll } from './rangeFind';
import { showOutlineLevels } from './rangeOutline';
import { tablesType } from './tables';
import { usedArea } from './usedRange';
import { activate, deleteSheet, moveSheet, setVisibility } from './worksheetChanges';
import { copySheet } from './worksheetCopy';
import { worksheetProtectionType } from './worksheetProtection';
import { rangeAreasType, rangeType, worksheetType, type SheetTarget } from './refs';

/** `Excel.Worksheet`. */
define(worksheetType, {
  identity: ({ sheetId }) => ({ Id: sheetId }),
  get: {
    Id: ({ sheetId }) => sheetId,
    Name: (target, model) => sheet(target, model).getSheetName(),
    Position: (target, model) => sheet(target, model).getIndex(),
    Visibility: ({ sheetId }, model) => model.document.sheet(sheetId).visibility,
    TabColor: (target, model) => sheet(target, model).getTabColor() ?? '',
    ShowGridlines: (target, model) => !sheet(target, model).hasHiddenGridLines(),
    ShowHeadings: ({ sheetId }, model) => model.document.sheet(sheetId).showHeadings,
    StandardWidth: () => STANDARD_WIDTH,
    StandardHeight: () => STANDARD_HEIGHT,
    EnableCalculation: ({ sheetId }, model) => model.document.sheet(sheetId).enableCalculation,
  },
  set: {
    Name: (target, value, model) => {
      requireStructure(model);
      const name = model.sheets.checkedName(value, target.sheetId);
      const nameBefore = sheet(target, model).getSheetName();
      sheet(target, model).setName(name);
      const details = { nameBefore, nameAfter: name, source: 'Local' };
      model.events.raise(EventType.worksheetNameChanged, target.sheetId, details);
    },
    Position: (target, value, model) => {
      requireStructure(model);
      const positionBefore = sheet(target, model).getIndex();
      const positionAfter = arg.integer(value, 'position');
      moveSheet(sheet(target, model), positionAfter, model);
      const message = { positionBefore, positionAfter, source: 'Local' };
      if (positionBefore !== positionAfter)
        model.events.raise(EventType.worksheetMoved, target.sheetId, message);
    },
    Visibility: (target, value, model) => {
      requireStructure(model);
      setVisibility(target.sheetId, value, model);
    },
    TabColor: ({ sheetId }, value, model) => {
      requireStructure(model);
      const color = value === '' ? '' : arg.color(value);
      model.grid.run('sheet.mutation.set-tab-color', sheetId, { color });
    },
    Gridlines: (target, value, model) => {
      sheet(target, model).setHiddenGridlines(!arg.truth(value, 'showGridlines'));
    },
    Headings: ({ sheetId }, value, model) => {
      model.document.sheet(sheetId).showHeadings = arg.truth(value, 'showHeadings');
    },
    EnableCalculation: ({ sheetId }, value, model) => {
      model.document.sheet(sheetId).enableCalculation = arg.truth(value, 'enableCalculation');
    },
  },
  children: {
    AutoFilter: (target) => autoFilterType.ref(target),
    Comments: ({ sheetId }) => commentsType.ref(sheetId),
    Charts: (target) => chartsType.ref(target),
    CustomProperties: (target) => worksheetCustomPropertiesType.ref(target),
    FreezePanes: (target) => freezePanesType.ref(target),
    HorizontalPageBreaks: ({ sheetId }) => pageBreaksType.ref({ sheetId, lines: 'rows' }),
    Names: ({ sheetId }) => namedItemsType.ref(sheetId),
    PageLayout: (target) => pageLayoutType.ref(target),
    Protection: (target) => worksheetProtectionType.ref(target),
    Tables: ({ sheetId }) => tablesType.ref(sheetId),
    VerticalPageBreaks: ({ sheetId }) => pageBreaksType.ref({ sheetId, lines: 'columns' }),
  },
  methods: {
    Activate: (target, _args, model) => activate(target, model),
    Calculate: async (target, _args, model) => {
      sheet(target, model);
      await model.grid.recalculate(target.sheetId);
    },
    Copy: (target, [position, relativeTo], model) => {
      requireStructure(model);
      const other = worksheetType.is(relativeTo) ? relativeTo.target.sheetId : undefined;
      const copied = copySheet(sheet(target, model), position, other, model);
      return worksheetType.ref({ sheetId: copied });
    },
    Delete: (target, _args, model) => {
      requireStructure(model);
      deleteSheet(sheet(target, model), model);
    },
    GetCell: ({ sheetId }, [row, column]) =>
      rangeType.ref(areaOf(sheetId, arg.integer(row, 'row'), arg.integer(column, 'column'))),
    GetRange: ({ sheetId }, [address], model) => {
      const given = arg.optionalText(address, 'address') ?? '';
      const area = arg.addressed(given, sheetId, model);
      if (area.sheetId !== sheetId) throw excelError('InvalidArgument', 'another worksheet');
      return rangeType.ref(area);
    },
    GetRangeByIndexes: ({ sheetId }, [row, column, rows, columns]) =>
      rangeType.ref(
        areaOf(
          sheetId,
          arg.integer(row, 'startRow'),
          arg.integer(column, 'startColumn'),
          arg.integer(rows, 'rowCount'),
          arg.integer(columns, 'columnCount'),
        ),
      ),
    GetRanges: ({ sheetId }, [address], model) => {
      const parts = (arg.optionalText(address, 'address') ?? '').split(/[,;]/);
      return rangeAreasType.ref(parts.map((part) => arg.addressed(part.trim(), sheetId, model)));
    },
    FindAll: async ({ sheetId }, [text, criteria], model) => {
      const found = await findAll(whole(sheetId), text, criteria, model);
      if (found.length === 0) throw excelError('ItemNotFound', `the text ${String(text)}`);
      return rangeAreasType.ref(found);
    },
    FindAllOrNullObject: async ({ sheetId }, [text, criteria], model) => {
      const found = await findAll(whole(sheetId), text, criteria, model);
      return found.length > 0 ? rangeAreasType.ref(found) : NULL_OBJECT;
    },
    ReplaceAll: ({ sheetId }, [text, replacement, criteria], model) => {
      requireWritable(model, whole(sheetId));
      return replaceAll(whole(sheetId), text, replacement, criteria, model);
    },
    GetUsedRange: async ({ sheetId }, [valuesOnly], model) => {
      const used = await usedArea(whole(sheetId), valuesOnly === true, model);
      return rangeType.ref(used ?? areaOf(sheetId, 0, 0));
    },
    GetUsedRangeOrNullObject: async ({ sheetId }, [valuesOnly], model) => {
      const used = await usedArea(whole(sheetId), valuesOnly === true, model);
      return used ? rangeType.ref(used) : NULL_OBJECT;
    },
    GetNext: (target, [visibleOnly], model) => neighbour(target, 1, visibleOnly, model),
    GetPrevious: (target, [visibleOnly], model) => neighbour(target, -1, visibleOnly, model),
    GetNextOrNullObject: (target, [visibleOnly], model) =>
      neighbour(target, 1, visibleOnly, model, true),
    GetPreviousOrNullObject: (target, [visibleOnly], model) =>
      neighbour(target, -1, visibleOnly, model, true),
    ShowOutlineLevels: ({ sheetId }, levels, model) => showOutlineLevels(sheetId, levels, model),
    _GetSheetById: (_target, [id], model) => byId(id, model),
    _GetAnotherWorksheetById: (_target, [id], model) => byId(id, model),
    ...eventMethods(
      'ActivatedEvent',
      'CalculatedEvent',
      'ColumnSortedEvent',
      'DataChangedEvent',
      'DeactivatedEvent',
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

function sheet({ sheetId }: SheetTarget, model: HostModel): FWorksheet {
  return model.grid.sheet(sheetId);
}

function whole(sheetId: string) {
  return areaOf(sheetId, 0, 0, MAX_ROWS, MAX_COLUMNS);
}

function byId(id: unknown, model: HostModel) {
  return worksheetType.ref({ sheetId: model.grid.sheet(arg.text(id, 'id')).getSheetId() });
}

function neighbour(
  target: SheetTarget,
  step: 1 | -1,
  visibleOnly: unknown,
  model: HostModel,
  orNull = false,
) {
  const sheets = model.sheets.all();
  for (let index = sheet(target, model).getIndex() + step; sheets[index]; index += step) {
    const found = sheets[index];
    if (found && !(visibleOnly === true && found.isSheetHidden()))
      return worksheetType.ref({ sheetId: found.getSheetId() });
  }
  if (orNull) return NULL_OBJECT;
  throw excelError('ItemNotFound', 'no further worksheet');
}
