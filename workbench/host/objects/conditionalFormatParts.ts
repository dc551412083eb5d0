import {
  FORMAT_LINES,
  FORMAT_SIDES,
  type ConditionalFormat,
  type FormatEffect,
  type FormatLine,
  type FormatRule,
  type FormatSide,
  type FormatType,
} from '../document/conditionalFormats';
import type { HostModel } from '../model';
import { excelError } from '../protocol/errors';
import { objectType, type ObjectType } from '../protocol/objectType';
import * as arg from './arguments';

/** A conditional format of a sheet, by its id. */
export interface FormatTarget {
  readonly sheetId: string;
  readonly id: string;
}

function found(target: FormatTarget, model: HostModel): ConditionalFormat {
  const format = model.document.sheet(target.sheetId).conditionalFormats.find(target.id);
  if (!format) throw excelError('ItemNotFound', 'the conditional format was deleted');
  return format;
}

/** The rule, of which the caller knows the type. */
export function rule<T extends FormatType>(target: FormatTarget, model: HostModel, _type: T) {
  return found(target, model).rule as FormatRule & { type: T };
}

function change(
  target: FormatTarget,
  model: HostModel,
  apply: (format: ConditionalFormat) => void,
) {
  apply(found(target, model));
  model.document.sheet(target.sheetId).conditionalFormats.changed = true;
}

export function setRule(target: FormatTarget, model: HostModel, changes: object): void {
  change(target, model, (format) => Object.assign(format.rule, changes));
}

function setEffect(target: FormatTarget, model: HostModel, changes: FormatEffect): void {
  change(target, model, (format) => Object.assign(format.effect, changes));
}

const fillType: ObjectType<FormatTarget> = objectType({
  name: 'ConditionalRangeFill',
  get: { Color: (target, model) => found(target, model).effect.fill ?? '' },
  set: { Color: (target, value, model) => setEffect(target, model, { fill: arg.color(value) }) },
  methods: {
    Clear: (target, _args, model) => change(target, model, ({ effect }) => delete effect.fill),
  },
});

const fontType: ObjectType<FormatTarget> = objectType({
  name: 'ConditionalRangeFont',
  get: {
    Color: (target, model) => found(target, model).effect.fontColor ?? '',
    Bold: (target, model) => found(target, model).effect.bold ?? null,
    Italic: (target, model) => found(target, model).effect.italic ?? null,
    Strikethrough: (target, model) => found(target, model).effect.strikethrough ?? null,
    Underline: (target, model) => (found(target, model).effect.underline ? 'Single' : 'None'),
  },
  set: {
    Color: (target, value, model) => setEffect(target, model, { fontColor: arg.color(value) }),
    Bold: (target, value, model) => setEffect(target, model, { bold: arg.truth(value, 'bold') }),
    Italic: (target, value, model) =>
      setEffect(target, model, { italic: arg.truth(value, 'italic') }),
    Strikethrough: (target, value, model) =>
      setEffect(target, model, { strikethrough: arg.truth(value, 'strikethrough') }),
    Underline: (target, value, model) => {
      const kind = arg.oneOf(value, ['None', 'Single', 'Double'] as const, 'underline');
      setEffect(target, model, { underline: kind !== 'None' });
    },
  },
});

interface BorderTarget extends FormatTarget {
  readonly side: FormatSide;
}

const NO_LINE: FormatLine = { style: 'None', color: '#000000' };

const lineOf = (target: BorderTarget, model: HostModel) =>
  found(target, model).effect.borders?.[target.side] ?? NO_LINE;

function setLine(target: BorderTarget, model: HostModel, changes: Partial<FormatLine>): void {
  const { borders } = found(target, model).effect;
  const line = { ...lineOf(target, model), ...changes };
  setEffect(target, model, { borders: { ...borders, [target.side]: line } });
}

/** One side of the cells that meet a rule; its weight is always thin. */
const borderType: ObjectType<BorderTarget> = objectType({
  name: 'ConditionalRangeBorder',
  identity: ({ side }) => ({ Id: side }),
  get: {
    Color: (target, model) => lineOf(target, model).color,
    SideIndex: ({ side }) => side,
    Style: (target, model) => lineOf(target, model).style,
  },
  set: {
    Color: (target, value, model) => setLine(target, model, { color: arg.color(value) }),
    Style: (target, value, model) =>
      setLine(target, model, { style: arg.oneOf(value, FORMAT_LINES, 'style') }),
  },
});

const sideOf = (side: FormatSide) => (target: FormatTarget) => borderType.ref({ ...target, side });

const bordersType: ObjectType<FormatTarget> = objectType({
  name: 'ConditionalRangeBorderCollection',
  get: { Count: () => FORMAT_SIDES.length },
  children: {
    Top: sideOf('EdgeTop'),
    Bottom: sideOf('EdgeBottom'),
    Left: sideOf('EdgeLeft'),
    Right: sideOf('EdgeRight'),
  },
  items: (target) => FORMAT_SIDES.map((side) => sideOf(side)(target)),
  item: (target, key) => sideOf(arg.oneOf(key, FORMAT_SIDES, 'border index'))(target),
  methods: {
    GetItemAt: (target, [index]) => {
      const side = FORMAT_SIDES[arg.integer(index, 'index')];
      if (!side) throw excelError('InvalidArgument', 'border index');
      return sideOf(side)(target);
    },
  },
});

export const formatType: ObjectType<FormatTarget> = objectType({
  name: 'ConditionalRangeFormat',
  children: {
    Borders: (target) => bordersType.ref(target),
    Fill: (target) => fillType.ref(target),
    Font: (target) => fontType.ref(target),
  },
});
