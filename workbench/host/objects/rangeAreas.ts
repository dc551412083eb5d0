import { fullAddress } from '../grid/address';
import {
  areaOf,
  cellCount,
  intersection,
  isWholeColumns,
  isWholeRows,
  MAX_COLUMNS,
  MAX_ROWS,
  type CellArea,
} from '../grid/area';
import type { HostModel } from '../model';
import { excelError } from '../protocol/errors';
import { define, NULL_OBJECT, objectType, type ObjectType } from '../protocol/objectType';
import * as arg from './arguments';
import { conditionalFormatsType } from './conditionalFormats';
import { dataValidationType } from './dataValidation';
import { fanOut } from './fanOut';
import { applyStyle, styleOf } from './namedLooks';
import { copyFrom } from './rangeCopy';
import { rangeFormatType } from './rangeFormat';
import { rangeAreasType, rangeType, worksheetType } from './refs';
import { partsOfKind } from './specialCells';
import { tablesIn } from './tableRanges';
import { usedArea } from './usedRange';

const addressOf = (areas: CellArea[], model: HostModel) =>
  areas.map((area) => fullAddress(model.grid.sheetName(area.sheetId), area)).join(',');

/** `Excel.RangeAreas`: several ranges of one sheet. */
define(rangeAreasType, {
  keptByReference: true,
  get: {
    Address: addressOf,
    AddressLocal: addressOf,
    AreaCount: (areas) => areas.length,
    CellCount: (areas) => {
      const count = areas.reduce((sum, area) => sum + cellCount(area), 0);
      return count > 2 ** 31 - 1 ? -1 : count;
    },
    IsEntireColumn: (areas) => areas.every(isWholeColumns),
    IsEntireRow: (areas) => areas.every(isWholeRows),
    Style: (areas, model) => {
      const [first = null, ...others] = areas.map((area) => styleOf(area, model));
      return others.every((style) => style === first) ? first : null;
    },
  },
  set: {
    Style: (areas, value, model) => {
      for (const area of areas) applyStyle(area, arg.text(value, 'style'), model);
    },
  },
  children: {
    Areas: (areas) => rangeCollectionType.ref(areas),
    ConditionalFormats: (areas) => conditionalFormatsType.ref(areas),
    DataValidation: (areas) => fanOut(dataValidationType).ref(areas),
    Format: (areas) => fanOut(rangeFormatType).ref(areas),
    Worksheet: ([first]) => worksheetType.ref({ sheetId: first?.sheetId ?? '' }),
  },
  methods: {
    Calculate: (areas, _args, model) => model.grid.recalculate(areas[0]?.sheetId),
    Clear: (areas, args, model) => {
      for (const area of areas) rangeType.methods?.Clear?.(area, args, model);
    },
    CopyFrom: async (areas, args, model) => {
      await model.calculated();
      for (const area of areas) copyFrom(area, args, model);
    },
    GetEntireColumn: (areas) =>
      rangeAreasType.ref(
        areas.map(({ sheetId, column, columns }) => areaOf(sheetId, 0, column, MAX_ROWS, columns)),
      ),
    GetEntireRow: (areas) =>
      rangeAreasType.ref(
        areas.map(({ sheetId, row, rows }) => areaOf(sheetId, row, 0, rows, MAX_COLUMNS)),
      ),
    GetIntersection: (areas, [other], model) => found(common(areas, other, model), false),
    GetIntersectionOrNullObject: (areas, [other], model) =>
      found(common(areas, other, model), true),
    GetOffsetRangeAreas: (areas, [rows, columns]) => {
      const [down, right] = [arg.integer(rows, 'rowOffset'), arg.integer(columns, 'columnOffset')];
      return rangeAreasType.ref(
        areas.map((area) =>
          areaOf(area.sheetId, area.row + down, area.column + right, area.rows, area.columns),
        ),
      );
    },
    GetSpecialCells: async (areas, args, model) => found(await special(areas, args, model), false),
    GetSpecialCellsOrNullObject: async (areas, args, model) =>
      found(await special(areas, args, model), true),
    GetTables: (areas, [fullyContained], model) => tablesIn(areas, fullyContained === true, model),
    GetUsedRangeAreas: async (areas, [valuesOnly], model) =>
      found(await used(areas, valuesOnly, model), false),
    GetUsedRangeAreasOrNullObject: async (areas, [valuesOnly], model) =>
      found(await used(areas, valuesOnly, model), true),
  },
});

function found(areas: CellArea[], orNull: boolean) {
  if (areas.length > 0) return rangeAreasType.ref(areas);
  if (orNull) return NULL_OBJECT;
  throw excelError('ItemNotFound', 'no cells');
}

function common(areas: CellArea[], given: unknown, model: HostModel): CellArea[] {
  const sheetId = areas[0]?.sheetId ?? '';
  const others = rangeAreasType.is(given)
    ? given.target
    : typeof given === 'string'
      ? given.split(',').map((each) => arg.addressed(each.trim(), sheetId, model))
      : [arg.area(given, sheetId, model)];
  if (others.some((other) => other.sheetId !== sheetId))
    throw excelError('InvalidArgument', 'another worksheet');
  return areas.flatMap((area) =>
    others.flatMap((other) => {
      const part = intersection(area, other);
      return part ? [{ ...part, sheetId }] : [];
    }),
  );
}

async function special(areas: CellArea[], args: unknown[], model: HostModel): Promise<CellArea[]> {
  const parts = [];
  for (const area of areas)
    for (const part of await partsOfKind(area, args, model))
      parts.push({ ...part, sheetId: area.sheetId });
  return parts;
}

async function used(areas: CellArea[], valuesOnly: unknown, model: HostModel) {
  const parts = [];
  for (const area of areas) {
    const part = await usedArea(area, valuesOnly === true, model);
    if (part) parts.push({ ...part, sheetId: area.sheetId });
  }
  return parts;
}

/** `rangeAreas.areas`. */
export const rangeCollectionType: ObjectType<CellArea[]> = objectType({
  name: 'RangeCollection',
  items: (areas) => areas.map((area) => rangeType.ref(area)),
  methods: {
    GetCount: (areas) => areas.length,
    GetItemAt: (areas, [index]) => {
      const area = areas[Number(index)];
      if (!area) throw excelError('InvalidArgument', `no area ${String(index)}`);
      return rangeType.ref(area);
    },
  },
});
