import type { CellArea } from '../grid/area';
import { objectType, type ObjectType } from '../protocol/objectType';
import { truth } from './arguments';
import { requireAllowed } from './guard';

/** `range.format.protection`: which cells stay writable on a protected sheet. */
export const formatProtectionType: ObjectType<CellArea> = objectType({
  name: 'FormatProtection',
  get: {
    Locked: (area, model) =>
      model.styles.common(area, (_, row, column) =>
        model.document.sheet(area.sheetId).locked.at(row, column),
      ),
  },
  set: {
    Locked: (area, value, model) => {
      requireAllowed(model, area.sheetId);
      model.document.sheet(area.sheetId).locked.set(area, truth(value, 'locked'));
    },
  },
});
