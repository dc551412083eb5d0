import { cellCount, type CellArea } from '../grid/area';
import { notImplemented } from '../protocol/errors';
import { objectType, type ObjectType } from '../protocol/objectType';
import * as arg from './arguments';
import { readSort } from './sortFields';
import { sortLines } from './sortLines';

/** `range.sort`. */
export const rangeSortType: ObjectType<CellArea> = objectType({
  name: 'RangeSort',
  methods: {
    Apply: (area, [fields, matchCase, hasHeaders, orientation, method], model) => {
      // Excel's own sort widens a cell to what surrounds it; of this call nothing is said.
      if (cellCount(area) === 1) throw notImplemented('RangeSort.apply of one cell');
      const sorts = arg.oneOf(orientation ?? 'Rows', ['Rows', 'Columns'] as const, 'orientation');
      const lines = sorts === 'Rows' ? 'rows' : 'columns';
      const size = lines === 'rows' ? area.columns : area.rows;
      const order = readSort(fields, matchCase, method, size);
      return sortLines(area, order, lines, arg.truth(hasHeaders ?? false, 'hasHeaders'), model);
    },
  },
});
