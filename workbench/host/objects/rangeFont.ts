import type { IStyleData } from '@univerjs/core';
import type { CellArea } from '../grid/area';
import type { HostModel } from '../model';
import { objectType, type ObjectType } from '../protocol/objectType';
import * as arg from './arguments';
import { requireAllowed } from './guard';

/** What Excel's Normal style uses. */
export const DEFAULT_FONT = { name: 'Calibri', size: 11, color: '#000000' };

const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'];

/** `range.format.font`. */
export const rangeFontType: ObjectType<CellArea> = objectType({
  name: 'RangeFont',
  get: {
    Name: (area, model) => model.styles.common(area, ({ ff }) => ff ?? DEFAULT_FONT.name),
    Size: (area, model) => model.styles.common(area, ({ fs }) => fs ?? DEFAULT_FONT.size),
    Color: (area, model) =>
      model.styles.common(area, ({ cl }) => (cl?.rgb ? arg.color(cl.rgb) : DEFAULT_FONT.color)),
    Bold: (area, model) => model.styles.common(area, ({ bl }) => bl === 1),
    Italic: (area, model) => model.styles.common(area, ({ it }) => it === 1),
    Underline: (area, model) =>
      model.styles.common(area, ({ ul }) =>
        ul?.s !== 1 ? 'None' : ul.t === 10 ? 'Double' : 'Single',
      ),
    Strikethrough: (area, model) => model.styles.common(area, ({ st }) => st?.s === 1),
  },
  set: {
    Name: (area, value, model) => font(area, model, { ff: arg.text(value, 'name') }),
    Size: (area, value, model) => font(area, model, { fs: arg.number(value, 'size', 1, 409) }),
    Color: (area, value, model) => font(area, model, { cl: { rgb: arg.color(value) } }),
    Bold: (area, value, model) => font(area, model, { bl: arg.truth(value, 'bold') ? 1 : 0 }),
    Italic: (area, value, model) => font(area, model, { it: arg.truth(value, 'italic') ? 1 : 0 }),
    Underline: (area, value, model) => {
      const kind = arg.oneOf(value, UNDERLINES, 'underline');
      // Univer's 10 is a double line.
      const line = kind.startsWith('Double') ? { s: 1 as const, t: 10 } : { s: 1 as const };
      font(area, model, { ul: kind === 'None' ? { s: 0 } : line });
    },
    Strikethrough: (area, value, model) =>
      font(area, model, { st: { s: arg.truth(value, 'strikethrough') ? 1 : 0 } }),
  },
});

function font(area: CellArea, model: HostModel, style: IStyleData): void {
  requireAllowed(model, area.sheetId, 'allowFormatCells');
  model.styles.set(area, style);
}
