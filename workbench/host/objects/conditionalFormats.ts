import type { FormatRule, FormatType } from '../document/conditionalFormats';
import { areaOf, type CellArea } from '../grid/area';
import type { HostModel } from '../model';
import { excelError, notImplemented } from '../protocol/errors';
import { NULL_OBJECT, objectType, type ObjectType } from '../protocol/objectType';
import * as arg from './arguments';
import { KINDS } from './conditionalFormatKinds';
import type { FormatTarget } from './conditionalFormatParts';
import { requireAllowed } from './guard';
import { rangeAreasType, rangeType } from './refs';

const NEW: Partial<Record<FormatType, () => FormatRule>> = {
  Custom: () => ({ type: 'Custom', formula: '' }),
  CellValue: () => ({ type: 'CellValue' }),
  ContainsText: () => ({ type: 'ContainsText' }),
  ColorScale: () => ({ type: 'ColorScale', points: [] }),
  DataBar: () => ({
    type: 'DataBar',
    lower: { type: 'Automatic' },
    upper: { type: 'Automatic' },
    fillColor: '#638EC6',
    negativeColor: '#FF0000',
    gradient: true,
    showBarOnly: false,
  }),
  TopBottom: () => ({ type: 'TopBottom', rank: 10, of: 'TopItems' }),
  PresetCriteria: () => ({ type: 'PresetCriteria' }),
  IconSet: () => ({
    type: 'IconSet',
    style: 'ThreeTrafficLights1',
    points: [0, 33, 67].map((percent) => ({
      type: 'Percent' as const,
      formula: percent,
      operator: 'GreaterThanOrEqual' as const,
    })),
    reverse: false,
    showIconOnly: false,
  }),
};

/** `range.conditionalFormats`, also of several ranges of a sheet. */
export const conditionalFormatsType: ObjectType<CellArea[]> = objectType({
  name: 'ConditionalFormatCollection',
  items: (areas, model) => within(areas, model).map(({ id }) => ref(areas, id)),
  item: (areas, key, model) => {
    const found = formats(on(areas), model).find(arg.text(key, 'id'));
    if (!found) throw excelError('ItemNotFound', 'the conditional format');
    return ref(areas, found.id);
  },
  methods: {
    Add: (areas, [type], model) => {
      requireAllowed(model, on(areas).sheetId, 'allowFormatCells');
      const create = NEW[type as FormatType];
      if (!create) throw notImplemented(`ConditionalFormatCollection.add(${String(type)})`);
      return ref(areas, formats(on(areas), model).add(areas, create()).id);
    },
    ClearAll: (areas, _args, model) => {
      requireAllowed(model, on(areas).sheetId, 'allowFormatCells');
      for (const area of areas) formats(on(areas), model).clear(area);
    },
    GetCount: (areas, _args, model) => within(areas, model).length,
    GetItemAt: (areas, [index], model) => {
      const found = within(areas, model)[arg.integer(index, 'index')];
      if (!found) throw excelError('InvalidArgument', 'index');
      return ref(areas, found.id);
    },
    GetItemOrNullObject: (areas, [id], model) => {
      const found = formats(on(areas), model).find(arg.text(id, 'id'));
      return found ? ref(areas, found.id) : NULL_OBJECT;
    },
  },
});

/** Those that have a cell in one of the areas, the one that wins first. */
function within(areas: CellArea[], model: HostModel) {
  const all = formats(on(areas), model);
  const ids = new Set(areas.flatMap((area) => all.in(area).map(({ id }) => id)));
  return all.all().filter(({ id }) => ids.has(id));
}

const ref = (areas: CellArea[], id: string) => conditionalFormatType.ref({ ...on(areas), id });

/** `Excel.ConditionalFormat`. */
const conditionalFormatType: ObjectType<FormatTarget> = objectType({
  name: 'ConditionalFormat',
  identity: ({ id }) => ({ Id: id }),
  get: {
    Id: ({ id }) => id,
    Type: (target, model) => existing(target, model).rule.type,
    Priority: (target, model) => formats(target, model).priority(target.id),
    StopIfTrue: (target, model) => existing(target, model).stopIfTrue,
  },
  set: {
    Priority: (target, value, model) =>
      formats(target, model).setPriority(target.id, arg.integer(value, 'priority')),
    StopIfTrue: (target, value, model) => {
      existing(target, model).stopIfTrue = arg.truth(value, 'stopIfTrue');
      formats(target, model).changed = true;
    },
  },
  children: Object.fromEntries(
    Object.entries(KINDS).flatMap(([property, { type, kind }]) => {
      const isThis = (target: FormatTarget, model: HostModel) =>
        existing(target, model).rule.type === type;
      return [
        [
          property,
          (target: FormatTarget, model: HostModel) => {
            if (isThis(target, model)) return kind.ref(target);
            throw excelError('InvalidOperation', `the conditional format is no ${property}`);
          },
        ],
        [
          `${property}OrNullObject`,
          (target: FormatTarget, model: HostModel) =>
            isThis(target, model) ? kind.ref(target) : NULL_OBJECT,
        ],
      ];
    }),
  ),
  methods: {
    Delete: (target, _args, model) => formats(target, model).remove(target.id),
    GetRange: (target, _args, model) => {
      const { areas } = existing(target, model);
      const [area] = areas;
      if (!area || areas.length > 1)
        throw excelError('InvalidOperation', 'the conditional format has several ranges');
      return rangeType.ref(areaOf(target.sheetId, area.row, area.column, area.rows, area.columns));
    },
    GetRangeOrNullObject: (target, _args, model) => {
      const { areas } = existing(target, model);
      const [area] = areas;
      return area && areas.length === 1
        ? rangeType.ref(areaOf(target.sheetId, area.row, area.column, area.rows, area.columns))
        : NULL_OBJECT;
    },
    GetRanges: (target, _args, model) =>
      rangeAreasType.ref(
        existing(target, model).areas.map((area) => ({ ...area, sheetId: target.sheetId })),
      ),
  },
});

const on = ([first]: CellArea[]) => ({ sheetId: first?.sheetId ?? '' });

function formats({ sheetId }: { sheetId: string }, model: HostModel) {
  return model.document.sheet(sheetId).conditionalFormats;
}

function existing(target: FormatTarget, model: HostModel) {
  const found = formats(target, model).find(target.id);
  if (!found) throw excelError('ItemNotFound', 'the conditional format was deleted');
  return found;
}
