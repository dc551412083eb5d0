import { objectType, type ObjectType } from '../protocol/objectType';
import * as arg from './arguments';
import { changeLook, commonLook, type Styled } from './namedLooks';

/** What Excel's Normal style uses. */
export const DEFAULT_FONT = { name: 'Calibri', size: 11, color: '#000000' };

const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'];

/** `range.format.font`, and `style.font`. */
export const rangeFontType: ObjectType<Styled> = objectType({
  name: 'RangeFont',
  get: {
    Name: (area, model) => commonLook(area, model, ({ ff }) => ff ?? DEFAULT_FONT.name),
    Size: (area, model) => commonLook(area, model, ({ fs }) => fs ?? DEFAULT_FONT.size),
    Color: (area, model) =>
      commonLook(area, model, ({ cl }) => (cl?.rgb ? arg.color(cl.rgb) : DEFAULT_FONT.color)),
    Bold: (area, model) => commonLook(area, model, ({ bl }) => bl === 1),
    Italic: (area, model) => commonLook(area, model, ({ it }) => it === 1),
    Underline: (area, model) =>
      commonLook(area, model, ({ ul }) =>
        ul?.s !== 1 ? 'None' : ul.t === 10 ? 'Double' : 'Single',
      ),
    Strikethrough: (area, model) => commonLook(area, model, ({ st }) => st?.s === 1),
  },
  set: {
    Name: (area, value, model) => changeLook(area, model, { ff: arg.text(value, 'name') }),
    Size: (area, value, model) =>
      changeLook(area, model, { fs: arg.number(value, 'size', 1, 409) }),
    Color: (area, value, model) => changeLook(area, model, { cl: { rgb: arg.color(value) } }),
    Bold: (area, value, model) => changeLook(area, model, { bl: arg.truth(value, 'bold') ? 1 : 0 }),
    Italic: (area, value, model) =>
      changeLook(area, model, { it: arg.truth(value, 'italic') ? 1 : 0 }),
    Underline: (area, value, model) => {
      const kind = arg.oneOf(value, UNDERLINES, 'underline');
      // Univer's 10 is a double line.
      const line = kind.startsWith('Double') ? { s: 1 as const, t: 10 } : { s: 1 as const };
      changeLook(area, model, { ul: kind === 'None' ? { s: 0 } : line });
    },
    Strikethrough: (area, value, model) =>
      changeLook(area, model, { st: { s: arg.truth(value, 'strikethrough') ? 1 : 0 } }),
  },
});
