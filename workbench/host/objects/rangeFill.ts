import type { CellArea } from '../grid/area';
import { objectType, type ObjectType } from '../protocol/objectType';
import { color } from './arguments';
import { requireAllowed } from './guard';

/** `range.format.fill`. No fill reads as white, as in Excel. */
export const rangeFillType: ObjectType<CellArea> = objectType({
  name: 'RangeFill',
  get: {
    Color: (area, model) =>
      model.styles.common(area, ({ bg }) => (bg?.rgb ? color(bg.rgb) : '#FFFFFF')),
    Pattern: (area, model) => model.styles.common(area, ({ bg }) => (bg?.rgb ? 'Solid' : 'None')),
  },
  set: {
    Color: (area, value, model) => {
      requireAllowed(model, area.sheetId, 'allowFormatCells');
      model.styles.set(area, { bg: value === '' ? null : { rgb: color(value) } });
    },
  },
  methods: {
    Clear: (area, _args, model) => {
      requireAllowed(model, area.sheetId, 'allowFormatCells');
      model.styles.set(area, { bg: null });
    },
  },
});
