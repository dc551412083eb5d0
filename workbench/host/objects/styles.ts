import type { IStyleData } from '@univerjs/core';
import type { NamedStyle, StyleGroup } from '../document/namedStyle';
import { fromLocalFormat, isNumberFormat, toLocalFormat } from '../grid/numberFormat';
import type { HostModel } from '../model';
import { excelError } from '../protocol/errors';
import { NULL_OBJECT, objectType, type ObjectType } from '../protocol/objectType';
import * as arg from './arguments';
import { alignmentChange, alignmentOf } from './alignment';
import { changeDetail, changeLook, deleteStyle, type Styled } from './namedLooks';
import { BORDER_SIDES, borderChange, describedBorder } from './rangeBorders';
import { rangeFillType } from './rangeFill';
import { rangeFontType } from './rangeFont';

/** By its name: the style may be deleted meanwhile. */
interface StyleTarget {
  readonly style: string;
}

/** `workbook.styles`. */
export const stylesType: ObjectType<null> = objectType({
  name: 'StyleCollection',
  items: (_, model) => model.document.namedStyles.all().map(ref),
  item: (_, key, model) => ref(required(arg.text(key, 'name'), model)),
  methods: {
    Add: (_, [given], model) => {
      const name = arg.text(given, 'name');
      if (name === '' || name.length > 255) throw excelError('InvalidArgument', 'name');
      if (model.document.namedStyles.find(name))
        throw excelError('ItemAlreadyExists', `the style ${name}`);
      model.document.namedStyles.add(name);
    },
    GetCount: (_, _args, model) => model.document.namedStyles.all().length,
    GetItemAt: (_, [index], model) => {
      const style = model.document.namedStyles.all()[arg.integer(index, 'index')];
      if (!style) throw excelError('InvalidArgument', 'index');
      return ref(style);
    },
    GetItemOrNullObject: (_, [name], model) => {
      const style = model.document.namedStyles.find(arg.text(name, 'name'));
      return style ? ref(style) : NULL_OBJECT;
    },
  },
});

const ref = ({ name }: NamedStyle) => styleType.ref({ style: name });

function required(name: string, model: HostModel): NamedStyle {
  const style = model.document.namedStyles.find(name);
  if (!style) throw excelError('ItemNotFound', `the style ${name}`);
  return style;
}

const named = ({ style }: StyleTarget, model: HostModel): { named: NamedStyle } => ({
  named: required(style, model),
});

const INCLUDES: Record<string, StyleGroup> = {
  IncludeAlignment: 'Alignment',
  IncludeBorder: 'Border',
  IncludeFont: 'Font',
  IncludeNumber: 'Number',
  IncludePatterns: 'Patterns',
  IncludeProtection: 'Protection',
};

const ALIGNMENTS = [
  'HorizontalAlignment',
  'VerticalAlignment',
  'WrapText',
  'TextOrientation',
] as const;

/** `Excel.Style`. */
const styleType: ObjectType<StyleTarget> = objectType({
  name: 'Style',
  identity: ({ style }) => ({ Name: style }),
  get: {
    Name: (target, model) => named(target, model).named.name,
    BuiltIn: (target, model) => named(target, model).named.builtIn !== undefined,
    NumberFormat: (target, model) => formatOf(named(target, model).named.look),
    NumberFormatLocal: (target, model) =>
      toLocalFormat(formatOf(named(target, model).named.look), model.locale),
    IndentLevel: (target, model) => named(target, model).named.details.indent,
    Locked: (target, model) => named(target, model).named.details.locked,
    ShrinkToFit: (target, model) => named(target, model).named.details.shrink,
    ...Object.fromEntries(
      ALIGNMENTS.map((key) => [
        key,
        (target: StyleTarget, model: HostModel) =>
          alignmentOf[key](named(target, model).named.look),
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(INCLUDES).map(([key, group]) => [
        key,
        (target: StyleTarget, model: HostModel) => named(target, model).named.groups.has(group),
      ]),
    ),
  },
  set: {
    NumberFormat: (target, value, model) =>
      setFormat(named(target, model), arg.text(value, 'numberFormat'), model),
    NumberFormatLocal: (target, value, model) =>
      setFormat(
        named(target, model),
        fromLocalFormat(arg.text(value, 'numberFormatLocal'), model.locale),
        model,
      ),
    IndentLevel: (target, value, model) => {
      const level = arg.number(value, 'indentLevel', 0, 250);
      changeLook(named(target, model), model, { pd: level === 0 ? null : { l: 2 + level * 9 } });
      changeDetail(named(target, model).named, 'indent', level, model);
    },
    Locked: (target, value, model) =>
      changeDetail(named(target, model).named, 'locked', arg.truth(value, 'locked'), model),
    ShrinkToFit: (target, value, model) =>
      changeDetail(named(target, model).named, 'shrink', arg.truth(value, 'shrinkToFit'), model),
    ...Object.fromEntries(
      ALIGNMENTS.map((key) => [
        key,
        (target: StyleTarget, value: unknown, model: HostModel) =>
          changeLook(named(target, model), model, alignmentChange[key](value)),
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(INCLUDES).map(([key, group]) => [
        key,
        (target: StyleTarget, value: unknown, model: HostModel) => {
          const { groups } = named(target, model).named;
          if (arg.truth(value, key)) groups.add(group);
          else groups.delete(group);
          named(target, model).named.isChanged = true;
        },
      ]),
    ),
  },
  children: {
    Borders: (target, model) => styleBordersType.ref(named(target, model)),
    Fill: (target, model) => rangeFillType.ref(named(target, model)),
    Font: (target, model) => rangeFontType.ref(named(target, model)),
  },
  methods: {
    Delete: (target, _args, model) => deleteStyle(named(target, model).named, model),
  },
});

const formatOf = ({ n }: IStyleData): string => n?.pattern ?? 'General';

function setFormat(target: Styled, pattern: string, model: HostModel): void {
  if (!isNumberFormat(pattern))
    throw excelError('InvalidArgument', `not a number format: ${pattern}`);
  changeLook(target, model, { n: pattern === 'General' ? null : { pattern } });
}

/** `style.borders`: the four sides of a cell. */
const styleBordersType: ObjectType<{ named: NamedStyle }> = objectType({
  name: 'RangeBorderCollection',
  get: { Count: () => Object.keys(BORDER_SIDES).length },
  items: (target) =>
    Object.keys(BORDER_SIDES).map((index) => styleBorderType.ref({ target, index })),
  item: (target, key) =>
    styleBorderType.ref({
      target,
      index: arg.oneOf(key, Object.keys(BORDER_SIDES), 'border index'),
    }),
  methods: {
    GetItemAt: (target, [position]) => {
      const index = Object.keys(BORDER_SIDES)[arg.integer(position, 'index')];
      if (!index) throw excelError('InvalidArgument', 'border index');
      return styleBorderType.ref({ target, index });
    },
  },
});

interface SideTarget {
  readonly target: { named: NamedStyle };
  readonly index: string;
}

const lineOf = ({ target, index }: SideTarget) =>
  target.named.look.bd?.[BORDER_SIDES[index]!] ?? undefined;

const BORDER_KEYS = ['Style', 'Weight', 'Color'] as const;

const styleBorderType: ObjectType<SideTarget> = objectType({
  name: 'RangeBorder',
  identity: ({ index }) => ({ Id: index }),
  get: {
    SideIndex: ({ index }) => index,
    ...Object.fromEntries(
      BORDER_KEYS.map((key) => [key, (side: SideTarget) => describedBorder[key](lineOf(side))]),
    ),
  },
  set: Object.fromEntries(
    BORDER_KEYS.map((key) => [
      key,
      (side: SideTarget, value: unknown, model: HostModel) => {
        const { bd } = side.target.named.look;
        const line = borderChange[key](value)(lineOf(side)) ?? null;
        changeLook(side.target, model, { bd: { ...bd, [BORDER_SIDES[side.index]!]: line } });
      },
    ]),
  ),
});
