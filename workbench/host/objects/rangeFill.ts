import { objectType, type ObjectType } from '../protocol/objectType';
import { color } from './arguments';
import { changeLook, commonLook, type Styled } from './namedLooks';

/** `range.format.fill`, and `style.fill`. No fill reads as white, as in Excel. */
export const rangeFillType: ObjectType<Styled> = objectType({
  name: 'RangeFill',
  get: {
    Color: (area, model) =>
      commonLook(area, model, ({ bg }) => (bg?.rgb ? color(bg.rgb) : '#FFFFFF')),
    Pattern: (area, model) => commonLook(area, model, ({ bg }) => (bg?.rgb ? 'Solid' : 'None')),
  },
  set: {
    Color: (area, value, model) =>
      changeLook(area, model, { bg: value === '' ? null : { rgb: color(value) } }),
  },
  methods: {
    Clear: (area, _args, model) => changeLook(area, model, { bg: null }),
  },
});
