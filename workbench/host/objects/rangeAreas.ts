import { fullAddress } from '../grid/address';
import { cellCount, type CellArea } from '../grid/area';
import { excelError } from '../protocol/errors';
import { define, objectType, type ObjectType } from '../protocol/objectType';
import { fanOut } from './fanOut';
import { rangeFormatType } from './rangeFormat';
import { rangeAreasType, rangeType, worksheetType } from './refs';

/** `Excel.RangeAreas`: several ranges of one sheet. What cannot be done to all of them is not offered. */
define(rangeAreasType, {
  keptByReference: true,
  get: {
    Address: (areas, model) =>
      areas.map((area) => fullAddress(model.grid.sheetName(area.sheetId), area)).join(','),
    AreaCount: (areas) => areas.length,
    CellCount: (areas) => areas.reduce((sum, area) => sum + cellCount(area), 0),
  },
  children: {
    Areas: (areas) => rangeCollectionType.ref(areas),
    Format: (areas) => fanOut(rangeFormatType).ref(areas),
    Worksheet: ([first]) => worksheetType.ref({ sheetId: first?.sheetId ?? '' }),
  },
  methods: {
    Clear: (areas, args, model) => {
      for (const area of areas) rangeType.methods?.Clear?.(area, args, model);
    },
  },
});

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
