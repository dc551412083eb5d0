import { fullAddress } from '../grid/address';
import type { CellArea } from '../grid/area';
import type { HostModel } from '../model';
import { excelError } from '../protocol/errors';
import { NULL_OBJECT, objectType, type ObjectType } from '../protocol/objectType';
import { integer } from './arguments';
import { rangeCollectionType } from './rangeAreas';
import { rangeAreasType } from './refs';

/** `Excel.WorkbookRangeAreas`: ranges of several sheets, those of each together. */
export const workbookRangeAreasType: ObjectType<CellArea[][]> = objectType({
  name: 'WorkbookRangeAreas',
  keptByReference: true,
  get: {
    Addresses: (groups, model) =>
      groups.map((areas) =>
        areas.map((area) => fullAddress(model.grid.sheetName(area.sheetId), area)).join(','),
      ),
  },
  children: {
    Areas: (groups) => rangeAreasCollectionType.ref(groups),
    Ranges: (groups) => rangeCollectionType.ref(groups.flat()),
  },
  methods: {
    GetRangeAreasBySheet: (groups, [key], model) => {
      const areas = ofSheet(groups, key, model);
      if (!areas) throw excelError('ItemNotFound', `no range on ${String(key)}`);
      return rangeAreasType.ref(areas);
    },
    GetRangeAreasOrNullObjectBySheet: (groups, [key], model) => {
      const areas = ofSheet(groups, key, model);
      return areas ? rangeAreasType.ref(areas) : NULL_OBJECT;
    },
  },
});

function ofSheet(groups: CellArea[][], key: unknown, model: HostModel): CellArea[] | undefined {
  const sheetId = model.sheets.find(key)?.getSheetId();
  return groups.find(([first]) => first !== undefined && first.sheetId === sheetId);
}

const rangeAreasCollectionType: ObjectType<CellArea[][]> = objectType({
  name: 'RangeAreasCollection',
  items: (groups) => groups.map((areas) => rangeAreasType.ref(areas)),
  methods: {
    GetCount: (groups) => groups.length,
    GetItemAt: (groups, [index]) => {
      const areas = groups[integer(index, 'index')];
      if (!areas) throw excelError('InvalidArgument', 'index');
      return rangeAreasType.ref(areas);
    },
  },
});
